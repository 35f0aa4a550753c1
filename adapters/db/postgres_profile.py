"""PostgreSQL: limits on all waiting, writers that queue, and readers that see one moment."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, Executable, create_engine
from sqlalchemy.engine import URL

from adapters.db.driver import Sent, together, write

WRITERS = 7_230_415_512
"""The advisory lock that writers queue at, in every process: the history is one chain."""

LIMITS = {
    "default_transaction_isolation": r"read\ committed",
    "lock_timeout": "10s",
    "statement_timeout": "60s",
    "idle_in_transaction_session_timeout": "60s",
    "timezone": "UTC",
    "client_encoding": "UTF8",
}


def engine_for(url: URL) -> Engine:
    """An engine on the server. A connection that has died in the pool is found and replaced."""
    options = " ".join(f"-c {name}={value}" for name, value in LIMITS.items())
    return create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_pre_ping=True,
        connect_args={
            "options": options, "connect_timeout": 10, "application_name": "saksgang",
        },
    )


@contextmanager
def unit(
    connection: Connection, *, writes: bool, ahead: Sequence[Executable] = ()
) -> Iterator[tuple[Sent, ...]]:
    """A unit that writes waits for its turn before it reads; any other cannot write at all.

    The writer reads committed rows anew with each statement: a snapshot would have been taken
    while it waited, before the writer in front of it was done. `ahead` goes with the lock in one
    journey, and is answered after it.
    """
    cursor = connection.connection.cursor()
    if not writes:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        yield tuple(write(connection, statement, {}) for statement in ahead)
        return
    with together(connection):  # with the BEGIN that the driver sends before it
        cursor.execute(f"SELECT pg_advisory_xact_lock({WRITERS})")
        asked = tuple(write(connection, statement, {}) for statement in ahead)
    yield asked
