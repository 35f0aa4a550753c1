"""The way to a database file, and the SQLite settings that keep what has been acknowledged."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import ConnectionPoolEntry

from adapters.db.faults import DatabaseBusy, ProfileNotHeld, told_plainly
from cases.register import Register

WAIT_SECONDS = 10

_FULL = 2
PROFILE: dict[str, str | int] = {
    "busy_timeout": WAIT_SECONDS * 1000,
    "foreign_keys": 1,
    "recursive_triggers": 1,  # without it INSERT OR REPLACE slips past the delete triggers
    "trusted_schema": 0,
    "journal_mode": "wal",
    "synchronous": _FULL,  # NORMAL lost acknowledged answers in simulated power cuts
}

_WRITES = "saksgang_writes"


@dataclass(frozen=True, slots=True)
class Database:
    """An open database: its engine, the queue of its writers, and its copies of the register."""

    engine: Engine
    writer: threading.Lock = field(default_factory=threading.Lock)
    registers: dict[str, tuple[int, Register]] = field(default_factory=dict)

    def close(self) -> None:
        self.engine.dispose()

    @contextmanager
    def queue(self) -> Iterator[None]:
        """Wait for our turn to write: writers of one process queue instead of sleeping.

        Raises DatabaseBusy after WAIT_SECONDS.
        """
        if not self.writer.acquire(timeout=WAIT_SECONDS):
            raise DatabaseBusy
        try:
            yield
        finally:
            self.writer.release()

    @contextmanager
    def connection(self, *, writes: bool) -> Iterator[Connection]:
        """A connection in a transaction that is rolled back unless somebody commits it."""
        with told_plainly(), self.engine.connect() as connection:
            connection.execution_options(**{_WRITES: writes})
            connection.begin()
            yield connection


def open_database(path: Path) -> Database:
    """Open the file (it is made if it is missing) and see that the settings hold.

    Raises ProfileNotHeld where the disk or the SQLite library does not carry them, and
    DatabaseFailed where the file cannot be opened. Whoever opens it calls `close()`.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"isolation_level": None, "timeout": WAIT_SECONDS},
    )
    event.listen(engine, "connect", _set_profile)
    event.listen(engine, "begin", _begin)
    with told_plainly(), engine.connect():
        return Database(engine)


def commit(connection: Connection) -> None:
    """Keep what was written. A connection whose commit failed is thrown away: SQLite leaves the
    transaction open, the pool would lend it out so, and after a failed sync nobody can know."""
    try:
        with told_plainly():
            connection.commit()
    except BaseException:
        connection.invalidate()
        raise


def _set_profile(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    for name, value in PROFILE.items():
        connection.execute(f"PRAGMA {name} = {value}")
    for name, value in PROFILE.items():
        (held,) = connection.execute(f"PRAGMA {name}").fetchone()
        if held != value:
            connection.close()
            raise ProfileNotHeld(name)


def _begin(connection: Connection) -> None:
    """A unit that writes takes the lock before it reads; any other cannot write at all."""
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql(f"PRAGMA query_only = {0 if writes else 1}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
