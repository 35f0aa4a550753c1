"""How a migration is taken back, and why it is not where something would be lost."""

import re
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection

from adapters.db.faults import WouldLose
from adapters.db.migrations.sql import statements

_COLUMN = re.compile(r'ALTER TABLE (\w+) DROP COLUMN ("?\w+"?)')
_TABLES = re.compile(r"DROP TABLE (.+)", re.DOTALL)
_ADDED = re.compile(r'ALTER TABLE (\w+) ADD COLUMN ("?\w+"?) .*?(?:DEFAULT (\S+)|$)', re.MULTILINE)
_DIFFERS = {"sqlite": "IS NOT", "postgresql": "IS DISTINCT FROM"}
OURS_ALONE = frozenset({"registerstand"})
"""Tables whose rows tell nothing of any case or partner: a count of how often we have written."""


def take_down(
    migration: str, connection: Connection, told: Mapping[str, str] | None = None
) -> None:
    """Run `<migration>.down.<dialect>.sql`.

    Raises WouldLose, before anything is done, if a table or column it drops holds something else
    than what a new database has there. `told` are further conditions by what they are called: rows
    of tables that stay, but that mean something else in the version before.
    """
    dialect = connection.dialect.name
    wanted = list(statements(migration, f"down.{dialect}"))
    defaults = dict(_defaults(statements(migration, dialect)))
    asked = {**dict(_dropped(wanted, defaults, _DIFFERS[dialect])), **(told or {})}
    lost = {name: rows for name, where in asked.items() if (rows := _count(connection, where))}
    if lost:
        raise WouldLose(lost)
    for statement in wanted:
        connection.exec_driver_sql(statement)


def _defaults(added: Iterator[str]) -> Iterator[tuple[tuple[str, str], str]]:
    """What a row that knows nothing of the column has in it."""
    for statement in added:
        if found := _ADDED.match(statement):
            yield (found[1], found[2]), found[3] or "NULL"


def _dropped(
    wanted: list[str], defaults: Mapping[tuple[str, str], str], differs: str
) -> Iterator[tuple[str, str]]:
    """What each statement takes away, and the rows that would be missed."""
    for statement in wanted:
        if found := _COLUMN.match(statement):
            table, column = found.groups()
            yield (
                f"{table}.{column.strip(chr(34))}",
                f"{table} WHERE {column} {differs} {defaults[table, column]}",
            )
        elif found := _TABLES.match(statement):
            for table in (t.strip() for t in found[1].split(",")):
                if table not in OURS_ALONE:
                    yield table, table


def _count(connection: Connection, where: str) -> int:
    """The number of rows; the names in it are those of the migration's own file."""
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM {where}").scalar_one())  # noqa: S608
