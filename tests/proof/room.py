"""The room a sequence is played in: a database of either kind, and all that may be seen of it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, Table, select, type_coerce
from sqlalchemy.types import NullType

from adapters.db.columns import METADATA, ORDER, is_field
from adapters.db.engine import Database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.replay import Place, compare, fold
from adapters.db.rows import Row, entry_of, identity
from adapters.db.tables import TABLES
from adapters.db.uow import SqlUnitOfWork
from cases.actor import Act, Actor
from cases.history import GENESIS, entry_hash
from cases.terms import ActorRole
from tests.features.databases import SEEDED, register
from tests.features.stores import Files, OnServer, Store
from tests.postgres_server import Server
from workflow.register.innfoer import innfoer

HF = "hft"
SWITCHES = {"R-199": "stopp"}
"""Rows that stop here although they are only shipped so in some helsefellesskap."""

LEDGER = frozenset({"historie", "kommando"})
"""Where a stop leaves its trace, and nowhere else."""

Image = Mapping[str, list[Row]]
"""Each table with all its rows, as they lie there."""


@dataclass(frozen=True, slots=True)
class Room:
    """Where databases are made anew from the same seed, one sequence at a time."""

    store: Store
    seed: object

    def fresh(self) -> Database:
        return self.store.fresh(self.seed)


@contextmanager
def room(base: str, server: Server | None = None) -> Iterator[Room]:
    """A room on `sqlite` or `postgresql`; the server is borrowed, or one of our own."""
    store = Files() if base == "sqlite" else OnServer(server)
    try:
        yield Room(store, store.seeded(_read_in))
    finally:
        store.close()


def _read_in(database: Database) -> None:
    act = Act(Actor(ActorRole.SEKRETARIAT, person="ada"), SEEDED, "innfoer")
    innfoer(SqlUnitOfWork(database), register(SWITCHES), act)


def image(database: Database) -> Image:
    """All that is stored, table by table in a fixed order, past the types of the columns."""
    with SqlReadUnit(database) as unit:
        seen = {}
        for name, query in _QUERIES.items():
            rows = unit.connection.execute(query).mappings()
            seen[name] = [dict(row) for row in rows]
        return seen


def _all_of(table: Table) -> Select[Any]:
    columns = [type_coerce(c, NullType()).label(c.name) for c in table.columns]
    first = table.c[ORDER] if ORDER in table.c else next(iter(table.primary_key.columns))
    return select(*columns).order_by(first)


_QUERIES = {table.name: _all_of(table) for table in METADATA.sorted_tables}


def changed(before: Image, after: Image) -> frozenset[str]:
    """The tables that are not as they were."""
    return frozenset(name for name in after if before[name] != after[name])


class Replayed:
    """The tables as history says they must be, taken further entry by entry."""

    def __init__(self) -> None:
        self._expected: dict[Place, Row] = {}
        self._told: list[Row] = []
        self._last = GENESIS

    def follow(self, now: Image) -> Iterator[str]:
        """What is not so: an entry that was there is another, the chain is broken, a row differs.

        All of history is compared with what was read before; only what is new is read again.
        """
        told = now["historie"]
        if told[:len(self._told)] != self._told:
            yield "det som stod i historia, er endra"
        new = [entry_of(row) for row in told[len(self._told):]]
        for entry in new:
            if entry.forrige != self._last or entry.hash != entry_hash(entry):
                yield f"kjeda er broten ved {entry.lopenr}"
            self._last = entry.hash
        self._told = told
        self._expected |= fold(new)
        actual = {
            (kind, identity(table, row)): {k: row[k] for k in row if is_field(table.c[k])}
            for kind, table in TABLES.items() for row in now[kind]
        }
        yield from (f.tekst for f in compare(self._expected, actual))
