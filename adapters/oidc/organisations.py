"""Whom a person may speak for, as the log-in service says it: the numbers in a claim."""

import re
from collections.abc import Iterator
from typing import Any

from stdnum.no import orgnr

_NORWEGIAN = re.compile(r"(?:0192:)?(\d{9})")
"""Alone, or after the code that ISO 6523 has for the Norwegian register of entities."""


def organisations(claim: Any) -> str:
    """Every organisation number in the claim, wherever in it they stand, with blanks between.

    Ansattporten gives a list of objects with the parties inside; others give one plain number.
    """
    return " ".join(sorted(set(_numbers(claim))))


def _numbers(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        part = list(part.values())
    if isinstance(part, list):
        for inner in part:
            yield from _numbers(inner)
        return
    found = _NORWEGIAN.fullmatch(str(part).replace(" ", ""))
    if found and orgnr.is_valid(found[1]):
        yield found[1]
