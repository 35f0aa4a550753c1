"""One pair of functions between a noun and its row, on top of the record codec."""

import json
from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Select, Table, Text, bindparam, select

from adapters.db.columns import ORDER, is_field, is_json
from adapters.db.driver import fetch
from adapters.db.tables import TABLES
from cases.canonical import Json, canonical_json, clean_json
from cases.history import GENESIS, HistoryEntry
from cases.nouns import KIND_OF, Noun
from cases.receipt import Outcome
from cases.record import from_record, readers, to_record

N = TypeVar("N", bound=Noun)
Row = dict[str, Any]


def json_text(value: Json) -> str:
    return canonical_json(value).decode()


def stored(record: Mapping[str, Json]) -> Row:
    """The record as it lies in its table: what is a list or mapping becomes canonical JSON."""
    return {
        name: clean_json(value) if isinstance(value, list | dict) else value
        for name, value in record.items()
    }


def table_of(kind: type[Any]) -> Table:
    return TABLES[KIND_OF[kind]]


def identity(table: Table, row: Mapping[str, Any]) -> str:
    """What tells the row from all others of its table: its id, after its helsefellesskap if both
    are the key."""
    scoped = len(table.primary_key.columns) > 1
    return f"{row['hf']}/{row['id']}" if scoped else str(row["id"])


def row_of_entry(entry: HistoryEntry) -> Row:
    return {**to_record(entry), "aktor": json_text(to_record(entry.aktor))}


def entry_of(row: Mapping[Any, Any]) -> HistoryEntry:
    """The history entry in that row. Raises ValueError, KeyError or TypeError if it is spoilt."""
    return from_record(HistoryEntry, {**row, "aktor": json.loads(row["aktor"])})


def end_in(row: Sequence[Any] | None) -> tuple[int, str]:
    """Number and hash of the last entry of a history; (0, GENESIS) where there is none."""
    return (0, GENESIS) if row is None or row[1] is None else (row[0], row[1])


def outcome_of(text: str) -> Outcome:
    """The outcome of a command, as it was stored in JSON."""
    return from_record(Outcome, json.loads(text))


def nouns_where(
    connection: Connection, kind: type[N], column: str, value: str
) -> tuple[N, ...]:
    """The nouns whose column has that value, in the order they were registered."""
    rows = fetch(connection, _rows_where(table_of(kind), column), {"value": value})
    return tuple(noun_in(kind, row) for row in rows)


def nouns_among(
    connection: Connection, kind: type[N], cases: Sequence[str], partner: str | None = None
) -> dict[str, tuple[N, ...]]:
    """The nouns of several cases, by case and in order; those of one partner where it is given.

    One statement, however many cases there are.
    """
    table = table_of(kind)
    wanted = noun_rows(table).where(table.c.sak.in_(cases))
    if partner is not None:
        wanted = wanted.where(table.c.partnar == partner)
    found: dict[str, list[N]] = {case: [] for case in cases}
    for row in connection.execute(wanted):
        noun = noun_in(kind, row)
        found[noun.sak].append(noun)  # type: ignore[union-attr, index]
    return {case: tuple(nouns) for case, nouns in found.items()}


def noun_in(kind: type[N], row: Sequence[Any]) -> N:
    """The noun in a row of `noun_rows`. Raises ValueError for a row that has been spoilt."""
    plan = _plan(cast(Hashable, kind))
    return kind(**{n: read(value) for (n, read), value in zip(plan, row, strict=True)})


@cache
def _plan(kind: Hashable) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """The columns of `noun_rows` in order, and how the noun's field is read from each."""
    table, read = table_of(cast(type[Any], kind)), readers(kind)
    lists = _json_columns(table)
    return tuple(
        (c.name, _of_json(read[c.name]) if c.name in lists else read[c.name])
        for c in noun_rows(table).selected_columns
    )


def _of_json(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda text: read(json.loads(text))


@cache
def _rows_where(table: Table, column: str) -> Select[Any]:
    return noun_rows(table).where(table.c[column] == bindparam("value", type_=Text()))


@cache
def noun_rows(table: Table) -> Select[Any]:
    """All rows with exactly the noun's columns, in the order they were registered."""
    columns = [c for c in table.columns if is_field(c)]
    return select(*columns).order_by(table.c[ORDER])


@cache
def _json_columns(table: Table) -> frozenset[str]:
    return frozenset(c.name for c in table.columns if is_json(c))
