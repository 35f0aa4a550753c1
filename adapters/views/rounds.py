"""The cases that are on their round, for the views that look at all of them at once."""

from dataclasses import dataclass
from datetime import date

from adapters.db.reads import BATCH, files_of
from adapters.db.unit import SqlReads
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


def on_round(unit: SqlReads, hf: str) -> tuple[CaseFile, ...]:
    """The files of the cases there that are on their round, read some at a time."""
    cases: tuple[Case, ...] = tuple(c for c in unit.cases(hf) if c.sakssteg is Step.RUNDGANG)
    pages = (cases[i : i + BATCH] for i in range(0, len(cases), BATCH))
    return tuple(file for page in pages for file in files_of(unit, page))
