"""What a sentence of a scenario means is looked up once, and not among all steps each time."""

import sys
from collections.abc import Iterable
from typing import Any

import pytest

_SCENARIO = "pytest_bdd.scenario"


def remember_steps(patch: pytest.MonkeyPatch) -> None:
    """A quarter of the time of a scenario went to looking the same sentences up anew."""
    look_up = sys.modules[_SCENARIO].find_fixturedefs_for_step
    known: dict[tuple[str, str, str], list[Any]] = {}

    def found(step: Any, fixturemanager: Any, node: Any) -> Iterable[Any]:
        key = (node.nodeid.partition("::")[0], step.type, step.name)
        if key not in known:
            known[key] = list(look_up(step, fixturemanager, node))
        return known[key]

    patch.setattr(sys.modules[_SCENARIO], "find_fixturedefs_for_step", found)
