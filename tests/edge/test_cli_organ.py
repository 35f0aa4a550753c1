"""`organ`: what it shows of the joint organs, and that no name goes out in bulk."""

import pytest

from tests.edge.cli_room import Terminal, english_in, flat

NAME = "Kari Oppdikta"


@pytest.fixture
def seated(terminal: Terminal) -> Terminal:
    """One seat in SSU, and one meeting."""
    assert terminal(
        "oppnemn", "--organ", "ssu", "--gruppe", "brukar", "--stilling",
        "representant for brukarane", "--fraa", "2026-01-01", "--til", "2029-12-31",
        "--namn", NAME, "--observator",
    ) == 0
    assert terminal("nytt-moete", "--organ", "ssu", "--dato", "2027-02-03") == 0
    return terminal


def test_every_joint_organ_is_shown(terminal: Terminal) -> None:
    assert terminal("organ") == 0
    assert "Strategisk samarbeidsutval (ssu)" in terminal.last
    assert "ingen er ført inn" in terminal.last
    assert "kommunestyret" not in terminal.last
    assert not english_in(terminal.last)


def test_one_organ_with_its_seats(seated: Terminal) -> None:
    assert seated("organ", "ssu") == 0
    shown = flat(seated.last)
    assert f"representant for brukarane ({NAME})" in shown
    assert "brukarane (møte- og talerett)" in shown
    assert "frå 1. januar 2026 til 31. desember 2029" in shown
    assert "Neste møte 3. februar 2027" in shown
    assert "R-198 minst éin representant for brukarane: held" in shown
    assert "R-188 minst éin for fastlegane eller allmennmedisinen: held ikkje (har ingen)" in shown
    assert "Framlegg som er av" in shown


def test_only_joint_organs_have_this_page(terminal: Terminal) -> None:
    for unknown in ("nei", "kommune-4601/kommunestyre"):
        assert terminal("organ", unknown) == 2
        assert "Fellesorganet finst ikkje. Sjå «saksgang organ»." in flat(terminal.err)


def test_a_narrow_screen_is_enough(seated: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "44")
    assert seated("organ", "ssu") == 0
    assert max(len(line) for line in seated.last.splitlines()) <= 44


def test_organ_json_has_no_names(seated: Terminal) -> None:
    found = seated.json("organ")
    assert set(found) == {"helsefellesskap", "organ"}
    ssu = next(o for o in found["organ"] if o["id"] == "ssu")
    assert ssu["neste_moete"] == "2027-02-03"
    assert not [s for s in ssu["plassar"] if "namn" in s]
    seat = ssu["plassar"][-1]
    assert (seat["stilling"], seat["teljande"]) == ("representant for brukarane", False)
    users = next(k for k in ssu["krav"] if k["rad"] == "R-198")
    assert users == {
        "rad": "R-198", "kva": "minst éin representant for brukarane", "verknad": "stopp",
        "held": True, "har": "",
    }
    assert NAME not in seated.last


def test_a_demand_is_entered_as_a_row(terminal: Terminal) -> None:
    row = "rad=R-096; kva=to frå kommunane i Voss; gruppe=kommune; omraade=Voss; minst=2; hogst=2"
    assert terminal("endre-organ", "--organ", "ssu", "--krav", row, "--grunn", "vedtaket") == 0
    found = terminal.json("organ", "ssu")["organ"][0]["krav"]
    mine = next(k for k in found if k["rad"] == "R-096")
    assert (mine["kva"], mine["held"], mine["har"]) == (
        "to frå kommunane i Voss", False, "har ingen"
    )


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("rad=R-999; kva=nokon", "Rada finst ikkje. Sjå «saksgang reglar»."),
        ("rad=R-096; kva=nokon; partnarar=hb+finst-ikkje", "Partnaren finst ikkje."),
        ("berre tekst", "Skriv rada som rad=…; kva=…; minst=…, eller som JSON."),
    ],
)
def test_a_demand_with_a_fault_is_refused(terminal: Terminal, row: str, fault: str) -> None:
    assert terminal("endre-organ", "--organ", "ssu", "--krav", row, "--grunn", "vedtaket") == 2
    assert fault in flat(terminal.err)


def test_a_seat_cannot_end_before_it_began(seated: Terminal) -> None:
    seat = seated.json("organ", "ssu")["organ"][0]["plassar"][-1]["id"]
    assert seated("avslutt-verv", "--sete", seat, "--til", "2025-12-31") == 2
    assert "Siste dag kan ikkje vere før første dag." in flat(seated.err)


def test_why_a_demand_stands_is_told(terminal: Terminal) -> None:
    assert terminal("organ", "ssu") == 0
    assert "Kvar krava kjem frå" not in terminal.last
    assert terminal("organ", "ssu", "--kvifor") == 0
    assert "Kvar krava kjem frå" in terminal.last


VOSS = "kommune-4621"
SEAT = ("--gruppe", "kommune", "--stilling", "rådgjevar", "--partnar", VOSS)


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("nytt-organ", "--id", "g", "--rolle", "arbeidsgruppe", "--namn", "g", "--fraa",
          "2026-05-01", "--til", "2026-04-01", "--kjelde", "x"), "Siste dag kan ikkje vere før"),
        (("oppnemn", "--organ", "ssu", "--fraa", "1995-01-01", *SEAT), "ikkje med i helsefell"),
        (("nytt-moete", "--organ", "ssu", "--dato", "2026-12-01", "--frist", "2026-12-02"),
         "Fristen kan ikkje vere etter møtet"),
        (("ny-avtale", "--id", "a", "--slag", "anna", "--tittel", "x", "--kjelde", "x",
          "--gjeld-fraa", "2026-05-01", "--gjeld-til", "2026-04-01"), "Siste dag kan ikkje vere"),
    ],
)
def test_days_that_cannot_be_are_refused(
    terminal: Terminal, args: tuple[str, ...], told: str
) -> None:
    assert terminal(*args) == 2
    assert told in flat(terminal.err)
