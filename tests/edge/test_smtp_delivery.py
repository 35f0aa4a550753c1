"""Wherever a mail server dies or says no, the mail is in the right state, and nothing is lost."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from shutil import copyfile

import pytest

from adapters.db.engine import Database, open_database
from adapters.db.schema import migrate
from adapters.mail.drain import Drained, drain
from adapters.mail.smtp import SmtpWay
from cases.utsending import Tilstand
from tests.edge.smtp_room import AT, DIE, Scripted, alarms, mail, message, state, waiting

VENTAR, SENDT, USIKKER, DAUD = (
    Tilstand.VENTAR, Tilstand.SENDT, Tilstand.USIKKER, Tilstand.DAUD
)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("mal") / "saksgang.db"
    database = open_database(file)
    migrate(database)
    database.close()
    return file


@pytest.fixture
def db(empty: Path, tmp_path: Path) -> Iterator[Database]:
    file = tmp_path / "saksgang.db"
    copyfile(empty, file)
    database = open_database(file)
    yield database
    database.close()


@pytest.fixture
def server() -> Iterator[Scripted]:
    with Scripted().running() as made:
        yield made


@pytest.fixture
def send(db: Database, server: Scripted) -> Callable[..., Drained]:
    """Send what is due at an instant, to the scripted server."""
    from adapters.db.outbox import SqlOutbox

    outbox = SqlOutbox(db)

    def sending(at: datetime = AT, most: int = 100) -> Drained:
        with outbox as unit:
            register = unit.register("hfb")
        return drain(outbox, SmtpWay("127.0.0.1", server.port, "", 5), register, at, most)

    return sending


# What the server does, what the mail then is, and how many letters the server has by then.
FATES: dict[str, tuple[str, str, Tilstand, int]] = {
    "dies before the greeting": ("hello", DIE, VENTAR, 0),
    "is busy at the greeting": ("hello", "421 ikkje no", VENTAR, 0),
    "shuts us out at the greeting": ("hello", "554 5.7.1 nei", VENTAR, 0),
    "dies before EHLO": ("EHLO", DIE, VENTAR, 0),
    "dies at MAIL": ("MAIL", DIE, VENTAR, 0),
    "asks to wait at MAIL": ("MAIL", "451 4.3.0 vent", VENTAR, 0),
    "refuses the sender": ("MAIL", "550 5.7.1 ikkje deg", DAUD, 0),
    "dies at RCPT": ("RCPT", DIE, VENTAR, 0),
    "greylists": ("RCPT", "450 4.2.0 vent", VENTAR, 0),
    "closes at RCPT": ("RCPT", "421 4.3.2 stengjer", VENTAR, 0),
    "knows nobody of that name": ("RCPT", "550 5.1.1 ukjend", DAUD, 0),
    "dies at DATA": ("DATA", DIE, VENTAR, 0),
    "asks to wait at DATA": ("DATA", "451 4.3.0 vent", VENTAR, 0),
    "refuses at DATA": ("DATA", "554 5.6.0 nei", DAUD, 0),
    "dies in the content": ("during", DIE, USIKKER, 0),
    "dies after the content": ("content", DIE, USIKKER, 1),
    "mumbles after the content": ("content", "hm", USIKKER, 0),
    "closes after the content": ("content", "421 4.3.2 stengjer", VENTAR, 0),
    "asks to wait after the content": ("content", "452 4.2.2 fullt", VENTAR, 0),
    "takes it for spam": ("content", "550 5.7.1 søppel", DAUD, 0),
    "takes it": ("content", "250 2.0.0 ok", SENDT, 1),
    "takes it and dies": ("QUIT", DIE, SENDT, 1),
}


@pytest.mark.parametrize(("stage", "reply", "after", "there"), FATES.values(), ids=FATES)
def test_the_state_is_what_we_know(
    db: Database, server: Scripted, send: Callable[..., Drained], stage: str, reply: str,
    after: Tilstand, there: int,
) -> None:
    # A server may hang up on an idle session, so one that was open already is tried again.
    outbox = waiting(db, mail("m1"))
    server.plan[stage] = [reply]
    done = send()
    found = state(outbox, "m1")
    assert found.tilstand is after
    assert done.became[after] == 1
    assert len(server.received) == there
    assert bool(alarms(outbox)) == (after in (USIKKER, DAUD))
    if after is VENTAR:
        assert found.i_data is None
        assert found.feil
        assert found.tidlegast == AT + timedelta(minutes=5)
        assert send(AT + timedelta(minutes=4)).became.total() == 0  # type: ignore[attr-defined]
        assert send(AT + timedelta(minutes=5)).became[SENDT] == 1
        assert state(outbox, "m1").forsok == 2
        assert len(server.received) == 1
    else:
        send(AT + timedelta(days=9))
        assert state(outbox, "m1").tilstand is after
        assert len(server.received) == there


def test_what_goes_over_the_wire_is_the_letter(
    db: Database, server: Scripted, send: Callable[..., Drained]
) -> None:
    outbox = waiting(db, mail("m1"))
    send()
    assert server.received == [message("m1")]
    assert "mail FROM:<sekretariat+m1@example.org>" in server.said
    assert "rcpt TO:<voss@example.org>" in server.said
    assert state(outbox, "m1").svar == "250 2.0.0 motteke"


def test_one_session_for_many_and_the_poison_among_them_stops_no_other(
    db: Database, server: Scripted, send: Callable[..., Drained]
) -> None:
    mails = [mail(f"m{n}") for n in range(6)]
    mails[1] = replace(mails[1], innhald=b"Subject: til ingen\r\n\r\nhei")
    mails[2] = replace(mails[2], innhald=message("m2", to="p\u00f8st@example.org"))
    mails[3] = replace(mails[3], innhald=b"\xff\x00 garbage")
    outbox = waiting(db, *mails)
    server.plan["RCPT"] = ["250 ok", "450 vent"]
    done = send()
    states = [state(outbox, f"m{n}").tilstand for n in range(6)]
    assert states == [SENDT, DAUD, DAUD, DAUD, VENTAR, SENDT]
    assert done.became[SENDT] == 2
    assert server.sessions == 1
    assert [slag for slag, _ in alarms(outbox)] == ["post_daud"] * 3


def test_a_server_that_hangs_up_between_two_is_called_again(
    db: Database, server: Scripted, send: Callable[..., Drained]
) -> None:
    outbox = waiting(db, mail("m1"), mail("m2"), mail("m3"))
    server.plan["MAIL"] = ["250 ok", DIE]
    assert send().became[SENDT] == 3
    assert server.sessions == 2
    assert [state(outbox, f"m{n}").forsok for n in (1, 2, 3)] == [1, 1, 1]


def test_a_server_that_is_away_is_told_of_once_and_after_a_while(
    db: Database, server: Scripted, send: Callable[..., Drained]
) -> None:
    outbox = waiting(db, *(mail(f"m{n}") for n in range(3)))
    port, server.port = server.port, 1
    at = AT
    for attempt in (1, 2, 3, 4):
        assert "svarar ikkje" in send(at).stopped
        assert [state(outbox, f"m{n}").forsok for n in range(3)] == [attempt] * 3
        assert len(alarms(outbox)) == (attempt >= 3)
        at = state(outbox, "m1").tidlegast
    assert at - AT == timedelta(minutes=5 + 10 + 20 + 40)
    server.port = port
    assert send(at).became[SENDT] == 3


def test_it_is_given_up_in_the_end_and_a_person_is_told(
    db: Database, server: Scripted, send: Callable[..., Drained]
) -> None:
    outbox = waiting(db, mail("m1"))
    server.plan["RCPT"] = ["450 4.2.0 vent"] * 50
    at, tries = AT, 0
    while state(outbox, "m1").tilstand is VENTAR:
        send(at)
        at, tries = state(outbox, "m1").tidlegast, tries + 1
    assert tries == 20
    assert state(outbox, "m1").tilstand is DAUD
    assert alarms(outbox) == [("post_daud", "m1")]
    assert at - AT > timedelta(days=2)


def test_a_reminder_is_tried_again_when_people_are_at_work(
    db: Database, server: Scripted, send: Callable[..., Drained]
) -> None:
    late = AT.replace(hour=13, minute=58)  # two minutes before three o'clock in Norway
    outbox = waiting(db, mail("m1"), mail("m2", slag="kvittering"))
    server.plan["RCPT"] = ["450 vent"] * 2
    send(late)
    assert state(outbox, "m1").tidlegast == AT.replace(hour=7, minute=0, day=3)
    assert state(outbox, "m2").tidlegast == late + timedelta(minutes=5)


def test_a_mail_whose_sender_died_of_it_is_given_up(
    db: Database, send: Callable[..., Drained]
) -> None:
    """Its leases have run out again and again, before its content was on its way."""
    outbox = waiting(db, mail("m1"), mail("m2"))
    for _ in range(20):
        with outbox as unit:
            unit.claim("hfb", AT, 9, timedelta(seconds=-1))
            unit.claim_let_go("hfb", AT, timedelta(seconds=-1))
            unit.commit()
    send()
    assert state(outbox, "m1").tilstand is DAUD
    assert state(outbox, "m2").tilstand is SENDT


def test_what_a_dead_process_left_in_its_content_is_in_doubt(
    db: Database, server: Scripted, send: Callable[..., Drained]
) -> None:
    outbox = waiting(db, mail("m1"))
    with outbox as unit:
        (taken,) = unit.claim("hfb", AT, 1, timedelta(minutes=1))
        assert unit.into_data(taken, AT, timedelta(seconds=-1))
        unit.commit()
    assert send().became[USIKKER] == 1
    assert alarms(outbox) == [("post_usikker", "m1")]
    assert server.received == []


def test_a_lease_that_ran_out_before_the_content_stops_the_content(
    db: Database, server: Scripted
) -> None:
    from adapters.mail.drain import Drain
    from adapters.mail.limits import limits_of

    outbox = waiting(db, mail("m1"))
    with outbox as unit:
        register = unit.register("hfb")
    limits = replace(limits_of(register), lease=timedelta(seconds=-1))
    way = SmtpWay("127.0.0.1", server.port, "", 5)
    assert Drain(outbox, way, register, limits, AT).run(1).became[Tilstand.TEKEN] == 1
    assert server.received == []
    assert drain(outbox, way, register, AT, 1).became[SENDT] == 1


def test_a_fault_nobody_foresaw_is_about_one_letter(
    db: Database, send: Callable[..., Drained], monkeypatch: pytest.MonkeyPatch
) -> None:
    from adapters.mail import smtp

    def broken(_server: object, letter: object) -> list[str]:
        if b"m1" in letter.content:  # type: ignore[attr-defined]
            raise ZeroDivisionError
        return []

    monkeypatch.setattr(smtp, "_options", broken)
    outbox = waiting(db, mail("m1"), mail("m2"))
    send()
    assert state(outbox, "m1").feil == "Uventa feil: ZeroDivisionError."
    assert [state(outbox, f"m{n}").tilstand for n in (1, 2)] == [VENTAR, SENDT]
