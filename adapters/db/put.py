"""How nouns are written: what only grows is added, the rest is added or replaced by id."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
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

from adapters.db.columns import is_field, next_in_order
from adapters.db.driver import Sent, fetch, together, write, write_all
from adapters.db.faults import DatabaseRefused
from adapters.db.rows import Row, identity, stored
from adapters.db.tables import APPEND_ONLY_NOUNS, TABLES
from cases.canonical import Json
from cases.case import Case
from cases.casefile import CaseFile
from cases.nouns import GLOBAL_NOUNS, KIND_OF, Noun
from cases.record import to_record
from workflow.forms.errors import ConcurrentChange
from workflow.ports import Written

NOTHING: Mapping[str, CaseFile] = MappingProxyType({})
_OWNERS = ("hf", "sak")
_OWNER_OF_REGISTER = ("hf",)
"""A noun of the register has no case: what it calls `sak` is a number people read."""


def put_nouns(
    connection: Connection, nouns: Iterable[Noun], seen: Mapping[str, CaseFile] = NOTHING
) -> Written:
    """Write the nouns in an order of our own; what points where is checked at commit.

    Of one kind the changed rows go before the new, so that a demand that lapses makes room for
    the one that takes its place. The case goes last: the barrier before `vedteke` then judges it
    by all that the act brings. Returns what was written, as ports.UnitOfWork says. Raises
    ConcurrentChange for a case that has moved, and DatabaseRefused for a known row that only grows
    or that belongs to somebody else.

    `seen` are files as they lie there now: of their cases only what differs is written.
    """
    rows: dict[str, list[Row]] = defaultdict(list)
    written = []
    for noun in nouns:
        kind, record = KIND_OF[type(noun)], to_record(noun)
        written.append((kind, record))
        if isinstance(noun, Case) and noun.id in seen:
            record = _changed(record, seen[noun.id].case, noun)
        rows[kind].append(stored(record))
    known = {k: _known(connection, k, TABLES[k], rows[k]) for k in rows}
    with together(connection):
        sent = [
            (kind, replaced)
            for kind in sorted(rows, key=lambda kind: kind == "sak")
            for replaced in _put_rows(connection, kind, rows[kind], known[kind])
        ]
    for kind, replaced in sent:
        if replaced.touched() == 0:
            raise _why_not(kind)
    return written


def _changed(record: Mapping[str, Json], old: Case, new: Case) -> dict[str, Json]:
    """The fields that tell the row, and those in which the new case differs from the old."""
    return {
        name: value for name, value in record.items()
        if name in _TELLS or getattr(old, name) != getattr(new, name)
    }


LOOK_NOW = ""
"""Before any instant: a sweep that comes by looks at the case."""

WRITTEN_ONCE = frozenset({"post"})
"""Nouns that are never replaced, though a column beside them is: nobody asks whether they are
there. A second one under the same id is refused by the database."""

_TELLS = frozenset({"id", "hf", "versjon"})


def _put_rows(
    connection: Connection, kind: str, rows: Sequence[Row], known: frozenset[str]
) -> list[Sent]:
    """Write them; returns those statements that must each have found a row to replace."""
    table = TABLES[kind]
    replaced = [_replace(connection, table, r) for r in rows if identity(table, r) in known]
    new = [row for row in rows if identity(table, row) not in known]
    if new:
        write_all(connection, _insertion(table), new)
    return replaced


def _known(
    connection: Connection, kind: str, table: Table, rows: Sequence[Row]
) -> frozenset[str]:
    if kind in APPEND_ONLY_NOUNS or kind in WRITTEN_ONCE:
        return frozenset()
    if kind == "sak":  # its version tells: the first one is new, any other was there before
        return frozenset(identity(table, row) for row in rows if row["versjon"] > 1)
    keys = json.dumps([row["id"] for row in rows])
    found = fetch(connection, _among(table, connection.dialect.name), {"keys": keys})
    names = [c.name for c in table.primary_key.columns]
    return frozenset(identity(table, dict(zip(names, row, strict=True))) for row in found)


@cache
def look_anew(hf: str) -> Update:
    """Every case of that helsefellesskap that a sweep would look at some day, it looks at now."""
    waited_for = (table := TABLES["sak"]).c.hf == hf, table.c.sjaa_att > LOOK_NOW
    return update(table).where(*waited_for).values(sjaa_att=LOOK_NOW)


def _replace(connection: Connection, table: Table, row: Row) -> Sent:
    changed = _replacement(table, frozenset(row))
    return write(connection, changed, {**row, **_match(table, row)})


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
def _replacement(table: Table, given: frozenset[str]) -> Update:
    names = list(_names(table))
    if table.name == "sak":
        names.append("versjon")
    same = [table.c[name] == bindparam(f"er_{name}", type_=table.c[name].type) for name in names]
    # What is matched is not set: SQLite would look through every table that points at the row.
    fields: dict[str, Any] = {
        n: bindparam(n) for n in sorted(given.difference(_names(table)))
    }
    if table.name == "sak":  # whatever was done, the sweeps look at the case anew
        fields["sjaa_att"] = bindparam("sjaa_att", LOOK_NOW)
    return update(table).where(*same).values(fields)


@cache
def _insertion(table: Table) -> Insert:
    fields: dict[str, Any] = {c.name: bindparam(c.name) for c in _fields(table)}
    return insert(table).values({**fields, "rekkje": next_in_order(table)})


def _fields(table: Table) -> list[Any]:
    return [c for c in table.columns if is_field(c)]
