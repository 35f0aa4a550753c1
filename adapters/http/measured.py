"""Counts and times what is asked of the service, and writes a line for each where it is wanted.

A path may hold a secret or somebody's name, and so may a query: only the template of the route is
ever counted or written.
"""

from time import perf_counter
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Histogram
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from adapters.http.headers import STATIC
from adapters.logging import request_done
from adapters.settings import Settings

NO_ROUTE = "(inga)"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Measures:
    """The counters of one app, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "saksgang_http_requests", "Answers by method, route and status",
            ("method", "route", "status"), registry=self.registry,
        )
        self.seconds = Histogram(
            "saksgang_http_seconds", "Seconds from request to the end of the answer",
            ("route",), buckets=SECONDS, registry=self.registry,
        )


class Measured:
    """Around all else: also what is refused at the threshold is counted."""

    def __init__(self, app: ASGIApp, measures: Measures, settings: Settings) -> None:
        self._app, self._measures, self._settings = app, measures, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status = perf_counter(), 500

        async def seen(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, seen)
        finally:
            self._note(scope, status, perf_counter() - started)

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        route = route_of(scope)
        self._measures.requests.labels(_method(scope), route, str(status)).inc()
        self._measures.seconds.labels(route).observe(seconds)
        request_done(self._settings, _method(scope), route, status, round(seconds * 1000))


def route_of(scope: Scope) -> str:
    """The template of the route that answered, however deep its router was included."""
    if scope["path"].startswith(STATIC):
        return f"{STATIC}…"
    context: Any = scope.get("fastapi", {}).get("effective_route_context")
    found = getattr(context or scope.get("route"), "path", None)
    return found if isinstance(found, str) else NO_ROUTE


def _method(scope: Scope) -> str:
    """A method that nobody has heard of is not a new line in the figures."""
    known = ("GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE")
    return scope["method"] if scope["method"] in known else "ANNAN"
