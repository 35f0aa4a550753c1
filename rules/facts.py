"""All that a rule may look at: gathered once, before any judging."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeVar

from cases.actor import Act
from cases.case import Case
from cases.case_type import CaseType
from cases.casefile import CaseFile
from cases.nouns import Noun
from cases.oslo import local_day
from cases.register import Register
from cases.steps import Step, Trekk
from cases.utsending import Brevstode

N = TypeVar("N", bound=Noun)


@dataclass(frozen=True, slots=True)
class Unreached:
    """A deadline that a partner can no longer meet, or that nobody knows whether it can, in the
    case with that number; it stands as it is."""

    sak: str
    frist: date


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterFacts:
    """The register as it stands, and the nouns the act would add (`nye`).

    In a preview `nye` is empty, and rules about what is typed in are not asked.
    """

    register: Register
    trekk: Trekk
    act: Act
    nye: tuple[Noun, ...] = field(default=())
    grunn: str = ""
    in_earnest: bool = True
    grunnlag: CaseFile | None = None
    """The case that an act on the register says it follows from."""
    saker: tuple[Case, ...] = field(default=())
    """All cases of the helsefellesskap, for rules that look at it as it stands (OVERSIGHT)."""
    uroerte: tuple[Unreached, ...] = field(default=())
    """The deadlines that a moved meeting leaves out of reach."""

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

    def organ_name(self, organ_id: str | None) -> str:
        """The organ's own name; what was written where the register does not know it."""
        organ = self.register.organ.get(organ_id or "")
        return organ.namn if organ else organ_id or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts(RegisterFacts):
    """The facts of an act on a case. `fraa_steg` are the steps the act exists from.

    `maal` is whom or what the act is aimed at, or the organ it takes the case from; `avloyst` the
    partner another takes over after, and `annan` the other case, where the act is about two.
    """

    file: CaseFile
    sakstype: CaseType
    fraa_steg: frozenset[Step] = frozenset()
    maal: str | None = None
    mor: CaseFile | None = None
    """The case that opened this one, where the act asks how that has gone."""
    avloyst: str | None = None
    annan: CaseFile | None = None
    brev: Brevstode = field(default_factory=Brevstode)
    """How far the letters of the case have come, for acts that stop them or send them anew."""
    worked_out: dict[Any, Any] = field(init=False, default_factory=dict, compare=False, repr=False)
    """What several rules ask of these very facts, found once; facts made from them begin anew."""

    @property
    def case(self) -> Case:
        return self.file.case

    def with_file(self, file: CaseFile) -> "Facts":
        return replace(self, file=file)
