"""What a secretary makes of a letter in the inbox: read it, paste a command, see what it did."""

import shlex

import pytest

from cases.fellesskap_terms import Innkomeutfall
from tests.edge.cli_room import Terminal, flat
from tests.edge.mail_room import Gone, gone_out
from tests.edge.test_hent_post import drop, register_of


@pytest.fixture
def gone(with_case: Terminal) -> Gone:
    return gone_out(with_case.path)


def came(terminal: Terminal, gone: Gone, name: str) -> None:
    drop(terminal, f"{name}.eml", gone.about(name))
    assert terminal("hent-post") == 0


def ready(terminal: Terminal, what: str, **filled: str) -> list[str]:
    """The command that is shown for that, with the places filled in."""
    command: str = terminal.json("innboks", "1")["kommandoar"][what]
    for place, value in filled.items():
        assert place in command
        command = command.replace(place, value)
    return shlex.split(command.removeprefix("saksgang "))


def test_a_letter_is_shown_with_what_it_says_and_why_it_is_guessed(
    with_case: Terminal, gone: Gone
) -> None:
    came(with_case, gone, "reply-files")
    assert with_case("innboks", "1") == 0
    shown = flat(with_case.last)
    for said in (gone.address, "Sjå vedlegg.", "sak 2026/1", "Særutskrift sak 12-26.pdf",
                 "Svarar på eit brev herifrå.", "--innkome 1"):
        assert said in shown
    with_case("innboks")
    assert "Betanien, sak 2026/1" in flat(with_case.last)


def test_a_promise_is_one_command(with_case: Terminal, gone: Gone) -> None:
    """There is no round yet, so the rules stop it, and the letter waits as before."""
    came(with_case, gone, "reply")
    assert with_case(*ready(with_case, "Ein lovnad", **{"ÅÅÅÅ-MM-DD": "2026-12-04"})) == 1
    assert register_of(with_case).innkome[0].utfall is Innkomeutfall.VENTAR


def test_a_statement_is_one_command_with_the_words_of_the_letter(
    with_case: Terminal, gone: Gone
) -> None:
    came(with_case, gone, "reply")
    assert with_case(*ready(with_case, "Ei fråsegn")) == 0
    (item,) = register_of(with_case).innkome
    assert (item.utfall, item.sak) == (Innkomeutfall.FRAASEGN, "2026/1")
    with_case("sak", "2026/1")
    assert "kommunestyret vedtok saka 12. mai" in flat(with_case.last)
    with_case("innboks")
    assert "brukt som fråsegn i sak 2026/1" in flat(with_case.last)
    assert with_case("kontroller") == 0


@pytest.mark.parametrize(("extra", "name"), [((), "epost-1.eml"),
                                             (("--vedlegg", "1"), "Særutskrift sak 12-26.pdf")])
def test_the_letter_or_a_file_of_it_is_laid_on_the_case(
    with_case: Terminal, gone: Gone, extra: tuple[str, ...], name: str
) -> None:
    came(with_case, gone, "reply-files")
    command = ready(with_case, "Eit dokument i saka")
    assert with_case(*command, *extra) == 0, with_case.all
    shown = with_case.json("sak", "2026/1")
    assert [d["filnamn"] for d in shown["dokument"]] == [name]
    assert with_case("kontroller") == 0


@pytest.mark.parametrize("number", ["2", "99"])
def test_a_file_that_is_not_there_is_said(with_case: Terminal, gone: Gone, number: str) -> None:
    came(with_case, gone, "reply-files")
    command = ready(with_case, "Eit dokument i saka")
    assert with_case(*command, "--vedlegg", number) == 2
    assert "har 1 vedlegg" in flat(with_case.err)


def test_an_absence_is_prefilled_and_set_by_a_person(with_case: Terminal, gone: Gone) -> None:
    came(with_case, gone, "oof-nn")
    assert register_of(with_case).kontakthendingar == ()
    command = ready(with_case, "Eit fråvær")
    assert command[command.index("--fraa") + 1] == "2026-07-06"
    assert command[command.index("--til") + 1] == "2026-07-24"
    assert with_case(*command) == 0, with_case.all
    register = register_of(with_case)
    assert [e.kontakt for e in register.kontakthendingar] == [gone.mail.kontakt]
    assert register.innkome[0].utfall is Innkomeutfall.FRAVAER


def test_a_report_that_is_not_trusted_is_a_command_away(with_case: Terminal, gone: Gone) -> None:
    raw = gone.about("forged").replace(gone.address.encode(), b"nokon@annan.example")
    drop(with_case, "dsn.eml", raw)
    with_case("hent-post")
    command: str = with_case.json("innboks", "1")["kommandoar"]["Eit brev i retur"]
    assert f"--kontakt {gone.mail.kontakt}" in command
    assert "Adressa finst ikkje (5.1.1)" in command


@pytest.mark.parametrize("args", [("innboks", "7"), ("innboks", "nei")])
def test_a_number_that_is_not_there_is_said(with_case: Terminal, args: tuple[str, ...]) -> None:
    assert with_case(*args) == 2


def test_what_was_handed_in_otherwise_is_no_proof(with_case: Terminal) -> None:
    with_case("mottak", "--slag", "referat", "--fraa", "nettverket", "--tittel", "Møte")
    assert with_case("innboks", "1") == 0
    assert with_case(
        "legg-ved", "2026/1", "--slag", "brev", "--tittel", "Møte", "--innkome", "1"
    ) == 2
    assert "ingen e-post med det nummeret" in flat(with_case.err)
