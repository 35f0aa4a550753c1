"""What a rulebook is made of: parts, chapters, rules, examples, steps and tables."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Table:
    """A table under a step or an example. `hovud` is empty where each row names itself."""

    tittel: str
    hovud: tuple[str, ...]
    rader: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One sentence: the word it opens with, the rest, and what is quoted or listed under it.

    `slag` is what the sentence is of: given, done or seen (`gitt`, `naar`, `saa`).
    """

    ord: str
    slag: str
    tekst: str
    sitat: tuple[str, ...] = ()
    tabell: Table | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """One example. One that is told for several rows has them in `doeme`."""

    namn: str
    steg: tuple[Step, ...]
    doeme: tuple[Table, ...] = ()

    @property
    def tal(self) -> int:
        """How many times it is tried: once, or once for each row."""
        return sum(len(t.rader) for t in self.doeme) or 1


@dataclass(frozen=True, slots=True)
class Regel:
    """One rule as it stands in its chapter. `kjelde` is the source, `avsnitt` the prose after."""

    id: str
    rader: tuple[str, ...]
    namn: str
    kjelde: str
    avsnitt: tuple[str, ...]
    kapittel: str
    bakgrunn: tuple[Step, ...]
    scenario: tuple[Scenario, ...]

    @property
    def tal(self) -> int:
        return sum(s.tal for s in self.scenario)


@dataclass(frozen=True)
class Chapter:
    """One file of the rulebook. `scenario` are examples that belong to no single rule."""

    id: str
    namn: str
    avsnitt: tuple[str, ...]
    bakgrunn: tuple[Step, ...]
    scenario: tuple[Scenario, ...]
    reglar: tuple[Regel, ...]

    @property
    def tal(self) -> int:
        return sum(s.tal for s in self.scenario) + sum(r.tal for r in self.reglar)


@dataclass(frozen=True, slots=True)
class Part:
    """Chapters that are read together."""

    namn: str
    om: str
    kapittel: tuple[Chapter, ...]


@dataclass(frozen=True)
class Book:
    """The whole rulebook in reading order. `merke` changes when a word of it or of a rule does."""

    delar: tuple[Part, ...]
    merke: str

    @cached_property
    def kapittel(self) -> tuple[Chapter, ...]:
        return tuple(c for part in self.delar for c in part.kapittel)

    @cached_property
    def nummer(self) -> dict[str, int]:
        """The number of each chapter, from 1, by its id."""
        return {c.id: n for n, c in enumerate(self.kapittel, start=1)}

    @cached_property
    def reglar(self) -> dict[str, Regel]:
        return {r.id: r for c in self.kapittel for r in c.reglar}

    def chapter(self, chapter_id: str) -> Chapter | None:
        return next((c for c in self.kapittel if c.id == chapter_id), None)

    def beside(self, chapter: Chapter) -> tuple[Chapter | None, Chapter | None]:
        """The chapter before and the one after, in reading order."""
        at = self.kapittel.index(chapter)
        return _at(self.kapittel, at - 1), _at(self.kapittel, at + 1)

    def rules_beside(self, regel: Regel) -> tuple[Regel | None, Regel | None]:
        """The rule before and the one after, over the ends of chapters too."""
        every = tuple(self.reglar.values())
        at = every.index(regel)
        return _at(every, at - 1), _at(every, at + 1)

    @property
    def tal(self) -> int:
        return sum(c.tal for c in self.kapittel)


def _at(every: tuple[T, ...], place: int) -> T | None:
    return every[place] if 0 <= place < len(every) else None


def words_of(background: Iterable[Step], scenarios: Iterable[Scenario]) -> Iterator[str]:
    """All that is written in examples and in what they begin with, for one who looks for a word."""
    yield from _in_steps(background)
    for scenario in scenarios:
        yield scenario.namn
        yield from _in_steps(scenario.steg)
        for table in scenario.doeme:
            yield from _in_table(table)


def _in_steps(steps: Iterable[Step]) -> Iterator[str]:
    for step in steps:
        yield step.tekst
        yield from step.sitat
        yield from _in_table(step.tabell)


def _in_table(table: Table | None) -> Iterator[str]:
    if table:
        yield table.tittel
        yield from table.hovud
        for row in table.rader:
            yield from row
