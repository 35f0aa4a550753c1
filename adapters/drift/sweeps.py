"""The sweeps by name, how often each is run, and how one is run once: by the pulse or by hand."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from adapters.bootstrap import House
from adapters.drift.purr_lines import RESTING, purr_lines
from adapters.drift.self_check import self_check
from adapters.mail.sending import MOST, send_due, told, would_send
from cases.oslo import local_day
from cases.utsending import Alarm
from workflow.forms.errors import Feil
from workflow.sweeps.aarshjul import aarshjul, lacking
from workflow.sweeps.eskaler import eskaler, to_take_up
from workflow.sweeps.klokke import drifted, jumped
from workflow.sweeps.plikter import DutyDue, remind_of_duties, would_remind
from workflow.sweeps.ports import SweepUnit
from workflow.sweeps.purr import purr, would_purr
from workflow.sweeps.varsling import HINDRA, KLOKKE, alarm_about

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep came to: a sentence for each thing it did. `held` is why it did nothing."""

    linjer: tuple[str, ...] = ()
    held: str = ""


@dataclass(frozen=True, slots=True)
class Sweep:
    """One sweep. `gjer` does it at an instant; with True it only tells what it would do."""

    namn: str
    kvar: timedelta
    gjer: Callable[[House, datetime, bool], Swept]


def run_by_hand(
    house: House, sweep: Sweep, at: datetime | None, clock: datetime, *, dry: bool
) -> Swept:
    """Run it once, whether it is due or not. A time that a person has chosen is not doubted; the
    clock is (`clock`), and a sweep that only tells is never held."""
    if dry or at is not None:
        return sweep.gjer(house, at or clock, dry)
    held = held_by_clock(house, clock)
    return Swept(held=held) if held else sweep.gjer(house, clock, False)


def run_if_due(house: House, sweep: Sweep, at: datetime) -> Swept | None:
    """Run it if nobody, here or in another process, has within its time; None if it is not due.
    One that was run later than now was run by a clock that has been put right since.

    It is noted as run before it is: who dies on the way is followed by the next round, and what
    a sweep does is never done twice.
    """
    with house.sweeping() as unit:
        last = unit.last_pulse(sweep.namn)
        if last is not None and last <= at < last + sweep.kvar:
            return None
        unit.beat(sweep.namn, at)
        unit.commit()
    try:
        return sweep.gjer(house, at, False)
    except Feil as fault:
        return _hindered(house, sweep, fault, at)


def _hindered(house: House, sweep: Sweep, fault: Feil, at: datetime) -> Swept:
    """What the settings do not let it do stops that sweep alone, and a person is told."""
    text = f"Sveipet {sweep.namn} kan ikkje køyrast: {fault.melding} ({fault.felt})"
    with house.sweeping() as unit:
        unit.raise_alarm(alarm_about(house.hf, HINDRA, f"{sweep.namn} {at.date()}", text, at))
        unit.commit()
    return Swept(held=text)


def held_by_clock(
    house: House, at: datetime, wall: timedelta | None = None, steady: timedelta | None = None
) -> str | None:
    """Why no sweep may run: the clock has jumped, and no person has said that it is right.

    `wall` and `steady` are how far the two clocks of the machine have gone since the last look.
    """
    with house.sweeping() as unit:
        standing = [a for a in unit.alarms(house.hf) if a.slag == KLOKKE]
        if standing:
            return standing[0].tekst
        why = jumped(at, unit.last_pulse(KLOKKE))
        if why is None and wall is not None and steady is not None:
            why = drifted(wall, steady)
        if why is not None:
            unit.raise_alarm(_clock_alarm(why, at))
        else:
            unit.beat(KLOKKE, at)
        unit.commit()
    return why


def _clock_alarm(why: str, at: datetime) -> Alarm:
    text = f"{why} Ingenting vert sendt før nokon har sett på klokka og kvittert alarmen."
    return alarm_about(None, KLOKKE, f"klokka {at.isoformat()}", text, at)


def _told(alarms: tuple[Alarm, ...]) -> Swept:
    return Swept(tuple(a.tekst for a in alarms))


def send_mail(house: House, at: datetime, dry: bool, most: int = MOST) -> Swept:
    """Deliver at most so many mails."""
    if dry:
        return Swept(would_send(house, at, most))
    done = send_due(house, at, most)
    return Swept(told(done), done.stopped)


def _purr(house: House, at: datetime, dry: bool) -> Swept:
    reminded = (
        would_purr(house.sweep_looking, house.hf, at) if dry
        else purr(house.sweeping, house.hf, at)
    )
    with house.reading() as unit:
        register = unit.register(house.hf)
    held = RESTING.format(why=reminded.stoppa) if reminded.stoppa else ""
    return Swept(purr_lines(register, reminded, at, look=dry), held)


def _eskaler(house: House, at: datetime, dry: bool) -> Swept:
    if dry:
        with house.sweeping() as unit:
            new = _told(_new(unit, tuple(to_take_up(unit, house.hf, at))))
            due = would_remind(unit, house.hf, at)
    else:
        due = remind_of_duties(house.sweeping, house.hf, at)
        new = _told(eskaler(house.sweeping, house.hf, at))
    return Swept((*_duty_lines(house, due, at), *new.linjer))


def _duty_lines(house: House, due: tuple[DutyDue, ...], at: datetime) -> tuple[str, ...]:
    with house.reading() as unit:
        register = unit.register(house.hf)
    return tuple(
        f"Påminning til {register.name(d.partnar, local_day(at))} om plikt {d.nr} i {d.saksnummer}."
        for d in due
    )


def _aarshjul(house: House, at: datetime, dry: bool) -> Swept:
    if dry:
        with house.sweeping() as unit:
            return _told(_new(unit, lacking(unit, house.hf, at)))
    return _told(aarshjul(house.sweeping, house.hf, at))


def _hent_post(house: House, at: datetime, dry: bool) -> Swept:
    from adapters.mail.inn.sweep import hent_post  # what reads mail is loaded when it is used

    return Swept(hent_post(house, at, dry=dry))


def _self_check(house: House, at: datetime, dry: bool) -> Swept:
    found = self_check(house, at)
    with house.sweeping() as unit:
        raised = _new(unit, found)
        if not dry:
            unit.commit()
    return _told(raised)


def _new(unit: SweepUnit, alarms: tuple[Alarm, ...]) -> tuple[Alarm, ...]:
    """Those that are not raised before. They are kept only if the unit is committed."""
    return tuple(a for a in alarms if unit.raise_alarm(a))


SWEEPS: tuple[Sweep, ...] = (
    Sweep("purr", 10 * MINUTE, _purr),
    Sweep("send", MINUTE, send_mail),
    Sweep("hent-post", 5 * MINUTE, _hent_post),
    Sweep("eskaler", HOUR, _eskaler),
    Sweep("aarshjul", DAY, _aarshjul),
    Sweep("sjolvsjekk", DAY, _self_check),
)


def sweep_named(name: str) -> Sweep:
    return next(s for s in SWEEPS if s.namn == name)
