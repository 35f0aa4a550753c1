"""Whether the clock can be trusted: a sweep that believes a wrong one would write to everybody."""

from datetime import datetime, timedelta

from cases.oslo import OSLO, day_text, local_day

BACK = timedelta(minutes=5)
"""Clocks of two machines differ a little; more than this back in time is a fault."""
FORWARD = timedelta(days=60)
"""Longer than any service is down by itself: somebody must say that the day is right."""
APART = timedelta(minutes=5)
"""How much the wall clock may gain or lose against one that only goes forward."""


def jumped(now: datetime, last: datetime | None) -> str | None:
    """Why the time cannot be right, given when a sweep was last run; None where it can."""
    if last is None:
        return None
    if now < last - BACK:
        return f"Klokka er stilt attende: ho var {_told(last)} sist, og er no {_told(now)}."
    if now > last + FORWARD:
        days = (local_day(now) - local_day(last)).days
        return f"Klokka har gått {days} dagar fram sidan {day_text(local_day(last))}."
    return None


def drifted(wall: timedelta, steady: timedelta) -> str | None:
    """Why the wall clock cannot be right, given how far it and a steady one have gone."""
    if abs(wall - steady) <= APART:
        return None
    minutes = round(abs(wall - steady).total_seconds() / 60)
    way = "fram" if wall > steady else "attende"
    return f"Klokka på maskina vart stilt {minutes} minutt {way} medan planleggjaren gjekk."


def _told(at: datetime) -> str:
    return f"{day_text(local_day(at))} kl. {at.astimezone(OSLO):%H.%M}"
