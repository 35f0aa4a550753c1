"""What of a case is for whom: the secretariat sees all, others less, a partner its own and what
partners see of each other."""

from collections.abc import Iterator
from dataclasses import dataclass

from adapters.http.desk import Desk
from adapters.http.whose import partner_who_reads
from adapters.views.sak.case_sections import (
    SECTIONS,
    asking,
    partners,
    signatures,
    where,
    wording,
)
from adapters.views.sak.chase_section import chased
from adapters.views.sak.entered import to_confirm
from adapters.views.sak.timeline import LATEST, lately
from adapters.views.view import View
from adapters.web.people import named_for, person_name

SHOWN_APART = (where, partners, asking, wording)
"""Sections that the page shows in its own way."""
FOLDED = frozenset({
    "Purring, lovnader og samtalar", "Medverknad", "Handsamingar", "Dokument",
    "Fråsegner, innspel og råd", "Rettingar", "Milepælar",
})
"""Sections that most do not read each time."""
SECRETARIATS = (chased, to_confirm, signatures)
"""Sections with telephone calls, rungs, promises and names of people."""


@dataclass(frozen=True, slots=True)
class Lesar:
    """Whoever reads: the secretariat, a partner (by its id), or somebody who may see all cases."""

    sekretariat: bool
    partnar: str | None


def reader(desk: Desk, view: View) -> Lesar:
    """Who reads this case. A visitor with several partners in it reads as the first of them."""
    return Lesar(desk.is_secretariat, partner_who_reads(desk, view))


Rows = list[tuple[str, str]]


def sections(view: View, who: Lesar) -> Iterator[tuple[str, Rows]]:
    """The sections that have something to say, and are for that reader."""
    for title, section in SECTIONS:
        if section in SHOWN_APART or (section in SECRETARIATS and not who.sekretariat):
            continue
        rows = [_with_name(view, row) for row in section(view) if row[1]]
        if rows:
            yield title, rows


def round_rows(view: View) -> Rows:
    return [row for row in asking(view) if row[1]]


def latest(view: View, who: Lesar, most: int = LATEST) -> Rows:
    """The last things that were done, the newest first; people by name for the secretariat, and
    not at all for others."""
    told = reversed(lately(view, most, secretariat=who.sekretariat))
    return [(when, named_for(view, text, secretariat=who.sekretariat)) for when, text in told]


RESPONSIBLE = "Saksansvarleg"


def _with_name(view: View, row: tuple[str, str]) -> tuple[str, str]:
    return (row[0], person_name(view, row[1])) if row[0] == RESPONSIBLE else row
