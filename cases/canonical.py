"""One byte form for ever: canonical JSON (RFC 8785) of values without floating numbers."""

import json
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = "bool | int | str | Sequence[Json] | Mapping[str, Json] | None"


def canonical_json(value: Json) -> bytes:
    """The RFC 8785 bytes: sorted keys, no blanks, UTF-8; texts are NFC first.

    Keys are ASCII in our records, so code point order equals the UTF-16 order the RFC asks for.
    A float, a non-ASCII key or a lone surrogate is refused with TypeError or ValueError.
    """
    return json.dumps(
        _checked(value), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode("utf-8")


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
