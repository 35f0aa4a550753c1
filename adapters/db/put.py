"""How nouns are written: what only grows is added, the rest is added or replaced by id."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    Connection,
    Insert,
    Select,
    Table,
    Text,
    Update,
    bindparam,
    cast,
    func,
    insert,
    select,
    update,
)

from adapters.db.columns import next_in_order
from adapters.db.driver import fetch, write, write_all
from adapters.db.faults import DatabaseRefused
from adapters.db.rows import Row, identity, row_of
from adapters.db.tables import APPEND_ONLY_NOUNS, TABLES
from cases.nouns import GLOBAL_NOUNS, KIND_OF, Noun
from workflow.forms.errors import ConcurrentChange

_OWNERS = ("hf", "sak")
_OWNER_OF_REGISTER = ("hf",)
"""A noun of the register has no case: what it calls `sak` is a number people read."""


def put_nouns(connection: Connection, nouns: Iterable[Noun]) -> None:
    """Write the nouns in an order of our own; what points where is checked at commit.

    Of one kind the changed rows go before the new, so that a demand that lapses makes room for
    the one that takes its place. The case goes last: the barrier before `vedteke` then judges it
    by all that the act brings. Raises ConcurrentChange for a case that has moved, and
    DatabaseRefused for a known row that only grows or that belongs to somebody else.
    """
    rows: dict[str, list[Row]] = defaultdict(list)
    for noun in nouns:
        rows[KIND_OF[type(noun)]].append(row_of(noun))
    for kind in sorted(rows, key=lambda kind: kind == "sak"):
        _put_rows(connection, kind, TABLES[kind], rows[kind])


def _put_rows(connection: Connection, kind: str, table: Table, rows: list[Row]) -> None:
    known = frozenset() if kind in APPEND_ONLY_NOUNS else _known(connection, kind, table, rows)
    for row in rows:
        if identity(table, row) in known:
            _replace(connection, kind, table, row)
    new = [row for row in rows if identity(table, row) not in known]
    if new:
        write_all(connection, _insertion(table), new)


def _known(
    connection: Connection, kind: str, table: Table, rows: Sequence[Row]
) -> frozenset[str]:
    if kind == "sak":  # its version tells: the first one is new, any other was there before
        return frozenset(identity(table, row) for row in rows if row["versjon"] > 1)
    keys = json.dumps([row["id"] for row in rows])
    found = fetch(connection, _among(table, connection.dialect.name), {"keys": keys})
    names = [c.name for c in table.primary_key.columns]
    return frozenset(identity(table, dict(zip(names, row, strict=True))) for row in found)


def _replace(connection: Connection, kind: str, table: Table, row: Row) -> None:
    if write(connection, _replacement(table), {**row, **_match(table, row)}) == 0:
        raise _why_not(kind)


def _why_not(kind: str) -> Exception:
    if kind == "sak":
        return ConcurrentChange()
    return DatabaseRefused(f"id-en høyrer til ei anna rad i {kind}.")


def _match(table: Table, row: Row) -> Row:
    """What the row must still be for us to replace it: the same owner, the version before."""
    match = {f"er_{name}": row[name] for name in _names(table)}
    if table.name == "sak":
        match["er_versjon"] = row["versjon"] - 1
    return match


def _names(table: Table) -> tuple[str, ...]:
    """The columns that tell one row and its owner."""
    owners = _OWNER_OF_REGISTER if table.name in GLOBAL_NOUNS else _OWNERS
    return tuple(n for n in ("id", *owners) if n in table.c)


@cache
def _among(table: Table, dialect: str) -> Select[Any]:
    """The keys of those rows that are there; however many are asked for, it is one statement."""
    listed = func.json_each if dialect == "sqlite" else func.json_array_elements_text
    given = bindparam("keys", type_=Text())
    if dialect != "sqlite":
        given = cast(given, JSON)  # type: ignore[assignment]
    keys = listed(given).table_valued("value")
    return select(*table.primary_key.columns).where(table.c.id.in_(select(keys.c.value)))


@cache
def _replacement(table: Table) -> Update:
    names = list(_names(table))
    if table.name == "sak":
        names.append("versjon")
    same = [table.c[name] == bindparam(f"er_{name}", type_=table.c[name].type) for name in names]
    # What is matched is not set: SQLite would look through every table that points at the row.
    fields: dict[str, Any] = {
        c.name: bindparam(c.name) for c in _fields(table) if c.name not in _names(table)
    }
    return update(table).where(*same).values(fields)


@cache
def _insertion(table: Table) -> Insert:
    fields: dict[str, Any] = {c.name: bindparam(c.name) for c in _fields(table)}
    return insert(table).values({**fields, "rekkje": next_in_order(table)})


def _fields(table: Table) -> list[Any]:
    return [c for c in table.columns if c.name != "rekkje"]
