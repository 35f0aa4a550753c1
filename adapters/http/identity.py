"""Who makes a request: from cookie or token to a visitor, before any door is tried."""

from datetime import datetime

from fastapi import Request

from adapters.bootstrap import House
from adapters.db.links import links_held
from adapters.db.sessions import find_session
from adapters.db.unit import SqlReads
from adapters.db.users import find_user, grants_of, user_of_token
from adapters.http import cookies
from adapters.http.entering import keep_alive
from adapters.http.representing import spoken_for
from adapters.http.visitor import Visitor
from cases.oslo import local_day
from cases.tilgang import Brukar, Okt, Rolle, Tillit

API = "/api/"


def is_api(request: Request) -> bool:
    """Whether it is a program that asks, and is answered as one."""
    return request.url.path.startswith(API)


_BEARER = "bearer "


def visitor_of(request: Request, house: House, visit: str) -> Visitor:
    """The visitor. At the API only a token tells who it is; a browser's cookies say nothing there.

    `visit` is the secret that forms are bound to where there is no session.
    """
    at = house.clock()
    with house.reading() as unit:
        if is_api(request):
            return _program(request, unit, at)
        secret = cookies.read(request, cookies.SESSION)
        session = find_session(unit, cookies.hash_of(secret), at) if secret else None
        found = _person(request, unit, session, at, visit)
    if session and found.logged_in:
        keep_alive(house, session, at)
    return found


def _person(
    request: Request, unit: SqlReads, session: Okt | None, at: datetime, visit: str
) -> Visitor:
    links = links_held(unit, map(cookies.hash_of, cookies.held_links(request)))
    user = find_user(unit, session.brukar) if session else None
    if session is None or user is None or _gone(user, at):
        return Visitor(csrf=cookies.form_mark(visit), lenkjer=links, vitjing=visit)
    granted = grants_of(unit, user.id, local_day(at))
    held = tuple(g for g in granted if spoken_for(unit, session.representerer, g))
    return Visitor(
        person=user.id, namn=user.namn, tillit=session.tillit, okt=session.id,
        csrf=cookies.form_mark(cookies.read(request, cookies.SESSION)), lenkjer=links,
        vitjing=visit, tildelingar=held, utan_fullmakt=tuple(g for g in granted if g not in held),
    )


def _program(request: Request, unit: SqlReads, at: datetime) -> Visitor:
    header = request.headers.get("authorization", "")
    if not header.lower().startswith(_BEARER):
        return Visitor()
    user = user_of_token(unit, cookies.hash_of(header[len(_BEARER):].strip()))
    if user is None or _gone(user, at):
        return Visitor()
    granted = grants_of(unit, user.id, local_day(at))
    let_in = {t.hf for t in granted if t.rolle is Rolle.SYSTEM}
    return Visitor(
        person=user.id, namn=user.namn, tillit=Tillit.TEIKN,
        tildelingar=tuple(t for t in granted if t.hf in let_in),
    )


def _gone(user: Brukar, at: datetime) -> bool:
    return user.slutta is not None and user.slutta <= local_day(at)
