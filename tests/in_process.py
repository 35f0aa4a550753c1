"""A client of the service in this very process, which runs in the thread that asks if it may."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from functools import cache
from threading import Thread, current_thread, main_thread
from typing import Any

from httpx2 import (
    ASGITransport,
    AsyncByteStream,
    BaseTransport,
    ByteStream,
    Client,
    Request,
    Response,
)

HERE = ("127.0.0.1", 123)


@cache
def _ours() -> asyncio.AbstractEventLoop:
    """The loop of the main thread, where that has no other: to cross to another thread and back
    takes as long as many an answer."""
    return asyncio.new_event_loop()


def _alone() -> bool:
    """Whether this is the main thread, and no browser owns the loop there."""
    return current_thread() is main_thread() and asyncio._get_running_loop() is None


@cache
def _elsewhere() -> asyncio.AbstractEventLoop:
    """A loop in a thread of its own, which may be asked from everywhere.

    It runs until one thing that never ends has ended: what a worker thread belongs to.
    """
    made = asyncio.new_event_loop()
    forever = made.create_future()
    Thread(target=made.run_until_complete, args=(forever,), daemon=True).start()
    return made


class _Sent(AsyncByteStream):
    """A body that is given bit by bit here, as it is taken there."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        self._parts = parts

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self._parts:
            yield part


class _Crossing(BaseTransport):
    def __init__(self, app: Any, client: tuple[str, int]) -> None:
        self._asgi = ASGITransport(app, client=client)

    def handle_request(self, request: Request) -> Response:
        answered = self._answered(request)
        if _alone():
            return _ours().run_until_complete(answered)
        return asyncio.run_coroutine_threadsafe(answered, _elsewhere()).result()

    async def _answered(self, request: Request) -> Response:
        if not isinstance(request.stream, AsyncByteStream):
            request.stream = _Sent(request.stream)  # type: ignore[arg-type]
        answer = await self._asgi.handle_async_request(request)
        body = b"".join([part async for part in answer.stream])  # type: ignore[union-attr]
        return Response(answer.status_code, headers=answer.headers.raw, stream=ByteStream(body))


def client_of(
    app: Any, address: str, *, came_from: tuple[str, int] = HERE, follow: bool = False
) -> Client:
    """What the service raises is raised here. Redirects are followed only where it is said."""
    return Client(
        transport=_Crossing(app, came_from), base_url=address, follow_redirects=follow
    )
