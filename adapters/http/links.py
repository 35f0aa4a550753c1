"""A mailed link at the door: opened without changing anything, and held in a cookie for a while."""

from dataclasses import replace

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from adapters.bootstrap import House
from adapters.db.links import find_link
from adapters.http import cookies
from adapters.http.desk import Desk
from adapters.tilgang.grenser import limit
from cases.tilgang import Lenke

_HOUR = 60 * 60


def opened(house: House, secret: str) -> Lenke | None:
    """The link with that secret; None if there is none, or it has been shut. Nothing is written."""
    with house.reading() as unit:
        link = find_link(unit, secret_hash=cookies.hash_of(secret))
    return link if link and link.stengd is None else None


def hold(request: Request, response: Response, house: House, secret: str) -> None:
    """Let the browser hold the link, the newest first; the ones it held before are held on."""
    others = [s for s in cookies.held_links(request) if s != secret]
    held = ".".join((secret, *others)[:cookies.MOST_LINKS])
    hours = limit(house.settings, "lenkje_timar")
    cookies.give(response, request, cookies.LINKS, held, hours * _HOUR)


def to_its_page(request: Request, house: House, link: Lenke, secret: str) -> Response:
    """On to the page of the link, whose address holds no secret."""
    response = RedirectResponse(f"/svar/{link.id}", 303)
    hold(request, response, house, secret)
    return response


def desk_of(desk: Desk, link: Lenke) -> Desk:
    """The desk at the helsefellesskap of the link."""
    with desk.house.reading() as unit:
        return replace(desk, known=unit.register(link.hf))
