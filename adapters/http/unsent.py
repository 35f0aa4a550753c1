"""What was typed in a form when the session had run out: kept for a while, for her and no other."""

from datetime import timedelta
from hmac import compare_digest

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData

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
    """Keep what was typed, if the form was ours and made in a session that has run out.

    The mark of the form shows that it was: it follows from the secret in her cookie. Files are not
    kept, nor what is longer than the limit.
    """
    house: House = request.app.state.house
    secret = cookies.read(request, cookies.SESSION)
    if not secret:
        return False
    try:
        data = await read_form(request)
    except ForgedForm:
        return False
    if not compare_digest(str(data.get(MARK, "")).encode(), cookies.form_mark(secret).encode()):
        return False
    return await run_in_threadpool(_keep, house, request, secret, data)


def _keep(house: House, request: Request, secret: str, data: FormData) -> bool:
    fields = typed_in(data)
    size = sum(len(text) for texts in fields.values() for text in texts)
    if not fields or size > limit(house.settings, "utkast_teikn"):
        return False
    at = house.clock()
    with house.writing() as unit:
        was = session_that_ran_out(unit, cookies.hash_of(secret))
        if was is None:
            return False
        forget_typed_before(unit, at - _kept(house))
        owner = _owner(request.state.visitor.vitjing, was.brukar)
        keep_typed(unit, owner, request.url.path, fields, at)
        unit.commit()
    return True


def typed_before(house: House, visitor: Visitor, form: str) -> Typed:
    """What she had typed in the form that is sent to that path; nothing if nothing is kept."""
    if not visitor.logged_in:
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
