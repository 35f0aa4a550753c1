"""A case in an open unit that cannot write: what every view of it begins with."""

from dataclasses import dataclass
from datetime import date

from adapters.db.unit import SqlReads
from cases.actor import Act
from cases.case import Case
from cases.casefile import CaseFile
from cases.oslo import local_day
from cases.register import Register
from cases.steps import Trekk
from cases.utsending import Brevstode


@dataclass(frozen=True, slots=True)
class View:
    """A case in an open unit that cannot write."""

    unit: SqlReads
    file: CaseFile
    register: Register
    act: Act

    @property
    def case(self) -> Case:
        return self.file.case

    @property
    def brev(self) -> Brevstode:
        """How far the letters of the case have come."""
        return self.unit.letters_of(self.case.id)

    @property
    def asks_partners(self) -> bool:
        """Whether a case of this kind ever goes on a round to its partners."""
        kind = self.register.sakstypar[self.case.sakstype]
        return any(move is Trekk.OPNE_RUNDE for _, move in kind.veg)

    @property
    def day(self) -> date:
        """The date in Norway when somebody looks."""
        return local_day(self.act.at)

    @property
    def number(self) -> str:
        return f"{self.register.hf.prefiks} {self.case.number}"
