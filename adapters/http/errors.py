"""Every fault as an HTTP answer: a page that says what happened and what to do, or problem+json."""

from collections.abc import Mapping
from typing import cast
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse, Response
from starlette.exceptions import HTTPException
from starlette.routing import Match

from adapters.bootstrap import new_id
from adapters.db.faults import CommitUnknown, DatabaseBusy, DatabaseFailed
from adapters.forms.faults import FormFaults
from adapters.http.identity import is_api
from adapters.http.noted import noted
from adapters.http.page import bare_page
from adapters.http.problems import problem
from adapters.http.refusals import ForgedForm, NoLink, NotLoggedIn, Refusal
from adapters.http.unsent import keep_unsent
from adapters.logging import unforeseen
from workflow.forms.errors import CommandConflict, ConcurrentChange, Feil, UnknownId

UNPROCESSABLE, CONFLICT, MISSING, BROKEN, UNAVAILABLE = 422, 409, 404, 500, 503
LOG_IN = "/inn"


def answer_faults(app: FastAPI) -> None:
    """Teach the app to answer them."""
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(Feil, _feil)
    app.add_exception_handler(RequestValidationError, _unreadable)
    app.add_exception_handler(HTTPException, _http)


def status_of(fault: Feil) -> int:
    """404 for what is not there, 409 for what crosses something else, 503 where the database
    cannot do it now, 422 for the rest."""
    if isinstance(fault, DatabaseBusy | DatabaseFailed | CommitUnknown):
        return UNAVAILABLE
    if isinstance(fault, CommandConflict | ConcurrentChange):
        return CONFLICT
    return MISSING if isinstance(fault, UnknownId) else UNPROCESSABLE


async def _refused(request: Request, error: Exception) -> Response:
    """A door that stays shut is noted. Whoever must log in is led there and back again, and what
    she typed is kept meanwhile, as it is for who has logged in anew since the form was shown."""
    error = cast(Refusal, error)
    if is_api(request):
        noted(request, "avvist", grunn=type(error).__name__)
        return problem(request, error.status)
    looks = request.method in ("GET", "HEAD")
    asleep = isinstance(error, NotLoggedIn | ForgedForm)
    if asleep and not looks and await keep_unsent(request):
        back = _page_of_form(request)
        known = request.state.visitor.logged_in
        return RedirectResponse(back if known else f"{LOG_IN}?til={back}&gjekk_ut=ja", 303)
    if isinstance(error, NotLoggedIn) and looks:
        back = quote(request.url.path + (f"?{request.url.query}" if request.url.query else ""))
        return RedirectResponse(f"{LOG_IN}?til={back}", 303)
    if not isinstance(error, NotLoggedIn):
        noted(request, "avvist", grunn=type(error).__name__)
    if isinstance(error, NoLink):
        link = {"lenke": request.path_params.get("lenke", ""), "sendt": False}
        return bare_page(request, "kontakt/lenkje_borte.html", error.status, **link)
    return refused_page(request, error.status)


def refused_page(
    request: Request, status: int, headers: Mapping[str, str] | None = None
) -> Response:
    """A door that stays shut, as a page or a problem."""
    if is_api(request):
        return problem(request, status, headers=headers)
    back = _page_of_form(request) if status == NotLoggedIn.status else ""
    made = bare_page(request, "feil.html", status, melding="", id="", attende=back)
    made.headers.update(headers or {})
    return made


def _page_of_form(request: Request) -> str:
    """The nearest page above where the form was sent to that can be looked at."""
    path = request.url.path
    while path.strip("/"):
        asked = {**request.scope, "path": path, "method": "GET"}
        if any(route.matches(asked)[0] is Match.FULL for route in request.app.routes):
            return quote(path)
        path = path.rpartition("/")[0]
    return "/"


def _feil(request: Request, error: Exception) -> Response:
    error = cast(Feil, error)
    status = status_of(error)
    if is_api(request):
        faults = error.faults if isinstance(error, FormFaults) else (error,)
        return problem(request, status, faults=faults)
    return bare_page(
        request, "feil.html", status, melding=error.melding, id=""
    )


def _unreadable(request: Request, error: Exception) -> Response:
    """A path or query that cannot be read leads nowhere."""
    error = cast(RequestValidationError, error)
    if is_api(request):
        return problem(request, UNPROCESSABLE, unreadable=error)
    return bare_page(request, "feil.html", MISSING, melding="", id="")


def _http(request: Request, error: Exception) -> Response:
    error = cast(HTTPException, error)
    return refused_page(request, error.status_code, error.headers)


def broken(request: Request, error: Exception) -> Response:
    """What nobody foresaw: the visitor gets an id to tell us, and nothing of what lies behind."""
    event = new_id()[:12]
    unforeseen(request.app.state.house.settings, event, error)
    if is_api(request):
        return problem(request, BROKEN, event=event)
    return bare_page(request, "feil.html", BROKEN, melding="", id=event)
