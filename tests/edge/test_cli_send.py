"""What a secretary does with mail that goes out: sends, looks, sends again, sees alarms off."""

from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from adapters.bootstrap import opened
from adapters.mail import folder
from adapters.settings import Settings
from cases.utsending import Tilstand, Utsending
from tests.edge.cli_room import Terminal, flat
from tests.edge.smtp_room import AT, Scripted, mail
from workflow.sweeps.varsling import alarm_about

VOSS = "kommune-4621"
KEYS = ("a1b2c3d4e5f60718", "b1b2c3d4e5f60718")


def waits(terminal: Terminal, *mails: Utsending) -> None:
    with opened(Settings(database=str(terminal.path))) as house, house.sweeping() as unit:
        for one in mails:
            assert unit.pack(replace(one, partnar=VOSS))
        unit.commit()


def postkasse(terminal: Terminal) -> list[Path]:
    return sorted((terminal.path.parent / "saksgang-postkasse").glob("*.eml"))


def read(path: Path) -> EmailMessage:
    message = message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_mail_goes_to_the_postkasse_beside_the_database(terminal: Terminal) -> None:
    waits(terminal, *(mail(key) for key in KEYS))
    assert terminal("send", "--berre-vis") == 0
    assert "Ville: sende «Kommunestyret må svare» til Voss" in flat(terminal.last)
    assert postkasse(terminal) == []
    assert terminal("send", "--mange", "1") == 0
    assert terminal.last == "1 utsending send.\n"
    assert terminal("send") == 0
    assert terminal("send") == 0
    assert terminal.last == "Ingenting skal gå no.\n"
    found = postkasse(terminal)
    assert [p.name for p in found] == [f"20260302T093000000000Z-{key}.eml" for key in KEYS]
    assert [p.read_bytes() for p in found] == [mail(key).innhald for key in KEYS]
    assert not list(found[0].parent.glob("*.del"))


def test_nothing_goes_before_its_time(terminal: Terminal) -> None:
    waits(terminal, replace(mail(KEYS[0]), tidlegast=AT.replace(year=2027)))
    terminal("send")
    assert postkasse(terminal) == []
    assert terminal("send", "--tid", "2027-03-02T10:30") == 0
    assert len(postkasse(terminal)) == 1
    assert terminal("send", "--tid", "i morgon") == 2
    assert "Skriv tida slik" in terminal.err


def test_a_list_of_mails_and_one_of_them(terminal: Terminal) -> None:
    waits(terminal, *(mail(key) for key in KEYS))
    terminal("send", "--mange", "1")
    assert terminal("utsendingar") == 0
    assert terminal.last.startswith("1 ventar, 1 sendt\n")
    shown = terminal.json("utsendingar", "--tilstand", "sendt")
    assert [m["id"] for m in shown["utsendingar"]] == [KEYS[0]]
    assert shown["tal"] == {"sendt": 1, "ventar": 1}
    assert terminal("utsendingar", KEYS[0][:4]) == 0
    assert "Emne: Kommunestyret må svare" in terminal.last
    assert "Message-ID" in terminal.last
    assert terminal.json("utsendingar", KEYS[0])["tilstand"] == "sendt"
    assert terminal("utsendingar", "finst-ikkje") == 2
    assert terminal("utsendingar", "") == 2


@pytest.fixture
def in_doubt(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """One mail whose server died after the content, and one that it refused."""
    monkeypatch.setenv("SAKSGANG_AVSENDAR", "sekretariat@example.org")
    waits(terminal, *(mail(key) for key in KEYS))
    with Scripted({"content": ["die", "550 5.1.1 ukjend mottakar"]}).running() as server:
        monkeypatch.setenv("SAKSGANG_POST", f"smtp://127.0.0.1:{server.port}")
        assert terminal("send") == 0
    assert flat(terminal.last) == (
        "1 utsending er usikker. Sjå «saksgang alarmar». "
        "1 utsending kom ikkje fram og vert ikkje prøvd meir. Sjå «saksgang alarmar»."
    )
    monkeypatch.delenv("SAKSGANG_POST")
    return terminal


def test_what_is_in_doubt_is_told_and_waits_for_a_person(in_doubt: Terminal) -> None:
    assert in_doubt("alarmar") == 0
    told = flat(in_doubt.last)
    assert "Vi veit ikkje om brevet «Kommunestyret må svare» til Voss kom fram" in told
    assert "Adressa finst ikkje: få ei ny frå partnaren." in told
    assert f"«saksgang send-paa-nytt {KEYS[0][:8]}" in told
    in_doubt("send", "--tid", "2027-01-04T10:00")
    assert postkasse(in_doubt) == []


def test_it_is_sent_again_as_the_same_letter(in_doubt: Terminal) -> None:
    again = ("send-paa-nytt", KEYS[0][:6], "--grunn", "Dei har ikkje fått det")
    assert in_doubt(*again) == 2
    assert "kan ha kome fram" in flat(in_doubt.err)
    assert in_doubt(*again, "--ja", "--person", "ada") == 0
    assert in_doubt(*again, "--ja") == 2
    assert "Ho ventar" in in_doubt.err
    in_doubt("send")
    (file,) = postkasse(in_doubt)
    assert file.read_bytes() == mail(KEYS[0]).innhald
    assert len(in_doubt.json("alarmar")["alarmar"]) == 1
    assert in_doubt("send-paa-nytt", KEYS[1], "--grunn", "Ny adresse er ikkje naudsynt") == 0
    assert in_doubt.json("alarmar")["alarmar"] == []


def test_a_person_knows_that_it_came(in_doubt: Terminal) -> None:
    said = ("merk-sendt", KEYS[0], "--grunn", "Rådmannen ringde og takka", "--person", "ada")
    assert in_doubt(*said) == 0
    shown = in_doubt.json("utsendingar", KEYS[0])
    assert (shown["tilstand"], shown["feil"]) == ("sendt", "")
    assert shown["svar"] == "Merkt som sendt av ada: Rådmannen ringde og takka"
    assert in_doubt(*said) == 2
    assert "Ho er send alt." in in_doubt.err
    assert in_doubt("send-paa-nytt", KEYS[0], "--grunn", "x", "--ja") == 2


@pytest.mark.parametrize("reason", ["", " ", "to\nlinjer\x1b[31m", "x" * 400])
def test_a_reason_is_a_sentence(in_doubt: Terminal, reason: str) -> None:
    assert in_doubt("merk-sendt", KEYS[0], "--grunn", reason) == 2
    assert in_doubt.json("utsendingar", KEYS[0])["tilstand"] == "usikker"


def test_an_alarm_is_seen_off_once(in_doubt: Terminal) -> None:
    first, second = (a["id"] for a in in_doubt.json("alarmar")["alarmar"])
    assert in_doubt("kvitter-alarm", first[:8], "--person", "ada") == 0
    assert in_doubt("kvitter-alarm", first[:8]) == 2
    assert in_doubt("kvitter-alarm", "") == 2
    assert [a["id"] for a in in_doubt.json("alarmar")["alarmar"]] == [second]
    in_doubt("kvitter-alarm", second)
    assert in_doubt("alarmar") == 0
    assert in_doubt.last == "Ingen alarmar.\n"


def test_alarms_are_mailed_once_in_one_mail(
    in_doubt: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAKSGANG_ALARM_TIL", "vakt@example.org")
    for _ in range(3):
        in_doubt("send")
    (file,) = postkasse(in_doubt)
    told = read(file)
    assert told["To"] == "vakt@example.org"
    assert told["Subject"] == "Saksgang: 2 alarmar må sjåast på"
    assert told["Auto-Submitted"] == "auto-generated"
    assert told.get_content().count("send-paa-nytt") == 2


def test_an_alarm_mail_that_fails_makes_no_mail_of_its_own(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAKSGANG_ALARM_TIL", "vakt@example.org")
    monkeypatch.setenv("SAKSGANG_AVSENDAR", "sekretariat@example.org")
    with opened(Settings(database=str(terminal.path))) as house, house.sweeping() as unit:
        unit.raise_alarm(alarm_about(None, "kontroll", "x", "Noko er gale.", AT))
        unit.commit()
    with Scripted({"RCPT": ["550 5.1.1 ukjend"] * 9}).running() as server:
        monkeypatch.setenv("SAKSGANG_POST", f"smtp://127.0.0.1:{server.port}")
        for _ in range(4):
            terminal("send")
    kinds = sorted(a["slag"] for a in terminal.json("alarmar")["alarmar"])
    assert kinds == ["alarmpost", "kontroll"]
    assert terminal.json("utsendingar")["tal"] == {"daud": 1}


def test_a_server_that_is_away_is_no_fault_of_ours(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAKSGANG_AVSENDAR", "sekretariat@example.org")
    monkeypatch.setenv("SAKSGANG_POST", "smtp://127.0.0.1:1")
    waits(terminal, mail(KEYS[0]))
    assert terminal("send") == 1
    assert "Stoppa: Posttenaren 127.0.0.1:1 svarar ikkje." in flat(terminal.last)
    assert terminal.json("utsendingar")["tal"] == {"ventar": 1}


@pytest.mark.parametrize("address", [
    "http://example.org", "smtp://", "smtp://:25", "smtp://maskin:0", "smtp://maskin:99999",
    "smtp://brukar:hemmeleg@maskin", "smtp://brukar@maskin", "smtp+starttls://brukar@maskin",
    "smtp+starttls://maskin/sti", "smtps://[::1",
])
def test_an_address_that_cannot_be_read_is_told(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("SAKSGANG_AVSENDAR", "sekretariat@example.org")
    monkeypatch.setenv("SAKSGANG_POST", address)
    assert terminal("send") == 2
    assert "Feil i SAKSGANG_POST" in terminal.err
    assert "hemmeleg" not in terminal.all


def test_a_server_needs_to_know_who_we_are(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAKSGANG_POST", "smtp://127.0.0.1:1")
    assert terminal("send") == 2
    assert "SAKSGANG_AVSENDAR" in terminal.err


def test_a_disk_that_does_not_take_it_is_tried_again(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    written = folder._write
    waits(terminal, mail(KEYS[0]))
    monkeypatch.setattr("adapters.mail.folder._write", full)
    terminal("send")
    assert terminal.json("utsendingar", KEYS[0])["tilstand"] == "ventar"
    monkeypatch.setattr("adapters.mail.folder._write", written)
    terminal("send", "--tid", "2026-11-23T10:00")
    assert len(postkasse(terminal)) == 1


def test_a_postkasse_that_cannot_be_made_is_told(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits(terminal, mail(KEYS[0]))
    (terminal.path.parent / "stengt").write_text("ei fil")
    monkeypatch.setenv("SAKSGANG_POST", str(terminal.path.parent / "stengt" / "inne"))
    assert terminal("send") == 1
    assert "let seg ikkje lage" in flat(terminal.last)
    assert [a["slag"] for a in terminal.json("alarmar")["alarmar"]] == ["posttenar"]


def test_states_that_a_person_does_not_touch(terminal: Terminal) -> None:
    waits(terminal, mail(KEYS[0]))
    for command in ("merk-sendt", "send-paa-nytt"):
        assert terminal(command, KEYS[0], "--grunn", "Kvifor ikkje") == 2
        assert "Ho ventar, og går av seg sjølv." in flat(terminal.err)
    assert terminal.json("utsendingar", KEYS[0])["tilstand"] == Tilstand.VENTAR.value


def test_what_is_packed_goes_though_packing_fails(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    waits(terminal, mail(KEYS[0]))
    monkeypatch.setattr("adapters.mail.sending.pack_waiting", broken)
    assert terminal("send") == 3
    assert len(postkasse(terminal)) == 1
