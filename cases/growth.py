"""A case file with what an act adds to it: the same file that reading it anew would give."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from cases.avklaring import Avklaring
from cases.case import Case, PartnerCaseNumber
from cases.casefile import CaseFile
from cases.document import Document
from cases.handsaming import Handsaming
from cases.nouns import Noun
from cases.oppfolging import (
    Innsynsvurdering,
    Medverknad,
    Milepael,
    PliktHending,
    Retting,
    Tvistesteg,
)
from cases.ordlyd import Ordlyd, OrdlydEvent
from cases.purring import Lovnad, Purring
from cases.rundgang import Answer, AnswerEvent, Krav, Round
from cases.uttale import Innarbeiding, Uttale
from cases.vedtak import Frist, Plikt, Post, Signature, Vedtak

NOTICE = "forehandsvarsel"
"""The rung of the letters that tell of a new case; the file knows who has got one."""

FIELD_OF: dict[type[Any], str] = {
    Ordlyd: "ordlydar", OrdlydEvent: "ordlyd_hendingar", Document: "dokument",
    Avklaring: "avklaringar", Handsaming: "handsamingar", Round: "rundar", Krav: "krav",
    Answer: "svar", AnswerEvent: "svar_hendingar", Uttale: "uttalar",
    Innarbeiding: "innarbeidingar", Signature: "signaturar", Plikt: "plikter", Vedtak: "vedtak",
    PliktHending: "plikt_hendingar", Medverknad: "medverknad", Milepael: "milepaelar",
    Tvistesteg: "tvistesteg", Retting: "rettingar", Innsynsvurdering: "innsyn",
    PartnerCaseNumber: "eige_saksnummer", Frist: "fristar", Purring: "purringar",
    Lovnad: "lovnader",
}
"""Where each kind of noun lies in a file. What is not here hangs on the case, but is not read."""

_CORRECTIONS = (Retting, Handsaming)
"""With these the file shows one thing in the place of another: then it is read anew."""


def grown(file: CaseFile, nouns: Sequence[Noun]) -> CaseFile | None:
    """The file after an act that wrote those nouns of its case; None where it must be read."""
    if any(isinstance(noun, _CORRECTIONS) for noun in nouns):
        return None
    changes: dict[str, Any] = {}
    for noun in nouns:
        if isinstance(noun, Case):
            changes["case"] = noun
        elif isinstance(noun, Post):
            if noun.trinn == NOTICE:
                changes["varsla"] = changes.get("varsla", file.varsla) | {noun.partnar}
        elif (name := FIELD_OF.get(type(noun))) is not None:
            changes[name] = _with(changes.get(name, getattr(file, name)), noun)
    return replace(file, **changes)


def _with(known: Iterable[Any], new: Any) -> tuple[Any, ...]:
    """The new one in the place of the one it replaces, else at the end."""
    there = tuple(known)
    if new.id in [one.id for one in there]:
        return tuple(new if one.id == new.id else one for one in there)
    return (*there, new)
