"""When a letter may go: after the time there is to regret it, and when people are at work."""

from datetime import UTC, date, datetime, time, timedelta

from cases.oslo import OSLO, local_day
from cases.register import Register
from rules.kalender import ONE_DAY, SATURDAY, holiday
from rules.parametrar import parameter

AT_ONCE = frozenset({"kvittering", "svar_trekt", "svar_feilskrive"})
"""Letters that answer what somebody has just done: they wait for nothing."""

LAST_HOUR = 24


def may_go_from(register: Register, kind: str, written: datetime) -> datetime:
    """The first instant (UTC) a letter of that kind may be sent, which was written then."""
    if kind in AT_ONCE:
        return written.astimezone(UTC)
    return into_window(register, written + hold(register))


def hold(register: Register) -> timedelta:
    """How long a letter lies before it goes, so that it can be stopped."""
    return timedelta(minutes=parameter(register, "sending_ventetid_minutt"))


def into_window(register: Register, at: datetime) -> datetime:
    """That instant (UTC) if letters may be sent then, else the first one after it."""
    begins, ends = _hours(register)
    day = local_day(at)
    if _somebody_works(day) and at < _hour(day, ends):
        return max(at.astimezone(UTC), _hour(day, begins))
    day += ONE_DAY
    while not _somebody_works(day):
        day += ONE_DAY
    return _hour(day, begins)


def is_open(register: Register, at: datetime) -> bool:
    """Whether letters may be sent at that instant."""
    return into_window(register, at) == at


def _somebody_works(day: date) -> bool:
    """Monday to Friday but for public holidays. In the summer holidays post is read all the same:
    a letter that waited until August would be told too late."""
    return day.weekday() < SATURDAY and holiday(day) is None


def _hours(register: Register) -> tuple[int, int]:
    """From which hour to which; there is always at least one."""
    begins = min(parameter(register, "sending_fraa_time"), LAST_HOUR - 1)
    return begins, max(begins + 1, min(parameter(register, "sending_til_time"), LAST_HOUR))


def _hour(day: date, hour: int) -> datetime:
    """That hour of the day in Norway, as an instant."""
    if hour == LAST_HOUR:
        day, hour = day + ONE_DAY, 0
    return datetime.combine(day, time(hour), OSLO).astimezone(UTC)
