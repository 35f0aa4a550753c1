"""Which rows of a rule decide what a breach does; the others only say what it builds on."""

from collections.abc import Callable, Iterator
from functools import cache
from types import CodeType
from typing import Any

from rules import rule as judging
from rules.rule import RULES

OF_A_ROW = frozenset({"breach_of", "ok_in"})
"""What a check says of one of its rows; any other word of it rests on the first row."""


@cache
def judged_rows(rule_id: str) -> tuple[str, ...]:
    """All rows of a rule that judges row by row; else the first, which decides alone."""
    found = RULES[rule_id]
    return found.rader if _row_by_row(found.check, set()) else found.rader[:1]


def _row_by_row(check: Callable[..., Any], seen: set[str]) -> bool:
    """Whether the check, or what it asks in our own code, names a row in what it finds."""
    code = getattr(check, "__code__", None)
    if code is None or check.__module__ == judging.__name__:
        return False
    for name in _names(code):
        if name in OF_A_ROW:
            return True
        other = check.__globals__.get(name)
        if callable(other) and name not in seen:
            seen.add(name)
            if _row_by_row(other, seen):
                return True
    return False


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _names(inner)
