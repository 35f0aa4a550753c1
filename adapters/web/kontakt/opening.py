"""Where a mailed link leads in: looking at it changes nothing, and leads on to its page."""

from typing import Annotated

from fastapi import APIRouter, Response
from fastapi.responses import HTMLResponse

from adapters.http.access import OPE, opens
from adapters.http.desk import Desk
from adapters.http.links import opened, to_its_page
from adapters.http.page import page
from adapters.http.submitted import Sent
from adapters.mail.new_link import ask_for_new_link
from cases.lenkje import ROOT

router = APIRouter()
LOST = "kontakt/lenkje_borte.html"
MISSING = 404


@router.api_route(f"{ROOT}{{hemmeleg}}", methods=["GET", "HEAD"])
def follow(desk: Annotated[Desk, opens(OPE)], hemmeleg: str) -> Response:
    """Known: on to its page. Else a page that says what to do, the same for whatever was wrong."""
    link = opened(desk.house, hemmeleg)
    if link is None:
        return page(desk, LOST, MISSING, lenke=hemmeleg, sendt=False)
    return to_its_page(desk.request, desk.house, link, hemmeleg)


@router.post("/ny-lenkje")
def new_link(desk: Annotated[Desk, opens(OPE)], sent: Sent) -> HTMLResponse:
    """Mail a new link to whom the old one went to. What is said does not tell if there was one."""
    ask_for_new_link(desk.house, sent.one("lenke"), desk.at)
    return page(desk, LOST, lenke="", sendt=True)
