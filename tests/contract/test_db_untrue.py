"""A digest that did not go, and of which only a part is true when it is tried again."""

from datetime import timedelta

import pytest

from adapters.db.engine import Database
from adapters.db.outbox import SqlOutbox
from adapters.db.outbox_rows import find_mail
from adapters.mail.untrue import let_be
from cases.utsending import Tilstand, Utsending
from tests.contract.test_db_packing import HF, MONDAY, pack, remind, sent
from tests.proof.plan import Command
from tests.proof.stage import give, number

LEASE = timedelta(minutes=10)
LATER = MONDAY + timedelta(hours=3)


@pytest.fixture
def digest(two: Database) -> tuple[Database, Utsending]:
    """One mail that reminds of two cases, claimed a second time."""
    pack(two, MONDAY)
    for one in (1, 2):
        remind(two, MONDAY, one)
    (made,) = sent(pack(two, MONDAY + timedelta(minutes=20)))
    assert len(made.post) == 2
    with SqlOutbox(two) as unit:
        claimed = unit.claim(HF, LATER, 1000, LEASE)
        unit.commit()
    return two, next(m for m in claimed if m.id == made.id)


def rests(database: Database, one: int) -> None:
    told = give(SqlOutbox(database), Command("paa_vent", {"grunn": "Ventar."}), number(one),
                f"kvil-{one}", MONDAY + timedelta(hours=1))
    assert getattr(told, "ok", False), told


def state(database: Database, mail: Utsending) -> Tilstand:
    with SqlOutbox(database) as unit:
        found = find_mail(unit, HF, mail.id)
    assert found
    return found.tilstand


def tried(database: Database, mail: Utsending) -> bool:
    outbox = SqlOutbox(database)
    with outbox as unit:
        register = unit.register(HF)
    return let_be(outbox, register, mail, LATER)


def test_all_of_it_is_true(digest: tuple[Database, Utsending]) -> None:
    assert not tried(*digest)
    assert state(*digest) is Tilstand.TEKEN


def test_some_of_it_is_true(digest: tuple[Database, Utsending]) -> None:
    database, mail = digest
    rests(database, 2)
    assert tried(database, mail)
    assert state(database, mail) is Tilstand.UTGAATT
    (new,) = sent(pack(database, LATER))
    assert len(new.post) == 1
    assert new.id != mail.id


def test_none_of_it_is_true(digest: tuple[Database, Utsending]) -> None:
    database, mail = digest
    for one in (1, 2):
        rests(database, one)
    assert tried(database, mail)
    assert state(database, mail) is Tilstand.UTGAATT
    assert pack(database, LATER) == ()


def test_a_lease_that_is_anothers_is_no_leave_to_let_be(
    digest: tuple[Database, Utsending]
) -> None:
    database, mail = digest
    rests(database, 2)
    with SqlOutbox(database) as unit:
        unit.given_up(mail, "x")
        unit.again(mail, LATER, "x")
        unit.commit()
    assert not tried(database, mail)
    assert state(database, mail) is Tilstand.VENTAR
