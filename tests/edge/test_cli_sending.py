"""Letters at the terminal: seen before anything is done, stopped, sent after all, and delivered."""

from collections.abc import Callable
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from tests.edge.cli_room import Terminal, flat

CASE = "2026/1"
MONDAY = "2026-11-23T08:00"
"""The clock of these tests stands on a Sunday."""


def files(terminal: Terminal) -> list[Path]:
    return sorted(terminal.path.parent.glob("*-postkasse/*.eml"))


@pytest.fixture
def count(with_case: Terminal) -> Callable[[], int]:
    """How many letters the outbox has sent so far."""
    return lambda: len(files(with_case))


def test_what_an_act_would_send_is_seen_and_nothing_is_done(with_case: Terminal) -> None:
    with_case("ny-kontakt", "--partnar", "kommune-4621", "--stilling", "rådgjevar",
              "--adresse", "ny@voss.example.org", "--namn", "Anne Bø")
    before = with_case.path.read_bytes()
    line = ("trekk-saka", CASE, "--grunn", "Saka er ikkje aktuell.")
    assert with_case(*line, "--vis-post") == 0
    told = flat(with_case.last)
    assert "brev ville gå, tidlegast måndag 23. november 2026 klokka 08.00." in told
    assert "Ingenting er gjort enno." in told
    assert "ny@voss.example.org (Voss: Anne Bø, rådgjevar)" in told
    assert "med det formelle brevet som PDF" in told
    assert told.count("De treng ikkje gjere noko meir. Saka er trekt.") == 1
    assert with_case.path.read_bytes() == before
    shown = with_case.json(*line, "--vis-post")
    assert {p["til"] for p in shown["post"]} >= {"ny@voss.example.org"}
    assert {p["tidlegast"] for p in shown["post"]} == {"2026-11-23T07:00:00+00:00"}
    assert with_case(*line) == 0
    assert f"{len(shown['post'])} brev ventar på å gå ut" in flat(with_case.last)


def test_what_would_be_stopped_is_told_as_that(with_case: Terminal) -> None:
    assert with_case("opne-runde", CASE, "--vis-post") == 1
    assert "Saka er innmeldt; då kan ingen opne ein runde." in flat(with_case.last)
    assert with_case("eige-saksnummer", CASE, "--partnar", "kommune-4621", "--nummer", "26/7",
                     "--vis-post") == 0
    assert flat(with_case.last).startswith("Ingen brev ville gå.")


def test_a_letter_goes_when_it_may_and_is_read(
    with_case: Terminal, count: Callable[[], int]
) -> None:
    assert with_case("send") == 0
    assert count() == 0
    assert with_case("send", "--tid", MONDAY) == 0
    letters = [message_from_bytes(f.read_bytes(), policy=default) for f in files(with_case)]
    assert len(letters) > 20
    assert {str(m["Subject"]) for m in letters} == {
        "Ny sak i helsefellesskapet · HFB 2026/1 Prosedyre for utskriving"
    }
    assert with_case("send", "--tid", MONDAY) == 0
    assert count() == len(letters)


def test_one_letter_is_stopped_by_its_id_and_the_others_go(
    with_case: Terminal, count: Callable[[], int]
) -> None:
    waiting = with_case.json("brev", CASE)["ventar"]
    one, other = (waiting[n]["id"] for n in (0, 1))
    assert with_case("brev", CASE) == 0
    assert one[:8] in with_case.last
    assert with_case("stopp-sending", CASE, "--grunn", "Feil namn.", "--brev", "f" * 32) == 2
    assert "«saksgang brev NR»" in flat(with_case.all)
    assert with_case("stopp-sending", CASE, "--grunn", "Feil namn.", "--brev", one[:8]) == 0
    assert [p["id"] for p in with_case.json("brev", CASE)["stoppa"]] == [one]
    assert with_case("send-att", CASE, "--brev", other) == 2
    assert with_case("send", "--tid", MONDAY) == 0
    assert count() == len(waiting) - 1


def test_what_waits_is_stopped_and_may_be_sent_after_all(
    with_case: Terminal, count: Callable[[], int]
) -> None:
    assert with_case("stopp-sending", CASE, "--grunn", "Feil i tittelen.") == 0
    assert with_case.last.startswith("Sendinga er stoppa (HFB 2026/1).")
    assert "partnarar vert liggjande. Skal dei likevel gå: «saksgang send-att 2026/1»." in flat(
        with_case.last
    )
    assert with_case("send", "--tid", MONDAY) == 0
    assert count() == 0
    assert with_case("stopp-sending", CASE, "--grunn", "Feil i tittelen.") == 1
    assert "Ingen brev i saka ventar på å gå ut; ingen har gått." in flat(with_case.last)
    with_case("kan", CASE)
    assert "send-att" in with_case.last
    assert "stopp-sending" not in with_case.last
    assert with_case("send-att", CASE, "--kommando", "att-1") == 0
    assert "Stoppa brev vert sende likevel" in with_case.last
    assert with_case("send-att", CASE, "--kommando", "att-1") == 0
    assert with_case("send-att", CASE) == 1
    assert with_case("send", "--tid", MONDAY) == 0
    assert count() > 20
    assert with_case("stopp-sending", CASE, "--grunn", "For seint.") == 1
    assert f"; {count()} har gått." in flat(with_case.last)
    assert with_case("kontroller") == 0


def test_a_partner_stops_nothing(with_case: Terminal) -> None:
    line = ("stopp-sending", CASE, "--grunn", "Nei.", "--som", "kommune-4621")
    assert with_case(*line) == 1
    assert "Berre sekretariatet kan stoppe brev som ventar på å gå ut." in flat(with_case.last)
    assert with_case("stopp-sending", CASE) == 2
