"""Begin and end a session: who has shown who they are gets a secret of their own in a cookie."""

from datetime import datetime, timedelta

from fastapi import Request, Response

from adapters.bootstrap import House
from adapters.db.sessions import end_session, put_session
from adapters.http import cookies
from cases.tilgang import Okt, Tillit

SESSION_HOURS = 10
"""A working day: then one logs in anew. A marked default (ASVS 7.3.2 leaves it to the service)."""


def begin_session(house: House, user: str, assurance: Tillit, at: datetime) -> str:
    """A new session of that user; the secret for the cookie, which is stored nowhere."""
    secret = cookies.new_secret()
    session = Okt(
        cookies.hash_of(secret), user, assurance, laga=at, sist=at,
        utgaar=at + timedelta(hours=SESSION_HOURS),
    )
    with house.writing() as unit:
        put_session(unit, session)
        unit.commit()
    return secret


def let_in(
    house: House, request: Request, response: Response, user: str, assurance: Tillit
) -> None:
    """The visitor is that user from now on."""
    secret = begin_session(house, user, assurance, house.clock())
    cookies.give(response, request, cookies.SESSION, secret, SESSION_HOURS * 60 * 60)


def let_out(house: House, request: Request, response: Response) -> None:
    """The session is over, here and for whoever has its secret."""
    secret = cookies.read(request, cookies.SESSION)
    if secret:
        with house.writing() as unit:
            end_session(unit, cookies.hash_of(secret))
            unit.commit()
    cookies.take(response, request, cookies.SESSION)
