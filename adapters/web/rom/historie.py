"""The history of a case for people: day by day, what was done and what was stopped."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from adapters.db.reads_history import history_page
from adapters.http.access import SEKRETARIAT, opens
from adapters.http.desk import Desk
from adapters.views.sak.timeline import line_of
from adapters.views.view import View
from adapters.views.words import WEEKDAYS
from adapters.web.people import with_people
from adapters.web.rom.case_page import CASE, case_room
from adapters.web.rom.filters import asked
from cases.history import HistoryEntry
from cases.listing import capital
from cases.oslo import OSLO, day_text, local_day
from cases.steps import Trekk
from cases.terms import Result

router = APIRouter()

PAGE = 50
T = Trekk
KINDS: dict[str, tuple[Trekk, ...]] = {
    "svar": (T.SVAR, T.STADFEST, T.KONTROLLER_SVAR, T.TREKK_SVAR, T.INNFOER_SVAR, T.AVKLAR),
    "papir": (T.LEGG_VED, T.NY_ORDLYD, T.LYFT_ORDLYD, T.VURDER_INNSYN),
    "moete": (T.HANDSAM, T.PRESENTER_PM, T.LYFT_PM, T.SEND_TIL_SSU, T.SEND_TIL_UTGREIING),
    "purring": (T.PURR, T.LOVNAD, T.SAMTALE, T.UTSET_FRIST, T.STOPP_SENDING, T.SEND_ATT),
}
"""What one may look for, and the acts it is."""
STOPPED = "stansa"


@dataclass(frozen=True, slots=True)
class Moment:
    """One line: the hour, what happened, and whether it was stopped."""

    klokka: str
    tekst: str
    stansa: bool


@dataclass(frozen=True, slots=True)
class Day:
    """All of one day, the latest first."""

    tittel: str
    hendingar: tuple[Moment, ...]


@router.get(f"{CASE}/historie")
def history_room(
    desk: Annotated[Desk, opens(SEKRETARIAT)], aar: int, lopenr: int
) -> HTMLResponse:
    wanted = asked(desk, "slag", "etter")
    with desk.case(aar, lopenr) as view:
        entries = history_page(
            view.unit, view.case.id, before=wanted.number("etter"), limit=PAGE + 1,
            result=Result.STANSA if wanted["slag"] == STOPPED else None,
            acts=(t.value for t in KINDS.get(wanted["slag"], ())),
        )
        shown = entries[:PAGE]
        more = wanted.address(etter=str(shown[-1].sak_lopenr)) if len(entries) > PAGE else ""
        return case_room(
            desk, view, "rom/historie.html", dagar=tuple(_days(view, shown)),
            val=wanted.choices("slag", "", *KINDS, STOPPED), neste=more,
            forste=wanted.address(etter="") if wanted["etter"] else "",
        )


def _days(view: View, entries: tuple[HistoryEntry, ...]) -> Iterator[Day]:
    for day, of_day in groupby(entries, key=lambda e: local_day(e.at)):
        yield Day(_title(day), tuple(_moment(view, e) for e in of_day))


def _title(day: date) -> str:
    name = WEEKDAYS[day.weekday()]
    return f"{capital(name)} {day_text(day)}"


def _moment(view: View, entry: HistoryEntry) -> Moment:
    said = with_people(view, line_of(view, entry))
    return Moment(
        f"{entry.at.astimezone(OSLO):%H.%M}", said.removeprefix("Stansa: "),
        entry.utfall is not Result.OK,
    )
