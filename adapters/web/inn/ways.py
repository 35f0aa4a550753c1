"""What of a log-in under way lies in the visitor's own browser, and how it ends."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from adapters.db.users import find_user
from adapters.db.ways_in import find_way_in
from adapters.http import cookies
from adapters.http.desk import Desk
from adapters.http.entering import let_in
from adapters.tilgang.grenser import limit
from adapters.web.look import local
from cases.tilgang import Brukar, Tillit

UNDER_WAY, INVITED = "inngang", "invitasjon"
OWN_PAGE = "/min-side"


def begin(response: Response, desk: Desk, secret: str, back: str) -> None:
    """Remember the log-in that begins, and where it was asked for."""
    place = urlsafe_b64encode(local(back).encode()).decode()
    seconds = 60 * limit(desk.house.settings, "innlogging_minutt")
    cookies.give(response, desk.request, UNDER_WAY, f"{secret}.{place}", seconds)


def under_way(request: Request) -> tuple[str, str]:
    """The secret of the log-in that began in this browser, and where to go after it."""
    secret, _, place = cookies.read(request, UNDER_WAY).partition(".")
    try:
        return secret, local(urlsafe_b64decode(place).decode())
    except (Error, UnicodeDecodeError):
        return secret, "/"


def invited(desk: Desk) -> Brukar | None:
    """Whom the way in of this browser is for, while it can be used."""
    secret = cookies.read(desk.request, INVITED)
    if not secret:
        return None
    with desk.house.reading() as unit:
        way = find_way_in(unit, cookies.hash_of(secret), desk.at)
        found = find_user(unit, way.brukar) if way else None
    return found if found and found.slutta is None else None


def arrived(
    desk: Desk, user: Brukar, assurance: Tillit, back: str, represents: str | None = None
) -> Response:
    """The visitor is in, and goes on to where they were going."""
    answer = RedirectResponse(local(back), 303)
    let_in(desk.house, desk.request, answer, user.id, assurance, represents)
    for name in (UNDER_WAY, INVITED):
        cookies.take(answer, desk.request, name)
    return answer
