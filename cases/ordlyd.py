"""The exact wording that partners answer, and whom a change of it touches."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from cases.canonical import Json, canonical_json
from cases.terms import OrdlydClass


@dataclass(frozen=True, slots=True)
class Annex:
    """A partner's own annex to the wording, by the sha256 of its document."""

    partnar: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Ordlyd:
    """One wording: vedtakspunkt, the common documents it adopts, annexes, and the parties."""

    id: str
    sak: str
    nr: int
    tekst: str
    dokument: tuple[str, ...]
    vedlegg: tuple[Annex, ...]
    partar: tuple[str, ...]
    klasse: OrdlydClass
    hash: str
    laga: datetime
    laga_av: str
    grunn: str = ""

    @property
    def code(self) -> str:
        """What stands on every print: «Ordlyd 3 · 7f3a»."""
        return f"Ordlyd {self.nr} · {self.hash[:4]}"

    def annex_of(self, partner_id: str) -> str | None:
        return next((a.sha256 for a in self.vedlegg if a.partnar == partner_id), None)


TAKEN_OVER = "overteke"
"""The act on a PARTSSKIFTE wording whose `av` is the partner that took over with it."""


@dataclass(frozen=True, slots=True)
class OrdlydEvent:
    """A later act on a wording: `stadfesta` by a second person, `lyfta` to reell by a partner, or
    TAKEN_OVER by the heir of a partner that is gone."""

    id: str
    ordlyd: str
    sak: str
    slag: str
    av: str
    person: str | None
    tid: datetime


def normal_text(text: str) -> str:
    """Canonical form of a wording: NFC, line ends as LF, no blanks at line or text ends."""
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def wording_hash(
    text: str, documents: Sequence[str], annexes: Sequence[Annex], parties: Sequence[str]
) -> str:
    """sha256 over the canonical form of all that a partner says yes to."""
    content: dict[str, Json] = {
        "dokument": sorted(documents),
        "partar": sorted(parties),
        "tekst": normal_text(text),
        "vedlegg": sorted([a.partnar, a.sha256] for a in annexes),
    }
    return sha256(canonical_json(content)).hexdigest()


def touched(before: Ordlyd, after: Ordlyd) -> frozenset[str]:
    """The partners whose answer a *reell* change from one wording to the next sets aside.

    Changed common content or another set of parties touches all; a changed annex its owner.
    """
    common = before.tekst != after.tekst or set(before.dokument) != set(after.dokument)
    if common or set(after.partar) != set(before.partar):
        return frozenset(after.partar)
    return frozenset(p for p in after.partar if before.annex_of(p) != after.annex_of(p))
