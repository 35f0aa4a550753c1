"""Every way a case can go from step to step, with how often it has been taken."""

from collections.abc import Mapping

from cases.steps import Step
from workflow.moves import MOVES

Edge = tuple[Step | None, Step]
Taken = Mapping[Edge, int]


def edges(taken: Taken) -> dict[Edge, int]:
    """From MOVES, in their order, and then what history knows that MOVES no longer has."""
    possible: list[Edge] = [(None, Step.INNMELDT)]
    possible += [(s, m.til) for m in MOVES if m.til is not None for s in m.fra if s is not m.til]
    return {e: taken.get(e, 0) for e in dict.fromkeys((*possible, *taken))}
