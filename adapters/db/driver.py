"""The short way: a statement is compiled once for each driver, and run on the driver's own cursor.

What every act does again and again goes this way; what is asked now and then goes by SQLAlchemy.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Executable
from sqlalchemy.dialects import postgresql, sqlite

Params = Mapping[str, Any]

_DIALECTS = {
    "sqlite": sqlite.dialect(paramstyle="named"),
    "postgresql": postgresql.dialect(paramstyle="pyformat"),  # type: ignore[no-untyped-call]
}


@dataclass(frozen=True, slots=True)
class Ready:
    """A statement as one driver takes it, with the values that are its own."""

    sql: str
    own: Params

    def with_values(self, params: Params) -> Params:
        return {**self.own, **params} if self.own else params


@cache
def ready(statement: Executable, dialect: str) -> Ready:
    """Compile it. Statements that live as long as the program may be given, not those made for
    one occasion: what has been compiled is never forgotten."""
    made = statement.compile(dialect=_DIALECTS[dialect])  # type: ignore[attr-defined]
    own = {name: value for name, value in made.params.items() if value is not None}
    return Ready(str(made), own)


def fetch(connection: Connection, statement: Executable, params: Params) -> Iterator[Any]:
    """The rows, as tuples in the order of the statement's columns."""
    cursor = _execute(connection, statement, params)
    yield from cursor


def first(connection: Connection, statement: Executable, params: Params) -> Any:
    """The first row as a tuple, or None."""
    return _execute(connection, statement, params).fetchone()


def write(connection: Connection, statement: Executable, params: Params) -> int:
    """Run it; returns how many rows it touched."""
    return int(_execute(connection, statement, params).rowcount)


def write_all(connection: Connection, statement: Executable, rows: Sequence[Params]) -> None:
    """Run it once for each row."""
    if len(rows) == 1:
        _execute(connection, statement, rows[0])
        return
    made = ready(statement, connection.dialect.name)
    connection.connection.cursor().executemany(made.sql, [made.with_values(r) for r in rows])


def _execute(connection: Connection, statement: Executable, params: Params) -> Any:
    made = ready(statement, connection.dialect.name)
    cursor = connection.connection.cursor()
    cursor.execute(made.sql, made.with_values(params))
    return cursor
