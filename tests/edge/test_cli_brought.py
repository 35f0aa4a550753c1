"""The reply after an act says what it really brought, and the very command of whoever is next."""

import pytest

from adapters.cli.line.app import run
from tests.edge.cli_room import Terminal, command_of, flat
from workflow.verbs import VERBS

KOMMUNAR = tuple(f"kommune-46{n:02d}" for n in (1, *range(19, 36)))


def lines(text: str) -> list[str]:
    """The commands that stand on lines of their own, as they would be pasted."""
    return [line for line in text.splitlines() if line.startswith("saksgang ")]


@pytest.fixture
def asked(terminal: Terminal) -> Terminal:
    """Case 2026/1 on rundgang, with everybody's avklaring but no answer."""
    for line in (
        ("meld-inn", "--tittel", "Prosedyre", "--sakstype", "C-05", "--send"),
        ("send-til-utgreiing", "2026/1", "--organ", "mfu"),
        ("legg-ved", "2026/1", "--slag", "avtalesjekk", "--tittel", "Sjekk", "--tekst", "Ja."),
        ("ny-ordlyd", "2026/1", "--tekst", "Partane sluttar seg til prosedyren."),
        ("send-til-ssu", "2026/1"),
        ("handsam", "2026/1", "--organ", "ssu", "--dato", "2026-11-22", "--utfall", "tilraading",
         "--modell", "to_trinn", "--modell-grunn", "Kvar avgjer sjølv."),
        *(("avklar", "2026/1", "--som", p, "--prinsipiell", "nei", "--okonomi", "ingen",
           "--plansamsvar", "ja", "--klarert-av", "direktøren") for p in (*KOMMUNAR, "hf-bergen")),
        ("opne-runde", "2026/1"),
    ):
        assert run(line) == 0, (line, terminal.capsys.readouterr())
    terminal.capsys.readouterr()
    return terminal


def answer(terminal: Terminal, partner: str, *more: str) -> int:
    return terminal(
        "svar", "2026/1", "--partnar", partner, "--svar", "ja", "--organ", "kommunedirektor",
        "--avgjerd", "delegert_vedtak", "--dato", "2026-11-22", "--eige-saksnummer", "26/1",
        "--stilling", "rådgjevar", *more,
    )


def test_a_telephone_answer_does_not_count_yet(asked: Terminal) -> None:
    assert answer(asked, "kommune-4621", "--registrering", "telefon") == 0
    told = flat(asked.last)
    assert "i Voss på Ordlyd 1" in told
    assert "tel ikkje før det er stadfesta" in told
    assert "Voss må stadfeste svaret sjølv." in told
    found = lines(asked.last)
    assert found == ["saksgang stadfest 2026/1 --som kommune-4621 --kva svar"]
    assert asked(*found[0].split()[1:]) == 0
    assert "Svaret tel." in flat(asked.last)


def test_a_letter_is_checked_by_another_person(asked: Terminal) -> None:
    asked("legg-ved", "2026/1", "--slag", "brev", "--tittel", "Svar", "--tekst", "Vi seier ja.",
          "--fraa", "Voss", "--journal", "I")
    assert answer(asked, "kommune-4621", "--registrering", "brev", "--prov", "2",
                  "--person", "a") == 0
    assert "Ein annan person enn du må kontrollere" in flat(asked.last)
    found = lines(asked.last)
    assert found == [
        "saksgang kontroller-svar 2026/1 --partnar kommune-4621 --person ANNAN-PERSON"
    ]
    assert asked(*found[0].split()[1:]) == 0
    assert "Svaret tel." in flat(asked.last)


def test_an_answer_that_counts_says_so_and_no_more(asked: Terminal) -> None:
    assert answer(asked, "kommune-4621", "--som", "kommune-4621") == 0
    assert "Svaret tel." in flat(asked.last)
    assert lines(asked.last) == []


def test_a_new_wording_tells_which_answers_lapsed(asked: Terminal) -> None:
    answer(asked, "kommune-4621", "--som", "kommune-4621")
    assert asked("ny-ordlyd", "2026/1", "--tekst", "Partane sluttar seg til. Med eit tillegg.") == 0
    told = flat(asked.last)
    assert "Svar på den gamle ordlyden tel ikkje meir. Det gjeld Voss." in told
    assert "må stadfeste avklaringa før svaret tel. Kvar skriv for seg:" in told
    assert lines(asked.last) == [
        "saksgang stadfest 2026/1 --som PARTNAR --kva avklaring", "saksgang opne-runde 2026/1",
    ]
    asked("sak", "2026/1")
    assert "må stadfeste avklaringa si" in flat(asked.last)
    asked("niva", "2026/1")
    assert "ja, men før saka vart endra" in flat(asked.last)
    assert asked("opne-runde", "2026/1") == 0
    assert "er spurde, med svarfrist" in flat(asked.last)


def test_an_editorial_change_waits_for_another_person(asked: Terminal) -> None:
    asked("ny-ordlyd", "2026/1", "--tekst", "Partane sluttar seg til prosedyra.", "--klasse",
          "redaksjonell", "--grunn", "Skrivefeil", "--person", "a")
    found = lines(asked.last)
    assert found == ["saksgang stadfest 2026/1 --kva ordlyd --person ANNAN-PERSON"]
    assert asked(*found[0].split()[1:]) == 0


def test_the_organ_that_has_the_case_is_named(with_case: Terminal) -> None:
    with_case("ny-ordlyd", "2026/1", "--tekst", "Prosedyren vert vedteken.")
    assert with_case("send-til-utgreiing", "2026/1", "--organ", "ssu") == 0
    assert "Ho ligg no hjå Strategisk samarbeidsutval." in flat(with_case.last)
    assert any(line.startswith("saksgang omfordel 2026/1") for line in lines(with_case.last))
    assert with_case("omfordel", "2026/1", "--organ", "mfu", "--grunn", "Rett organ") == 0
    assert "Ho ligg no hjå Medisinsk fagleg utval" in flat(with_case.last)


def test_a_model_left_out_can_be_put_in(with_case: Terminal) -> None:
    for line in (
        ("send-til-utgreiing", "2026/1", "--organ", "mfu"),
        ("legg-ved", "2026/1", "--slag", "avtalesjekk", "--tittel", "Sjekk", "--tekst", "Ja."),
        ("ny-ordlyd", "2026/1", "--tekst", "Partane sluttar seg til prosedyren."),
        ("send-til-ssu", "2026/1"),
    ):
        assert with_case(*line) == 0, with_case.all
    with_case("handsam", "2026/1", "--organ", "ssu", "--dato", "2026-11-22", "--utfall",
              "tilraading")
    found = lines(with_case.last)
    assert len(found) == 2
    assert "--felt modell --verdi to_trinn" in found[0]
    head, reason = found[0].split(" --grunn ")
    assert with_case(*head.split()[1:], "--grunn", reason.strip('"')) == 0
    with_case("sak", "2026/1")
    assert "Modell: to trinn, utan grunn" in flat(with_case.last)
    assert "()" not in with_case.last


def test_a_hold_is_told(with_case: Terminal) -> None:
    assert with_case("paa-vent", "2026/1", "--til", "2027-02-01", "--grunn", "Ventar på tal.") == 0
    assert "Ho står på vent til 1. februar 2027: Ventar på tal." in flat(with_case.last)
    assert with_case("paa-vent", "2026/1", "--til", "2020-01-01", "--grunn", "Ventar.") == 2
    assert "fram i tid" in with_case.err


def test_the_same_command_twice_says_so(terminal: Terminal) -> None:
    line = ("meld-inn", "--tittel", "P", "--sakstype", "C-05", "--send", "--kommando", "ein")
    assert terminal(*line) == 0
    assert "får varsel" in terminal.last
    assert terminal(*line) == 0
    assert terminal.last.startswith("Alt gjort frå før")
    assert "får varsel" not in terminal.last


def test_a_second_version_of_an_agreement_is_told(terminal: Terminal) -> None:
    line = ("ny-avtale", "--id", "prove-1", "--slag", "delavtale", "--tittel", "Prøve",
            "--kjelde", "møte", "--mor", "overordna-2022")
    assert terminal(*line) == 0
    assert "Dette er versjon" not in flat(terminal.last)
    assert terminal(*line) == 0
    assert "Avtalen prove-1 fanst frå før. Dette er versjon 2." in flat(terminal.last)


def test_commands_are_never_broken_across_lines(with_case: Terminal) -> None:
    with_case("kan", "2026/1")
    for line in with_case.last.splitlines():
        assert line.count("«saksgang") == len([p for p in line.split("«saksgang")[1:] if "»" in p])
    assert with_case("svar", "2026/1") == 2
    assert any("«saksgang svar --hjelp»" in line for line in with_case.err.splitlines())


def test_every_command_that_is_told_exists() -> None:
    """The verbs named by the replies are verbs that there are."""
    from inspect import getsource

    from adapters.views import brought

    source = getsource(brought)
    named = {part.split()[0] for part in source.split("saksgang ")[1:] if part.split()[1:2]}
    known = {command_of(v) for v in VERBS}
    assert {n for n in named if "-" in n or n in ("stadfest", "rett")} <= known
    assert set(brought.BROUGHT) <= set(VERBS)


def test_a_struck_answer_is_marked_in_the_journal(asked: Terminal) -> None:
    answer(asked, "kommune-4622", "--registrering", "telefon")
    assert asked("rett", "2026/1", "--kva", "svar", "--partnar", "kommune-4622", "--grunn",
                 "Ført på feil partnar.") == 0
    asked("journal", "2026/1")
    assert "(utgår)" in asked.last
