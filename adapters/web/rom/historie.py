"""The history of a case for people: day by day, what was done and what was stopped. Each reads
what is for them: see adapters/views/sak/history_seen.py."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice
from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from adapters.db.reads_history import history_page
from adapters.http.access import SJAA, opens
from adapters.http.desk import Desk
from adapters.views.sak.history_seen import is_for
from adapters.views.sak.papers import papers_told
from adapters.views.sak.timeline import line_of
from adapters.views.view import View
from adapters.views.words import WEEKDAYS
from adapters.web.people import named_for
from adapters.web.rom.case_page import CASE, case_room
from adapters.web.rom.filters import Asked, asked
from cases.history import HistoryEntry
from cases.listing import capital
from cases.oslo import OSLO, day_text, local_day
from cases.steps import Trekk
from cases.terms import Result

router = APIRouter()

PAGE = 50
CHASED, STOPPED = "purring", "stansa"
T = Trekk
KINDS: dict[str, tuple[Trekk, ...]] = {
    "svar": (T.SVAR, T.STADFEST, T.KONTROLLER_SVAR, T.TREKK_SVAR, T.INNFOER_SVAR, T.AVKLAR),
    "papir": (T.LEGG_VED, T.NY_ORDLYD, T.LYFT_ORDLYD, T.VURDER_INNSYN),
    "moete": (T.HANDSAM, T.PRESENTER_PM, T.LYFT_PM, T.SEND_TIL_SSU, T.SEND_TIL_UTGREIING),
    CHASED: (T.PURR, T.LOVNAD, T.SAMTALE, T.UTSET_FRIST, T.STOPP_SENDING, T.SEND_ATT),
}
"""What one may look for, and the acts it is."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One line: the hour, what happened, whether it was stopped, and the papers it tells of that
    whoever reads may open, by number and title."""

    klokka: str
    tekst: str
    stansa: bool
    papir: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Day:
    """All of one day, the latest first."""

    tittel: str
    hendingar: tuple[Moment, ...]


@router.get(f"{CASE}/historie")
def history_room(
    desk: Annotated[Desk, opens(SJAA)], aar: int, lopenr: int
) -> HTMLResponse:
    wanted, ours = asked(desk, "slag", "etter"), desk.is_secretariat
    with desk.case(aar, lopenr) as view:
        entries = tuple(islice(_entries(view, wanted, ours=ours), PAGE + 1))
        shown = entries[:PAGE]
        more = wanted.address(etter=str(shown[-1].sak_lopenr)) if len(entries) > PAGE else ""
        kinds = [k for k in KINDS if ours or k != CHASED]
        return case_room(
            desk, view, "rom/historie.html", dagar=tuple(_days(view, shown, ours=ours)),
            val=wanted.choices("slag", "", *kinds, STOPPED), neste=more,
            forste=wanted.address(etter="") if wanted["etter"] else "",
            heile=view.lesarar is None,
        )


def _entries(view: View, wanted: Asked, *, ours: bool) -> Iterator[HistoryEntry]:
    """Those that were asked for and are for whoever reads, the newest first, page upon page."""
    before = wanted.number("etter")
    while True:
        found = history_page(
            view.unit, view.case.id, before=before, limit=PAGE + 1,
            result=Result.STANSA if wanted["slag"] == STOPPED else None,
            acts=(t.value for t in KINDS.get(wanted["slag"], ())),
        )
        yield from (e for e in found if is_for(view, e, secretariat=ours))
        if len(found) <= PAGE:
            return
        before = found[-1].sak_lopenr


def _days(view: View, entries: tuple[HistoryEntry, ...], *, ours: bool) -> Iterator[Day]:
    for day, of_day in groupby(entries, key=lambda e: local_day(e.at)):
        yield Day(_title(day), tuple(_moment(view, e, ours=ours) for e in of_day))


def _title(day: date) -> str:
    name = WEEKDAYS[day.weekday()]
    return f"{capital(name)} {day_text(day)}"


def _moment(view: View, entry: HistoryEntry, *, ours: bool) -> Moment:
    said = named_for(view, line_of(view, entry), secretariat=ours)
    return Moment(
        f"{entry.at.astimezone(OSLO):%H.%M}", said.removeprefix("Stansa: "),
        entry.utfall is not Result.OK, tuple((d.nr, d.tittel) for d in papers_told(view, entry)),
    )
