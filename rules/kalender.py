"""Which days count in Norway: working days, holidays, and the times of year a deadline heeds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from functools import cache

import holidays

from cases.register import Register
from rules.parametrar import parameter

SATURDAY, SUNDAY = 5, 6
ONE_DAY = timedelta(days=1)

NYNORSK = {
    "Første nyttårsdag": "1. nyttårsdag",
    "Skjærtorsdag": "skjertorsdag", "Langfredag": "langfredag",
    "Første påskedag": "1. påskedag", "Andre påskedag": "2. påskedag",
    "Arbeidernes dag": "arbeidardagen", "Kristi himmelfartsdag": "Kristi himmelfartsdag",
    "Første pinsedag": "1. pinsedag", "Andre pinsedag": "2. pinsedag",
    "Grunnlovsdag": "grunnlovsdagen", "Første juledag": "1. juledag", "Andre juledag": "2. juledag",
}
"""What the holidays are called here; the library knows them in bokmål."""

_DAYS = {SATURDAY: "ein laurdag", SUNDAY: "ein sundag"}


class Effect(IntEnum):
    """What a time of year does to a deadline; the number is what a helsefellesskap sets."""

    INGEN = 0
    FLYTTAR = 1
    """A last day within it moves to the first working day after."""
    STANSAR = 2
    """Its days are not counted either: the clock stops."""


@dataclass(frozen=True, slots=True)
class Season:
    """A time of year as it falls in one year, both days included."""

    namn: str
    fraa: date
    til: date

    def holds(self, day: date) -> bool:
        return self.fraa <= day <= self.til


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days of a helsefellesskap. `verknader` is the effect of each season, by its name."""

    verknader: Mapping[str, Effect]

    def counts(self, day: date) -> bool:
        """Whether the clock runs that day."""
        return not any(self.verknader[s.namn] is Effect.STANSAR for s in self.seasons(day))

    def is_working_day(self, day: date) -> bool:
        return day.weekday() < SATURDAY and holiday(day) is None and self.counts(day)

    def seasons(self, day: date) -> Iterator[Season]:
        """The seasons the day falls in; those that do nothing here are left out."""
        for season in seasons_of(day.year):
            if season.holds(day) and self.verknader[season.namn] is not Effect.INGEN:
                yield season

    def why_not(self, day: date) -> str | None:
        """Why nothing falls due that day, as it stands in a sentence; None if something can."""
        named = holiday(day) or _DAYS.get(day.weekday())
        season = next((f"i {s.namn}" for s in self.seasons(day)), None)
        return " ".join(w for w in (named, season) if w) or None

    def next_due_day(self, day: date) -> date:
        """The day itself if something can fall due on it, else the first one after that."""
        while self.why_not(day):
            day += ONE_DAY
        return day


def calendar_of(register: Register) -> Calendar:
    """The calendar with the numbers that helsefellesskap has set, else the marked defaults."""
    return Calendar({
        season: Effect(min(parameter(register, name), Effect.STANSAR))
        for season, name in PARAMETERS.items()
    })


PARAMETERS = {
    "fellesferien": "fellesferie_verknad", "romjula": "romjul_verknad",
    "påskeveka": "paaske_verknad", "valhausten": "valhaust_verknad",
}
"""The parameter (rules/fristar.toml) that says what each season does."""


def holiday(day: date) -> str | None:
    """The name of the public holiday, or None. Sundays that are nothing else are no holidays."""
    return _holidays(day.year).get(day)


@cache
def _holidays(year: int) -> Mapping[date, str]:
    known = holidays.country_holidays("NO", years=year, language="no")
    return {day: _named(names) for day, names in known.items()}


def _named(names: str) -> str:
    """Two holidays may fall on one day: in 2027 the 17th of May is 2. pinsedag too."""
    return " og ".join(NYNORSK[name] for name in names.split("; "))


@cache
def seasons_of(year: int) -> tuple[Season, ...]:
    """The seasons of a year; what each does is for the calendar to say."""
    easter = next(day for day, name in _holidays(year).items() if "1. påskedag" in name)
    known = [
        ("fellesferien", date(year, 7, 1), date(year, 7, 31)),
        ("romjula", date(year, 12, 24), date(year, 12, 31)),
        ("påskeveka", easter - timedelta(days=8), easter + ONE_DAY),
    ]
    if (year - ELECTION_YEAR) % 4 == 0:
        known.append(("valhausten", election_day(year), date(year, 10, 31)))
    return tuple(Season(name, first, last) for name, first, last in known)


ELECTION_YEAR = 2023
"""A year in which councils were elected; they are every fourth year (valgloven)."""


def election_day(year: int) -> date:
    """The second Monday of September; the new council meets before November (koml. § 7-1)."""
    first = date(year, 9, 1)
    return first + timedelta(days=(7 - first.weekday()) % 7 + 7)
