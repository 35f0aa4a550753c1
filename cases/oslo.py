"""The day it is in Norway at an instant, and how a day is written."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

OSLO = ZoneInfo("Europe/Oslo")


def local_day(at: datetime) -> date:
    """The date in Norway at that instant, which must be aware."""
    return at.astimezone(OSLO).date()


def noon(day: date) -> datetime:
    """A day of which no hour is known, as an instant: noon in Norway."""
    return datetime.combine(day, time(12), OSLO)


def day_text(day: date) -> str:
    """«3. mars 2026», as it stands in a sentence."""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


MONTHS = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)
