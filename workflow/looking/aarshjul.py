"""The year of a helsefellesskap: every task that comes back, when it was done and is due again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cases.terms import PartnerKind, Styreform
from rules.facts import RegisterFacts
from rules.fellesskap.aarshjul import how_often
from rules.fellesskap.forfall import (
    YEAR,
    asked_of,
    assessed_on,
    assessed_yearly,
    deadlines_passed,
    due,
    in_force,
    nth_deadline,
    reviewed_on,
)
from rules.frist import months_after
from rules.katalog import KATALOG, Effect
from rules.parametrar import law_deadlines

HALF_YEAR = 6


@dataclass(frozen=True, slots=True)
class Gjeremaal:
    """One task of the year. `over` is whether its time is out; `folgd` is False for what is only
    shown, since nothing that is entered here can tell that it was done."""

    id: str
    tittel: str
    kor_ofte: str
    kjelde: str
    sist: date | None = None
    neste: date | None = None
    planlagt: date | None = None
    over: bool = False
    folgd: bool = True
    kravd: bool = True
    """False where the row of the task is off here: shown, and never called late."""
    kven: tuple[str, ...] = ()


def year_of(facts: RegisterFacts) -> tuple[Gjeremaal, ...]:
    """All tasks: first those whose time is out, then by the day they are due, at last those that
    are only shown."""
    tasks = (*_own_tasks(facts), *_agreements(facts), *_utval(facts), *_by_law(facts))
    return tuple(sorted(tasks, key=lambda t: (not t.over, t.neste is None, t.neste or facts.day)))


def _own_tasks(facts: RegisterFacts) -> Iterator[Gjeremaal]:
    """The rows of its own calendar, except those of an organ that is closed."""
    for task in facts.register.hf.aarshjul:
        if not asked_of(facts, task):
            continue
        found = due(facts, task)
        followed = task.hending != "ingen"
        asked = KATALOG.effect(task.rad, facts.register.hf.brytarar) is not Effect.AV
        yield Gjeremaal(
            id=task.id, tittel=task.tittel, kor_ofte=how_often(task),
            kjelde=task.kjelde or KATALOG[task.rad].kjelde,
            sist=found.gjort[0] if found.gjort else None,
            neste=found.forfall, planlagt=found.planlagt, kravd=asked,
            over=found.over and followed and asked, folgd=followed,
            kven=(task.organ,) if task.organ else (),
        )


def _agreements(facts: RegisterFacts) -> Iterator[Gjeremaal]:
    """Each agreement in force: law has it reviewed every year."""
    for agreement in in_force(facts):
        last = reviewed_on(agreement)
        following = months_after(last, YEAR) if last else None
        yield Gjeremaal(
            id=agreement.id, tittel=f"Gjennomgang av «{agreement.tittel}»",
            kor_ofte="kvart år", kjelde="hol. § 6-5", sist=agreement.gjennomgang,
            neste=following, planlagt=agreement.neste_gjennomgang,
            over=following is None or following < facts.day, kven=agreement.partar,
        )


def _utval(facts: RegisterFacts) -> Iterator[Gjeremaal]:
    """Each utval that is assessed yearly, where the helsefellesskap has said that it does so."""
    for organ in assessed_yearly(facts):
        row = "R-140" if organ.til else "R-141"
        if KATALOG.effect(row, facts.register.hf.brytarar) is Effect.AV:
            continue
        last = assessed_on(facts, organ)
        following = months_after(last or organ.fraa, YEAR)
        yield Gjeremaal(
            id=organ.id, tittel=f"Vurdering av {organ.namn}", kor_ofte="kvart år",
            kjelde=KATALOG[row].kjelde, sist=last, neste=following, over=following < facts.day,
            kven=(organ.id,),
        )


def _by_law(facts: RegisterFacts) -> Iterator[Gjeremaal]:
    """Duties that the kommunar have on fixed days; they are theirs, and only shown."""
    for duty in law_deadlines():
        bound = _bound(facts, duty.styreform)
        if not bound:
            continue
        following = nth_deadline(duty, deadlines_passed(duty, facts.day))
        yield Gjeremaal(
            id=duty.id, tittel=duty.tittel, kjelde=duty.heimel, neste=following, folgd=False,
            kor_ofte=_every(duty.kvar_maanad), kven=bound,
        )


def _every(months: int) -> str:
    return "kvart halvår" if months == HALF_YEAR else f"kvart {months // YEAR}. år"


def _bound(facts: RegisterFacts, form: Styreform | None) -> tuple[str, ...]:
    return tuple(
        p.id for p in facts.register.members(facts.day)
        if p.slag is PartnerKind.KOMMUNE and form in (None, p.styreform)
    )
