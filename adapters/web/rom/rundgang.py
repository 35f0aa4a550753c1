"""The board of a round, for the secretariat."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from adapters.http.access import SEKRETARIAT, opens
from adapters.http.desk import Desk
from adapters.http.errors import UNPROCESSABLE
from adapters.http.page import OK
from adapters.http.submitted import Sent
from adapters.views.sak.board import board, board_text, totals
from adapters.views.view import View
from adapters.views.words import word
from adapters.web.rom.bulk import Entered, asked_rows, entered, rows
from adapters.web.rom.case_page import CASE, case_room
from adapters.web.rom.filters import asked
from adapters.web.rom.receipts import receipts
from adapters.web.sak.own_voice import not_cleared
from cases.steps import Step
from cases.terms import AnswerKind, DocumentKind
from workflow.forms.partner_forms import Svar
from workflow.forms.trengst import needed_when

router = APIRouter()

SEE_OTHER = 303
FROM_HERE = "rundgang"
"""Leads back to this page from what is to be done first (sak.own_voice.BACK)."""
PROOF = (DocumentKind.PROTOKOLLUTSKRIFT, DocumentKind.BREV)
ASKED_FOR = ("merknad", "grunngjeving", "endra_tekst")
"""Fields of an answer that its kind may ask for."""
FILTERS = ("", "manglar", "seine", "kontroll", "tel")


@router.get(f"{CASE}/rundgang")
def board_page(
    desk: Annotated[Desk, opens(SEKRETARIAT)], aar: int, lopenr: int
) -> HTMLResponse:
    wanted = asked(desk, "vis")
    with desk.case(aar, lopenr) as view:
        found = board(view)
        return case_room(
            desk, view, "rom/rundgang.html", tavle=found, vist=found.those(wanted["vis"]),
            val=wanted.choices("vis", *FILTERS), sum=totals(found), dag=view.day,
            tekst="\n".join(board_text(view, found)), open=view.case.sakssteg is Step.RUNDGANG,
            gaar_rundt=view.asks_partners,
            kvitteringar=receipts(desk, view.unit, desk.request.query_params.getlist("gjort")),
        )


@router.get(f"{CASE}/rundgang/svar")
def answers_page(
    desk: Annotated[Desk, opens(SEKRETARIAT)], aar: int, lopenr: int
) -> HTMLResponse:
    with desk.case(aar, lopenr) as view:
        unclear = {u.partnar for u in not_cleared(view, FROM_HERE)}
        return _form(desk, view, Entered((), rows(view, board(view), unclear)))


@router.post(f"{CASE}/rundgang/svar")
def enter_answers(
    desk: Annotated[Desk, opens(SEKRETARIAT)], sent: Sent, aar: int, lopenr: int
) -> Response:
    """Every row that is filled in is done by itself. All good: to the board, which says so."""
    with desk.case(aar, lopenr) as view:
        empty, number = asked_rows(view, sent), view.case.number
    result = entered(desk, number, sent, empty)
    if result.gjort and not any(row.galen for row in result.rader):
        done = urlencode([("gjort", c) for c in result.gjort])
        return RedirectResponse(f"/{desk.hf}/sak/{number}/rundgang?{done}", SEE_OTHER)
    with desk.case(aar, lopenr) as view:
        return _form(desk, view, result, UNPROCESSABLE)


def _form(desk: Desk, view: View, result: Entered, status: int = OK) -> HTMLResponse:
    kinds = [(k.value, word(k.value)) for k in AnswerKind]
    papers = [(str(d.nr), f"{d.nr}: {d.tittel}") for d in view.file.dokument if d.slag in PROOF]
    return case_room(
        desk, view, "rom/rundgang_svar.html", status, rader=result.rader, slag=kinds,
        prov=papers, uklare=not_cleared(view, FROM_HERE),
        tomt=status != OK and not result.gjort and not any(row.galen for row in result.rader),
        trengst={n: needed_when(Svar.model_fields[n]) for n in ASKED_FOR},
        kvitteringar=receipts(desk, view.unit, result.gjort),
    )
