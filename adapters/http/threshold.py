"""The threshold all requests cross: who is there is found, and what breaks inside is answered."""

from fastapi import Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from adapters.http import cookies
from adapters.http.errors import broken
from adapters.http.headers import STATIC
from adapters.http.identity import API, visitor_of
from adapters.http.visitor import Visitor

HEALTH = "/helse"
"""Where whoever minds the service asks how it is."""
_VISIT_SECONDS = 12 * 60 * 60


class Threshold:
    """Puts the visitor in `request.state.visitor`, and gives a new visitor the mark of a visit."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(STATIC):
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        if scope["path"] == HEALTH:  # answers also when nobody can be looked up
            request.state.visitor = Visitor()
            await self._app(scope, receive, send)
            return
        known = cookies.read(request, cookies.VISIT)
        visit = known or cookies.new_secret()
        begun = False

        async def told(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                if not known and not scope["path"].startswith(API):
                    MutableHeaders(scope=message).append("set-cookie", _mark(request, visit))
            await send(message)

        try:
            request.state.visitor = await run_in_threadpool(
                visitor_of, request, scope["app"].state.house, visit
            )
            await self._app(scope, receive, told)
        except Exception as error:
            if begun:
                raise
            await broken(request, error)(scope, receive, told)


def _mark(request: Request, visit: str) -> str:
    response = Response()
    cookies.give(response, request, cookies.VISIT, visit, _VISIT_SECONDS)
    return response.headers["set-cookie"]
