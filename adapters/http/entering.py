"""Begin, keep and end a session: who has shown who they are gets a secret of their own."""

from datetime import datetime, timedelta

from fastapi import Request, Response

from adapters.bootstrap import House
from adapters.db.sessions import end_session, put_session, session_seen
from adapters.http import cookies
from adapters.http.noted import noted
from adapters.settings import Settings
from adapters.tilgang.grenser import limit
from cases.tilgang import Okt, Tillit

_TOUCHED = timedelta(minutes=5)
"""A session in use is written down no oftener than this."""
_COOKIE_SECONDS = 24 * 60 * 60
"""The cookie outlives the session, so that what is typed after it ran out is known as hers."""


def begin_session(
    house: House, user: str, assurance: Tillit, at: datetime, represents: str | None = None
) -> str:
    """A new session of that user; the secret for the cookie, which is stored nowhere."""
    secret = cookies.new_secret()
    session = Okt(
        cookies.hash_of(secret), user, assurance, laga=at, sist=at,
        utgaar=_until(house.settings, at, at), representerer=represents,
    )
    with house.writing() as unit:
        put_session(unit, session)
        unit.commit()
    return secret


def let_in(
    house: House, request: Request, response: Response, user: str, assurance: Tillit,
    represents: str | None = None,
) -> None:
    """The visitor is that user from now on, with a new secret; an old session of theirs is over."""
    _end(house, request, response)
    secret = begin_session(house, user, assurance, house.clock(), represents)
    cookies.give(response, request, cookies.SESSION, secret, _COOKIE_SECONDS)
    noted(request, "innlogging", person=user, tillit=assurance.value)


def let_out(house: House, request: Request, response: Response) -> None:
    """The session is over, here and for whoever has its secret."""
    _end(house, request, response)
    cookies.take(response, request, cookies.SESSION)
    noted(request, "utlogging")


def keep_alive(house: House, session: Okt, at: datetime) -> None:
    """The session is in use: it holds for as long again, but never past a working day."""
    if at - session.sist < _TOUCHED:
        return
    until = _until(house.settings, session.laga, at)
    with house.writing() as unit:
        session_seen(unit, session.id, at, until)
        unit.commit()


def _until(settings: Settings, begun: datetime, used: datetime) -> datetime:
    idle = used + timedelta(minutes=limit(settings, "oekt_kvile_minutt"))
    return min(idle, begun + timedelta(hours=limit(settings, "oekt_heile_timar")))


def _end(house: House, request: Request, response: Response) -> None:
    """The browser remembers which it was: what is typed in another tab of it is hers."""
    secret = cookies.read(request, cookies.SESSION)
    if secret:
        with house.writing() as unit:
            end_session(unit, cookies.hash_of(secret))
            unit.commit()
        cookies.give(response, request, cookies.ENDED, secret, _COOKIE_SECONDS)
