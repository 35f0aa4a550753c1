"""Killed anywhere, a mail is not lost and not doubled in silence; planted faults turn it red."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from adapters.db import outbox
from adapters.db.chase_tables import UTSENDING
from adapters.db.outbox import SqlOutbox
from cases.utsending import Tilstand, Utsending
from tests.postgres_server import Server
from tests.proof.delivery import BOUNDARIES, ONE_BY_ONE, killing, on, sending

BASES = ("sqlite", "postgresql")


EVERY = range(1, BOUNDARIES + 1)
ROUND_THE_CONTENT = (6, 8, 12, 13, 14, 15, 16)
"""From the claim of the first mail till it is marked as sent."""


@pytest.mark.parametrize("base", BASES)
def test_nothing_is_lost_and_nothing_doubled_in_silence(base: str, server: Server) -> None:
    report = on(base, lambda place: killing(place, EVERY), server)
    assert list(report.wrong()) == []
    assert report.kills.total() > BOUNDARIES // 2
    assert len(report.kills) >= 15
    assert report.in_data
    assert report.flagged


@pytest.mark.parametrize("base", BASES)
def test_with_nobody_killed_each_goes_once(base: str, server: Server) -> None:
    report = on(base, lambda place: sending(place, 120), server)
    assert list(report.wrong()) == []
    assert report.states == {Tilstand.SENDT: 120}


def _claim_without_lease() -> None:
    def take(self: SqlOutbox, due: Any, most: int, lease: timedelta) -> tuple[Utsending, ...]:
        taken = _take(self, due, most, lease)
        ids = UTSENDING.c.id.in_([m.id for m in taken])
        free = {"tilstand": Tilstand.VENTAR.value}
        self.connection.execute(update(UTSENDING).where(ids).values(free))
        return taken

    _take, outbox._UNKNOWN_YET = SqlOutbox._take, ("ventar", "teken", "usikker")
    real = SqlOutbox.into_data
    SqlOutbox._take = take  # type: ignore[method-assign]

    def into_data(self: SqlOutbox, mail: Utsending, at: datetime, lease: timedelta) -> bool:
        real(self, mail, at, lease)
        return True

    SqlOutbox.into_data = into_data  # type: ignore[method-assign]


def _sent_before_it_is_sent() -> None:
    real = SqlOutbox.into_data

    def into_data(self: SqlOutbox, mail: Utsending, at: datetime, lease: timedelta) -> bool:
        return real(self, mail, at, lease) and self.sent(mail, at, "250")

    SqlOutbox.into_data = into_data  # type: ignore[method-assign]


def _data_not_kept() -> None:
    SqlOutbox.into_data = lambda *_: True  # type: ignore[method-assign]


def _doubt_sent_again() -> None:
    real = SqlOutbox.in_doubt

    def in_doubt(self: SqlOutbox, mail: Utsending, why: str) -> bool:
        return real(self, mail, why) and self.again(mail, mail.tidlegast, why)

    SqlOutbox.in_doubt = in_doubt  # type: ignore[method-assign]


def _doubt_taken_for_sent() -> None:
    def in_doubt(self: SqlOutbox, mail: Utsending, why: str) -> bool:
        return self.sent(mail, mail.tidlegast, why)

    SqlOutbox.in_doubt = in_doubt  # type: ignore[method-assign]


def _doubt_not_told() -> None:
    SqlOutbox.raise_alarm = lambda *_: False  # type: ignore[method-assign]


def _let_go_is_forgotten() -> None:
    SqlOutbox.claim_let_go = lambda *_: ()  # type: ignore[method-assign]


FAULTS: dict[str, tuple[Callable[[], None], str]] = {
    "mark sent before it is sent": (_sent_before_it_is_sent, "lost"),
    "the content is not kept as begun": (_data_not_kept, "doubled"),
    "what is in doubt goes again by itself": (_doubt_sent_again, "doubled"),
    "what is in doubt passes for sent": (_doubt_taken_for_sent, "lost"),
    "what is in doubt is not told": (_doubt_not_told, "untold"),
    "what was let go of is forgotten": (_let_go_is_forgotten, "ikkje ferdige"),
}


@pytest.mark.parametrize(("fault", "seen"), FAULTS.values(), ids=FAULTS)
def test_planted(server: Server, fault: Callable[[], None], seen: str) -> None:
    report = on(
        "sqlite", lambda place: killing(place, ROUND_THE_CONTENT, fault, ONE_BY_ONE), server
    )
    wrong = list(report.wrong())
    assert any(told.startswith(seen) for told in wrong), wrong


def test_planted_a_claim_without_a_lease(server: Server) -> None:
    report = on("sqlite", lambda place: sending(place, 120, _claim_without_lease), server)
    assert report.doubled
