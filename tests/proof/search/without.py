"""A rule or a row of the type table taken out, to see whether anybody notices."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from cases.receipt import Outcome
from rules.rule import RULES, Rule
from tests.features.conftest import rule_of
from tests.proof.search.walk import Graph
from tests.proof.search.world import do
from workflow.moves import MOVES

HEARD = {r.id for move in MOVES for r in move.all_rules}
"""Every rule that some move asks."""


@contextmanager
def without(rule: Rule) -> Iterator[None]:
    """The rule has nothing against anything, everywhere it is asked."""
    check = rule.check
    object.__setattr__(rule, "check", lambda _: iter(()))
    try:
        yield
    finally:
        object.__setattr__(rule, "check", check)


@dataclass(slots=True)
class Noticed:
    """Where each rule was missed when it was gone."""

    graph: set[str] = field(default_factory=set)
    receipt: set[str] = field(default_factory=set)
    scenario: set[str] = field(default_factory=set)

    @property
    def left(self) -> set[str]:
        return HEARD - self.graph - self.receipt - self.scenario


def noticed(graphs: Mapping[str, Graph]) -> Noticed:
    """Do again, without the rule, an act that it stopped or spoke of: what comes of it now?

    All rules of a move are judged and one is enough to stop, so an act that only this rule stops
    opens an edge, and one it spoke of with others has another receipt. Both are seen by doing it.
    """
    found = Noticed()
    for graph in graphs.values():
        for rule in sorted(graph.spoke.keys() & HEARD - found.graph):
            if rule in graph.only and _again(graph, rule, graph.only[rule], "utfall"):
                found.graph.add(rule)
            elif _again(graph, rule, graph.spoke[rule], "kvittering"):
                found.receipt.add(rule)
    found.receipt -= found.graph
    return found


def _again(graph: Graph, rule: str, pair: tuple[Any, Any], what: str) -> bool:
    state, command = pair
    seen = graph.states[state]
    assert graph.register is not None

    def outcome() -> Outcome | None:
        done = do(graph.register, seen.file, command, seen.at)
        return done.outcome if done else None

    before = outcome()
    with without(RULES[rule]):
        after = outcome()
    if before is None or after is None:
        return before is not after
    return bool(getattr(before, what) != getattr(after, what))


class Scenarios:
    """A pytest plugin: each scenario is played without the rule it is about, until one is red."""

    def __init__(self, wanted: set[str]) -> None:
        self.wanted, self.red, self.played = wanted, set[str](), 0
        self._now: tuple[Rule, Any] | None = None

    def pytest_bdd_before_scenario(self, scenario: Any) -> None:
        name = rule_of(scenario.rule.tags) if scenario.rule else None
        if name not in self.wanted or name in self.red:
            pytest.skip("ikkje om ein regel som vert prøvd")
        rule = RULES[name]
        self._now = rule, rule.check
        self.played += 1
        object.__setattr__(rule, "check", lambda _: iter(()))

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.when == "call" and report.failed and self._now:
            self.red.add(self._now[0].id)
        if report.when == "call" and self._now:
            rule, check = self._now
            object.__setattr__(rule, "check", check)
            self._now = None


def scenarios_without(wanted: set[str]) -> Scenarios:
    """The rulebook on SQLite, each scenario without its own rule."""
    plugin = Scenarios(wanted)
    pytest.main(["tests/features", "-q", "--no-header", "--tb=no", "-p", "no:cacheprovider",
                 "--no-summary"], plugins=[plugin])
    return plugin
