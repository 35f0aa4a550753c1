"""Every fault as an HTTP answer: a page that says what happened and what to do, or problem+json."""

from typing import cast
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse, Response
from starlette.exceptions import HTTPException

from adapters.bootstrap import new_id
from adapters.http.identity import API
from adapters.http.page import bare_page
from adapters.http.problems import problem
from adapters.http.refusals import NotLoggedIn, Refusal
from adapters.logging import unforeseen
from workflow.forms.errors import CommandConflict, ConcurrentChange, Feil, UnknownId

UNPROCESSABLE, CONFLICT, MISSING, BROKEN = 422, 409, 404, 500
LOG_IN = "/inn"


def answer_faults(app: FastAPI) -> None:
    """Teach the app to answer them."""
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(Feil, _feil)
    app.add_exception_handler(RequestValidationError, _unreadable)
    app.add_exception_handler(HTTPException, _http)


def status_of(fault: Feil) -> int:
    """404 for what is not there, 409 for what crosses something else, 422 for the rest."""
    if isinstance(fault, CommandConflict | ConcurrentChange):
        return CONFLICT
    return MISSING if isinstance(fault, UnknownId) else UNPROCESSABLE


def _refused(request: Request, error: Exception) -> Response:
    error = cast(Refusal, error)
    if _is_api(request):
        return problem(request, error.status)
    if isinstance(error, NotLoggedIn) and request.method in ("GET", "HEAD"):
        back = quote(request.url.path + (f"?{request.url.query}" if request.url.query else ""))
        return RedirectResponse(f"{LOG_IN}?til={back}", 303)
    return bare_page(request, "feil.html", error.status, melding="", id="")


def _feil(request: Request, error: Exception) -> Response:
    error = cast(Feil, error)
    status = status_of(error)
    if _is_api(request):
        return problem(request, status, faults=(error,))
    return bare_page(
        request, "feil.html", status, melding=error.melding, id=""
    )


def _unreadable(request: Request, error: Exception) -> Response:
    """A path or query that cannot be read leads nowhere."""
    error = cast(RequestValidationError, error)
    if _is_api(request):
        return problem(request, UNPROCESSABLE, unreadable=error)
    return bare_page(request, "feil.html", MISSING, melding="", id="")


def _http(request: Request, error: Exception) -> Response:
    error = cast(HTTPException, error)
    if _is_api(request):
        return problem(request, error.status_code, headers=error.headers)
    made = bare_page(
        request, "feil.html", error.status_code, melding="", id=""
    )
    made.headers.update(error.headers or {})
    return made


def broken(request: Request, error: Exception) -> Response:
    """What nobody foresaw: the visitor gets an id to tell us, and nothing of what lies behind."""
    event = new_id()[:12]
    unforeseen(request.app.state.house.settings, event, error)
    if _is_api(request):
        return problem(request, BROKEN, event=event)
    return bare_page(request, "feil.html", BROKEN, melding="", id=event)


def _is_api(request: Request) -> bool:
    return request.url.path.startswith(API)
