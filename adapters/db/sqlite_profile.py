"""SQLite: the settings that keep what has been acknowledged, and one writer at a time."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, Executable, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import ConnectionPoolEntry

from adapters.db.driver import Sent, write
from adapters.db.faults import ProfileNotHeld

WAIT_SECONDS = 10

_FULL = 2
_CAN_WRITE = "saksgang_can_write"
PROFILE: dict[str, str | int] = {
    "busy_timeout": WAIT_SECONDS * 1000,
    "foreign_keys": 1,
    "recursive_triggers": 1,  # without it INSERT OR REPLACE slips past the delete triggers
    "trusted_schema": 0,
    "journal_mode": "wal",
    "synchronous": _FULL,  # NORMAL lost acknowledged answers in simulated power cuts
}


def engine_for(path: Path) -> Engine:
    """An engine on the file, which is made if it is missing."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"isolation_level": None, "timeout": WAIT_SECONDS},
    )
    event.listen(engine, "connect", _set_profile)
    return engine


@contextmanager
def unit(
    connection: Connection, *, writes: bool, ahead: Sequence[Executable] = ()
) -> Iterator[tuple[Sent, ...]]:
    """A unit that writes takes the lock before it reads; any other cannot write at all.

    `ahead` is asked as soon as it has begun, and what came of it is given.
    """
    cursor = connection.connection.cursor()
    if connection.info.get(_CAN_WRITE) is not writes:  # it costs every prepared statement
        cursor.execute(f"PRAGMA query_only = {0 if writes else 1}")
        connection.info[_CAN_WRITE] = writes
    cursor.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
    yield tuple(write(connection, statement, {}) for statement in ahead)


def _set_profile(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    for name, value in PROFILE.items():
        connection.execute(f"PRAGMA {name} = {value}")
    for name, value in PROFILE.items():
        (held,) = connection.execute(f"PRAGMA {name}").fetchone()
        if held != value:
            connection.close()
            raise ProfileNotHeld(name)
