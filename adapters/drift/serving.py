"""Runs the service in this one process: the doors, and beside them the pulse where it is wanted."""

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from threading import Thread

import uvicorn
from starlette.types import ASGIApp

from adapters.drift.scheduler import Pulse
from workflow.forms.errors import Feil

PATIENCE = 10
"""Seconds a request that is under way gets when the service is told to stop."""
OFTEN = timedelta(seconds=30)
"""Between two beats of the pulse: as in `planleggjar`."""


@contextmanager
def listening(host: str, port: int) -> Iterator[socket.socket]:
    """A socket that takes connections from now on. Feil where the port is taken or not ours."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        opened = socket.create_server((host, port), family=family)
    except OSError:
        raise Feil(
            "port", f"Det går ikkje å ta imot på port {port} på {host}. Er noko anna i gang der?"
            " Vel ein annan port.",
        ) from None
    with opened:
        yield opened


def serve(
    app: ASGIApp, on: socket.socket, pulse: Pulse | None = None,
    ready: Callable[[], None] = lambda: None,
) -> None:
    """Serve until SIGTERM or SIGINT. A pulse that fails ends the service too, and its exception is
    raised: whoever minds the process starts it anew."""
    server = uvicorn.Server(uvicorn.Config(
        app, access_log=False, log_level="warning", lifespan="off", server_header=False,
        proxy_headers=False, timeout_graceful_shutdown=PATIENCE, timeout_keep_alive=PATIENCE,
    ))
    beating = Thread(target=_beat, args=(pulse, server), name="pulse") if pulse else None
    with _signals_are_the_servers():
        if beating:
            beating.start()
        try:
            ready()
            server.run(sockets=[on])
        finally:
            if pulse and beating:
                pulse.stop()
                beating.join()
    if pulse and pulse.failure is not None:
        raise pulse.failure


def _beat(pulse: Pulse, server: uvicorn.Server) -> None:
    try:
        pulse.run(OFTEN)
    except BaseException:
        if pulse.failure is None:
            raise
    server.should_exit = True


@contextmanager
def _signals_are_the_servers() -> Iterator[None]:
    """The server heeds them while it runs, and raises them again when it has ended: by then they
    have done what they should."""
    names = (signal.SIGTERM, signal.SIGINT)
    before = {name: signal.signal(name, lambda *_: None) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)
