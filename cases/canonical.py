"""One byte form for ever: canonical JSON (RFC 8785) of values without floating numbers."""

import json
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = "bool | int | str | Sequence[Json] | Mapping[str, Json] | None"


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical_json(value: Json) -> bytes:
    """The RFC 8785 bytes: sorted keys, no blanks, UTF-8; texts are NFC first.

    Keys are ASCII in our records, so code point order equals the UTF-16 order the RFC asks for.
    A float, a non-ASCII key or a lone surrogate is refused with TypeError or ValueError.
    """
    return clean_json(_checked(value)).encode("utf-8")


def clean_json(value: Json) -> str:
    """The same as text, of what is known to be clean: a record that `to_record` has made."""
    return _ENCODER.encode(value)


def object_text(members: Mapping[str, str]) -> str:
    """The object of members that are canonical JSON already. Keys are ASCII."""
    return "{" + ",".join(f'"{name}":{members[name]}' for name in sorted(members)) + "}"


def _checked(value: Json) -> Json:
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, Mapping):
        if not all(isinstance(k, str) and k.isascii() for k in value):
            raise ValueError("keys of a record are ASCII")
        return {k: _checked(v) for k, v in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        return [_checked(v) for v in value]
    raise TypeError(f"{type(value).__name__} has no canonical form")
