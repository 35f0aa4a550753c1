"""The cases that are on their round, for the views that look at all of them at once."""

from dataclasses import dataclass
from datetime import date

from adapters.db.case_lists import Wanted, wanted_cases
from adapters.db.reads import BATCH, files_of
from adapters.db.unit import SqlReads
from cases.actor import Act
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
    """The files of the cases there that are on their round, by number; some at a time, and none of
    the cases that are elsewhere."""
    wanted, before = Wanted(hf, steg=Step.RUNDGANG), None
    found: list[CaseFile] = []
    while cases := wanted_cases(unit, wanted, before, BATCH):
        found += files_of(unit, cases)
        before = (cases[-1].aar, cases[-1].lopenr)
    return tuple(reversed(found))
