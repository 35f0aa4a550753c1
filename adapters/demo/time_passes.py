"""Move the clock, and watch letters go and those who have not answered be asked."""

from datetime import date, datetime, time, timedelta
from typing import Annotated

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from adapters.demo.standing import demo_of
from adapters.http.access import OPE, opens
from adapters.http.desk import Desk
from adapters.http.entering import let_in
from adapters.http.language import gettext_noop
from adapters.http.page import page
from adapters.http.submitted import Sent
from adapters.views.called import plain
from cases.oslo import OSLO, local_day

router = APIRouter()
FURTHEST = timedelta(days=366)
MORNING = time(8, 0)
_WEEK = 7
NO_DAY = gettext_noop("Vel ein dag fram i tid, høgst eit år.")


@router.get("/klokka")
def clock(request: Request, desk: Annotated[Desk, opens(OPE)]) -> HTMLResponse:
    return page(desk, "demo/klokka.html", hendt=demo_of(request).happened, feil="", si=plain)


@router.post("/demo/klokka")
def move(request: Request, desk: Annotated[Desk, opens(OPE)], sent: Sent) -> Response:
    """Time passes. Whoever was logged in still is, though days have gone."""
    demo = demo_of(request)
    to = _until(desk.at, sent.one("fram"), sent.one("dato"))
    if to is None or not desk.at < to <= desk.at + FURTHEST:
        return page(desk, "demo/klokka.html", 422, hendt=demo.happened, feil=NO_DAY, si=plain)
    demo.move(to)
    answer = RedirectResponse("/klokka", 303)
    if desk.visitor.logged_in and desk.visitor.tillit:
        let_in(desk.house, request, answer, desk.visitor.person, desk.visitor.tillit)
    return answer


def _until(now: datetime, leap: str, day: str) -> datetime | None:
    """When the clock shall show; None for what cannot be read."""
    if leap == "time":
        return now + timedelta(hours=1)
    if leap == "dag":
        return now + timedelta(days=1)
    if leap == "maandag":
        today = local_day(now)
        return _morning(today + timedelta(days=_WEEK - today.weekday()))
    try:
        return _morning(date.fromisoformat(day))
    except (ValueError, OverflowError):
        return None


def _morning(day: date) -> datetime:
    return datetime.combine(day, MORNING, OSLO)
