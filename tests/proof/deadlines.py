"""Every deadline of ten years, against another library: `python -m tests.proof.deadlines`.

The other pen counts forward one day at a time over a list of days off made beforehand with
workalendar, and knows nothing of rules/kalender.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from workalendar.europe import Norway

from rules.frist import Length, Unit, counted_from
from rules.kalender import Calendar, Effect

FIRST, LAST = date(2026, 1, 1), date(2035, 12, 31)
DEFAULT = Calendar({
    "fellesferien": Effect.STANSAR, "romjula": Effect.FLYTTAR, "påskeveka": Effect.FLYTTAR,
    "valhausten": Effect.FLYTTAR,
})
PLAIN = Calendar(dict.fromkeys(DEFAULT.verknader, Effect.INGEN))
LENGTHS = (
    *(Length(n, Unit.DAGAR) for n in (1, 2, 7, 14, 21, 30, 45, 60, 90, 120, 180, 365)),
    *(Length(n, Unit.ARBEIDSDAGAR) for n in (1, 2, 3, 5, 8, 10, 15, 20, 30, 40, 60, 80, 120)),
    *(Length(n, Unit.VEKER) for n in range(1, 33)),
)
ONE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Almanac:
    """Days by what they are, made before any counting."""

    free: frozenset[date]
    still: frozenset[date]
    no_end: frozenset[date]


def almanac(seasons: bool) -> Almanac:
    years = range(FIRST.year, LAST.year + 3)
    library = Norway()
    named = {day for year in years for day, _ in library.holidays(year)}
    every = [date(years[0], 1, 1) + ONE * n for n in range((date(years[-1], 12, 31)
             - date(years[0], 1, 1)).days + 1)]
    free = {d for d in every if d in named or d.isoweekday() > 5}
    if not seasons:
        return Almanac(frozenset(free), frozenset(), frozenset(free))
    july = {d for d in every if d.month == 7}
    held = {d for d in every if (d.month, d.day) >= (12, 24)}
    for year in years:
        sunday = library.get_easter_sunday(year)
        held |= {sunday + ONE * n for n in range(-8, 2)}
        if year in (2023, 2027, 2031, 2035):
            mondays = [d for d in every if d.year == year and d.month == 9 and d.isoweekday() == 1]
            held |= {d for d in every if mondays[1] <= d <= date(year, 10, 31)}
    return Almanac(frozenset(free | july), frozenset(july), frozenset(free | july | held))


def expected(book: Almanac, start: date, length: Length) -> date:
    """Counted by hand, so to say: one day after the other."""
    skipped = book.free if length.eining is Unit.ARBEIDSDAGAR else book.still
    left = length.tal * (7 if length.eining is Unit.VEKER else 1)
    day = start
    while left > 0:
        day = day + ONE
        left = left - (day not in skipped)
    while day in book.no_end:
        day = day + ONE
    return day


def wrong(step: int = 1) -> tuple[int, list[str]]:
    """How many deadlines were tried, and those on which the two do not agree."""
    tried, found = 0, []
    for calendar, book in ((DEFAULT, almanac(True)), (PLAIN, almanac(False))):
        for start in days(step):
            for length in LENGTHS:
                tried += 1
                ours = counted_from(start, length, calendar).dato
                theirs = expected(book, start, length)
                if ours != theirs:
                    found.append(f"{length} frå {start}: {ours}, men {theirs}")
    return tried, found


def days(step: int) -> Iterator[date]:
    day = FIRST
    while day <= LAST:
        yield day
        day += ONE * step


def later_never_earlier(step: int = 1) -> list[str]:
    """A round that is opened a day later never has to be answered a day sooner."""
    return [
        f"{length} frå {second}"
        for length in LENGTHS
        for first, second in pairwise(days(step))
        if counted_from(first, length, DEFAULT).dato > counted_from(second, length, DEFAULT).dato
    ]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--step", type=int, default=1, help="days between the first days")
    given = asked.parse_args()
    tried, found = wrong(given.step)
    sys.stdout.write(json.dumps(
        {"fristar": tried, "feil": len(found), "tidlegare": len(later_never_earlier(given.step)),
         "døme": found[:5]}, ensure_ascii=False) + "\n")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
