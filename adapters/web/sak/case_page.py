"""The page of a case: where it is, what may be done now, who must answer, and all it holds."""

from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from adapters.http.access import SJAA, opens
from adapters.http.desk import Desk
from adapters.http.page import page
from adapters.views.sak.bound import bound
from adapters.views.sak.gang import gang
from adapters.views.words import day_text, steps_word
from adapters.web.people import person_name
from adapters.web.sak.done import just_done
from adapters.web.sak.kva_no import kva_no
from adapters.web.sak.partner_rows import folded, partner_rows
from adapters.web.sak.seen_by import FOLDED, latest, reader, round_rows, sections
from adapters.web.sak.status import status_of, waits
from cases.svarfrist import deadline
from rules.nemningar import STEP_NAMES

router = APIRouter()
CASE = "/{hf}/sak/{aar:int}/{lopenr:int}"
Opened = Annotated[Desk, opens(SJAA)]


@router.get(CASE)
def case_page(desk: Opened, aar: int, lopenr: int) -> HTMLResponse:
    with desk.case(aar, lopenr) as view:
        who = reader(desk, view)
        rows = partner_rows(view, who)
        left, answered = folded(rows)
        case = view.case
        return page(
            desk, "sak/sak.html", sak=case, nummer=view.number, lesar=who, gang=gang(view),
            gjort=just_done(desk, case.id), kva_no=kva_no(desk, view, who), partnarar=rows,
            manglar=left, svara=answered, bunde=bound(view),
            bolkar=list(sections(view, who)), falda=FOLDED, ordlyd=view.file.newest,
            runde=round_rows(view), siste=latest(view, who), stoda=status_of(view, rows),
            steg=steps_word(STEP_NAMES[case.sakssteg]), ventar=waits(view, rows),
            frist=day_text(deadline(view.file)), stad=f"/{desk.hf}/sak/{case.number}",
            ansvarleg=person_name(view, case.saksansvarleg), kommando=desk.fresh(),
        )


@router.get(f"{CASE}/status")
def status_page(desk: Opened, aar: int, lopenr: int) -> HTMLResponse:
    """The same few lines as a page of their own, to be marked and copied without a script."""
    with desk.case(aar, lopenr) as view:
        rows = partner_rows(view, reader(desk, view))
        return page(
            desk, "sak/status.html", sak=view.case, nummer=view.number,
            stoda=status_of(view, rows), stad=f"/{desk.hf}/sak/{view.case.number}",
        )
