"""A proposed reglement with the names its partner uses, and how many cases it was held against."""

from collections.abc import Iterator
from dataclasses import dataclass

from cases.canonical import Json
from cases.case import Case
from cases.partner import Partner
from cases.steps import Trekk
from cases.terms import OrganRole
from rules.facts import RegisterFacts
from rules.niva import Level
from rules.spoersmaal import answering, organ_name
from workflow.looking.konsekvens import Effect, Proposal, unknown_organs
from workflow.looking.reglement_lesing import Reading, reading


@dataclass(frozen=True, slots=True)
class Look:
    """The proposal, with the names its partner uses on the day it is judged."""

    proposal: Proposal

    @property
    def facts(self) -> RegisterFacts:
        p = self.proposal
        return RegisterFacts(register=p.daa, trekk=Trekk.OVERSYN, act=p.act_daa)

    @property
    def partner(self) -> Partner:
        return self.proposal.no.partnarar[self.proposal.partnar]

    @property
    def name(self) -> str:
        return self.facts.name(self.proposal.partnar)

    def organ(self, role: OrganRole) -> str:
        return organ_name(self.facts, self.proposal.partnar, role, self.proposal.day)

    def answering(self, level: Level, *, then: bool = False) -> tuple[OrganRole, ...]:
        """Those who may answer at that level, of the organs the partner has, now or then."""
        p = self.proposal
        before = RegisterFacts(register=p.no, trekk=Trekk.OVERSYN, act=p.act)
        facts = self.facts if then else before
        return answering(facts, p.partnar, level.organ, facts.day)

    def number(self, case: Case) -> str:
        return f"{self.proposal.no.hf.prefiks} {case.number}"

    def reading(self) -> Reading:
        return reading(self.partner, self.facts)

    def notes(self) -> Iterator[str]:
        for role in unknown_organs(self.proposal):
            yield f"Registeret kjenner ikkje {self.organ(role)} hjå {self.name}. Er organet rett?"


@dataclass(slots=True)
class Count:
    """How many cases were looked at, and how it went with them; filled while they pass."""

    saker: int = 0
    raka: int = 0
    uavklara: int = 0

    def saw(self, effect: Effect) -> bool:
        """Count it. Whether it is one that is affected."""
        self.saker += 1
        self.raka += effect.affected
        self.uavklara += effect.unclear and not effect.affected
        return effect.affected

    def as_json(self) -> dict[str, Json]:
        untouched = self.saker - self.raka
        return {
            "saker": self.saker, "raka": self.raka, "urorte": untouched, "uavklara": self.uavklara
        }
