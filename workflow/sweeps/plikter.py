"""Who has a duty after a vedtak is reminded of it until it says that it is done (J-12)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cases.actor import Act, Actor
from cases.casefile import CaseFile
from cases.oslo import local_day
from cases.register import Register
from cases.terms import ActorRole
from cases.vedtak import Plikt
from rules.parametrar import parameter
from rules.sak.iverksetjing import is_carried_out
from workflow.forms.follow_forms import MinnPlikt
from workflow.plikter import minn_plikt
from workflow.sweeps.ports import SweepUnit

CLOCK = Actor(ActorRole.SYSTEM)


@dataclass(frozen=True, slots=True)
class DutyDue:
    """A duty that somebody is to be reminded of. `gong` tells one time from the next."""

    sak: str
    saksnummer: str
    nr: int
    partnar: str
    gong: str

    @property
    def command(self) -> str:
        """The id of the act that reminds of it this time."""
        return f"minn_plikt/{self.sak}/{self.nr}/{self.gong}"


def remind_of_duties(
    opened: Callable[[], SweepUnit], hf: str, at: datetime
) -> tuple[DutyDue, ...]:
    """Remind of each duty that is due, once each time; those reminded of. One act for each: who
    dies on the way is followed by the next round."""
    with opened() as unit:
        due = would_remind(unit, hf, at)
    return tuple(
        one for one in due
        if minn_plikt(
            opened(), MinnPlikt(sak=one.saksnummer, plikt=one.nr), Act(CLOCK, at, one.command)
        ).ok
    )


def would_remind(unit: SweepUnit, hf: str, at: datetime) -> tuple[DutyDue, ...]:
    """The duties to remind of that day that nobody has been reminded of this time."""
    return tuple(
        one for one in duties_due(unit, hf, at) if unit.stored_outcome(one.command) is None
    )


def duties_due(unit: SweepUnit, hf: str, at: datetime) -> tuple[DutyDue, ...]:
    """The duties to remind of that day, in a unit that is open; some may have been already."""
    register, day = unit.register(hf), local_day(at)
    soonest = day + timedelta(days=parameter(register, "plikt_varsel_dagar"))
    cases = unit.cases_with_duties(hf, soonest)
    return tuple(
        one for case in cases for one in _of_case(unit.case_file(case), register, day)
    )


def _of_case(file: CaseFile, register: Register, day: date) -> Iterator[DutyDue]:
    number = f"{register.hf.prefiks} {file.case.number}"
    for nr, duty in enumerate(file.plikter, start=1):
        time = None if is_carried_out(file, duty) else _time(duty, register, day)
        if time is not None:
            yield DutyDue(file.case.id, number, nr, duty.partnar, time)


def _time(duty: Plikt, register: Register, day: date) -> str | None:
    """Which reminder it is today: the one before, or the so-manyth after the deadline; None where
    it is too early, or nobody has said by when."""
    if duty.frist is None:
        return None
    if day <= duty.frist:
        ahead = timedelta(days=parameter(register, "plikt_varsel_dagar"))
        return f"foer {duty.frist}" if day >= duty.frist - ahead else None
    every = parameter(register, "plikt_paaminning_dagar")
    return f"etter {duty.frist} {(day - duty.frist).days // every}"
