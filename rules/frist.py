"""The reply deadline of a round, from dated parameters with marked defaults."""

import tomllib
from calendar import monthrange
from datetime import date, timedelta
from functools import cache
from importlib import resources

from pydantic import BaseModel, ConfigDict

from rules.facts import Facts
from rules.niva import POLITICAL
from rules.spoersmaal import level_today

JULY = 7


class Parameters(BaseModel):
    """Weeks a round lasts, by its longest level. Not from the sources: a marked default."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    administrativ_veker: int
    politisk_veker: int
    juli_tel: bool
    kjelde: str


@cache
def parameters() -> Parameters:
    text = resources.files("rules").joinpath("fristar.toml").read_text(encoding="utf-8")
    return Parameters.model_validate(tomllib.loads(text)["svarfrist"])


def reply_deadline(facts: Facts, chosen: date | None) -> tuple[date, str]:
    """The deadline and how it was reached: the chosen date, or weeks by the longest level."""
    if chosen is not None:
        return chosen, "sett av sekretariatet"
    p = parameters()
    political = any(_political(facts, partner) for partner in facts.file.parties)
    weeks = p.politisk_veker if political else p.administrativ_veker
    kind = "politisk" if political else "administrativ"
    deadline = count_weeks(facts.day, weeks, july_counts=p.juli_tel)
    return deadline, f"{weeks} veker ({kind} handsaming), juli ikkje rekna med; {p.kjelde}"


def _political(facts: Facts, partner: str) -> bool:
    first = level_today(facts, partner).first
    return first is None or first in POLITICAL or first == "styre"


def months_after(day: date, months: int) -> date:
    """The same date that many months on; the last day of the month where it has no such date."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def count_weeks(start: date, weeks: int, *, july_counts: bool) -> date:
    """The date that many weeks after start; days in July are stepped over unless they count."""
    day, left = start, weeks * 7
    while left:
        day += timedelta(days=1)
        if july_counts or day.month != JULY:
            left -= 1
    return day
