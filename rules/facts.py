"""All that a rule may look at: gathered once, before any judging."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from cases.actor import Act
from cases.case import Case
from cases.case_type import CaseType
from cases.casefile import CaseFile
from cases.nouns import Noun
from cases.oslo import local_day
from cases.register import Register
from cases.steps import Step, Trekk

N = TypeVar("N", bound=Noun)


@dataclass(frozen=True, slots=True)
class Facts:
    """The case as it stands, the register, and the nouns the act would add (`nye`).

    `fraa_steg` are the steps the act exists from. In a preview `nye` is empty, and rules about
    what is typed in are not asked.
    """

    file: CaseFile
    register: Register
    sakstype: CaseType
    trekk: Trekk
    act: Act
    fraa_steg: frozenset[Step] = frozenset()
    nye: tuple[Noun, ...] = field(default=())
    maal: str | None = None
    grunn: str = ""
    in_earnest: bool = True

    @property
    def case(self) -> Case:
        return self.file.case

    @property
    def day(self) -> date:
        """The date in Norway when the act is done."""
        return local_day(self.act.at)

    def new(self, kind: type[N]) -> N:
        """The one noun of that kind the act would add. KeyError if there is none."""
        for noun in self.nye:
            if isinstance(noun, kind):
                return noun
        raise KeyError(kind.__name__)

    def adds(self, kind: type[Noun]) -> bool:
        return any(isinstance(noun, kind) for noun in self.nye)

    def name(self, partner_id: str) -> str:
        """The partner's short name on the day of the act."""
        return self.register.name(partner_id, self.day)

    def with_file(self, file: CaseFile) -> "Facts":
        return replace(self, file=file)
