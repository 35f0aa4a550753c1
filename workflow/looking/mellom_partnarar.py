"""What partners see of each other in a case: by default who has answered, and what once it is over.

The helsefellesskap sets it as a number (rules/innsyn.toml). Who somebody's contacts are, calls,
rungs and promises are never among it, whatever the number.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from cases.casefile import CaseFile
from cases.document import Document
from cases.register import Register
from cases.rundgang import Answer
from cases.steps import Step
from cases.terms import DocumentKind
from rules.parametrar import parameter

SWITCH = "innsyn_mellom_partnarar"
RECEIVED = frozenset({
    DocumentKind.PROTOKOLLUTSKRIFT, DocumentKind.BREV, DocumentKind.FRAASEGN,
    DocumentKind.INNSPEL, DocumentKind.FULLMAKT,
})
"""Papers that the secretariat lays on a case for somebody who sent them."""
NOBODY = ""
"""The other of whom is asked where it is not known whose a paper is."""


class Innsyn(IntEnum):
    """How much of another partner's answer is seen; the numbers are those of the switch."""

    INGENTING = 0
    KVEN = 1
    """That it has answered, and what as soon as the round is over."""
    INNHALD = 2


@dataclass(frozen=True, slots=True)
class AnnanPartnar:
    """Another partner as one of them sees it. `svara` is None where it is not to be known, and
    `svar` None where there is no answer, or what it says is not to be known yet."""

    partnar: str
    namn: str
    svara: bool | None
    svar: Answer | None = None


def seen(file: CaseFile, register: Register, viewer: str, other: str) -> Innsyn:
    """How much of the other's answer that partner sees now. All of its own."""
    if viewer == other:
        return Innsyn.INNHALD
    switch = min(parameter(register, SWITCH), Innsyn.INNHALD)
    if switch == Innsyn.KVEN and is_over(file):
        return Innsyn.INNHALD
    return Innsyn(switch)


def is_over(file: CaseFile) -> bool:
    """Whether nobody answers in the round any more: it is closed, or the case has gone on."""
    asking = file.round
    return asking is not None and (
        asking.lukka is not None or file.case.sakssteg is not Step.RUNDGANG
    )


def others_seen(
    file: CaseFile, register: Register, viewer: str, day: date
) -> tuple[AnnanPartnar, ...]:
    """The other parties of the case as that partner sees them; nobody before anyone is asked."""
    return tuple(_others(file, register, viewer, day)) if file.rundar else ()


def _others(
    file: CaseFile, register: Register, viewer: str, day: date
) -> Iterator[AnnanPartnar]:
    for partner in file.parties:
        if partner == viewer:
            continue
        how = seen(file, register, viewer, partner)
        held = file.position(partner)
        known = how is not Innsyn.INGENTING
        yield AnnanPartnar(
            partner, register.name(partner, day), held is not None if known else None,
            held if how is Innsyn.INNHALD else None,
        )


def papers_seen(file: CaseFile, register: Register, viewer: str) -> tuple[Document, ...]:
    """The papers of the case that partner may read: those the wording makes its own, its own
    annex and papers, and what the joint organs have laid there. What shows another's answer is
    not among them, whoever laid it there."""
    newest = file.newest
    adopted = frozenset(newest.dokument) if newest else frozenset()
    own = newest.annex_of(viewer) if newest else None
    hidden = {a.prov for a in file.svar if a.prov and a.partnar != viewer}
    hidden |= {v.sha256 for v in newest.vedlegg if v.partnar != viewer} if newest else set()
    return tuple(
        d for d in file.dokument
        if d.sha256 in adopted or d.sha256 == own or d.registrert_av == viewer
        or (d.registrert_av not in register.partnarar and d.sha256 not in hidden
            and d.slag not in RECEIVED)
    )


def papers_read(
    file: CaseFile, register: Register, viewers: Collection[str] | None
) -> tuple[Document, ...]:
    """The papers whoever reads for those partners may open: what each of them may read, and when
    what the others answered is to be known, the papers that show it. None reads for nobody, and
    sees all."""
    if viewers is None:
        return file.dokument
    always = {d.id for v in viewers for d in papers_seen(file, register, v)}
    own = {a.prov for a in file.svar if a.partnar in viewers}
    shut = {v.sha256 for o in file.ordlydar for v in o.vedlegg} | {
        a.prov for a in file.svar if not content_seen(file, register, viewers, a.partnar)
    }
    others = register.partnarar.keys() - set(viewers)
    told = content_seen(file, register, viewers, NOBODY)
    return tuple(
        d for d in file.dokument
        if d.id in always or (told and d.sha256 not in shut)
        or (d.sha256 in own and d.registrert_av not in others)  # others may send the same bytes
    )


def content_seen(
    file: CaseFile, register: Register, viewers: Collection[str] | None, other: str
) -> bool:
    """Whether whoever reads for those partners may know what the other has answered."""
    return viewers is None or any(
        seen(file, register, v, other) is Innsyn.INNHALD for v in viewers
    )

