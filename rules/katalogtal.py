"""The account of the rule catalogue: how many rows of each kind run, are a value, or wait."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cases.terms import Strength
from rules.katalog import Row, Status

KINDS: Mapping[str, str] = {
    "R": "rader frå kjeldene",
    "F": "rader frå lova",
    "L": "lovnader frå programmet sjølv",
}
"""What the first letter of a row's id says of where it comes from."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The rows of one kind, counted by what became of them and how hard they are."""

    slag: str
    tal: Mapping[tuple[Status, Strength], int]

    @property
    def total(self) -> int:
        return sum(self.tal.values())

    def status(self, wanted: Status) -> int:
        return sum(n for (status, _), n in self.tal.items() if status is wanted)

    def strength(self, wanted: Strength) -> int:
        return sum(n for (_, strength), n in self.tal.items() if strength is wanted)


def account(rows: Iterable[Row]) -> tuple[Tally, ...]:
    """The tally of each kind of row, in the order of KINDS. KeyError for a kind nobody knows."""
    counted: dict[str, Counter[tuple[Status, Strength]]] = {kind: Counter() for kind in KINDS}
    for row in rows:
        counted[row.rad[0]][row.status, row.styrke] += 1
    return tuple(Tally(kind, dict(counted[kind])) for kind in KINDS)
