"""The cases that are on their round, for the views that look at all of them at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.db.reads import BATCH, files_of
from adapters.db.unit import SqlReads
from adapters.settings import load_settings
from cases.actor import Act
from cases.case import Case
from cases.casefile import CaseFile
from cases.oslo import local_day
from cases.register import Register
from cases.steps import Step


@dataclass(frozen=True, slots=True)
class Rounds:
    """The cases on their round, in an open unit that cannot write."""

    unit: SqlReads
    register: Register
    act: Act
    files: tuple[CaseFile, ...]

    @property
    def day(self) -> date:
        return local_day(self.act.at)

    def number(self, sak: str) -> str:
        return f"{self.register.hf.prefiks} {sak}"


@contextmanager
def rounds(number: str | None = None) -> Iterator[Rounds]:
    """Those of the helsefellesskap in the settings, or the one case. UnknownId if there is none."""
    with opened(load_settings()) as house, house.reading() as unit:
        if number is not None:
            files: tuple[CaseFile, ...] = (unit.case_file(unit.case_id(None, number)),)
            register = unit.register(files[0].case.hf)
        else:
            register = unit.register(house.hf)
            asked = tuple(c for c in unit.cases(house.hf) if c.sakssteg is Step.RUNDGANG)
            files = _files(unit, asked)
        act = Act(parse_som(SECRETARIAT, None, register), now(), new_id())
        yield Rounds(unit, register, act, files)


def _files(unit: SqlReads, cases: tuple[Case, ...]) -> tuple[CaseFile, ...]:
    """Some at a time, however many there are."""
    pages = (cases[i : i + BATCH] for i in range(0, len(cases), BATCH))
    return tuple(file for page in pages for file in files_of(unit, page))
