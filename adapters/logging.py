"""Log lines on stderr: one canonical line per command, and tracebacks of what nobody foresaw."""

import logging
import sys
import traceback
from collections.abc import Mapping
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from adapters.settings import Settings

LEVELS = {"feil": logging.ERROR, "varsel": logging.WARNING, "info": logging.INFO}

KEYS = ["timestamp", "level", "event", "verb", "utfall", "sak", "ms"]

_noted: ContextVar[dict[str, str | None] | None] = ContextVar("noted", default=None)


def begin() -> None:
    """A new command begins: nothing is known of it yet."""
    _noted.set({})


def note(**known: str | None) -> None:
    """Remember what the canonical line shall say: outcome and case number, never free text."""
    noted = _noted.get()
    if noted is not None:
        noted.update(known)


def command_done(settings: Settings, verb: str, outcome: str, ms: int) -> None:
    """The canonical line. structlog is loaded only where somebody wants to read it."""
    if LEVELS[settings.logg] > logging.INFO:
        return
    noted = {"utfall": outcome, "sak": None} | (_noted.get() or {})
    _logger(settings).info("kommando", verb=verb, ms=ms, **noted)


def security_event(settings: Settings, event: str, **known: str) -> None:
    """A log-in, or a door that stayed shut. It is told also where only warnings are read."""
    _logger(settings).warning("tryggleik", hending=event, **{k: v for k, v in known.items() if v})


def request_done(settings: Settings, method: str, route: str, status: int, ms: int) -> None:
    """A line for each request, where somebody wants to read them: never its path or its query."""
    if LEVELS[settings.logg] <= logging.INFO:
        _logger(settings).info("førespurnad", metode=method, rute=route, status=status, ms=ms)


def unforeseen(settings: Settings, event_id: str, error: BaseException) -> None:
    """Where an exception nobody foresaw came from, under an id the user can tell us.

    The message of the exception is left out: it may hold what somebody typed.
    """
    frames = traceback.extract_tb(error.__traceback__)
    way = " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(frames))
    _logger(settings).error("uventa", hending=event_id, slag=type(error).__name__, veg=way)


def _logger(settings: Settings) -> Any:
    import structlog

    if settings.loggformat == "json":
        last: Any = structlog.processors.JSONRenderer(ensure_ascii=False)
    else:
        last = structlog.processors.LogfmtRenderer(key_order=KEYS, drop_missing=True)
    return structlog.wrap_logger(
        structlog.PrintLogger(sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger(LEVELS[settings.logg]),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _one_line,
            last,
        ],
    )


def _one_line(_logger: Any, _method: str, event: Mapping[str, Any]) -> Mapping[str, Any]:
    """A line break in a value must not look like a new log line."""
    return {key: _escaped(value) for key, value in event.items()}


def _escaped(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in value)
