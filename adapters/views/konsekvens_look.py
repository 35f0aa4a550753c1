"""A proposed reglement with the names its partner uses, and how many cases it was held against."""

from collections.abc import Iterator
from dataclasses import dataclass

from adapters.views.words import day_text
from cases.canonical import Json
from cases.case import Case
from cases.chain import ABOVE, top
from cases.listing import capital, listed
from cases.partner import Partner
from cases.reglement import ORDINAER
from cases.steps import Trekk
from cases.terms import OrganRole
from rules.facts import RegisterFacts
from rules.niva import Level
from rules.spoersmaal import answering, has_organ, organ_name
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
        """What to be aware of, of the proposal itself."""
        for role in unknown_organs(self.proposal):
            yield f"Registeret kjenner ikkje {self.organ(role)} hjå {self.name}. Er organet rett?"
        yield from self._back_in_time()

    def _back_in_time(self) -> Iterator[str]:
        version = self.proposal.versjon
        if version.unread and version.gjeld_fraa < self.proposal.today:
            yield (f"Framlegget gjeld frå {day_text(version.gjeld_fraa)}, bakover i tid. Når"
                   " sekretariatet fører inn eit slikt reglement, gir det ikkje mynde for"
                   f" avgjerder frå før dagen det vert ført inn, så lenge {self.name} ikkje har"
                   " stadfesta at vi les det rett (REG-01 og DEL-21).")

    def come_along(self) -> Iterator[str]:
        """Who may answer with no row of its own, since it stands over one that has."""
        rows = [r.organ for r in self.proposal.versjon.rader if r.sakslag == ORDINAER]
        for role in dict.fromkeys(rows):
            above = ABOVE.get(role, frozenset()) - {*rows, top(self.partner.slag)}
            over = [self.organ(o) for o in sorted(above, key=str) if self._has(o)]
            if over and role is not OrganRole.KOMITE:
                yield (f"{capital(listed(over))} hjå {self.name} har inga eiga rad her, men står"
                       f" over {self.organ(role)} og kan svare i det same. Det står ikkje i lova;"
                       f" det er utleidd av at organ over alltid kan svare.{self._led_by(role)}")

    def _led_by(self, role: OrganRole) -> str:
        """Why a byråd stands over the administration, where it does."""
        led = ABOVE.get(role, frozenset()) & {OrganRole.BYRAAD}
        return " Byrådet er øvste leiing for administrasjonen (kommunelova § 10-2)." if led else ""

    def _has(self, role: OrganRole) -> bool:
        return has_organ(self.facts, self.proposal.partnar, role, self.proposal.day)


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
