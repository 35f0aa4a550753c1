"""The two who judge, side by side: every cell, every answer and every random file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from rules.niva import level
from rules.teljing import Standing, standing
from tests.proof.oracle.answers import cells, code_counts, code_lets_in, pen_counts, pen_lets_in
from tests.proof.oracle.cells import questions, told
from tests.proof.oracle.random_files import files
from tests.workflow.second_pen import counts, may_answer, row_of


@dataclass
class Tally:
    """How many were compared, how many of them said yes, and the first of those that differ."""

    compared: int = 0
    yes: int = 0
    differences: int = 0
    first: list[str] = field(default_factory=list)

    def note(self, code: object, pen: object, what: Callable[[], str]) -> None:
        self.compared += 1
        self.yes += bool(pen)
        if code != pen:
            self.differences += 1
            if len(self.first) < 5:
                self.first.append(f"{what()}: koden {code}, pennen {pen}")


def table(every: int = 1) -> Tally:
    """Which row hits and which organs may answer, in every cell (or each so-manieth)."""
    tally = Tally()
    for q in islice(questions(), 0, None, every):
        found = level(q)
        said = found.rad.value, frozenset(found.organ)
        tally.note(said, (row_of(q), frozenset(may_answer(q))), lambda q=q: told(q))  # type: ignore[misc]
    return tally


def answers(every: int = 1) -> Iterator[Tally]:
    """What the rules stop when an answer is given, and what counts when it stands."""
    given, held = Tally(), Tally()
    for cell in cells(every):
        given.note(code_lets_in(cell), pen_lets_in(cell), cell.__str__)
        held.note(code_counts(cell), pen_counts(cell), cell.__str__)
    yield from (given, held)


def random(cases: int, seed: int) -> Tally:
    """Where each partner stands in random files."""
    tally = Tally()
    for number, f in enumerate(files(cases, seed)):
        for partner in f.file.parties:
            code = standing(f, partner) is Standing.TEL
            tally.note(code, counts(f, partner), lambda n=number, p=partner: f"fil {n}, {p}")  # type: ignore[misc]
    return tally
