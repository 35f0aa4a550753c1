"""Who owes what in the rounds that are open, how late it is, and what happens next."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from cases.actor import Act
from cases.casefile import CaseFile
from cases.oslo import local_day
from cases.register import Register
from cases.steps import Trekk
from cases.terms import OrganRole
from rules.facts import Facts
from rules.purrestige import Kvile, Plan, may_wait_for_yes, plans, receivers
from rules.skuld import Skuld
from rules.spoersmaal import answering, level_today, organ_name
from workflow.looking.overview import facts_of
from workflow.purrebrev import preview


@dataclass(frozen=True, slots=True)
class Utestaande:
    """One partner that owes something in one case. `seint` is days past the deadline, below nought
    before it; `naadd` the rung that was last climbed, `neste` the next and the day it may be."""

    sak: str
    tittel: str
    partnar: str
    namn: str
    rolle: OrganRole | None
    organ: str
    skuld: tuple[Skuld, ...]
    frist: date
    seint: int
    naadd: str | None
    naadd_dag: date | None
    kvile: Kvile | None
    kviler_til: date | None
    klar: str | None
    neste: tuple[str, date] | None
    lovnad: tuple[date, str] | None


def owing(facts: Facts) -> tuple[Utestaande, ...]:
    """Those who owe something in that case, in the order they were asked."""
    return tuple(_one(facts, plan) for plan in plans(facts))


def all_owing(
    files: Sequence[CaseFile], register: Register, act: Act
) -> tuple[Utestaande, ...]:
    """Those who owe something in any of the cases, the latest first."""
    found = (o for f in files for o in owing(facts_of(f, register, Trekk.PURR, act)))
    return tuple(sorted(found, key=lambda o: (-o.seint, o.namn, o.sak)))


def _one(facts: Facts, plan: Plan) -> Utestaande:
    reached, promised, due = plan.naadd, plan.lovnad, plan.frist or facts.day
    role = _asked_first(facts, plan.partnar)
    return Utestaande(
        sak=facts.case.number, tittel=facts.case.tittel, partnar=plan.partnar,
        namn=facts.name(plan.partnar), rolle=role, skuld=plan.skuld, frist=due,
        organ=organ_name(facts, plan.partnar, role, facts.day) if role else "",
        seint=(facts.day - due).days,
        naadd=reached.trinn if reached else None,
        naadd_dag=local_day(reached.tid) if reached else None,
        kvile=plan.kvile, kviler_til=plan.kviler_til, klar=plan.klar,
        neste=(plan.no[0], facts.day) if plan.no else plan.neste,
        lovnad=(promised.dato, promised.organ) if promised else None,
    )


def _asked_first(facts: Facts, partner: str) -> OrganRole | None:
    """The organ that is asked first; None where nobody may answer yet."""
    level = level_today(facts, partner)
    return answering(facts, partner, level.organ, facts.day)[0] if level.organ else None


# -- what waits for a yes --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Klar:
    """A letter that waits for a person's yes, as it would go today."""

    sak: str
    partnar: str
    namn: str
    trinn: str
    emne: str
    tekst: str
    mottakarar: int


def waiting_for_yes(
    files: Sequence[CaseFile], register: Register, act: Act
) -> tuple[Klar, ...]:
    """Every letter that a person must say yes to, in the order of the cases."""
    return tuple(
        k for f in files for k in ready(facts_of(f, register, Trekk.PURR, act))
    )


def ready(facts: Facts) -> Iterator[Klar]:
    """The letters of one round that a person must say yes to."""
    for plan in plans(facts) if may_wait_for_yes(facts) else ():
        if plan.klar is not None:
            subject, text = preview(facts, plan, plan.klar)
            yield Klar(
                facts.case.number, plan.partnar, facts.name(plan.partnar), plan.klar, subject, text,
                len(receivers(facts, plan.partnar, plan.klar)),
            )


# -- turnaround ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Svartid:
    """How long a partner has used from a round was opened until its decision was here: the median
    in days, and of how many. Of the partner, never of a person, and never ranked."""

    partnar: str
    namn: str
    dagar: float
    svar: int


def turnaround(
    days: Mapping[str, Sequence[int]], register: Register, day: date
) -> tuple[Svartid, ...]:
    """The partners that have answered, by name; `days` is how long each has used each time."""
    found = (
        Svartid(p, register.name(p, day), median(used), len(used))
        for p, used in days.items() if used
    )
    return tuple(sorted(found, key=lambda s: s.namn))
