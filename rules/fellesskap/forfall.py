"""When a task that comes back is due: what shows that it was done, and by when it must be again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from cases.avtale import Avtale
from cases.case import Case
from cases.fellesskap_terms import Avtaletilstand
from cases.oslo import local_day
from cases.partner import Organ
from cases.register import Aarsoppgaave, Register
from cases.steps import Step
from cases.terms import OrganRole
from rules.facts import RegisterFacts
from rules.frist import months_after
from rules.parametrar import LovFrist, parameter

YEAR = 12
NEVER_DONE = frozenset({Step.AVVIST, Step.TREKT, Step.FEILREGISTRERT, Step.SLEGEN_SAMAN})
"""Ends that show that a case was not carried through; it does not count as the task done."""


@dataclass(frozen=True, slots=True)
class Forfall:
    """One task that day: the days it was done (the newest first), when it is due, and whether
    that has passed. `forfall` is None where nothing tells when it began, and for a task that is
    only shown; `planlagt` is the next meeting in the calendar."""

    oppgaave: Aarsoppgaave
    gjort: tuple[date, ...]
    forfall: date | None
    over: bool
    planlagt: date | None = None


def due(facts: RegisterFacts, task: Aarsoppgaave) -> Forfall:
    """Where a task stands. It is over time when it has been done fewer times in its period than
    demanded, and a short margin is out: a meeting may move a little from one year to the next."""
    done = tuple(sorted(_done(facts, task), reverse=True))
    if task.hending == "ingen":
        return Forfall(task, done, None, over=False)
    deadline = _deadline(facts.register, task, done)
    margin = timedelta(days=parameter(facts.register, "aarshjul_slingring_dagar"))
    over = deadline is None or deadline + margin < facts.day
    coming = facts.register.next_meeting(task.organ or "", facts.day)
    planned = coming.dato if coming and task.hending == "moete" else None
    return Forfall(task, done, deadline, over, planned)


def _done(facts: RegisterFacts, task: Aarsoppgaave) -> Iterator[date]:
    match task.hending:
        case "moete":
            held = facts.register.meetings(task.organ or "")
            yield from (m.dato for m in held if m.dato <= facts.day)
        case "sak":
            yield from (local_day(c.innmeldt) for c in carried(facts, task.sakstype or ""))
        case "gjennomgang":
            reviewed = [reviewed_on(a) for a in in_force(facts)]
            known = [day for day in reviewed if day]
            if known and len(known) == len(reviewed):
                yield min(known)


def _deadline(register: Register, task: Aarsoppgaave, done: tuple[date, ...]) -> date | None:
    """A period after the first of the times that count; after the organ began where too few do."""
    organ = register.organ.get(task.organ or "")
    enough = len(done) >= task.gonger
    start = done[task.gonger - 1] if enough else organ.fraa if organ else None
    return months_after(start, task.aar * YEAR) if start else None


def carried(facts: RegisterFacts, type_id: str) -> Iterator[Case]:
    """Cases of that type that were not put aside, whatever step they stand in now."""
    return (c for c in facts.saker if c.sakstype == type_id and c.sakssteg not in NEVER_DONE)


def asked_of(facts: RegisterFacts, task: Aarsoppgaave) -> bool:
    """Whether anybody can be asked for the task: an organ that is closed cannot meet."""
    organ = facts.register.organ.get(task.organ or "")
    return organ is None or organ.exists_on(facts.day)


# -- agreements ------------------------------------------------------------------------------------


def in_force(facts: RegisterFacts) -> tuple[Avtale, ...]:
    """The agreements that hold that day."""
    alive = (Avtaletilstand.I_KRAFT, Avtaletilstand.UNDER_REVISJON)
    return tuple(
        a for a in facts.register.avtalar.values()
        if a.tilstand in alive and (a.gjeld_til is None or facts.day <= a.gjeld_til)
    )


def reviewed_on(agreement: Avtale) -> date | None:
    """The last review; before there has been one, the day the agreement came to be."""
    return agreement.gjennomgang or agreement.inngaatt or agreement.gjeld_fraa


# -- utval that are assessed -----------------------------------------------------------------------


def assessed_yearly(facts: RegisterFacts) -> tuple[Organ, ...]:
    """The faglege utval that do not stand for good (A-29)."""
    utval = facts.register.joint_organs(OrganRole.FAGUTVAL, facts.day)
    return tuple(o for o in utval if not o.fast)


def assessed_on(facts: RegisterFacts, organ: Organ) -> date | None:
    """The day the newest evaluation of that utval was registered; None if there has been none."""
    kinds = {t.id for t in facts.register.sakstypar.values() if t.evaluering}
    days = [
        local_day(c.innmeldt) for c in facts.saker
        if c.sakstype in kinds and c.val_organ == organ.id and c.sakssteg not in NEVER_DONE
    ]
    return max(days, default=None)


# -- duties on fixed days --------------------------------------------------------------------------


def nth_deadline(duty: LovFrist, number: int) -> date:
    """The first deadline is number 0. Counted from it each time, so that the 31st stays the last
    of its month."""
    return months_after(duty.fyrste, number * duty.kvar_maanad)


def deadlines_passed(duty: LovFrist, day: date) -> int:
    """How many of its deadlines lie before that day."""
    passed = 0
    while nth_deadline(duty, passed) < day:
        passed += 1
    return passed
