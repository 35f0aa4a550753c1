"""The day it is in Norway at an instant."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

OSLO = ZoneInfo("Europe/Oslo")


def local_day(at: datetime) -> date:
    """The date in Norway at that instant, which must be aware."""
    return at.astimezone(OSLO).date()
