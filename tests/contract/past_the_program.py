"""A connection past the program, to either database, with the rights of whoever owns it."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Protocol

import psycopg
from sqlalchemy import URL

from adapters.db.engine import Database, open_database
from adapters.db.triggers import BARRIERS

REFUSED = (sqlite3.IntegrityError, psycopg.IntegrityError)
"""What a barrier, a key or a check answers with."""


class Raw(Protocol):
    """Either driver's connection, as far as they are alike."""

    def execute(self, query: Any, /) -> Any: ...

    def close(self) -> None: ...


def kind(database: Database) -> str:
    return database.engine.dialect.name


def connect(database: Database) -> Raw:
    """It keeps each statement by itself; in a file it has only the one setting REPLACE needs."""
    url: URL = database.engine.url
    if kind(database) == "sqlite":
        connection = sqlite3.connect(str(url.database), isolation_level=None)
        connection.execute("PRAGMA recursive_triggers = ON")
        return connection
    return psycopg.connect(
        dbname=str(url.database), user=str(url.username), host=str(url.query["host"]),
        autocommit=True,
    )


def opened_again(database: Database) -> Database:
    """Another pool on the same place, as another process would have it."""
    url = database.engine.url
    if kind(database) == "sqlite":
        return open_database(Path(str(url.database)))
    return open_database(url.set(drivername="postgresql"))


def rows(raw: Raw, query: str) -> list[tuple[Any, ...]]:
    found: Sequence[Any] = raw.execute(query).fetchall()
    return [tuple(row) for row in found]


@contextmanager
def unguarded(database: Database) -> Iterator[Raw]:
    """No barrier refuses meanwhile, and all of them stand there again afterwards.

    In PostgreSQL this is what only a superuser can; then no foreign key is looked at either.
    """
    with closing(connect(database)) as raw:
        if kind(database) == "postgresql":
            raw.execute("SET session_replication_role = replica")
            yield raw
            return
        triggers = [s for s in BARRIERS["sqlite"] if s.startswith("CREATE TRIGGER")]
        for trigger in triggers:
            raw.execute(f"DROP TRIGGER {trigger.split()[2]}")
        yield raw
        for trigger in triggers:
            raw.execute(trigger)
