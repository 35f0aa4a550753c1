"""A rule that names a row in what it finds says so, for the rulebook tells which rows decide."""

from collections.abc import Callable, Iterator
from types import CodeType
from typing import Any

from rules import rule as judging
from rules.rule import RULES
from workflow.verbs import VERBS

NAMES_A_ROW = frozenset({"breach_of", "ok_in"})


def names_a_row(check: Callable[..., Any], seen: set[str]) -> bool:
    """Whether the check, or what it asks in our own code, says of which row a finding is."""
    code = getattr(check, "__code__", None)
    if code is None or check.__module__ == judging.__name__:
        return False
    fresh = [name for name in names(code) if name not in seen]
    seen.update(fresh)
    return any(
        name in NAMES_A_ROW or names_a_row(check.__globals__.get(name, name), seen)
        for name in fresh
    )


def names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from names(inner)


def test_exactly_the_rules_that_judge_row_by_row_are_declared_so() -> None:
    assert VERBS  # whoever knows the verbs has entered every rule
    declared = {r.id for r in RULES.values() if r.radvis}
    assert declared == {r.id for r in RULES.values() if names_a_row(r.check, set())}


def test_the_first_row_decides_alone_unless_the_rule_judges_row_by_row() -> None:
    assert {r.doemande == r.rader for r in RULES.values() if r.radvis} == {True}
    assert {r.doemande == r.rader[:1] for r in RULES.values() if not r.radvis} == {True}
