"""What a proposed reglement would do to the open cases of its partner. Nothing is stored."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from cases.actor import Act
from cases.case import Case
from cases.casefile import CaseFile
from cases.oslo import OSLO, local_day
from cases.register import Register
from cases.reglement import Reglement
from cases.rundgang import Answer
from cases.steps import Trekk
from cases.terms import OrganRole
from rules.facts import Facts
from rules.niva import Level, LevelRow, level
from rules.spoersmaal import has_authority, level_today, question
from rules.teljing import Standing, standing
from workflow.forms.register_forms import NyttReglement
from workflow.looking.overview import facts_of
from workflow.register.reglement import new_version

NOON = time(12)


@dataclass(frozen=True, slots=True)
class Proposal:
    """The register as it is, and as it would be from the day the proposed version applies."""

    versjon: Reglement
    no: Register
    daa: Register
    act: Act
    act_daa: Act

    @property
    def partnar(self) -> str:
        return self.versjon.partnar

    @property
    def today(self) -> date:
        return local_day(self.act.at)

    @property
    def day(self) -> date:
        """The day the cases are judged under it: today, or its own first day if that is later."""
        return local_day(self.act_daa.at)


@dataclass(frozen=True, slots=True)
class AnswerEffect:
    """The partner's answer. It keeps the version stored with it; only `nytt_*` may turn.

    `foer` and `etter` are where it stands; `nytt_no` and `nytt_daa` whether a new answer of that
    same organ would do.
    """

    svar: Answer
    foer: Standing
    etter: Standing
    nytt_no: bool
    nytt_daa: bool

    @property
    def stands(self) -> bool:
        return self.foer is self.etter


@dataclass(frozen=True, slots=True)
class Effect:
    """One open case: the level now and then, and what it means for the answer that is given."""

    sak: Case
    no: Level
    daa: Level
    krav_ope: bool
    svar: AnswerEffect | None

    @property
    def level_turns(self) -> bool:
        return (self.no.rad, self.no.organ) != (self.daa.rad, self.daa.organ)

    @property
    def affected(self) -> bool:
        turned = self.svar and (not self.svar.stands or self.svar.nytt_no is not self.svar.nytt_daa)
        return self.level_turns or bool(turned)

    @property
    def unclear(self) -> bool:
        """Nobody may answer yet, so nobody knows whether it will be affected."""
        return self.no.rad is LevelRow.B


def proposed(register: Register, form: NyttReglement, act: Act) -> Proposal:
    """The register with the version entered, as the act would enter it. Feil where it could not."""
    made = new_version(register, form, act)
    known = {v.id: v for v in register.reglement.get(form.partnar, ())}
    versions = tuple((known | {v.id: v for v in made}).values())
    day = max(local_day(act.at), form.gjeld_fraa)
    return Proposal(
        versjon=made[-1],
        no=register,
        daa=replace(register, reglement={**register.reglement, form.partnar: versions}),
        act=act,
        act_daa=on_day(act, day),
    )


def on_day(act: Act, day: date) -> Act:
    """The act as if it were done that day; the same act where that is its day already."""
    if local_day(act.at) == day:
        return act
    return replace(act, at=datetime.combine(day, NOON, OSLO))


def consequences(files: Iterable[CaseFile], proposal: Proposal) -> Iterator[Effect]:
    """What it does to each case, one at a time: the files need not all be in memory."""
    for file in files:
        now = facts_of(file, proposal.no, Trekk.SVAR, proposal.act)
        then = facts_of(file, proposal.daa, Trekk.SVAR, proposal.act_daa)
        yield _effect(now, then, proposal.partnar)


def _effect(now: Facts, then: Facts, partner: str) -> Effect:
    position = now.file.position(partner)
    given = position is not None and now.file.answers_demand(position)
    open_demand = now.file.demand_on(partner) is not None
    return Effect(
        sak=now.case,
        no=level_today(now, partner),
        daa=level_today(then, partner),
        krav_ope=open_demand and standing(now, partner) is not Standing.TEL,
        svar=_answer(now, then, position) if position and given else None,
    )


def _answer(now: Facts, then: Facts, answer: Answer) -> AnswerEffect:
    return AnswerEffect(
        svar=answer,
        foer=standing(now, answer.partnar),
        etter=standing(then, answer.partnar),
        nytt_no=would_do(now, answer),
        nytt_daa=would_do(then, answer),
    )


def would_do(facts: Facts, answer: Answer) -> bool:
    """Whether that organ would have mynde if it decided on the day of the facts."""
    board = bool(answer.styrevedtak)
    asked = question(facts, answer.partnar, facts.day, styrevedtak=board)
    return has_authority(facts, level(asked), answer)


def unknown_organs(proposal: Proposal) -> tuple[OrganRole, ...]:
    """Organs in the rows that the register does not know of the partner: perhaps a slip."""
    roles = dict.fromkeys(r.organ for r in proposal.versjon.rader)
    return tuple(
        role for role in roles
        if proposal.daa.partner_organ(proposal.partnar, role, proposal.day) is None
    )
