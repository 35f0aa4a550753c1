"""A secretary puts things right at a terminal, and both she and her readers can see it."""

import sqlite3

from tests.edge.cli_room import Terminal, flat

WHY = ("--grunn", "Det var ført feil.")


def test_a_correction_is_shown_with_what_stood(with_case: Terminal) -> None:
    was, now = "Prosedyre for utskriving", "Prosedyre for innlegging"
    assert with_case("rett", "2026/1", "--kva", "sak", "--felt", "tittel", "--verdi",
                     now, *WHY) == 0
    assert with_case("sak", "2026/1") == 0
    assert f"saka, tittel: «{was}» er retta til «{now}»" in flat(with_case.last)
    found = with_case.json("sak", "2026/1")["rettingar"]
    assert [(c["gammal"], c["ny"]) for c in found] == [(was, now)]


def test_the_same_value_and_an_unknown_field_are_faults(with_case: Terminal) -> None:
    right = ("rett", "2026/1", "--kva", "sak", *WHY)
    assert with_case(*right, "--felt", "tittel", "--verdi", "Prosedyre for utskriving") == 2
    assert "Det er ingenting å rette" in with_case.err
    assert with_case(*right, "--felt", "forpliktande", "--verdi", "nei") == 2
    assert "Vel mellom arkivansvarleg" in flat(with_case.err)
    assert with_case(*right, "--felt", "tittel", "--tom") == 2
    assert with_case(*right, "--felt", "paragraf_6_2", "--verdi", "1, 14") == 2
    assert with_case(*right, "--felt", "paragraf_6_2", "--verdi", "7, 1") == 0
    assert with_case.json("sak", "2026/1")["sak"]["paragraf_6_2"] == [1, 7]
    assert with_case(*right, "--felt", "paragraf_6_2", "--tom") == 0
    assert with_case.json("sak", "2026/1")["sak"]["paragraf_6_2"] == []


def test_a_changed_fact_is_told_to_the_partners_in_words(with_case: Terminal) -> None:
    before = len(_letters(with_case))
    with_case("rett", "2026/1", "--kva", "sak", "--felt", "kostnad", "--verdi", "direkte", *WHY)
    told = _letters(with_case)[before:]
    assert told
    assert all("kostnaden er retta frå «ingen» til «direkte»" in letter for letter in told)


def test_both_cases_show_that_they_are_merged(with_case: Terminal) -> None:
    assert with_case("meld-inn", "--tittel", "Same sak", "--sakstype", "C-05", "--send") == 0
    why = ("--grunn", "Meld inn to gonger.")
    assert with_case("slaa-saman", "2026/2", "--med", "2026/1", *why) == 0
    with_case("sak", "2026/2")
    assert "Held fram som  HFB 2026/1" in with_case.last
    with_case("sak", "2026/1")
    assert "HFB 2026/2  Same sak (held fram her)" in with_case.last
    assert with_case.json("sak", "2026/1")["slegne_saman"] == ["2026/2"]
    assert with_case("slaa-saman", "2026/1", "--med", "2026/2", "--grunn", "x") == 2
    assert with_case("slaa-saman", "2026/1", "--med", "2026/77", "--grunn", "x") == 2
    assert "--med" in with_case.err


def _letters(terminal: Terminal) -> list[str]:
    connection = sqlite3.connect(terminal.path)
    rows = connection.execute("SELECT tekst FROM post ORDER BY rekkje").fetchall()
    connection.close()
    return [text for (text,) in rows]
