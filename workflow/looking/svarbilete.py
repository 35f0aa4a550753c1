"""Where one partner stands in one case as its contact meets it: what is asked, what may be said.

A link acts until the round it was made in is over, and reads from then on.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cases.actor import Act
from cases.avklaring import Avklaring
from cases.casefile import CaseFile
from cases.register import Register
from cases.rundgang import Answer
from cases.steps import Step, Trekk
from cases.svarfrist import deadline
from cases.terms import OrganRole
from cases.tilgang import Lenke
from rules.avklaringsbehov import WANTED, Avklaringsbehov, clarification_need
from rules.facts import Facts
from rules.niva import Level
from rules.skuld import Skuld, owed
from rules.spoersmaal import answering, has_organ, is_adviser, level_today
from rules.teljing import Standing, standing
from workflow.forms.fields import PARTNER_ORGANS
from workflow.looking.overview import facts_of
from workflow.looking.partnarbilete import NextMeeting, next_meeting


class Stode(StrEnum):
    """What the page is about. The first that holds, in this order."""

    SLUTT = "slutt"
    """The case has come to an end."""
    RAAD = "raad"
    """It is an adviser: asked, and never counted."""
    SPURD = "spurd"
    """It is asked, and owes something before it has answered."""
    SVARA = "svara"
    """It has answered, and nothing more is asked of it now."""
    LUKKA = "lukka"
    """The round is over."""
    ENDRA = "endra"
    """The wording has changed since it was asked, and it is not asked anew yet."""
    IKKJE_SPURD = "ikkje_spurd"
    """Others are asked: the case does not concern it, or not any more."""
    AVKLAR = "avklar"
    """There is a wording to judge, and nobody is asked for an answer yet."""
    FOREHAND = "forehand"
    """There is no wording yet; it may say early what it thinks."""


ANSWERING = frozenset({Skuld.SVAR, Skuld.RETT_NIVAA, Skuld.NY_ORDLYD})
"""What is owed by answering."""


@dataclass(frozen=True, slots=True)
class Svarbilete:
    """The picture. `organ` are those of the partner's organs that may answer, the right one first,
    and `andre_organ` its other ones. `bortfalle` is why it is not asked any more."""

    stode: Stode
    skuld: tuple[Skuld, ...]
    standing: Standing
    nivaa: Level
    organ: tuple[OrganRole, ...]
    andre_organ: tuple[OrganRole, ...]
    behov: Avklaringsbehov
    avklaring: Avklaring | None
    svar: Answer | None
    frist: date | None
    moete: NextMeeting | None
    bortfalle: str = ""

    @property
    def skal_avklare(self) -> bool:
        """Whether an avklaring of it is taken now, given or not."""
        return self.behov not in (Avklaringsbehov.INGEN, Avklaringsbehov.SEINARE)

    @property
    def ventar_avklaring(self) -> bool:
        """Whether it has something to do with its avklaring now."""
        return self.behov in WANTED

    @property
    def maa_avklare(self) -> bool:
        """Whether its avklaring is missing, or leaves something open."""
        return self.ventar_avklaring and self.behov is not Avklaringsbehov.STADFEST

    @property
    def skal_svare(self) -> bool:
        """Whether it owes an answer, whatever else it owes."""
        return bool(ANSWERING & {*self.skuld})

    @property
    def kan_svare(self) -> bool:
        """Whether there is a question to answer, also anew."""
        return self.stode in (Stode.SPURD, Stode.SVARA)


def svarbilete(file: CaseFile, register: Register, partner: str, act: Act) -> Svarbilete:
    """The picture on the day of the act."""
    facts = facts_of(file, register, Trekk.SVAR, act)
    level, debts = level_today(facts, partner), owed(facts, partner)
    may = answering(facts, partner, level.organ, facts.day) if level.organ else ()
    demand = file.demand_on(partner)
    ended = [k.bortfalle for k in file.krav if k.partnar == partner and not k.gjeld]
    return Svarbilete(
        stode=_stode(facts, partner, debts), skuld=debts, standing=standing(facts, partner),
        nivaa=level, organ=may, andre_organ=_others(facts, partner, may),
        behov=clarification_need(facts, partner), avklaring=file.clarification(partner),
        svar=file.position(partner), frist=deadline(file) if demand else None,
        moete=next_meeting(register, partner, may[0] if may else None, facts.day),
        bortfalle=ended[-1] if ended and demand is None else "",
    )


def _stode(facts: Facts, partner: str, debts: tuple[Skuld, ...]) -> Stode:
    file, step = facts.file, facts.case.sakssteg
    if step.is_end:
        return Stode.SLUTT
    if is_adviser(facts, partner):
        return Stode.RAAD
    if step is Step.RUNDGANG and file.demand_on(partner) is not None:
        return Stode.SPURD if debts else Stode.SVARA
    if step is Step.RUNDGANG:
        return Stode.ENDRA if partner in file.parties and _was_asked(file, partner) else (
            Stode.IKKJE_SPURD
        )
    if file.rundar:
        return Stode.LUKKA
    ready = file.newest is not None and step is not Step.INNMELDT
    return Stode.AVKLAR if ready and partner in file.parties else Stode.FOREHAND


def _was_asked(file: CaseFile, partner: str) -> bool:
    return any(k.partnar == partner for k in file.krav)


def _others(
    facts: Facts, partner: str, may: tuple[OrganRole, ...]
) -> tuple[OrganRole, ...]:
    return tuple(
        o for o in PARTNER_ORGANS
        if o not in may and o is not OrganRole.ANNA and has_organ(facts, partner, o, facts.day)
    )


def acts_for(link: Lenke, file: CaseFile) -> bool:
    """Whether what is sent by the link is taken: until the round it is of is over. One from before
    any round goes on into the first one."""
    if file.case.sakssteg.is_end:
        return False
    if not file.rundar:
        return link.runde is None
    if file.case.sakssteg is not Step.RUNDGANG:
        return False
    demand, asking = file.demand_on(link.partnar), file.rundar[-1]
    current = demand.runde if demand is not None else asking.id
    return link.runde == current or (link.runde is None and current == file.rundar[0].id)
