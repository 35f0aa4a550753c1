"""What a moved meeting means for the rounds its partner is asked in, and what is done about it."""

from dataclasses import dataclass, replace
from datetime import date

from cases.actor import Act
from cases.case import Case
from cases.casefile import CaseFile
from cases.fellesskap_terms import Innkomeslag
from cases.innkome import Innkome
from cases.listing import listed
from cases.oslo import day_text, local_day
from cases.partner import Moete
from cases.register import Register
from cases.steps import Trekk
from cases.svarfrist import deadline
from cases.terms import ActorRole
from rules.brevtekst import Said, phrase
from rules.facts import Facts, Unreached
from rules.frist import Deadline
from rules.kalender import calendar_of
from rules.moetekjede import Reach, reach
from rules.spoersmaal import level_today
from rules.teljing import Standing, standing
from workflow.conduct import Chained, noun_id
from workflow.forms.moete_forms import FlyttMoete
from workflow.gather import with_new
from workflow.machine import advance
from workflow.moves import steps_for
from workflow.ports import UnitOfWork
from workflow.utsetjing import later_told, put_off

SETTLED = frozenset({Standing.TEL, Standing.IKKJE_JA})
"""Where a partner stands that has said what it has to say: no meeting of it is waited for."""


@dataclass(frozen=True, slots=True)
class Following:
    """One round as the moved meeting leaves it: what its partner reached before and reaches now.

    `ny` is the later deadline everybody gets, with the entry that gives it; None where the
    deadline stands.
    """

    sak: Case
    partnar: str
    frist: date
    foer: Reach
    no: Reach
    ny: date | None = None
    chained: Chained | None = None

    @property
    def uroert(self) -> bool:
        """Whether the deadline stands although the partner may not reach it any more."""
        blind = len(self.no.ukjende) > len(self.foer.ukjende)
        return self.ny is None and (blind or not in_time(self.no, self.frist))

    @property
    def as_unreached(self) -> Unreached:
        return Unreached(self.sak.number, self.frist)


def in_time(found: Reach, due: date) -> bool:
    """Whether the organ can decide by that day, as far as is known."""
    return found.ikkje_foer is not None and found.ikkje_foer <= due


def following(
    uow: UnitOfWork, register: Register, form: FlyttMoete, act: Act, moved: Moete
) -> tuple[Following, ...]:
    """Every round whose deadline the partner could reach, and for which the move changes when."""
    partner = register.organ[moved.organ].partnar
    if partner is None:
        return ()
    after = with_meeting(register, moved)
    found: list[Following] = []
    made = 0
    for case_id in uow.asked_cases(register.hf.id, partner):
        step = replace(act, command_id=f"{act.command_id}/{made + 1}")
        facts = _facts(uow.case_file(case_id), register, step)
        one = _of_round(facts, after, partner)
        if one is None:
            continue
        if one.no.later_than(one.frist) and _may_be_put_off(facts):
            one = _put_off(facts, after, one, reason(register, form, moved))
        made += one.chained is not None
        found.append(one)
    return tuple(found)


def with_meeting(register: Register, moved: Moete) -> Register:
    """The register with that meeting as it is after the act."""
    return replace(
        register, moete=tuple(moved if m.id == moved.id else m for m in register.moete)
    )


def _facts(file: CaseFile, register: Register, act: Act) -> Facts:
    return Facts(
        file=file, register=register, sakstype=register.sakstypar[file.case.sakstype],
        trekk=Trekk.UTSET_FRIST, act=act, fraa_steg=steps_for(Trekk.UTSET_FRIST),
    )


def _of_round(facts: Facts, after: Register, partner: str) -> Following | None:
    due, asking = deadline(facts.file), facts.file.round
    role = level_today(facts, partner).first
    if due is None or asking is None or role is None:
        return None
    if standing(facts, partner) in SETTLED:
        return None
    since = local_day(asking.opna)
    before, now = (reach(r, partner, role, since, facts.day) for r in (facts.register, after))
    if not in_time(before, due) or before == now:
        return None
    return Following(facts.case, partner, due, before, now)


def _may_be_put_off(facts: Facts) -> bool:
    """The secretariat gives more time; while a case rests, its clock stands still as it is."""
    return facts.act.actor.rolle is ActorRole.SEKRETARIAT and not facts.case.paa_vent


def _put_off(facts: Facts, after: Register, one: Following, why: Said) -> Following:
    """The later deadline, as an act on that case; none where the case may not have it now."""
    earliest = one.no.ikkje_foer or one.frist
    day = calendar_of(after).next_due_day(earliest)
    told = f"Partnaren kan no tidlegast avgjere saka {day_text(earliest)}."
    moved = put_off(facts, Deadline(day, told), why.nynorsk)
    outcome = advance(with_new(facts, moved))
    if not outcome.ok:
        return one
    case = replace(facts.case, versjon=facts.case.versjon + 1)
    entry = Chained(
        replace(outcome, versjon=case.versjon), (case, moved, *later_told(facts, moved, why))
    )
    return replace(one, ny=day, chained=entry)


def reason(register: Register, form: FlyttMoete, moved: Moete) -> Said:
    """«Møtet i kommunestyret hjå Voss er flytta frå 12. mai 2026 til 26. mai 2026.»"""
    organ = register.organ[moved.organ]
    name = register.name(organ.partnar, form.fraa) if organ.partnar else ""
    said = phrase(
        "moete_avlyst" if moved.avlyst else "moete_flytta", fraa=day_text(form.fraa),
        til=day_text(moved.dato),
        organ=Said(f"{organ.namn} hjå {name}", f"{organ.namn} hos {name}") if name else organ.namn,
    )
    why = f" {form.grunn}" if form.grunn else ""
    return Said(f"{said.nynorsk}{why}", f"{said.bokmaal}{why}")


def told_in_inbox(
    register: Register, act: Act, moved: Moete, found: tuple[Following, ...]
) -> tuple[Innkome, ...]:
    """The secretariat hears of deadlines that a partner's own act puts out of reach."""
    left = [f.sak.number for f in found if f.uroert]
    if not left or act.actor.rolle is ActorRole.SEKRETARIAT:
        return ()
    organ = register.organ[moved.organ]
    cases = listed([f"{register.hf.prefiks} {number}" for number in left])
    return (Innkome(
        id=noun_id(act, "innkome"), hf=register.hf.id, nr=len(register.innkome) + 1,
        slag=Innkomeslag.ANNA, fraa=act.actor.name, dato=local_day(act.at), motteke=act.at,
        motteke_av=act.actor.name,
        tittel=f"Eit møte i {organ.namn} er flytta eller avlyst; sjå svarfristen i {cases}."[:300],
    ),)
