"""The rungs of the ladder: what they are called, on which day each falls, who is written to."""

import tomllib
from datetime import date, timedelta
from functools import cache, lru_cache
from importlib import resources

from pydantic import BaseModel, ConfigDict, model_validator

from cases.partner import Partner
from cases.register import Register
from cases.terms import PartnerKind, Styreform
from rules.kalender import ONE_DAY, Calendar, calendar_of
from rules.kalender import Effect as OnDays
from rules.katalog import KATALOG, Effect
from rules.parametrar import parameter

LOVNAD, RETUR = "lovnad", "retur"
"""Two rungs beside the ladder: what became of a promise, and again where a letter came back."""


class Trinn(BaseModel):
    """One [[trinn]] of rules/purrestige.toml. `ja`: not before a person has said yes. Without
    `brev` nobody gets a letter. `foer` and `etter` name the parameter that says how many days."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    namn: str
    foer: str = ""
    etter: str = ""
    ja: bool = False
    brev: bool = True

    @model_validator(mode="after")
    def _one_of_them(self) -> "Trinn":
        if self.foer and self.etter:
            raise ValueError("a rung is before or after the deadline, not both")
        return self


@cache
def stige() -> tuple[Trinn, ...]:
    """The rungs from the lowest to the highest."""
    text = resources.files("rules").joinpath("purrestige.toml").read_text(encoding="utf-8")
    return tuple(Trinn.model_validate(row) for row in tomllib.loads(text)["trinn"])


BESIDE = (
    Trinn(id=LOVNAD, namn="spørsmål om ein lovnad"),
    Trinn(id=RETUR, namn="nytt brev etter retur"),
)


@cache
def rungs() -> dict[str, Trinn]:
    """Every rung by id, those beside the ladder too."""
    return {t.id: t for t in (*stige(), *BESIDE)}


def needs_yes(register: Register, rung: Trinn) -> bool:
    """Whether a person must say yes first; a helsefellesskap may leave it to the clock."""
    return rung.ja and KATALOG.effect("L-purring-ja", register.hf.brytarar) is Effect.STOPP


def rung_days(register: Register, due: date) -> tuple[date, ...]:
    """The day of each rung for that deadline: always a working day. Before it and on it, the one
    at or before; after it, days in a season that stops the clock are stepped over."""
    away = tuple(
        parameter(register, rung.etter) if rung.etter
        else -parameter(register, rung.foer) if rung.foer else 0
        for rung in stige()
    )
    return _rung_days(tuple(sorted(calendar_of(register).verknader.items())), due, away)


@lru_cache(maxsize=1024)
def _rung_days(
    effects: tuple[tuple[str, OnDays], ...], due: date, away: tuple[int, ...]
) -> tuple[date, ...]:
    """The same for every partner of a round, and so reckoned once. `away` is days from the
    deadline, below nought before it; a rung after it may be no days away."""
    calendar = Calendar(dict(effects))
    return tuple(
        _days_after(calendar, due, days) if rung.etter
        else _day_before(calendar, due + timedelta(days=days))
        for rung, days in zip(stige(), away, strict=True)
    )


def _days_after(calendar: Calendar, due: date, days: int) -> date:
    day = due
    while days:
        day += ONE_DAY
        days -= calendar.counts(day)
    return working_day(calendar, day)


def working_day(calendar: Calendar, day: date) -> date:
    """The day itself if people are at work, else the first day after that they are."""
    while not calendar.is_working_day(day):
        day += ONE_DAY
    return day


def _day_before(calendar: Calendar, day: date) -> date:
    while not calendar.is_working_day(day):
        day -= ONE_DAY
    return day


def leader_title(partner: Partner) -> str:
    """What the administrative leader is called; it follows the form of government."""
    if partner.slag is PartnerKind.KOMMUNE:
        parliamentary = partner.styreform is Styreform.PARLAMENTARISME
        return "kommunaldirektøren" if parliamentary else "kommunedirektøren"
    if partner.slag is PartnerKind.HELSEFORETAK:
        return "administrerande direktør"
    return "dagleg leiar"
