"""When the organs meet; a meeting that is moved, with the deadlines that move along, seen first."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from adapters.forms.faults import FormFaults, filled
from adapters.http.access import SEKRETARIAT, opens
from adapters.http.desk import Desk, Tried
from adapters.http.errors import UNPROCESSABLE
from adapters.http.page import OK, page
from adapters.http.refusals import NoSuchPage
from adapters.http.submitted import Sent
from adapters.views.meetings import calendar, ends, organs
from adapters.views.moved_deadlines import promised, would_do
from adapters.web.advice import Place, advised, spoken
from adapters.web.days import said_of
from adapters.web.rom.filters import asked
from adapters.web.rom.receipts import receipts
from cases.listing import capital
from cases.oslo import day_text
from cases.register import Register
from cases.steps import Step
from workflow.forms.errors import Feil
from workflow.forms.moete_forms import FlyttMoete
from workflow.looking.moete import if_moved

router = APIRouter()

SEE_OTHER = 303
AHEAD = timedelta(days=365)
FIELDS = ("organ", "fraa", "til", "avlys", "frist", "grunn")
NOTHING_CHOSEN = Feil("til", "Vel ein ny dag, eller set kryss for at møtet er avlyst.")
HAS_BEEN = Feil("til", "Den nye dagen har vore. Vel ein dag som kjem.")
_MONTH = re.compile(r"\d{4}-\d{2}")


@router.get("/{hf}/kalender")
def meetings(desk: Annotated[Desk, opens(SEKRETARIAT)]) -> HTMLResponse:
    wanted = asked(desk, "partnar", "organ", "fraa")
    begins = _first_day(wanted["fraa"], desk.day)
    with desk.house.reading() as unit:
        done = receipts(desk, unit, desk.request.query_params.getlist("gjort"))
    return page(
        desk, "rom/kalender.html", spurt=wanted, kvitteringar=done,
        maanader=calendar(
            desk.register, begins, until=begins + AHEAD, partner=wanted["partnar"],
            organ=wanted["organ"],
        ),
        tomme=tuple(ends(desk.register, desk.day, wanted["partnar"])),
        partnarar=_partners(desk.register, desk.day), begynner=begins, i_dag=desk.day,
        eldre=wanted.address(fraa=f"{begins - timedelta(days=180):%Y-%m}"),
    )


def _first_day(text: str, today: date) -> date:
    if not _MONTH.fullmatch(text):
        return today
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError:
        return today


def _partners(register: Register, day: date) -> dict[str, str]:
    """The partners that have an organ that meets, by id."""
    whose = {o.partnar for o in organs(register, day) if o.partnar}
    named = {p: register.name(p, day) for p in whose}
    return dict(sorted(named.items(), key=lambda item: item[1]))


@router.get("/{hf}/kalender/flytt")
def before_moving(desk: Annotated[Desk, opens(SEKRETARIAT)]) -> HTMLResponse:
    """The form; once a day is chosen, what the move would bring, and the button that does it."""
    return _form(desk, {n: desk.request.query_params.get(n, "") for n in FIELDS})


@router.post("/{hf}/kalender/flytt")
def move(desk: Annotated[Desk, opens(SEKRETARIAT)], sent: Sent) -> Response:
    values = {n: sent.one(n) for n in FIELDS}
    filled_in = {n: v for n, v in values.items() if v}
    tried = desk.attempt("flytt_moete", filled_in, sent.command, desk.actor())
    if tried.done:
        return RedirectResponse(f"/{desk.hf}/kalender?gjort={sent.command}", SEE_OTHER)
    return _form(desk, values, tried, UNPROCESSABLE)


def _form(
    desk: Desk, values: Mapping[str, str], tried: Tried | None = None, status: int = OK
) -> HTMLResponse:
    organ = desk.register.organ.get(values["organ"])
    if organ is None:
        raise NoSuchPage
    whose = desk.register.name(organ.partnar, desk.day) if organ.partnar else ""
    looked, faults = ((), ()) if tried else _looked(desk, values)
    stops = tried.outcome.kvittering.stops if tried and tried.outcome else ()
    place = Place(desk.hf)
    return page(
        desk, "rom/kalender_flytt.html", status, verdiar=values,
        organ=f"{whose}: {organ.namn}" if whose else capital(organ.namn),
        fraa=_day(values["fraa"]), ny_dag=_told(values["til"]),
        verknad=[spoken(t, place) for t in looked],
        sett=tried is None and not faults and bool(values["til"] or values["avlys"]),
        feil={f.felt: said_of(f.melding) for f in (tried.faults if tried else faults)},
        hinder=advised(stops, place), kommando=desk.fresh(),
    )


def _looked(desk: Desk, values: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[Feil, ...]]:
    """What the move would bring, or what is wrong with it; nothing before a day is chosen."""
    if not (values["til"] or values["avlys"]):
        return (), (NOTHING_CHOSEN,) if "til" in desk.request.query_params else ()
    try:
        form = filled(FlyttMoete, {n: v for n, v in values.items() if v})
        if form.fraa >= desk.day > (form.til or desk.day):
            return (), (HAS_BEEN,)
        with desk.house.reading() as unit:
            _, found = if_moved(unit, desk.register, form, desk.looking())
            cases = unit.cases(desk.hf)
            files = (unit.case_file(c.id) for c in cases if c.sakssteg is Step.RUNDGANG)
            return (*would_do(desk.register, found), *promised(desk.register, form, files)), ()
    except FormFaults as fault:
        return (), tuple(fault.faults)
    except Feil as fault:
        return (), (fault,)


def _told(text: str) -> str:
    try:
        return day_text(date.fromisoformat(text))
    except ValueError:
        return text


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NoSuchPage from None
