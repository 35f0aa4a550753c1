"""Whether the barriers in a PostgreSQL database are there, switched on and unchanged."""

import re
from collections.abc import Iterator

from sqlalchemy import Connection

from adapters.db.postgres_triggers import statements
from adapters.db.replay import Finding

_TRIGGERS = """\
SELECT tgname, tgenabled FROM pg_trigger
WHERE NOT tgisinternal AND tgrelid IN
  (SELECT oid FROM pg_class WHERE relnamespace = current_schema()::regnamespace)"""
_BODIES = """\
SELECT proname, prosrc FROM pg_proc WHERE pronamespace = current_schema()::regnamespace"""
_ALWAYS_ON = ("O", "A")


def missing(connection: Connection) -> Iterator[Finding]:
    """One finding for each barrier that is gone, switched off or changed."""
    triggers = dict(tuple(row) for row in connection.exec_driver_sql(_TRIGGERS))
    bodies = dict(tuple(row) for row in connection.exec_driver_sql(_BODIES))
    for statement in statements():
        kind, name = statement.split()[1], statement.split()[2].removesuffix("()")
        if kind == "TRIGGER" and triggers.get(name) not in _ALWAYS_ON:
            yield Finding("pg_trigger", name, f"Sperra {name} er borte eller slått av.")
        if kind == "FUNCTION" and _plain(bodies.get(name, "")) != _body(statement):
            yield Finding("pg_proc", name, f"Sperra {name} er borte eller endra.")


def _body(statement: str) -> str:
    return _plain(statement.split("$$")[1])


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
