"""Whether the barriers in a PostgreSQL database are there, switched on and unchanged."""

import re
from collections import Counter
from collections.abc import Iterator

from sqlalchemy import Connection

from adapters.db.postgres_triggers import statements
from adapters.db.replay import Finding

_TRIGGERS = """\
SELECT tgname, tgenabled, pg_get_triggerdef(oid, true) FROM pg_trigger
WHERE NOT tgisinternal AND tgrelid IN
  (SELECT oid FROM pg_class WHERE relnamespace = current_schema()::regnamespace)"""
_BODIES = """\
SELECT proname, prosrc FROM pg_proc WHERE pronamespace = current_schema()::regnamespace"""
_VIEWS = """\
SELECT viewname, definition FROM pg_views WHERE schemaname = current_schema()"""
_ALWAYS_ON = ("O", "A")


def missing(connection: Connection) -> Iterator[Finding]:
    """One finding for each barrier that is gone, switched off or changed."""
    triggers = {r[0]: (r[1], r[2]) for r in connection.exec_driver_sql(_TRIGGERS)}
    bodies = dict(tuple(row) for row in connection.exec_driver_sql(_BODIES))
    views = dict(tuple(row) for row in connection.exec_driver_sql(_VIEWS))
    for statement in statements():
        kind, name = statement.split()[1], statement.split()[2].removesuffix("()")
        switch, words = triggers.get(name, ("", ""))
        if kind == "TRIGGER" and switch not in _ALWAYS_ON:
            yield Finding("pg_trigger", name, f"Sperra {name} er borte eller slått av.")
        elif kind == "TRIGGER" and _words(words) != _words(statement):
            yield Finding("pg_trigger", name, f"Sperra {name} er endra.")
        if kind == "FUNCTION" and _plain(bodies.get(name, "")) != _body(statement):
            yield Finding("pg_proc", name, f"Sperra {name} er borte eller endra.")
        if kind == "VIEW" and not _same_view(connection, name, statement, there=name in views):
            yield Finding("pg_views", name, f"Sperra {name} er borte eller endra.")


def _words(text: str) -> Counter[str]:
    """The words of a trigger, however the server sets brackets and orders the events."""
    return Counter(re.findall(r"'[^']*'|[\w.]+|[<>=]+", text.replace("::text", "").casefold()))


def _same_view(connection: Connection, name: str, statement: str, *, there: bool) -> bool:
    """Whether the server would go about reading the view as it goes about the query itself.

    The text of a view is the server's own, and differs from version to version; its plan, made
    now for both, does not.
    """
    query = statement.partition(" AS\n")[2]
    return there and _plan(connection, name) == _plan(connection, f"({query}) AS {name}")


def _plan(connection: Connection, source: str) -> list[str]:
    found = connection.exec_driver_sql(f"EXPLAIN (VERBOSE, COSTS OFF) SELECT * FROM {source}")  # noqa: S608
    return [str(row[0]) for row in found]


def _body(statement: str) -> str:
    return _plain(statement.split("$$")[1])


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
