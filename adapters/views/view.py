"""A case in an open unit that cannot write: what every view of it begins with."""

from dataclasses import dataclass
from datetime import date

from adapters.db.unit import SqlReads
from cases.actor import Act
from cases.case import Case
from cases.casefile import CaseFile
from cases.document import Document
from cases.oppfolging import Retting
from cases.oslo import local_day
from cases.register import Register
from cases.steps import Trekk
from cases.utsending import Brevstode
from workflow.looking.mellom_partnarar import content_seen, papers_read


@dataclass(frozen=True, slots=True)
class View:
    """A case in an open unit that cannot write. `lesarar` are the partners somebody reads it for,
    who is to know no more of the others than they show each other; None for who sees all."""

    unit: SqlReads
    file: CaseFile
    register: Register
    act: Act
    lesarar: frozenset[str] | None = None

    @property
    def case(self) -> Case:
        return self.file.case

    @property
    def papir(self) -> tuple[Document, ...]:
        """The papers that whoever looks may read: the only way a door shows papers."""
        return papers_read(self.file, self.register, self.lesarar)

    @property
    def rettingar(self) -> tuple[Retting, ...]:
        """The corrections but those that tell of a paper or an answer that is not to be known."""
        papers = {d.id for d in self.file.dokument} - {d.id for d in self.papir}
        answers = {a.id for a in self.file.svar if not self.knows_of(a.partnar)}
        return tuple(c for c in self.file.rettingar if c.gjeld_id not in papers | answers)

    def knows_of(self, partner: str) -> bool:
        """Whether whoever looks may know what that partner has answered."""
        return content_seen(self.file, self.register, self.lesarar, partner)

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

    def name(self, partner: str) -> str:
        """What the partner is called on the day somebody looks."""
        return self.register.name(partner, self.day)

    @property
    def number(self) -> str:
        return f"{self.register.hf.prefiks} {self.case.number}"
