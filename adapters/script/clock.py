"""Time that passes in a script: the sweeps are run at the hours they would have been run."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from adapters.bootstrap import House
from adapters.drift.sweeps import sweep_named
from cases.oslo import OSLO, local_day

IN_THE_MORNING = time(8, 0)
"""Reminders are written then, and what must be taken up is told."""
WHEN_THEY_HAVE_LAIN = time(8, 15)
"""What was written in the morning has lain so long that it may go."""
WRITES = ("purr", "eskaler")
LOOKS = ("aarshjul", "sjolvsjekk")
"""They look at everything as it stands, and nobody acts on what they tell: once at the end says
the same as every day."""


@dataclass(frozen=True, slots=True)
class Happened:
    """A line that a sweep told, and when."""

    tid: datetime
    sveip: str
    linje: str


def pass_time(house: House, since: datetime | None, until: datetime) -> tuple[Happened, ...]:
    """Run every sweep that is due after `since` and up to `until`, in the order of time, and tell
    what came of each.

    On a real machine they are run oftener; what they do is the same, for what is due is due until
    it is done.
    """
    rounds = (*_hours(since or until, until), (until, (*WRITES, "send", *LOOKS)))
    return tuple(
        Happened(at, name, line)
        for at, names in rounds for name in names
        for line in sweep_named(name).gjer(house, at, False).linjer
    )


def _hours(since: datetime, until: datetime) -> Iterator[tuple[datetime, tuple[str, ...]]]:
    for day in _days(local_day(since), local_day(until)):
        for hour, names in ((IN_THE_MORNING, WRITES), (WHEN_THEY_HAVE_LAIN, ("send",))):
            at = datetime.combine(day, hour, OSLO)
            if since < at < until:
                yield at, names


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += timedelta(days=1)
