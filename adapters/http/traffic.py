"""How much one visitor may ask of the service: requests in a minute, and bytes in a request."""

from collections.abc import Iterator
from time import time

from fastapi import Request
from fastapi.exceptions import HTTPException
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from adapters.bootstrap import House
from adapters.http.errors import refused_page
from adapters.http.headers import STATIC
from adapters.http.identity import is_api
from adapters.http.noted import noted
from adapters.http.refusals import TooLarge, TooMany
from adapters.http.submitted import MOST_BYTES
from adapters.http.visitor import Visitor
from adapters.tilgang.grenser import limit

_LOOKS = frozenset({"GET", "HEAD", "OPTIONS"})
Bucket = tuple[str, str]
"""The name of a limit, and whose share of it: an address on the net, or a session."""


class Traffic:
    """Counts in this process alone, which is how the service is run; several behind one address
    give each their own count."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(STATIC):
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        wait = self._wait(request)
        if wait:
            noted(request, "avvist", grunn=TooMany.__name__)
            told = refused_page(request, TooMany.status, {"retry-after": str(wait)})
            await told(scope, receive, send)
            return
        await self._app(scope, _no_more_than(_most(request), request, receive), send)

    def _wait(self, request: Request) -> int:
        """Seconds until the visitor may come again; 0 where there is room."""
        house: House = request.app.state.house
        for name, whose in _buckets(request):
            item = RateLimitItemPerMinute(limit(house.settings, name))
            if not self._limiter.hit(item, name, whose):
                until, _ = self._limiter.get_window_stats(item, name, whose)
                return max(1, round(until - time()))
        return 0


def _buckets(request: Request) -> Iterator[Bucket]:
    visitor: Visitor = request.state.visitor
    place = request.client.host if request.client else ""
    first = request.url.path.split("/")[1]
    if first == "inn":
        yield "inn_per_minutt", place
    if first == "l":
        yield "lenkje_per_minutt", place
    if request.method not in _LOOKS:
        if visitor.logged_in and is_api(request):
            yield "program_post_per_minutt", visitor.person
        elif visitor.logged_in:
            yield "oekt_post_per_minutt", visitor.okt or visitor.person
        else:
            yield "framand_post_per_minutt", place


def _most(request: Request) -> int:
    """Bytes in a request: at the API the largest file comes as base64, four bytes for three."""
    return MOST_BYTES * 4 // 3 if is_api(request) else MOST_BYTES


def _no_more_than(most: int, request: Request, receive: Receive) -> Receive:
    """The body, until it is larger than is taken, whatever it said of its length beforehand."""
    taken = 0

    async def counted() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > most:
            noted(request, "avvist", grunn=TooLarge.__name__)
            raise HTTPException(TooLarge.status)
        return message

    return counted
