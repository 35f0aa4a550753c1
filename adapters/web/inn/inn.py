"""The page where one chooses how to log in, and the way in from a link that is used once."""

from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from adapters.db.ways_in import use_way_in
from adapters.http import cookies
from adapters.http.access import OPE, opens
from adapters.http.desk import Desk
from adapters.http.page import page
from adapters.http.submitted import Sent
from adapters.tilgang.grenser import limit
from adapters.web.inn.ways import INVITED, arrived, invited
from adapters.web.look import local
from cases.tilgang import Tillit

router = APIRouter()
GONE = 410


@router.get("/inn")
def choose(
    desk: Annotated[Desk, opens(OPE)], til: str = "/", gjekk_ut: str = ""
) -> Response:
    """`til`: where to go afterwards. `gjekk_ut`: what was typed has been kept."""
    if desk.visitor.logged_in:
        return RedirectResponse(local(til), 303)
    return page(
        desk, "inn/inn.html", til=local(til), gjekk_ut=bool(gjekk_ut),
        teneste=desk.request.app.state.provider,
    )


@router.get("/inn/lenkje/{loyndom}")
def from_link(desk: Annotated[Desk, opens(OPE)], loyndom: str) -> Response:
    """The secret leaves the address at once. To open the link uses nothing up."""
    answer = RedirectResponse("/inn/lenkje", 303)
    minutes = limit(desk.house.settings, "innlogging_minutt")
    cookies.give(answer, desk.request, INVITED, loyndom[:100], 60 * minutes)
    return answer


@router.get("/inn/lenkje")
def shown_link(desk: Annotated[Desk, opens(OPE)]) -> HTMLResponse:
    found = invited(desk)
    service = desk.request.app.state.provider
    return page(
        desk, "inn/lenkje.html", 200 if found else GONE, brukar=found, teneste=service,
    )


@router.post("/inn/lenkje")
def used_link(desk: Annotated[Desk, opens(OPE)], sent: Sent) -> Response:  # noqa: ARG001
    """Where a log-in service is set the link only says who is invited: it is not enough alone."""
    found = invited(desk)
    if found is None:
        return RedirectResponse("/inn/lenkje", 303)
    if desk.request.app.state.provider:
        return RedirectResponse("/inn/oidc", 303)
    secret = cookies.read(desk.request, INVITED)
    with desk.house.writing() as unit:
        first = use_way_in(unit, cookies.hash_of(secret), desk.at)
        unit.commit()
    return arrived(desk, found, Tillit.LOKAL, "/") if first else RedirectResponse(
        "/inn/lenkje", 303)
