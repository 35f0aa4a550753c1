"""What comes back each year and is not done, and what the register lacks: told once a year each."""

from collections.abc import Callable, Iterator
from datetime import datetime
from hashlib import sha256

from cases.actor import Act, Actor
from cases.receipt import Ground
from cases.terms import ActorRole
from cases.utsending import Alarm
from rules.facts import RegisterFacts
from workflow.looking.oversyn import looked_at
from workflow.machine import oversee
from workflow.sweeps.ports import SweepUnit
from workflow.sweeps.varsling import AARSHJUL, alarm_about


def aarshjul(opened: Callable[[], SweepUnit], hf: str, at: datetime) -> tuple[Alarm, ...]:
    """Raise an alarm for each finding of the yearly round that is new this year; those raised.

    Nothing is opened or moved by itself: the alarm says which command a person may run.
    """
    with opened() as unit:
        raised = tuple(a for a in lacking(unit, hf, at) if unit.raise_alarm(a))
        unit.commit()
    return raised


def lacking(unit: SweepUnit, hf: str, at: datetime) -> tuple[Alarm, ...]:
    """All that is not as it should be that day, in a unit that is open. Nothing is stored."""
    facts = looked_at(unit, hf, Act(Actor(ActorRole.SYSTEM), at, "aarshjul"))
    return tuple(_alarms(facts))


def _alarms(facts: RegisterFacts) -> Iterator[Alarm]:
    receipt = oversee(facts)
    for ground in (*receipt.stops, *receipt.warnings):
        text = f"{ground.grunn} {ground.raad}".strip()
        yield alarm_about(facts.register.hf.id, AARSHJUL, _about(ground, facts), text, facts.act.at)


def _about(ground: Ground, facts: RegisterFacts) -> str:
    """The finding, this year: the same next year is a new one."""
    what = sha256(ground.grunn.encode()).hexdigest()[:12]
    return f"{ground.regel} {ground.part or ''} {what} {facts.day.year}"
