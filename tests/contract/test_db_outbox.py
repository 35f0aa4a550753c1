"""Who may try a mail, and whose word on it counts, on both databases."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from adapters.db.engine import Database
from adapters.db.outbox import SqlOutbox
from adapters.db.outbox_rows import count_mails, find_mail, list_mails
from adapters.db.read_unit import SqlReadUnit
from cases.utsending import Tilstand, Utsending
from tests.contract.db_material import AT, make, record, register_nouns
from tests.contract.past_the_program import opened_again

LEASE = timedelta(minutes=10)
OUT = timedelta(seconds=-1)
"""A lease that has run out when it is given."""


def mail(key: str, at: datetime = AT, **given: object) -> Utsending:
    return make(Utsending, **{
        "id": key, "hf": "hfb", "message_id": f"<{key}@example.org>", "innhald": b"\x00\xff",
        "laga": AT, "tidlegast": at, **given,
    })


@pytest.fixture
def outbox(any_db: Database) -> Iterator[SqlOutbox]:
    """An open unit in a database that knows hfb and hfsf."""
    with SqlOutbox(any_db) as unit:
        record(unit, "c0", *register_nouns())
        record(unit, "c1", *register_nouns("hfsf")[:1])
        yield unit


def state(unit: SqlOutbox, key: str) -> Utsending:
    found = find_mail(unit, "hfb", key)
    assert found
    return found


def test_the_bytes_come_back_as_they_were(outbox: SqlOutbox) -> None:
    kept = mail("m1", emne="Ærlege ørret på Ås", slag="purring")
    assert outbox.pack(kept)
    assert state(outbox, "m1") == kept
    assert find_mail(outbox, "hfsf", "m1") is None
    assert find_mail(outbox, "hfb", "m%") is None


def test_what_is_due_is_claimed_in_the_order_it_has_waited(outbox: SqlOutbox) -> None:
    for number in (3, 1, 2):
        outbox.pack(mail(f"m{number}", AT + timedelta(minutes=number)))
    outbox.pack(mail("annan", hf="hfsf"))
    outbox.pack(mail("seinare", AT + timedelta(hours=1)))
    now = AT + timedelta(minutes=5)
    assert [m.id for m in outbox.claim("hfb", now, 2, LEASE)] == ["m1", "m2"]
    assert [m.id for m in outbox.claim("hfb", now, 2, LEASE)] == ["m3"]
    assert outbox.claim("hfb", now, 2, LEASE) == ()
    assert [m.id for m in outbox.claim("hfsf", now, 2, LEASE)] == ["annan"]


def test_a_claim_counts_and_fences(outbox: SqlOutbox) -> None:
    outbox.pack(mail("m1"))
    (taken,) = outbox.claim("hfb", AT, 1, LEASE)
    assert (taken.tilstand, taken.forsok, taken.leige_nr) == (Tilstand.TEKEN, 1, 1)
    assert taken.leige_til is not None
    assert taken.i_data is None


@pytest.mark.parametrize("missing", [AT - timedelta(microseconds=1), AT, AT + timedelta(days=9)])
def test_not_before_its_instant(outbox: SqlOutbox, missing: datetime) -> None:
    outbox.pack(mail("m1", AT))
    assert bool(outbox.claim("hfb", missing, 1, LEASE)) == (missing >= AT)


def test_who_let_go_before_the_content_was_on_its_way_is_followed(outbox: SqlOutbox) -> None:
    outbox.pack(mail("m1"))
    (first,) = outbox.claim("hfb", AT, 1, OUT)
    assert outbox.claim("hfb", AT, 1, LEASE) == ()
    (second,) = outbox.claim_let_go("hfb", AT, LEASE)
    assert outbox.claim_let_go("hfb", AT, LEASE) == ()
    assert (second.forsok, second.leige_nr) == (2, 2)
    assert not outbox.into_data(first, AT, LEASE)
    assert outbox.into_data(second, AT, LEASE)
    for word in (
        outbox.sent(first, AT, "250"), outbox.later(first, AT, "x"), outbox.given_up(first, "x"),
        outbox.in_doubt(first, "x"),
    ):
        assert not word
    assert outbox.sent(second, AT, "250 Ok")
    outbox.too_late(first, "Ein annan prosess sende òg.")
    found = state(outbox, "m1")
    assert (found.tilstand, found.svar, found.sendt) == (Tilstand.SENDT, "250 Ok", AT)
    assert found.feil == " Ein annan prosess sende òg."


def test_a_lease_that_has_run_out_gives_no_right_to_send(outbox: SqlOutbox) -> None:
    outbox.pack(mail("m1"))
    (taken,) = outbox.claim("hfb", AT, 1, OUT)
    assert not outbox.into_data(taken, AT, LEASE)


def test_what_was_left_on_its_way_is_never_claimed_again(outbox: SqlOutbox) -> None:
    outbox.pack(mail("m1"))
    (taken,) = outbox.claim("hfb", AT, 1, LEASE)
    assert outbox.left_in_data("hfb", AT) == ()
    assert outbox.into_data(taken, AT, OUT)
    assert not outbox.into_data(taken, AT, OUT)
    assert outbox.claim("hfb", AT + timedelta(days=30), 1, LEASE) == ()
    assert outbox.claim_let_go("hfb", AT + timedelta(days=30), LEASE) == ()
    (left,) = outbox.left_in_data("hfb", AT)
    assert outbox.in_doubt(left, "Prosessen stansa.")
    assert outbox.left_in_data("hfb", AT) == ()
    assert outbox.claim("hfb", AT + timedelta(days=30), 1, LEASE) == ()
    assert outbox.claim_let_go("hfb", AT + timedelta(days=30), LEASE) == ()
    assert state(outbox, "m1").i_data == AT


def test_who_was_only_slow_may_still_say_that_it_came(outbox: SqlOutbox) -> None:
    outbox.pack(mail("m1"))
    (taken,) = outbox.claim("hfb", AT, 1, LEASE)
    outbox.into_data(taken, AT, OUT)
    (left,) = outbox.left_in_data("hfb", AT)
    outbox.in_doubt(left, "Vi veit ikkje.")
    assert outbox.sent(taken, AT, "250")
    assert not outbox.in_doubt(left, "Vi veit ikkje.")
    assert state(outbox, "m1").tilstand is Tilstand.SENDT


def test_what_failed_waits_and_is_forgotten_to_have_been_on_its_way(outbox: SqlOutbox) -> None:
    outbox.pack(mail("m1"))
    (taken,) = outbox.claim("hfb", AT, 1, LEASE)
    outbox.into_data(taken, AT, LEASE)
    later = AT + timedelta(minutes=5)
    assert outbox.later(taken, later, "451 Prøv seinare")
    found = state(outbox, "m1")
    assert (found.tilstand, found.tidlegast, found.i_data) == (Tilstand.VENTAR, later, None)
    assert found.feil == "451 Prøv seinare"
    (again,) = outbox.claim("hfb", later, 1, LEASE)
    assert (again.forsok, again.leige_nr, again.message_id) == (2, 2, taken.message_id)


@pytest.mark.parametrize("end", ["usikker", "daud"])
def test_a_person_lets_it_go_again_or_knows_it_came(outbox: SqlOutbox, end: str) -> None:
    for key in ("m1", "m2"):
        outbox.pack(mail(key))
    for taken in outbox.claim("hfb", AT, 2, LEASE):
        done = outbox.in_doubt if end == "usikker" else outbox.given_up
        assert done(taken, "x")
    first, second = state(outbox, "m1"), state(outbox, "m2")
    assert outbox.again(first, AT, "Ringt og spurt")
    assert not outbox.again(first, AT, "Ringt og spurt")
    assert not outbox.sent(first, AT, "250")  # the zombie
    (taken,) = outbox.claim("hfb", AT, 9, LEASE)
    assert (taken.id, taken.innhald, taken.message_id, taken.forsok) == (
        "m1", first.innhald, first.message_id, 1
    )
    assert taken.leige_nr == first.leige_nr + 2
    assert outbox.known_sent(second, AT, "Dei har fått det")
    assert not outbox.again(second, AT, "x")
    assert state(outbox, "m2").tilstand is Tilstand.SENDT


def test_what_is_sent_or_waits_is_not_for_people_to_send(outbox: SqlOutbox) -> None:
    outbox.pack(mail("m1"))
    assert not outbox.again(mail("m1"), AT, "x")
    assert not outbox.known_sent(mail("m1"), AT, "x")


def test_two_that_claim_at_once_share(any_db: Database) -> None:
    with SqlOutbox(any_db) as unit:
        record(unit, "c0", *register_nouns())
        for number in range(6):
            unit.pack(mail(f"m{number}"))
        unit.commit()
    other = opened_again(any_db)
    found: list[str] = []
    for database in (any_db, other, any_db):
        with SqlOutbox(database) as unit:
            found += [m.id for m in unit.claim("hfb", AT, 2, LEASE)]
            unit.commit()
    other.close()
    assert sorted(found) == [f"m{number}" for number in range(6)]


def test_lists_and_counts(any_db: Database) -> None:
    with SqlOutbox(any_db) as unit:
        record(unit, "c0", *register_nouns())
        for number in range(3):
            unit.pack(mail(f"m{number}"))
        unit.pack(replace(mail("m9"), tilstand=Tilstand.DAUD))
        unit.commit()
    with SqlReadUnit(any_db) as seen:
        assert [m.id for m in list_mails(seen, "hfb", (), 2)] == ["m9", "m2"]
        assert [m.id for m in list_mails(seen, "hfb", (Tilstand.DAUD,), 9)] == ["m9"]
        assert count_mails(seen, "hfb") == {Tilstand.VENTAR: 3, Tilstand.DAUD: 1}
        assert list_mails(seen, "hfsf", (), 9) == ()
