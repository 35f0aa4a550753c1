"""What the sweeps need beyond a unit of work: which cases are due, and the letters that wait."""

from datetime import date, datetime
from typing import Protocol

from cases.tilgang import Lenke
from cases.utsending import Alarm, Utsending
from cases.vedtak import Post
from workflow.ports import UnitOfWork


class SweepUnit(UnitOfWork, Protocol):
    """A unit of work of a sweep."""

    def cases_to_look_at(self, hf: str, at: datetime, limit: int) -> tuple[str, ...]:
        """Ids of cases that something may be due in, those that have waited longest first.

        Every act on a case makes it one to look at; `look_next` says when it is one again.
        """

    def look_next(self, case_id: str, at: datetime | None) -> None:
        """Look at the case again at that instant; None: not before somebody acts on it."""

    def cases_with_duties(self, hf: str, by: date) -> tuple[str, ...]:
        """Ids of the cases whose vedtak lays a duty on somebody with a deadline by that day, and
        not every level of it is confirmed as done."""

    def last_pulse(self, name: str) -> datetime | None:
        """When that sweep was last run; None before the first time."""

    def beat(self, name: str, at: datetime) -> None:
        """Note that the sweep was run."""

    def unpacked(
        self, hf: str, written_by: datetime | None, at_once: frozenset[str], contacts: int
    ) -> tuple[Post, ...]:
        """Letters that no mail has been made of yet and that may go: those written by that instant
        (None: no such), and those of the kinds that go at once.

        All such letters of the contacts that have waited longest, at most so many contacts, in the
        order they were written. Nobody else packs or stops them before this unit ends.
        """

    def stopped(self, cases: frozenset[str]) -> frozenset[str]:
        """The ids of the letters of those cases that somebody has stopped."""

    def thread(self, contact: str, case_id: str) -> str | None:
        """The Message-ID of the first mail of that case to that contact; None before any."""

    def pack(self, mail: Utsending) -> bool:
        """Keep a mail, and mark its letters as gone into it. False if one of them has been already:
        then nothing is written."""

    def point(self, link: Lenke) -> None:
        """Keep a link that goes with a mail that is packed."""

    def raise_alarm(self, alarm: Alarm) -> bool:
        """Raise it, unless it has been raised before, or one of that kind about that stands.
        Whether it was raised."""

    def alarms(self, hf: str) -> tuple[Alarm, ...]:
        """The alarms nobody has acknowledged, those about no helsefellesskap too, oldest first."""

    def acknowledge(self, alarm_id: str, by: str, at: datetime) -> bool:
        """Say that a person has seen it. False if there is no such alarm standing."""
