"""What comes through the year, at a terminal: oversyn, årshjul, inbox and networks."""

import pytest

from rules.katalog import KATALOG
from rules.loading.register_data import load_register
from tests.edge.cli_room import Terminal, english_in, flat

GROUND = {"regel", "rader", "styrke", "heimel", "grunn", "raad"}
VIEWS = ("oversyn", "aarshjul", "innboks", "nettverk")
NETWORK = (
    "nytt-organ", "--id", "saarnett", "--rolle", "nettverk", "--namn",
    "Sårnettverket", "--fraa", "2024-01-01", "--kjelde", "oppdikta", "--dekning", "alle",
)


def minutes(terminal: Terminal, title: str, *more: str) -> int:
    return terminal(
        "mottak", "--slag", "referat", "--fraa", "saarnett", "--tittel", title, *more
    )


@pytest.fixture
def year(terminal: Terminal) -> Terminal:
    """A network, an agreement that is late, two items in the inbox, and one that became a case."""
    assert terminal(*NETWORK) == 0
    assert terminal(
        "ny-avtale", "--id", "delavtale-rus", "--slag", "ramme", "--tittel", "Delavtale om rus",
        "--partar", "kommune-4621,hf-bergen", "--paragraf-6-2", "1", "--inngaatt", "2024-03-10",
        "--gjennomgang", "2025-03-10", "--kjelde", "oppdikta",
    ) == 0
    assert minutes(terminal, "Møte i mars", "--dato", "2026-03-02") == 0
    assert minutes(terminal, "Møte i mai", "--dato", "2026-05-04") == 0
    assert terminal(
        "meld-inn", "--tittel", "Sårstell heime", "--sakstype", "C-14", "--innkome", "1", "--send"
    ) == 0
    return terminal


@pytest.mark.parametrize("columns", ["40", "80"])
@pytest.mark.parametrize("view", VIEWS)
def test_views_fit_the_terminal_in_nynorsk(
    year: Terminal, monkeypatch: pytest.MonkeyPatch, view: str, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert year(view) == 0
    assert year.last.strip()
    assert all(len(row) <= int(columns) for row in year.last.splitlines())
    assert not english_in(year.last)


@pytest.mark.parametrize("view", VIEWS)
def test_views_of_a_new_database(terminal: Terminal, view: str) -> None:
    assert terminal(view) == 0
    assert terminal.last.strip()


def test_oversyn_says_what_must_and_what_ought_to_be_mended(year: Terminal) -> None:
    assert year("oversyn") == 0
    must, _, ought = year.last.partition("Bør ordnast")
    told = "Det er ikkje ført inn at «Delavtale om rus» er gjennomgått det siste året"
    assert "Må ordnast" in must
    assert told in flat(must)
    assert told not in flat(ought)
    assert "manglar fagområdet og kontakten for Sårnettverket" in flat(ought)
    assert "AAR-02" not in year.last
    year("oversyn", "--kvifor")
    assert "Regel AAR-02 · hol. § 6-5" in flat(year.last)


def test_oversyn_json(year: Terminal) -> None:
    found = year.json("oversyn")
    assert set(found) == {"helsefellesskap", "dag", "hinder", "atvaringar"}
    assert found["dag"] == "2026-11-22"
    assert {"AAR-02"} <= {g["regel"] for g in found["hinder"]}
    assert {"NET-01", "AAR-06"} <= {g["regel"] for g in found["atvaringar"]}
    said = (*found["hinder"], *found["atvaringar"])
    assert all(set(g) - {"part"} == GROUND for g in said)


def test_aarshjul_shows_what_is_late_first(year: Terminal) -> None:
    assert year("aarshjul") == 0
    late, _, rest = year.last.partition("Berre til påminning")
    assert "Gjennomgang av «Delavtale om rus»" in late.split("Forfalle")[1]
    assert "10. mars 2026" in late
    assert "koml. § 10-2" in rest
    tasks = year.json("aarshjul")["oppgaaver"]
    assert set(tasks[0]) == {
        "id", "tittel", "kor_ofte", "kjelde", "kven", "sist", "frist", "planlagt", "forfalle",
        "kravd", "kontrollert",
    }
    assert [t["forfalle"] for t in tasks] == sorted((t["forfalle"] for t in tasks), reverse=True)
    by_id = {t["id"]: t for t in tasks}
    assert by_id["delavtale-rus"]["frist"] == "2026-03-10"
    assert by_id["byraadsrapport"]["kven"] == ["kommune-4601"]
    year("avtalehending", "--avtale", "delavtale-rus", "--slag", "gjennomgang", "--dato",
         "2026-11-20")
    after = {t["id"]: t for t in year.json("aarshjul")["oppgaaver"]}
    assert after["delavtale-rus"]["forfalle"] is False
    assert after["delavtale-rus"]["frist"] == "2027-11-20"


def test_innboks_shows_what_waits_first(year: Terminal) -> None:
    assert year("innboks") == 0
    waits, _, handled = year.last.partition("Handsama")
    assert "2  Møte i mai" in waits
    assert "1  Møte i mars" in handled
    assert "vart sak 2026/1" in handled
    assert "Sårnettverket" in waits
    found = year.json("innboks")["innboks"]
    assert [(i["nr"], i["utfall"], i["saksnummer"]) for i in found] == [
        (2, "ventar", None), (1, "sak", "2026/1"),
    ]


def test_innboks_shows_the_newest_that_were_handled(terminal: Terminal) -> None:
    for number in range(1, 23):
        minutes(terminal, f"Møte {number}", "--person", "ada")
        terminal("handsam-innkome", "--nr", str(number), "--utfall", "orientering")
    terminal("innboks")
    assert "22  Møte 22" in terminal.last
    assert "1  Møte 1\n" not in terminal.last
    assert "2 eldre: legg til --alt." in terminal.last
    terminal("innboks", "--alt")
    assert "  1  Møte 1\n" in terminal.last


def test_the_case_says_where_it_came_from_and_history_holds(year: Terminal) -> None:
    year("sak", "2026/1")
    assert "referat frå Sårnettverket 2. mars 2026" in flat(year.last)
    assert year("kontroller") == 0


def test_what_has_come_before_is_pointed_out(year: Terminal) -> None:
    assert minutes(year, "Møte i mai", "--dato", "2026-05-04") == 0
    assert "Merk: «Møte i mai» ser ut til å vere motteke før: nummer 2" in flat(year.last)
    assert year("meld-inn", "--tittel", "Sårstell heime", "--sakstype", "C-05", "--send") == 0
    assert "Merk: Det finst alt ei open sak" in flat(year.last)


def test_nettverk(year: Terminal) -> None:
    year("nettverk")
    assert "Sårnettverket (saarnett)" in year.last
    assert "4. mai 2026" in year.last
    year("endre-organ", "--organ", "saarnett", "--fag", "rus", "--kontakt", "ruskonsulenten",
         "--grunn", "Vedtak")
    found = year.json("nettverk")["nettverk"]
    assert found == [{
        "id": "saarnett", "namn": "Sårnettverket", "fag": "rus", "dekning": "alle",
        "omraade": None, "kontakt": "ruskonsulenten", "prioritert": True,
        "siste_referat": "2026-05-04",
    }]


def test_what_is_off_here_is_shown_and_never_called_late(year: Terminal) -> None:
    """The same task is late where its row is on, and only shown where it is off."""
    why = ("--grunn", "SSU vil det", "--kjelde", "SSU-sak 1/26")
    before = {t["id"]: t for t in year.json("aarshjul")["oppgaaver"]}
    rows = {t.id: t.rad for t in load_register("hfb").hf.aarshjul if KATALOG[t.rad].brytar}
    on = next(t for i, t in before.items() if t["forfalle"] and i in rows)
    assert on["kravd"]
    assert year("set-brytar", "--rad", rows[on["id"]], "--verknad", "av", *why) == 0
    off = {t["id"]: t for t in year.json("aarshjul")["oppgaaver"]}[on["id"]]
    assert (off["forfalle"], off["kravd"], off["frist"]) == (False, False, on["frist"])
    year("aarshjul")
    assert "ikkje kravd her" in flat(year.last)
