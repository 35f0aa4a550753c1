"""What was typed in a form and not sent: kept for a while, for her and no other."""

from datetime import timedelta
from hmac import compare_digest

from fastapi import Request
from starlette.concurrency import run_in_threadpool

from adapters.bootstrap import House
from adapters.db.sessions import (
    Typed,
    forget_typed,
    forget_typed_before,
    keep_typed,
    session_that_ran_out,
    typed,
)
from adapters.http import cookies
from adapters.http.refusals import ForgedForm
from adapters.http.submitted import MARK, read_form, typed_in
from adapters.http.visitor import Visitor
from adapters.tilgang.grenser import limit


async def keep_unsent(request: Request) -> bool:
    """Keep what was typed, if the form was ours and made in a session of hers that is over: it has
    run out, or she has logged out (and perhaps in again) in another tab.

    The mark of the form shows that it was: it follows from the secret in her cookie. Files are not
    kept, nor what is longer than the limit.
    """
    house: House = request.app.state.house
    try:
        data = await read_form(request)
    except ForgedForm:
        return False
    secret = _made_in(request, str(data.get(MARK, "")))
    if not secret:
        return False
    return await run_in_threadpool(_keep, house, request, secret, typed_in(data))


def _made_in(request: Request, mark: str) -> str:
    """The secret of the session of this browser that a form with that mark was made in."""
    known = (cookies.read(request, name) for name in (cookies.SESSION, cookies.ENDED))
    made = (s for s in known if s and compare_digest(mark.encode(), cookies.form_mark(s).encode()))
    return next(made, "")


def _keep(house: House, request: Request, secret: str, fields: Typed) -> bool:
    visitor: Visitor = request.state.visitor
    with house.reading() as unit:
        was = session_that_ran_out(unit, cookies.hash_of(secret))
    if was is None or (visitor.logged_in and visitor.person != was.brukar):
        return False
    return _kept_for(house, _owner(visitor.vitjing, was.brukar), request.url.path, fields)


def keep(house: House, visitor: Visitor, form: str, fields: Typed) -> bool:
    """Keep what she has typed so far in the form that is sent to that path. Nothing is kept for who
    is unknown, nor what is longer than the limit."""
    if not _is_known(visitor):
        return False
    return _kept_for(house, _owner(visitor.vitjing, visitor.person), form, fields)


def _kept_for(house: House, owner: str, form: str, fields: Typed) -> bool:
    size = sum(len(text) for texts in fields.values() for text in texts)
    if not fields or size > limit(house.settings, "utkast_teikn"):
        return False
    at = house.clock()
    with house.writing() as unit:
        forget_typed_before(unit, at - _kept(house))
        keep_typed(unit, owner, form, fields, at)
        unit.commit()
    return True


def _is_known(visitor: Visitor) -> bool:
    """Whether she is logged in, or has opened a link that was mailed."""
    return visitor.logged_in or bool(visitor.lenkjer)


def typed_before(house: House, visitor: Visitor, form: str) -> Typed:
    """What she had typed in the form that is sent to that path; nothing if nothing is kept."""
    if not _is_known(visitor):
        return {}
    with house.reading() as unit:
        return typed(unit, _owner(visitor.vitjing, visitor.person), form,
                     house.clock() - _kept(house))


def forget(house: House, visitor: Visitor, form: str) -> None:
    """The form has been sent after all."""
    with house.writing() as unit:
        forget_typed(unit, _owner(visitor.vitjing, visitor.person), form)
        unit.commit()


def _kept(house: House) -> timedelta:
    return timedelta(minutes=limit(house.settings, "utkast_minutt"))


def _owner(visit: str, person: str) -> str:
    """The browser and the person together: whoever logs in after her does not see it."""
    return cookies.hash_of(f"{visit}/{person}")
