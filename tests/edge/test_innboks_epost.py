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


FILLED = {"ÅÅÅÅ-MM-DD": "2026-03-02", "NUMMER": "26/7", "STILLING": "rådgjevar", "SVAR": "ja",
          "ORGAN": "kommunestyre"}


@pytest.fixture
def asked(demo: Terminal) -> Terminal:
    """A case on its round, 2026/1, where one partner has not answered; its letter has come."""
    demo("saker", "--json")
    gone = gone_out(demo.path, partner="kommune-4601")
    drop(demo, "svar.eml", gone.about("reply-files"))
    assert demo("hent-post") == 0
    return demo


def filled(terminal: Terminal, what: str, **more: str) -> list[str]:
    command = shlex.join(ready(terminal, what))
    for place, value in {**FILLED, **more}.items():
        command = command.replace(place, value)
    args = shlex.split(command)
    return ["2026/1" if a in ("SAK", "2026/1") else a for a in args]


def test_an_answer_by_mail_waits_for_a_second_person(asked: Terminal) -> None:
    """One command; the minutes that lay in the mail are its proof, and it does not count yet."""
    what = "Eit svar i brev, som ein annan person kontrollerer"
    args = filled(asked, what, **{"DIN-ID": "ada"})
    assert asked(*args) == 0, asked.all
    (item,) = register_of(asked).innkome
    assert (item.utfall, item.sak) == (Innkomeutfall.SVAR, "2026/1")
    shown = asked.json("sak", "2026/1")
    assert shown["dokument"][-1]["filnamn"] == "Særutskrift sak 12-26.pdf"
    assert shown["dokument"][-1]["slag"] == "protokollutskrift"
    assert asked("kontroller-svar", "2026/1", "--partnar", "kommune-4601", "--person", "ada") == 1
    assert asked("kontroller-svar", "2026/1", "--partnar", "kommune-4601", "--person", "bo") == 0
    assert asked("kontroller") == 0


def test_a_provisional_answer_waits_for_the_partner(asked: Terminal) -> None:
    args = filled(asked, "Eit mellombels svar, som partnaren må stadfeste")
    assert asked(*args, "--vedlegg", "1") == 0, asked.all
    assert register_of(asked).innkome[0].utfall is Innkomeutfall.SVAR
    assert "mellombels" in flat(asked.all)


def test_a_promise_rests_on_the_letter(asked: Terminal) -> None:
    args = filled(asked, "Ein lovnad", **{"ÅÅÅÅ-MM-DD": "2026-12-04"})
    assert asked(*args) == 0, asked.all
    (item,) = register_of(asked).innkome
    assert (item.utfall, item.sak) == (Innkomeutfall.LOVNAD, "2026/1")
    assert asked.json("sak", "2026/1")["dokument"][-1]["filnamn"] == "epost-1.eml"


def test_the_same_command_twice_is_done_once(asked: Terminal) -> None:
    args = filled(asked, "Ein lovnad", **{"ÅÅÅÅ-MM-DD": "2026-12-04"})
    for _ in range(2):
        assert asked(*args, "--kommando", "lovnad-1") == 0
    papers = [d["filnamn"] for d in asked.json("sak", "2026/1")["dokument"]]
    assert papers.count("epost-1.eml") == 1
