"""PostgreSQL: limits on all waiting, writers that queue, and readers that see one moment."""

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.engine import URL

WRITERS = 7_230_415_512
"""The advisory lock that writers queue at, in every process: the history is one chain."""

LIMITS = {
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


def begin(connection: Connection, *, writes: bool) -> None:
    """A unit that writes waits for its turn before it reads; any other cannot write at all.

    The writer reads committed rows anew with each statement: a snapshot would have been taken
    while it waited, before the writer in front of it was done.
    """
    if writes:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS})")
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
