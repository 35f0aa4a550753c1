"""Mail that comes in, from the folder: what is done with each letter, once, and what never is."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from adapters.db.engine import open_database
from adapters.db.mail_in_unit import SqlMailInUnit
from adapters.db.outbox_rows import find_mail
from adapters.db.verify import _entries
from cases.fellesskap_terms import Innkomeslag, Innkomeutfall
from cases.history import HistoryEntry
from cases.kontakthending import Kontaktslag
from cases.register import Register
from cases.utsending import Alarm, Tilstand, Utsending
from tests.contract.db_material import AT
from tests.edge.cli_room import NATIONAL_ID, Terminal, flat
from tests.edge.mail_room import BY_NAME, Gone, gone_out
from tests.edge.msg_made import msg
from tests.workflow.innpost_corpus import CORPUS

ROOT = Path(__file__).parents[2]
PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\nprov\n%%EOF\n"


def drop(terminal: Terminal, name: str, content: bytes) -> Path:
    folder = terminal.path.with_name("saksgang-innpost")
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_bytes(content)
    return file


def register_of(terminal: Terminal) -> Register:
    database = open_database(terminal.path)
    try:
        with SqlMailInUnit(database) as unit:
            return unit.register("hfb")
    finally:
        database.close()


def alarms_of(terminal: Terminal) -> tuple[Alarm, ...]:
    database = open_database(terminal.path)
    try:
        with SqlMailInUnit(database) as unit:
            return unit.alarms("hfb")
    finally:
        database.close()


def mail_of(terminal: Terminal, gone: Gone) -> Utsending:
    database = open_database(terminal.path)
    try:
        with SqlMailInUnit(database) as unit:
            found = find_mail(unit, "hfb", gone.mail.id)
            assert found
            return found
    finally:
        database.close()


@pytest.fixture
def gone(with_case: Terminal) -> Gone:
    return gone_out(with_case.path)


def test_a_reply_lands_in_the_inbox_with_its_guess(with_case: Terminal, gone: Gone) -> None:
    file = drop(with_case, "svar.eml", gone.about("reply-files"))
    assert with_case("hent-post") == 0
    (came,) = register_of(with_case).innkome
    assert (came.slag, came.utfall) == (Innkomeslag.EPOST, Innkomeutfall.VENTAR)
    assert (came.gjetta_sak, came.gjetta_partnar) == ("2026/1", gone.mail.partnar)
    assert came.fraa == gone.mail.partnar
    assert "Nummer 1 i innboksen: e-post frå" in flat(with_case.last)
    assert not file.exists()
    assert (file.parent / "handsama" / "svar.eml").exists()


def history(terminal: Terminal) -> list[HistoryEntry]:
    database = open_database(terminal.path)
    try:
        with SqlMailInUnit(database) as unit:
            entries, _ = _entries(unit)
            return entries
    finally:
        database.close()


def test_the_same_mail_twice_is_taken_in_once(with_case: Terminal, gone: Gone) -> None:
    for name in ("a.eml", "b.eml"):
        drop(with_case, name, gone.about("reply"))
    with_case("hent-post")
    assert len(register_of(with_case).innkome) == 1
    assert "teken imot før" in flat(with_case.last)


def test_who_wrote_it_is_in_its_bytes_and_in_no_history(with_case: Terminal, gone: Gone) -> None:
    drop(with_case, "svar.eml", gone.about("reply"))
    with_case("hent-post")
    told = str([(e.resultat, e.kvittering, e.kommando) for e in history(with_case)])
    assert "Kari" not in told
    assert gone.address not in told


def test_a_number_that_may_be_a_persons_is_taken_out_of_the_title(
    with_case: Terminal, gone: Gone
) -> None:
    raw = gone.about("national").replace(b"01019000083", NATIONAL_ID.encode())
    drop(with_case, "svar.eml", raw)
    with_case("hent-post")
    assert register_of(with_case).innkome[0].tittel == "Gjeld (nummer fjerna)"


@pytest.mark.parametrize("name", ["postfix-unknown", "exim-unknown", "qmail", "gmail-dns"])
def test_a_letter_that_came_back_is_told_of_the_contact(
    with_case: Terminal, gone: Gone, name: str
) -> None:
    drop(with_case, "dsn.eml", gone.about(name))
    assert with_case("hent-post") == 0
    register = register_of(with_case)
    (event,) = register.kontakthendingar
    assert (event.slag, event.kontakt, event.post, event.registrert_av) == (
        Kontaktslag.RETUR, gone.mail.kontakt, gone.mail.id, "system"
    )
    assert register.innkome == ()
    assert alarms_of(with_case) == ()
    assert mail_of(with_case, gone).feil


def test_two_reports_on_one_letter_are_one_return(with_case: Terminal, gone: Gone) -> None:
    drop(with_case, "a.eml", gone.about("postfix-unknown"))
    drop(with_case, "b.eml", gone.about("exchange-unknown"))
    with_case("hent-post")
    assert len(register_of(with_case).kontakthendingar) == 1


def test_a_refusal_for_spam_tells_what_to_ask_for(with_case: Terminal, gone: Gone) -> None:
    drop(with_case, "dsn.eml", gone.about("gmail-spam"))
    with_case("hent-post")
    (alarm,) = alarms_of(with_case)
    assert (alarm.slag, alarm.gjeld) == ("avvist_brev", gone.mail.partnar)
    assert "SPF, DKIM og DMARC" in alarm.tekst
    assert len(register_of(with_case).kontakthendingar) == 1


@pytest.mark.parametrize("name", ["postfix-delayed", "gmail-delayed", "postfix-delivered", "mdn"])
def test_a_delay_is_noted_and_nothing_more(with_case: Terminal, gone: Gone, name: str) -> None:
    before = len(history(with_case))
    drop(with_case, "dsn.eml", gone.about(name))
    with_case("hent-post")
    noted = mail_of(with_case, gone)
    assert noted.feil
    assert noted.tilstand is Tilstand.SENDT
    assert len(history(with_case)) == before


def test_a_report_on_a_letter_we_never_sent_is_shown_and_does_nothing(
    with_case: Terminal, gone: Gone
) -> None:
    forged = BY_NAME["forged"].replace(b"kari@smaavik.example", gone.address.encode())
    drop(with_case, "dsn.eml", forged)
    with_case("hent-post")
    register = register_of(with_case)
    assert register.kontakthendingar == ()
    assert [i.slag for i in register.innkome] == [Innkomeslag.RETURMELDING]


def test_a_report_that_names_another_address_does_nothing(with_case: Terminal, gone: Gone) -> None:
    raw = gone.about("forged").replace(gone.address.encode(), b"nokon@annan.example")
    drop(with_case, "dsn.eml", raw)
    with_case("hent-post")
    assert register_of(with_case).kontakthendingar == ()
    assert len(register_of(with_case).innkome) == 1


def test_a_letter_that_has_not_gone_cannot_come_back(with_case: Terminal) -> None:
    waits = gone_out(with_case.path, state=Tilstand.VENTAR)
    drop(with_case, "dsn.eml", waits.about("postfix-unknown"))
    with_case("hent-post")
    assert register_of(with_case).kontakthendingar == ()


def test_a_letter_whose_content_was_on_its_way_can(with_case: Terminal) -> None:
    """The report may come before the server's yes has been kept."""
    waits = gone_out(with_case.path, state=Tilstand.TEKEN, in_data=True)
    drop(with_case, "dsn.eml", waits.about("postfix-unknown"))
    with_case("hent-post")
    assert len(register_of(with_case).kontakthendingar) == 1


def test_three_partners_in_one_sweep_raise_one_alarm(with_case: Terminal) -> None:
    for number in range(4):
        gone = gone_out(with_case.path, number)
        drop(with_case, f"{number}.eml", gone.about("postfix-unknown"))
    with_case("hent-post")
    assert len(register_of(with_case).kontakthendingar) == 4
    assert [a.slag for a in alarms_of(with_case)] == ["mange_returar"]


def test_two_partners_do_not(with_case: Terminal) -> None:
    for number in range(2):
        gone = gone_out(with_case.path, number)
        drop(with_case, f"{number}.eml", gone.about("postfix-unknown"))
    with_case("hent-post")
    assert alarms_of(with_case) == ()


def test_an_automatic_answer_is_no_answer(with_case: Terminal, gone: Gone) -> None:
    drop(with_case, "oof.eml", gone.about("oof-nn"))
    with_case("hent-post")
    register = register_of(with_case)
    assert [i.slag for i in register.innkome] == [Innkomeslag.AUTOSVAR]
    assert register.kontakthendingar == ()


def test_a_receipt_for_a_letter_we_do_not_know_is_let_lie(with_case: Terminal) -> None:
    drop(with_case, "mdn.eml", BY_NAME["mdn"])
    with_case("hent-post")
    assert register_of(with_case).innkome == ()


def test_our_own_letter_that_comes_round_is_let_lie(with_case: Terminal, gone: Gone) -> None:
    drop(with_case, "loop.eml", gone.about("loop"))
    with_case("hent-post")
    assert register_of(with_case).innkome == ()


def test_no_letter_of_the_corpus_moves_a_case(with_case: Terminal, gone: Gone) -> None:
    """All that may come, comes: no case gets an entry in its history, and all is put away."""
    before = [e.hash for e in history(with_case) if e.sak]
    for made in CORPUS:
        drop(with_case, f"{made.name}.eml", gone.about(made.name))
    assert with_case("hent-post") == 0
    assert [e.hash for e in history(with_case) if e.sak] == before
    folder = with_case.path.with_name("saksgang-innpost")
    assert len(list((folder / "handsama").iterdir())) == len(CORPUS)
    assert with_case("kontroller") == 0


def test_only_showing_writes_and_moves_nothing(with_case: Terminal, gone: Gone) -> None:
    before = history(with_case)
    files = [
        drop(with_case, "a.eml", gone.about("reply")),
        drop(with_case, "b.eml", gone.about("gmail-spam")),
        drop(with_case, "c.eml", b"\x00\x01"),
    ]
    with_case("hent-post", "--berre-vis")
    assert [e.hash for e in history(with_case)] == [e.hash for e in before]
    assert alarms_of(with_case) == ()
    assert all(f.exists() for f in files)
    assert "kom i retur" in flat(with_case.last)


@pytest.mark.parametrize(("name", "content"), [
    ("tom.eml", b""), ("bilete.eml", b"\x89PNG\r\n"), ("rot.msg", b"hei"),
    ("ole.msg", bytes.fromhex("d0cf11e0a1b11ae1") + b"\xff" * 600),
])
def test_what_cannot_be_read_is_laid_aside_and_told(
    with_case: Terminal, gone: Gone, name: str, content: bytes
) -> None:
    file = drop(with_case, name, content)
    drop(with_case, "z.eml", gone.about("reply"))
    assert with_case("hent-post") == 0
    assert [a.slag for a in alarms_of(with_case)] == ["uleseleg_epost"]
    assert (file.parent / "uleselege" / name).read_bytes() == content
    assert len(register_of(with_case).innkome) == 1, "the next one is taken in"


def test_what_is_too_large_is_not_read(with_case: Terminal) -> None:
    assert with_case("set-tal", "--namn", "post_inn_storleik_mb", "--verdi", "1",
                     "--grunn", "prøve", "--kjelde", "prøve") == 0
    drop(with_case, "stor.eml", BY_NAME["fresh"] + b"x" * 1_100_000)
    with_case("hent-post")
    assert register_of(with_case).innkome == ()
    assert len(alarms_of(with_case)) == 1


def test_what_is_being_written_and_what_is_no_file_is_let_lie(with_case: Terminal) -> None:
    folder = drop(with_case, "a.eml.del", b"From: a@b.example\n").parent
    drop(with_case, ".b.eml", b"From: a@b.example\n")
    (folder / "mappe.eml").mkdir()
    (folder / "lenkje.eml").symlink_to("/dev/zero")
    assert with_case("hent-post") == 0
    assert register_of(with_case).innkome == ()
    assert (folder / "a.eml.del").exists()


def test_a_second_file_of_one_name_is_never_written_over(with_case: Terminal, gone: Gone) -> None:
    for name in ("reply", "fresh"):
        drop(with_case, "svar.eml", gone.about(name))
        with_case("hent-post")
    folder = with_case.path.with_name("saksgang-innpost") / "handsama"
    assert sorted(f.name for f in folder.iterdir()) == ["svar-2.eml", "svar.eml"]


DIES = """
import os, signal
from adapters.cli.line.app import run
from adapters.mail.inn.folder_box import FolderBox
FolderBox.handled = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
run(["hent-post", "--tid", "2026-11-22T09:00"])
"""


@pytest.mark.parametrize("name", ["reply", "gmail-spam", "postfix-delayed"])
def test_killed_between_kept_and_put_away_it_comes_again_and_does_nothing(
    with_case: Terminal, gone: Gone, name: str
) -> None:
    file = drop(with_case, "a.eml", gone.about(name))
    command = [sys.executable, "-c", DIES]
    died = subprocess.run(command, cwd=ROOT, env=os.environ, check=False)  # noqa: S603 - our own
    assert died.returncode == -signal.SIGKILL
    kept = register_of(with_case), alarms_of(with_case), mail_of(with_case, gone)
    assert file.exists()
    assert with_case("hent-post") == 0
    assert (register_of(with_case), alarms_of(with_case), mail_of(with_case, gone)) == kept
    assert not file.exists()


def test_a_letter_saved_by_outlook_is_taken_in_like_any_other(
    with_case: Terminal, gone: Gone
) -> None:
    made = msg("SV: HFB 2026/1", gone.address, "Sjå vedlegg.", AT, "Særutskrift.pdf", PDF)
    assert made == msg("SV: HFB 2026/1", gone.address, "Sjå vedlegg.", AT, "Særutskrift.pdf", PDF)
    drop(with_case, "svar.msg", made)
    drop(with_case, "same.msg", made)
    assert with_case("hent-post") == 0
    (came,) = register_of(with_case).innkome
    assert (came.gjetta_sak, came.gjetta_partnar) == ("2026/1", gone.mail.partnar)
    shown = with_case.json("innboks", "1")
    assert shown["tekst"] == "Sjå vedlegg."
    assert shown["vedlegg"] == [
        {"nr": 1, "namn": "Særutskrift.pdf", "storleik": len(PDF), "kan_leggjast_ved": True}
    ]


@pytest.mark.parametrize("cut", [512, 1536, 4096, 6000])
def test_a_broken_file_of_outlook_is_laid_aside(with_case: Terminal, cut: int) -> None:
    drop(with_case, "svar.msg", msg("S", "a@b.example", "x", AT, "a.pdf", PDF * 200)[:cut])
    assert with_case("hent-post") == 0
    assert len(register_of(with_case).innkome) + len(alarms_of(with_case)) == 1


def test_returns_of_days_apart_are_no_alarm(with_case: Terminal) -> None:
    for number in range(3):
        gone = gone_out(with_case.path, number)
        drop(with_case, f"{number}.eml", gone.about("postfix-unknown"))
        with_case("hent-post", "--tid", f"2026-11-{23 + 2 * number}T09:00")
    assert alarms_of(with_case) == ()


def test_the_ladder_rests_while_the_alarm_of_many_returns_stands(with_case: Terminal) -> None:
    for number in range(3):
        gone = gone_out(with_case.path, number)
        drop(with_case, f"{number}.eml", gone.about("postfix-unknown"))
    with_case("hent-post")
    (alarm,) = alarms_of(with_case)
    with_case("purr")
    assert "kvitter" in flat(with_case.last).lower()
    assert with_case("kvitter-alarm", alarm.id[:8]) == 0
    assert alarms_of(with_case) == ()
