"""One codec between nouns and plain records; history and database rows both use it."""

import types
import typing
import unicodedata
from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

from cases.canonical import Json

T = TypeVar("T")
Reader = Callable[[Any], Any]
Writer = Callable[[Any], Json]


def instant_text(at: datetime) -> str:
    """UTC with microseconds and `Z`: sorts as text in the order of time."""
    text = at.astimezone(UTC).isoformat(timespec="microseconds")
    return f"{text.removesuffix('+00:00')}Z"


def to_record(noun: object) -> dict[str, Json]:
    """The noun as a mapping of its field names to JSON values."""
    return {n: write(getattr(noun, n)) for n, write in _writers(cast(Hashable, type(noun)))}


def plain(value: Any) -> Json:
    """Any value a noun may hold as JSON: enums by value, dates and instants as text."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, int):
        return value
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value):
        return to_record(value)
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, frozenset):
        return sorted((plain(v) for v in value), key=str)
    return [plain(v) for v in value]


def from_record(kind: type[T], record: Mapping[str, Any]) -> T:
    """The noun of that kind; a field the record lacks takes its default.

    Raises KeyError for a field the noun does not know, ValueError for a value it cannot hold.
    """
    read = readers(cast(Hashable, kind))
    return kind(**{name: read[name](value) for name, value in record.items()})


@cache
def _writers(kind: Hashable) -> tuple[tuple[str, Writer], ...]:
    """How each field is written. It follows from the type alone, so it is found out once."""
    hints = typing.get_type_hints(kind)
    names = sorted(f.name for f in fields(cast(Any, kind)))  # as canonical JSON has them
    return tuple((name, _writer(hints[name])) for name in names)


def _writer(hint: Any) -> Writer:
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        (inner,) = (a for a in typing.get_args(hint) if a is not type(None))
        write = _writer(inner)
        return lambda v: None if v is None else write(v)
    if hint is str:
        return lambda v: unicodedata.normalize("NFC", v)
    if hint in (bool, int):
        return _as_it_is
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _word
    if typing.get_origin(hint) is tuple and Ellipsis in typing.get_args(hint):
        item = _writer(typing.get_args(hint)[0])
        return lambda v: [item(x) for x in v]
    return to_record if is_dataclass(hint) else plain


def _as_it_is(value: Any) -> Json:
    return cast(Json, value)


def _word(value: Any) -> Json:
    return str(value.value)


@cache
def readers(kind: Hashable) -> dict[str, Reader]:
    """How each field of that kind of noun is read from its JSON value."""
    hints = typing.get_type_hints(kind)
    return {f.name: _reader(hints[f.name]) for f in fields(cast(Any, kind))}


def _reader(hint: Any) -> Reader:
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        (inner,) = (a for a in typing.get_args(hint) if a is not type(None))
        read = _reader(inner)
        return lambda v: None if v is None else read(v)
    if origin is tuple and Ellipsis not in typing.get_args(hint):
        parts = [_reader(a) for a in typing.get_args(hint)]
        return lambda v: tuple(read(x) for read, x in zip(parts, v, strict=True))
    if origin in (tuple, frozenset):
        item = _reader(typing.get_args(hint)[0])
        return lambda v: origin(item(x) for x in v)
    if origin is not None and issubclass(origin, Mapping):
        return dict
    return _scalar_reader(hint)


def _scalar_reader(hint: Any) -> Reader:
    if hint is datetime:
        return _read_instant
    if hint is date:
        return date.fromisoformat
    if hint is bool:
        return bool
    if is_dataclass(hint):
        return lambda v: from_record(cast(type, hint), v)
    return cast(Reader, hint)


def _read_instant(text: str) -> datetime:
    if not text.endswith("Z"):
        raise ValueError("an instant is written in UTC and ends with Z")
    return datetime.fromisoformat(text)
