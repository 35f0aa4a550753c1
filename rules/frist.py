"""When a round must be answered, and how that day was reached, in one sentence."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum

from cases.listing import counted, listed
from cases.oslo import OSLO, day_text
from rules.facts import Facts
from rules.kalender import ONE_DAY, Calendar, calendar_of
from rules.niva import POLITICAL
from rules.parametrar import parameter
from rules.spoersmaal import level_today

WEEK = 7
FURTHEST = 3660
"""Longest deadline in days: ten years. Anything longer is a slip of the hand."""


class Unit(StrEnum):
    """What a deadline is counted in."""

    DAGAR = "dagar"
    ARBEIDSDAGAR = "arbeidsdagar"
    VEKER = "veker"


ONE = {Unit.DAGAR: "dag", Unit.ARBEIDSDAGAR: "arbeidsdag", Unit.VEKER: "veke"}
_LENGTH = re.compile(r"(?P<number>[0-9]{1,4})\s+(?P<unit>[a-z]+)")
_SAME = {one: unit for unit, one in ONE.items()} | {unit.value: unit for unit in Unit}


@dataclass(frozen=True, slots=True)
class Length:
    """So many days, working days or weeks."""

    tal: int
    eining: Unit

    def __str__(self) -> str:
        return counted(self.tal, ONE[self.eining], self.eining.value)


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day, and the sentence that tells how it was reached. `regel` is what it follows
    from, whatever day it is counted from."""

    dato: date
    grunn: str
    regel: str = ""


def length_of(text: str) -> Length:
    """«6 veker», «40 arbeidsdagar», «30 dagar». ValueError in Nynorsk for anything else."""
    found = _LENGTH.fullmatch(text.strip().lower())
    unit = _SAME.get(found["unit"]) if found else None
    if found is None or unit is None:
        raise ValueError("Skriv lengda som «6 veker», «40 arbeidsdagar» eller «30 dagar».")
    length = Length(int(found["number"]), unit)
    if not 0 < length.tal * (WEEK if unit is Unit.VEKER else 1) <= FURTHEST:
        raise ValueError("Ei lengd er minst éin dag og høgst ti år.")
    return length


def reply_deadline(
    facts: Facts, chosen: date | None = None, length: Length | None = None
) -> Deadline:
    """The deadline of a round opened now: the day or length that is chosen, else so many weeks
    as the longest level of its partners needs (marked defaults, not from the sources)."""
    if chosen is not None:
        return Deadline(chosen, "Sett av sekretariatet.")
    calendar = calendar_of(facts.register)
    if length is not None:
        return counted_from(facts.day, length, calendar)
    political = any(_political(facts, partner) for partner in facts.file.parties)
    kind = "politisk" if political else "administrativ"
    weeks = parameter(facts.register, f"svarfrist_{kind}_veker")
    found = counted_from(facts.day, Length(weeks, Unit.VEKER), calendar)
    why = f"Lengste nivået er {kind} handsaming."
    return Deadline(found.dato, f"{found.grunn} {why}", f"{weeks} veker. {why}")


def _political(facts: Facts, partner: str) -> bool:
    first = level_today(facts, partner).first
    return first is None or first in POLITICAL or first == "styre"


def counted_from(start: date, length: Length, calendar: Calendar) -> Deadline:
    """The day after `start` is the first. Days in a season that stops the clock are stepped over,
    and a last day on which nothing falls due moves to the next on which something does."""
    day, left, stepped = start, length.tal, []
    if length.eining is Unit.VEKER:
        left *= WEEK
    counts = (
        calendar.is_working_day if length.eining is Unit.ARBEIDSDAGAR else calendar.counts
    )
    while left:
        day += ONE_DAY
        if counts(day):
            left -= 1
        elif not calendar.counts(day):
            stepped += [s.namn for s in calendar.seasons(day)]
    return _last_day(start, str(length), day, tuple(dict.fromkeys(stepped)), calendar)


def moved_by(deadline: date, days: int, calendar: Calendar) -> Deadline:
    """A deadline that so many days of rest are added to: the clock stood still that long."""
    return counted_from(deadline, Length(days, Unit.DAGAR), calendar)


def _last_day(
    start: date, length: str, day: date, stepped: tuple[str, ...], calendar: Calendar
) -> Deadline:
    over = f", {listed(list(stepped))} ikkje rekna med," if stepped else ""
    reached = f"{length} frå {day_text(start)}{over} er {_text(day, start)}"
    due = calendar.next_due_day(day)
    if due == day:
        return Deadline(day, f"{reached}.")
    return Deadline(due, f"{reached}, {calendar.why_not(day)}; fristen er {_text(due, day)}.")


def _text(day: date, seen: date) -> str:
    """The day; its year only where it is another than the one that was just named."""
    text = day_text(day)
    return text if day.year != seen.year else text.rsplit(" ", 1)[0]


def runs_out(day: date) -> datetime:
    """The instant the day is over in Norway: until then an answer is in time."""
    return datetime.combine(day + ONE_DAY, time(0), OSLO).astimezone(UTC)


def months_after(day: date, months: int) -> date:
    """The same date that many months on; the last day of the month where it has no such date."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
