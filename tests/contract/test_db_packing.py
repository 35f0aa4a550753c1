"""Letters become mails on a real database: when they may, once, and only where they are true."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from threading import Barrier, Thread

import pytest
from sqlalchemy import update

from adapters.db.chase_tables import UTSENDING
from adapters.db.engine import Database, open_database
from adapters.db.letters import letters_of
from adapters.db.place import place_of
from adapters.db.sweep_unit import SqlSweepUnit
from adapters.db.uow import SqlUnitOfWork
from cases.partner import Contact
from cases.purring import Purring, Sendestopp
from cases.utsending import Tilstand, Utsending, answered_mail, reply_address
from cases.vedtak import Post
from tests.contract.db_material import make
from tests.features.plain_mail import PlainMail
from tests.proof.plan import Command
from tests.proof.room import HF
from tests.proof.stage import ASKED, give, number
from workflow.sweeps.mailing import Mailing
from workflow.sweeps.owed import ASKING
from workflow.sweeps.packing import NO_RECEIVER, UNWRITTEN, Packed, pack_waiting, would_pack

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""Ten o'clock in Norway; the cases are brought where they are an hour before."""
KOMMUNE = ASKED[0]


def pack(database: Database, at: datetime) -> tuple[Utsending, ...]:
    return pack_waiting(lambda: SqlSweepUnit(database), HF, at, PlainMail()).utsendingar


def delivered(database: Database) -> None:
    """As if all that is packed had been taken by the server."""
    with SqlSweepUnit(database) as unit:
        gone = update(UTSENDING).where(UTSENDING.c.tilstand == "ventar").values(tilstand="sendt")
        unit.connection.execute(gone)
        unit.commit()


def sent(mails: tuple[Utsending, ...]) -> list[Utsending]:
    return [mail for mail in mails if mail.tilstand is Tilstand.VENTAR]


def remind(database: Database, at: datetime, one: int = 1, partner: str = KOMMUNE) -> None:
    """A reminder as an act leaves it: that it was made, and a letter to the contact."""
    with SqlUnitOfWork(database) as unit:
        file = unit.case_file(unit.case_id(HF, number(one)))
        asking = file.round
        assert asking is not None
        purring = make(
            Purring, id=f"p{one}{at}", sak=file.case.id, runde=asking.id, partnar=partner,
            trinn="frist", tid=at, frist=asking.frist,
        )
        letter = Post(
            f"b{one}{at}", HF, file.case.id, partner, f"demo-kontakt-{partner}", "frist",
            f"Purring {one}", "Hei", at,
        )
        unit.put(purring, letter)
        unit.commit()


def test_a_letter_lies_ten_minutes_and_goes_once(asked: Database) -> None:
    assert pack(asked, MONDAY - timedelta(minutes=50, seconds=1)) == ()
    mails = pack(asked, MONDAY - timedelta(minutes=50))
    with SqlSweepUnit(asked) as unit:
        posts = [p for s in ("ventar", "gaatt") for p in getattr(letters_of(
            unit.connection, unit.case_id(HF, number(1)), held=True), s)]
    assert sorted(p for mail in mails for p in mail.post) == sorted(p.id for p in posts)
    assert {mail.tilstand for mail in mails} == {Tilstand.VENTAR}
    assert pack(asked, MONDAY) == ()


def test_nothing_goes_outside_the_hours_but_receipts(asked: Database) -> None:
    saturday = datetime(2026, 3, 7, 11, 0, tzinfo=UTC)
    assert pack(asked, saturday) == ()
    said = Command("svar", {
        "svar": "ja", "organ": "adm_dir", "dato": "2026-03-06", "eige_saksnummer": "26/7",
        "stilling": "rådgjevar", "avgjerd": "delegert_vedtak",
    }, "hf-lag")
    told = give(SqlUnitOfWork(asked), said, number(1), "c-svar", saturday)
    assert getattr(told, "ok", False), told
    assert {mail.slag for mail in pack(asked, saturday)} == {"kvittering"}
    assert {mail.slag for mail in pack(asked, saturday + timedelta(days=2))} >= {"runde_opna"}


def test_looking_writes_nothing(asked: Database) -> None:
    seen = would_pack(lambda: SqlSweepUnit(asked), HF, MONDAY, PlainMail())
    assert seen == Packed(pack(asked, MONDAY))
    assert seen.utsendingar


def test_all_reminders_of_a_contact_go_in_one_mail(two: Database) -> None:
    pack(two, MONDAY)
    remind(two, MONDAY)
    remind(two, MONDAY, 2)
    later = MONDAY + timedelta(minutes=10)
    (mail,) = pack(two, later)
    assert mail.emne == "Purring 1 + Purring 2"
    assert len(mail.post) == 2


def test_what_is_no_longer_owed_is_not_asked_for(asked: Database) -> None:
    pack(asked, MONDAY)
    remind(asked, MONDAY)
    said = Command("svar", {
        "svar": "ja", "organ": "kommunedirektor", "dato": "2026-03-02", "eige_saksnummer": "26/7",
        "stilling": "rådgjevar", "avgjerd": "delegert_vedtak",
    }, KOMMUNE)
    told = give(SqlUnitOfWork(asked), said, number(1), "c-svar", MONDAY)
    assert getattr(told, "ok", False), told
    mails = pack(asked, MONDAY + timedelta(minutes=10))
    assert [m.tilstand for m in mails if m.slag == "frist"] == [Tilstand.UTGAATT]
    assert all(not m.innhald for m in mails if m.tilstand is Tilstand.UTGAATT)


def test_what_a_withdrawn_case_asked_for_does_not_go(asked: Database) -> None:
    before = {m.slag for m in sent(would_pack(
        lambda: SqlSweepUnit(asked), HF, MONDAY, PlainMail()).utsendingar)}
    told = give(SqlUnitOfWork(asked), Command("trekk_saka", {"grunn": "Ikkje aktuelt."}),
                number(1), "c-trekk", MONDAY)
    assert getattr(told, "ok", False), told
    mails = pack(asked, MONDAY + timedelta(minutes=10))
    assert {"forehandsvarsel", "runde_opna"} <= before
    assert {m.slag for m in sent(mails)} == {"avslutta"}
    assert {m.slag for m in mails if m.tilstand is Tilstand.UTGAATT} >= before & ASKING


@pytest.mark.parametrize("packed_first", [False, True])
def test_a_stopped_letter_never_goes(two: Database, packed_first: bool) -> None:
    pack(two, MONDAY)
    delivered(two)
    remind(two, MONDAY)
    remind(two, MONDAY, 2)
    later = MONDAY + timedelta(minutes=10)
    if packed_first:
        assert len(pack(two, later)) == 1
    with SqlUnitOfWork(two) as unit:
        case = unit.case_id(HF, number(1))
        (waiting,) = unit.letters_of(case).ventar
        unit.take_back((waiting.id,), MONDAY)
        unit.put(make(Sendestopp, id="stopp", sak=case, post=(waiting.id,), tid=later))
        unit.commit()
    (mail,) = sent(pack(two, later))
    assert mail.emne == "Purring 2"
    with SqlSweepUnit(two) as unit:
        known = unit.letters_of(case)
    assert (known.stoppa, known.ventar) == ((waiting,), ())
    assert pack(two, later) == ()


def test_mails_of_a_case_hang_together(asked: Database) -> None:
    first = {m.kontakt: m for m in reversed(pack(asked, MONDAY))}
    remind(asked, MONDAY)
    (mail,) = pack(asked, MONDAY + timedelta(minutes=10))
    assert first[mail.kontakt].message_id in mail.innhald.decode()


def _ended(database: Database, which: Callable[[Contact], bool]) -> None:
    with SqlUnitOfWork(database) as unit:
        known = unit.register(HF).kontaktar
        unit.put(*(replace(c, til=date(2026, 3, 1)) for c in known if which(c)))
        unit.commit()


def test_a_letter_to_one_who_has_left_goes_to_the_one_who_came(asked: Database) -> None:
    mine = f"demo-kontakt-{KOMMUNE}"
    with SqlUnitOfWork(asked) as unit:
        known = next(c for c in unit.register(HF).kontaktar if c.id == mine)
        unit.put(replace(known, id="ny", adresse=unit.keep_private("ny@example.org")))
        unit.commit()
    _ended(asked, lambda c: c.id == mine)
    mails = pack(asked, MONDAY)
    assert {m.kontakt for m in mails if m.partnar == KOMMUNE} >= {"ny"}
    assert not any(m.kontakt == mine and m.innhald for m in mails)


def test_a_letter_that_reaches_nobody_is_an_alarm(asked: Database) -> None:
    _ended(asked, lambda c: c.partnar == KOMMUNE)
    mails = [m for m in pack(asked, MONDAY) if m.partnar == KOMMUNE]
    assert {m.tilstand for m in mails} == {Tilstand.UTGAATT}
    with SqlSweepUnit(asked) as unit:
        assert [(a.slag, a.gjeld) for a in unit.alarms(HF)] == [(NO_RECEIVER, f"{KOMMUNE}/2026/1")]


def test_a_letter_that_cannot_be_written_waits_and_holds_up_nobody(asked: Database) -> None:
    class Broken(PlainMail):
        def compose(self, mailing: Mailing) -> bytes:
            if mailing.partnar.id == KOMMUNE:
                raise ValueError("broken")
            return super().compose(mailing)

    def sweep() -> tuple[Utsending, ...]:
        return pack_waiting(lambda: SqlSweepUnit(asked), HF, MONDAY, Broken()).utsendingar

    others = sweep()
    broken = sum(m.partnar == KOMMUNE for m in would_pack(
        lambda: SqlSweepUnit(asked), HF, MONDAY, PlainMail()).utsendingar)
    assert others
    assert KOMMUNE not in {m.partnar for m in others}
    assert sweep() == ()
    with SqlSweepUnit(asked) as unit:
        raised = unit.alarms(HF)
    assert {a.slag for a in raised} == {UNWRITTEN}
    assert len(raised) == len({a.gjeld for a in raised}) < broken
    assert {m.partnar for m in pack(asked, MONDAY)} == {KOMMUNE}


def test_two_that_pack_at_once_make_one_mail_of_each_letter(asked: Database) -> None:
    other = open_database(place_of(asked.address))
    start, made = Barrier(2), list[tuple[Utsending, ...]]()

    def sweep(database: Database) -> None:
        start.wait()
        made.append(pack(database, MONDAY))

    try:
        threads = [Thread(target=sweep, args=(one,)) for one in (asked, other)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        other.close()
    packed = [post for mails in made for mail in mails for post in mail.post]
    with SqlSweepUnit(asked) as unit:
        known = unit.letters_of(unit.case_id(HF, number(1))).ventar
    assert len(packed) == len(set(packed))
    assert set(packed) == {p.id for p in known}


def test_an_answer_tells_which_mail_it_answers() -> None:
    mail = "0123456789abcdef" * 2
    assert answered_mail(reply_address("sekretariat@example.org", mail)) == mail
    assert answered_mail(f"Sekretariatet <{reply_address('a@b.no', mail).upper()}>") == mail
    assert reply_address(f"{'lang' * 10}@example.org", mail) == f"{'lang' * 10}@example.org"
    assert answered_mail("sekretariat+voss@example.org") is None
