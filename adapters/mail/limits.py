"""How patient delivery is: how long a lease lasts, when a try is made again, when to give up."""

from dataclasses import dataclass
from datetime import timedelta

from cases.register import Register
from rules.parametrar import parameter

_NAMES = "bunke", "leige_sekund", "fyrste_minutt", "gonger", "lengste_minutt"


@dataclass(frozen=True, slots=True)
class Limits:
    """`batch` mails are taken at a time, each with a lease. `warn_after` is the try that a server
    which is away is told of, `attempts` the last one."""

    batch: int
    lease: timedelta
    first: timedelta
    times: int
    longest: timedelta
    attempts: int
    warn_after: int

    def wait(self, attempt: int) -> timedelta:
        """How long after that try, counted from 1, the next one comes."""
        if attempt > self.attempts:
            return self.longest
        doubled = self.times ** max(attempt - 1, 0)
        return min(self.first * int(doubled), self.longest)


def limits_of(register: Register) -> Limits:
    batch, lease, first, times, longest = (parameter(register, f"levering_{n}") for n in _NAMES)
    return Limits(
        batch, timedelta(seconds=lease), timedelta(minutes=first), times,
        timedelta(minutes=longest), parameter(register, "levering_forsok"),
        parameter(register, "levering_varsle_forsok"),
    )


def patience_of(register: Register) -> int:
    """How many seconds a server may be silent."""
    return parameter(register, "levering_tol_sekund")
