"""The few kinds of column there are, so that every table reads as a list of names."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DefaultClause,
    ForeignKey,
    MetaData,
    Table,
    Text,
    func,
    select,
    text,
)
from sqlalchemy.sql.elements import ColumnElement, TextClause

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "ux_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

WORDS = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that is compared sign by sign, so that it is the same and in the same order everywhere."""

ORDER = "rekkje"
"""Column of the order in which rows were registered; it is no field of a noun."""


def key() -> Column[Any]:
    return Column("id", WORDS, primary_key=True)


def key_in_hf() -> list[Column[Any]]:
    """The key of what a helsefellesskap names itself: two of them may both have an «ssu»."""
    owner = ForeignKey("helsefellesskap.id", deferrable=True, initially="DEFERRED")
    return [
        Column("id", WORDS, primary_key=True),
        Column("hf", WORDS, owner, primary_key=True),
    ]


def order() -> Column[Any]:
    """The order of registering. A row keeps its place when it is changed."""
    return Column(ORDER, BigInteger, nullable=False, unique=True)


def next_in_order(table: Table) -> ColumnElement[int]:
    """The next place in the table. Writers queue, so no two of them see the same one."""
    return select(func.coalesce(func.max(table.c[ORDER]), 0) + 1).scalar_subquery()


def texts(*names: str) -> list[Column[Any]]:
    """Texts, words of a vocabulary, dates (ISO) and instants (UTC): all are stored as text."""
    return [Column(name, WORDS, nullable=False) for name in names]


def maybe(*names: str) -> list[Column[Any]]:
    """Texts that may be missing."""
    return [Column(name, WORDS) for name in names]


def listed(*names: str) -> list[Column[Any]]:
    """Lists, mappings and small values, stored as canonical JSON text."""
    return [Column(name, WORDS, nullable=False, info={"json": True}) for name in names]


def mappings(*names: str) -> list[Column[Any]]:
    """Mappings alone, for columns that came later: their empty form is not that of a list."""
    return [Column(n, WORDS, nullable=False, info={"json": True, "empty": "{}"}) for n in names]


def numbers(*names: str) -> list[Column[Any]]:
    return [Column(name, BigInteger, nullable=False) for name in names]


def maybe_numbers(*names: str) -> list[Column[Any]]:
    return [Column(name, BigInteger) for name in names]


def flags(*names: str) -> list[Column[Any]]:
    return [Column(name, Boolean, nullable=False) for name in names]


def maybe_flags(*names: str) -> list[Column[Any]]:
    return [Column(name, Boolean) for name in names]


def later(*columns: Column[Any]) -> list[Column[Any]]:
    """Columns that came with a later migration: rows from before take the noun's own default."""
    for column in columns:
        if not column.nullable:
            column.server_default = DefaultClause(_default(column))
    return list(columns)


def _default(column: Column[Any]) -> TextClause:
    if isinstance(column.type, Boolean):
        return text("false")
    if isinstance(column.type, BigInteger):
        return text("0")
    return text(f"'{column.info.get('empty', '[]')}'" if is_json(column) else "''")


def points(name: str, table: str, *, null: bool = False) -> Column[Any]:
    """An id of a row elsewhere. Checked at commit, so nouns of one act may come in any order."""
    target = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return Column(name, WORDS, target, nullable=null)


def beside(column: Column[Any]) -> Column[Any]:
    """A column of a noun's table that is no field of the noun: history does not tell of it."""
    column.info["beside"] = True
    return column


def is_field(column: Column[Any]) -> bool:
    """Whether a field of the noun lies in it."""
    return column.name != ORDER and not column.info.get("beside")


def is_json(column: Column[Any]) -> bool:
    return bool(column.info.get("json"))
