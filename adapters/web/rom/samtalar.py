"""The telephone log of a case. It is personal text: only the secretariat reads it."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from adapters.db.reads import calls_of
from adapters.http.access import SEKRETARIAT, opens
from adapters.http.desk import Desk
from adapters.views.view import View
from adapters.web.rom.case_page import CASE, case_room
from adapters.web.rom.filters import asked
from cases.oslo import day_text, local_day
from cases.purring import Samtale

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Call:
    """One call; who and what are empty where they have been erased."""

    partnar: str
    namn: str
    dag: date
    kven: str
    referat: str
    lovnad: str


@router.get(f"{CASE}/samtalar")
def calls(desk: Annotated[Desk, opens(SEKRETARIAT)], aar: int, lopenr: int) -> HTMLResponse:
    wanted = asked(desk, "partnar")
    with desk.case(aar, lopenr) as view:
        found = [_call(view, one) for one in calls_of(view.unit, view.case.id)]
        names = {c.partnar: c.namn for c in sorted(found, key=lambda c: c.namn)}
        shown = [c for c in reversed(found) if wanted["partnar"] in ("", c.partnar)]
        return case_room(
            desk, view, "rom/samtalar.html", samtalar=shown, namn=names,
            val=wanted.choices("partnar", "", *names) if len(names) > 1 else (),
        )


def _call(view: View, one: Samtale) -> Call:
    promised = next((p for p in view.file.lovnader if p.samtale == one.id), None)
    return Call(
        one.partnar, view.name(one.partnar), local_day(one.tid),
        view.unit.private(one.kven) or "", view.unit.private(one.referat) or "",
        f"{promised.organ} {day_text(promised.dato)}".strip() if promised else "",
    )
