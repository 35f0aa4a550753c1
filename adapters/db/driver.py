"""The short way: a statement is compiled once for each driver, and run on the driver's own cursor.

What every act does again and again goes this way; what is asked now and then goes by SQLAlchemy.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

import psycopg
from sqlalchemy import Connection, Executable
from sqlalchemy.dialects import postgresql, sqlite

Params = Mapping[str, Any]

_DIALECTS = {
    "sqlite": sqlite.dialect(paramstyle="qmark"),
    "postgresql": postgresql.dialect(paramstyle="format"),  # type: ignore[no-untyped-call]
}


@dataclass(frozen=True, slots=True)
class Ready:
    """A statement as one driver takes it: its parameters in order, and those that are its own."""

    sql: str
    names: tuple[str, ...]
    own: Params

    def values(self, params: Params) -> tuple[Any, ...]:
        given = {**self.own, **params} if self.own else params
        return tuple([given[name] for name in self.names])


@dataclass(frozen=True, slots=True)
class Sent:
    """A statement on its way to the server, or done already on a file."""

    cursor: Any

    def row(self) -> Any:
        """The first row it gave, as a tuple, or None."""
        return self.cursor.fetchone()

    def touched(self) -> int:
        """How many rows it touched. RuntimeError while it is not known: -1 must not pass for it."""
        count = int(self.cursor.rowcount)
        if count < 0:
            raise RuntimeError("the statement has not arrived yet")
        return count


@cache
def ready(statement: Executable, dialect: str) -> Ready:
    """Compile it. Statements that live as long as the program may be given, not those made for
    one occasion: what has been compiled is never forgotten."""
    made = statement.compile(dialect=_DIALECTS[dialect])  # type: ignore[attr-defined]
    own = {name: value for name, value in made.params.items() if value is not None}
    return Ready(str(made), tuple(made.positiontup or ()), own)


def fetch(connection: Connection, statement: Executable, params: Params) -> Iterator[Any]:
    """The rows, as tuples in the order of the statement's columns."""
    cursor = _execute(connection, statement, params)
    yield from cursor


def first(connection: Connection, statement: Executable, params: Params) -> Any:
    """The first row as a tuple, or None."""
    return _execute(connection, statement, params).fetchone()


def write(connection: Connection, statement: Executable, params: Params) -> Sent:
    """Run it. How many rows it touched can be asked once it has arrived, see `together`."""
    return Sent(_execute(connection, statement, params))


def write_all(connection: Connection, statement: Executable, rows: Sequence[Params]) -> None:
    """Run it once for each row."""
    if len(rows) == 1:
        _execute(connection, statement, rows[0])
        return
    _execute_many(connection, statement, rows)


@contextmanager
def together(connection: Connection) -> Iterator[None]:
    """What is written in here goes to a server in one journey; a file has no journey to save.

    Errors are told at the latest when leaving, and only then is it known what was touched.
    """
    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        yield
        return
    with driver.pipeline():
        yield


def _execute(connection: Connection, statement: Executable, params: Params) -> Any:
    made = ready(statement, connection.dialect.name)
    cursor = connection.connection.cursor()
    cursor.execute(made.sql, made.values(params))
    return cursor


def _execute_many(connection: Connection, statement: Executable, rows: Sequence[Params]) -> None:
    made = ready(statement, connection.dialect.name)
    connection.connection.cursor().executemany(made.sql, [made.values(r) for r in rows])
