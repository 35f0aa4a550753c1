"""What a person must take up: a date set by others, a rest that is over, economy nobody clears."""

from datetime import datetime, timedelta

from cases.oslo import OSLO
from tests.edge.cli_room import Terminal

DUE = "2026-12-24"


def told(terminal: Terminal, day: str, *more: str) -> str:
    assert terminal("eskaler", "--tid", f"{day}T09:00", *more) == 0
    return " ".join(terminal.last.split())


def case_due(terminal: Terminal) -> None:
    assert terminal("meld-inn", "--tittel", "Prosedyre", "--sakstype", "C-05",
                    "--ekstern-frist", DUE, "--send") == 0


def test_a_date_set_by_others_is_told_once_when_near_and_once_when_past(terminal: Terminal) -> None:
    case_due(terminal)
    nothing = "Ingenting nytt å ta tak i."
    assert told(terminal, "2026-12-09") == nothing
    near = told(terminal, "2026-12-10")
    assert near == ("HFB 2026/1: Den eksterne fristen er 24. desember 2026. Sjå kva som står att "
                    "med «saksgang kan».")
    assert told(terminal, "2026-12-11") == nothing
    assert told(terminal, "2026-12-24") == nothing
    past = told(terminal, "2026-12-25")
    assert past.startswith("HFB 2026/1: Den eksterne fristen 24. desember 2026 er ute. Saka står ")
    assert told(terminal, "2027-12-25") == nothing
    assert terminal("sak", "2026/1") == 0
    assert "Innmeldt" in terminal.last


def test_a_case_that_rests_is_told_of_too_and_when_its_rest_is_over(terminal: Terminal) -> None:
    case_due(terminal)
    assert terminal("paa-vent", "2026/1", "--grunn", "Pandemi", "--til", "2026-12-01") == 0
    assert "skulle stå på vent til 1. desember 2026" in told(terminal, "2026-12-02")
    assert "Den eksterne fristen er 24. desember" in told(terminal, "2026-12-10")


def test_only_to_tell(terminal: Terminal) -> None:
    case_due(terminal)
    assert told(terminal, "2026-12-10", "--berre-vis").startswith("Ville: HFB 2026/1: Den eksterne")
    assert told(terminal, "2026-12-10").startswith("HFB 2026/1: Den eksterne")


def test_a_time_that_cannot_be_read(terminal: Terminal) -> None:
    assert terminal("eskaler", "--tid", "i morgon") == 2
    assert "Feil i --tid: Skriv tida slik: 2026-06-01T08:00" in " ".join(terminal.err.split())


def test_now_is_the_hour_in_norway() -> None:
    assert datetime(2026, 12, 10, tzinfo=OSLO).utcoffset() == timedelta(hours=1)
