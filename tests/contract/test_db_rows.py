"""Every noun goes into its row and comes out the same; the columns are the noun's fields."""

import types
import typing
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.db.columns import is_field, is_json
from adapters.db.engine import Database, open_database
from adapters.db.ledger_tables import HISTORIE
from adapters.db.reads import history
from adapters.db.rows import nouns_where
from adapters.db.schema import migrate
from adapters.db.tables import TABLES
from adapters.db.uow import SqlUnitOfWork
from cases.case import Case
from cases.history import HistoryEntry
from cases.nouns import GLOBAL_NOUNS, NOUNS, Noun
from tests.contract.db_material import record, register_nouns

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12).map(
    lambda s: unicodedata.normalize("NFC", s)
)
KEYS = st.text("abc_-1", min_size=1, max_size=4)
EARLIEST = datetime(1000, 1, 1, tzinfo=UTC).replace(tzinfo=None)


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Values of that type, far out at the edges too."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return st.one_of(values(a) for a in inner)
    if origin is frozenset:
        return st.frozensets(values(inner[0]), max_size=3)
    if origin is tuple and Ellipsis not in inner:
        return st.tuples(*(values(a) for a in inner))
    if origin is tuple:
        return st.lists(values(inner[0]), max_size=3).map(tuple)
    if origin is not None and issubclass(origin, Mapping):
        return st.dictionaries(KEYS, TEXTS, max_size=3)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    if is_dataclass(hint):
        return whole(typing.cast(type, hint))
    return {
        str: TEXTS,
        int: st.integers(-(2**63), 2**63 - 1),
        bool: st.booleans(),
        date: st.dates(),
        datetime: st.datetimes(EARLIEST, timezones=st.just(UTC)),
        types.NoneType: st.none(),
    }[hint]


def whole(kind: type[Any]) -> st.SearchStrategy[Any]:
    hints = typing.get_type_hints(kind)
    return st.builds(kind, **{f.name: values(hints[f.name]) for f in fields(kind)})


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path: Path = tmp_path_factory.mktemp("rader") / "saksgang.db"
    database = open_database(path)
    migrate(database)
    yield database
    database.close()


@pytest.mark.parametrize("name", NOUNS)
def test_the_columns_are_the_fields(name: str) -> None:
    table, kind = TABLES[name], NOUNS[name]
    assert {c.name for c in table.columns if is_field(c)} == {f.name for f in fields(kind)}
    owned = name in GLOBAL_NOUNS - {"helsefellesskap"}
    assert [c.name for c in table.primary_key] == (["id", "hf"] if owned else ["id"])


@pytest.mark.parametrize("name", NOUNS)
def test_null_and_json_follow_the_types(name: str) -> None:
    for field, hint in typing.get_type_hints(NOUNS[name]).items():
        column = TABLES[name].c[field]
        assert bool(column.nullable) == (types.NoneType in typing.get_args(hint)), field
        many = (tuple, frozenset, Mapping)
        is_many = isinstance(typing.get_origin(hint), type) and issubclass(
            typing.get_origin(hint), many
        )
        assert is_json(column) == is_many, field


def test_history_has_a_column_for_each_field() -> None:
    names = {"aktor" if f.name == "actor" else f.name for f in fields(HistoryEntry)}
    assert {c.name for c in HISTORIE.columns} == names


@pytest.mark.parametrize("name", NOUNS)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_round_trip(shared: Database, name: str, data: st.DataObject) -> None:
    noun: Noun = data.draw(whole(NOUNS[name]))
    if isinstance(noun, Case):
        noun = replace(noun, versjon=1, forpliktande=False)  # a binding one may be refused
    with SqlUnitOfWork(shared) as unit:  # never committed: what it points at need not be there
        unit.put(noun)
        assert nouns_where(unit.connection, type(noun), "id", noun.id) == (noun,)


def test_a_history_entry_comes_back_with_the_same_hash(any_db: Database) -> None:
    with SqlUnitOfWork(any_db) as unit:
        entry = record(unit, "c1", *register_nouns())
        unit.commit()
    with SqlUnitOfWork(any_db) as unit:
        assert list(history(unit)) == [entry]
