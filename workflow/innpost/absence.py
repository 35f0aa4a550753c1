"""The days an automatic answer says somebody is away: only where they are plain."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from babel.dates import get_month_names

from cases.oslo import local_day
from workflow.innpost.reading import Brev

LANGUAGES = ("nn", "nb", "da", "sv", "en", "de", "fr", "fi")
LONGEST = 400
"""Days. An absence that is longer was read wrongly, or is no absence."""


@dataclass(frozen=True, slots=True)
class Borte:
    """First and last day away; `til` is the last one that is away, not the first one back."""

    fraa: date
    til: date


_BACK = re.compile(
    r"(?:tilbake|attende|tillbaka|åter|back|return\w*|zurück|wieder|de retour|takaisin|palaan"
    r"|på kontoret igjen|på kontoret att)\b[^\n.]{0,30}$", re.IGNORECASE,
)
_UNTIL = re.compile(
    r"(?:til og med|t\.?o\.?m\.?|til|till|until|through|to|bis|jusqu|au|asti|saakka|[-–—])"
    r"[^\n.\d]{0,20}$", re.IGNORECASE,
)


def away(brev: Brev) -> Borte | None:
    """The absence it tells of; None where it names no days, or more than one way to read them."""
    start = local_day(brev.tid) if brev.tid else None
    text = f"{brev.emne}\n{brev.tekst[:3000]}"
    found = list(_days(text, start))
    if start is None or not found or len(found) > 2:  # noqa: PLR2004 - from and to
        return None
    if len(found) == 2:  # noqa: PLR2004 - from and to
        (_, first), (before, last) = found
        until = last - timedelta(days=1) if _BACK.search(before) else last
        return _sane(first, until)
    before, last = found[0]
    if _BACK.search(before):
        return _sane(start, last - timedelta(days=1))
    return _sane(start, last) if _UNTIL.search(before) else None


def _sane(first: date, last: date) -> Borte | None:
    return Borte(first, last) if first <= last <= first + timedelta(days=LONGEST) else None


def _days(text: str, written: date | None) -> Iterator[tuple[str, date]]:
    """Each day that is named, with what stands before it on its line."""
    for match in _SHAPES().finditer(text):
        day = _day(match, written)
        if day is not None:
            yield text[max(0, match.start() - 60) : match.start()], day


@cache
def _SHAPES() -> re.Pattern[str]:  # noqa: N802 - a table that is made once
    months = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    return re.compile(
        r"(?<!\d)(?:(?P<iso>\d{4}-\d{2}-\d{2})"
        r"|(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>\d{4}|\d{2})"
        rf"|(?P<nd>\d{{1,2}})(?:\.|st|nd|rd|th|er|\.?\s*de)?\s*(?P<name>{months})\.?,?"
        rf"(?:\s+(?P<ny>\d{{4}}))?"
        rf"|(?P<ename>{months})\s+(?P<ed>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<ey>\d{{4}}))?)"
        r"(?!\d)",
        re.IGNORECASE,
    )


@cache
def _months() -> dict[str, int]:
    return {
        name.lower(): number
        for language in LANGUAGES for context in ("format", "stand-alone")
        for number, name in get_month_names("wide", context, language).items()
    }


def _day(match: re.Match[str], written: date | None) -> date | None:
    said = match.groupdict()
    try:
        if said["iso"]:
            return date.fromisoformat(said["iso"])
        if said["d"]:
            year = int(said["y"]) + (2000 if len(said["y"]) == 2 else 0)  # noqa: PLR2004 - «26»
            return date(year, int(said["m"]), int(said["d"]))
        month = _months()[(said["name"] or said["ename"]).lower()]
        day, told = int(said["nd"] or said["ed"]), said["ny"] or said["ey"]
        if told:
            return date(int(told), month, day)
        return _next(month, day, written) if written else None
    except ValueError:
        return None


def _next(month: int, day: int, written: date) -> date:
    """That day of the year nearest to when it was written: most who are away have just left."""
    near = [date(written.year + n, month, day) for n in (-1, 0, 1)]
    return min(near, key=lambda d: abs((d - written).days))
