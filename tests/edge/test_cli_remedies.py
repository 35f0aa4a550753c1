"""A remedy names the very option or command; what has no meaning is refused; nothing is silent."""

import pytest

from tests.edge.cli_room import Terminal, flat


def test_the_secretariat_is_not_asked_for_a_partner_it_may_not_be(with_case: Terminal) -> None:
    line = ("avklar", "2026/1", "--prinsipiell", "nei", "--okonomi", "ingen", "--plansamsvar",
            "ja", "--klarert-av", "x")
    assert with_case(*line) == 2
    assert "Feil i --som: Dette gjer berre partnaren sjølv." in flat(with_case.err)


def test_a_termination_needs_a_partner(terminal: Terminal) -> None:
    line = ("sei-opp-avtale", "--avtale", "overordna-2022", "--organ", "kommunestyre", "--dato",
            "2026-11-01", "--verknad", "2027-11-02", "--eige-saksnummer", "26/1")
    assert terminal(*line) == 2
    assert "Skriv kva partnar som seier opp avtalen." in flat(terminal.err)


@pytest.mark.parametrize(("line", "field"), [
    (("meld-inn", "--tittel", "P", "--sakstype", "C-05", "--paragraf-6-2", "14"),
     "--paragraf-6-2 nummer 1"),
    (("slett-kladd", "7"), "ID"),
    (("sak", "2026/99"), "NR"),
])
def test_a_fault_names_the_field_as_it_is_written(
    terminal: Terminal, line: tuple[str, ...], field: str
) -> None:
    assert terminal(*line) == 2
    assert terminal.err.startswith(f"Feil i {field}:")


def test_a_review_comes_before_the_next(terminal: Terminal) -> None:
    line = ("avtalehending", "--avtale", "overordna-2022", "--slag", "gjennomgang", "--dato",
            "2026-11-01", "--neste")
    assert terminal(*line, "2026-01-01") == 2
    assert "Neste gjennomgang må vere etter denne." in flat(terminal.err)
    assert terminal(*line, "2027-11-01") == 0


def test_the_inbox_says_what_became_of_it(terminal: Terminal) -> None:
    assert terminal("mottak", "--slag", "referat", "--fraa", "nettverket", "--tittel", "Møte") == 0
    assert terminal("handsam-innkome", "--nr", "1", "--utfall", "ingen") == 2
    assert "Feil i --grunn: Skriv kvifor det ikkje vert følgt opp." in flat(terminal.err)
    assert terminal("handsam-innkome", "--nr", "1", "--utfall", "orientering") == 0
    assert "Nummer 1, «Møte»: orientering." in flat(terminal.last)


def test_a_missing_workbook_is_the_fault(terminal: Terminal) -> None:
    assert terminal("importer", "finst-ikkje.xlsx") == 2
    assert "Feil i FIL: Det ligg inga fil der." in flat(terminal.err)


def test_a_new_case_waits_for_its_next_step(with_case: Terminal) -> None:
    assert with_case("sak", "2026/1") == 0
    assert "at saka vert send til utgreiing" in flat(with_case.last)
    assert "at SSU handsamar saka" not in flat(with_case.last)


def test_a_letter_to_many_is_headed_for_all(demo: Terminal) -> None:
    assert demo("journal", "2026/1") == 0
    assert "Saka er send på rundgang: " in demo.last
    assert "Bergen skal svare" not in demo.last


def test_a_partner_in_the_journal_has_its_name(with_case: Terminal) -> None:
    with_case("legg-ved", "2026/1", "--slag", "brev", "--tittel", "Brev", "--tekst", "Hei.",
              "--fraa", "kommune-4622", "--journal", "I")
    assert with_case("journal", "2026/1") == 0
    assert "Kvam" in with_case.last
    assert "kommune-4622" not in with_case.last
