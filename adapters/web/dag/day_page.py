"""The first page of a helsefellesskap: what must be done now, or where one's own things are."""

from typing import Annotated

from fastapi import APIRouter, Response
from fastapi.responses import RedirectResponse

from adapters.db.alarm_rows import find_alarm, standing_alarms
from adapters.http.access import SEKRETARIAT, SJAA, opens
from adapters.http.desk import Desk
from adapters.http.page import page
from adapters.http.refusals import NoSuchPage
from adapters.http.submitted import Sent
from adapters.web.advice import Place, spoken
from adapters.web.dag.starts import start_page
from adapters.web.dag.todo import the_day
from adapters.web.dag.whose_path import OfFellesskap
from cases.tilgang import Rolle
from rules.purretrinn import rungs
from workflow.sweeps.varsling import acknowledged

router = APIRouter(route_class=OfFellesskap)
SEE_OTHER = 303


@router.get("/{hf}")
def first_page(desk: Annotated[Desk, opens(SJAA)]) -> Response:
    """For the secretariat its day; for others where what is theirs begins."""
    if Rolle.SEKRETARIAT not in desk.visitor.roles(desk.hf):
        return start_page(desk)
    mine = desk.request.query_params.get("vis") == "mine"
    with desk.house.reading() as unit:
        day = the_day(desk, unit, mine=mine)
    place = Place(desk.hf)
    return page(
        desk, "dag/min_dag.html", dagen=day, mine=mine, trinn=rungs(),
        kommandoar=[desk.fresh() for _ in day.klare], si=lambda text: spoken(text, place),
        kvittert=desk.request.query_params.get("kvittert") == "ja",
        sletta=desk.request.query_params.get("sletta") == "ja",
    )


@router.post("/{hf}/alarm/{alarm}/kvitter")
def acknowledge(
    desk: Annotated[Desk, opens(SEKRETARIAT)], alarm: str, _: Sent
) -> RedirectResponse:
    """A person has looked at it, and at all that say the same. One that is acknowledged already is
    so still."""
    with desk.house.sweeping() as unit:
        found = find_alarm(unit, desk.hf, alarm)
        for one in standing_alarms(unit, desk.hf) if found else ():
            if found and (one.slag, one.tekst) == (found.slag, found.tekst):
                acknowledged(unit, one.id, desk.visitor.person, desk.at)
        unit.commit()
    return RedirectResponse(f"/{desk.hf}?kvittert=ja", SEE_OTHER)


@router.post("/{hf}/sak/{aar:int}/{lopenr:int}/ta-over")
def take_over(
    desk: Annotated[Desk, opens(SEKRETARIAT)], aar: int, lopenr: int, sent: Sent
) -> RedirectResponse:
    """The visitor is saksansvarleg from now on: put right like any other field of the case."""
    with desk.case(aar, lopenr) as view:
        number = view.case.number
    values = {
        "sak": number, "kva": "sak", "felt": "saksansvarleg", "verdi": desk.visitor.person,
        "grunn": "Tek over saka",
    }
    tried = desk.attempt("rett", values, sent.command, desk.actor())
    if tried.faults:
        raise NoSuchPage
    return RedirectResponse(f"/{desk.hf}/sak/{number}?gjort={sent.command}", SEE_OTHER)
