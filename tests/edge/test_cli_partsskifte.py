"""Two kommunar become one while a case is open: the terminal says what to write, and it works."""

from tests.edge.cli_room import Terminal, english_in, flat

NEW = ("ny-partnar", "--id", "kommune-9999", "--slag", "kommune", "--namn", "Nyvik kommune",
       "--kortnamn", "Nyvik", "--kjelde", "oppdikta")
MERGE = ("slaa-saman-partnarar", "--fraa", "kommune-4621,kommune-4620", "--til", "kommune-9999",
         "--kjelde", "oppdikta")
MOVE = "saksgang overfoer 2026/1 --fraa-partnar kommune-4621 --til-partnar kommune-9999"


def test_the_lines_that_are_shown_move_the_duties(with_case: Terminal) -> None:
    assert with_case("partsskifte") == 0
    assert "Ingen opne saker" in with_case.last
    assert with_case(*NEW, "--fraa", "2026-03-01") == 0
    assert with_case(*MERGE, "--dato", "2026-03-01") == 0
    shown = with_case.last.splitlines()
    assert MOVE in shown  # unbroken, so that it can be pasted
    assert MOVE.replace("4621", "4620") in shown
    assert not english_in(with_case.last)
    for line in (MOVE, MOVE.replace("4621", "4620")):
        assert with_case(*line.split()[1:]) == 0
    assert with_case("partsskifte") == 0
    assert "Ingen opne saker" in with_case.last
    assert "kommune-9999" in with_case.json("sak", "2026/1")["sak"]["krins"]
    assert with_case("kontroller") == 0


def test_a_merger_that_is_decided_but_not_come_yet(with_case: Terminal) -> None:
    assert with_case(*NEW, "--fraa", "2027-01-01") == 0
    assert with_case(*MERGE, "--dato", "2027-01-01") == 0
    assert "Før dei over frå 1. januar 2027:" in flat(with_case.last)
    assert with_case(*MOVE.split()[1:]) == 1
    assert "er framleis partnar, og svarar sjølv." in with_case.last
    (first, *_) = with_case.json("partsskifte")["plikter"]
    assert first["fraa"] == "2027-01-01"
    assert first["etterfolgjarar"] == ["kommune-9999"]


def test_a_new_kommune_answers_by_the_common_rows_until_it_has_its_own(
    with_case: Terminal,
) -> None:
    assert with_case(*NEW, "--fraa", "2026-01-01") == 0
    assert with_case("partnar", "kommune-9999") == 0
    assert "Kommunedirektøren kan svare i saker som ikkje er prinsipielle" in flat(with_case.last)
    with_case("meld-inn", "--tittel", "Ny sak", "--sakstype", "C-05", "--send")
    assert "kommune-9999" in with_case.json("sak", "2026/2")["sak"]["krins"]


def test_who_takes_over_sees_the_duties_it_has_taken_over(demo: Terminal) -> None:
    duty = demo.json("partnar", "kommune-4601")["plikter"][0]
    assert demo("ny-partnar", "--id", "kommune-4699", "--slag", "kommune", "--namn", "Nykommune",
                "--kortnamn", "Nykommune", "--fraa", "2026-11-20", "--kjelde", "oppdikta",
                "--styreform", "parlamentarisme") == 0, demo.all
    assert demo("slaa-saman-partnarar", "--fraa", "kommune-4601", "--til", "kommune-4699",
                "--dato", "2026-11-20", "--kjelde", "oppdikta", "--tekst", "Forskrift.") == 0
    assert duty in demo.json("partnar", "kommune-4699")["plikter"]
