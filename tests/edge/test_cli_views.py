"""The views: what they show, and that their JSON has exactly the keys of the contract."""

import re
import sqlite3
from xml.etree import ElementTree

from adapters.cli.regelbok.reglar import rule_entries
from rules.katalog import KATALOG, Status
from rules.rule import RULES
from tests.edge.cli_room import Terminal, english_in, flat

GROUND = {"regel", "rader", "styrke", "heimel", "grunn", "raad"}
RULE = {"id", "rader", "styrke", "heimel", "kjelde", "status", "scenario", "versjon"}


def test_kan_json(with_case: Terminal) -> None:
    found = with_case.json("kan", "2026/1")
    assert set(found) == {"saksnummer", "sakssteg", "versjon", "trekk"}
    for move in found["trekk"]:
        assert set(move) == {"namn", "til", "open", "treng", "grunnar"}
        assert all(set(g) - {"part"} == GROUND for g in move["grunnar"])
    named = {m["namn"]: m for m in found["trekk"]}
    assert named["send_til_utgreiing"]["til"] == "utgreiing"
    assert named["send_til_utgreiing"]["treng"] == ["organ"]


def test_kan_in_plain_words(with_case: Terminal) -> None:
    assert with_case("kan", "2026/1") == 0
    assert "HFB 2026/1 er innmeldt." in with_case.last
    assert "send-til-utgreiing" in with_case.last
    assert "Treng: --organ" in with_case.last
    with_case("send-til-utgreiing", "2026/1", "--organ", "mfu")
    assert with_case("kan", "2026/1", "--kvifor") == 0
    assert "Regel " in with_case.last


def test_niva(with_case: Terminal) -> None:
    assert with_case("niva", "2026/1") == 0
    assert "Bergen" in with_case.last
    found = with_case.json("niva", "2026/1")
    keys = {"partnar", "namn", "rad", "organ", "grunn", "heimel", "avklara", "svar"}
    assert all(set(p) == keys for p in found["partnarar"])
    by_id = {p["partnar"]: p for p in found["partnarar"]}
    assert by_id["hds"]["organ"][0] == {"rolle": "dagleg_leiar", "namn": "dagleg leiar"}


def test_saker_and_its_pages(with_case: Terminal) -> None:
    for number in range(51):
        with_case("meld-inn", "--tittel", f"Sak {number}", "--sakstype", "C-05", "--send")
    found = with_case.json("saker")["saker"]
    assert len(found) == 50
    assert set(found[0]) == {
        "saksnummer", "tittel", "sakstype", "sakssteg", "versjon", "ventar_paa"
    }
    with_case("saker")
    assert "--etter 2026/3" in with_case.last
    rest = with_case.json("saker", "--etter", "2026/3")["saker"]
    assert [s["saksnummer"] for s in rest] == ["HFB 2026/2", "HFB 2026/1"]
    assert with_case.json("saker", "--steg", "rundgang")["saker"] == []


def test_sak_has_bold_sections_and_fits_80_columns(with_case: Terminal) -> None:
    with_case("ny-ordlyd", "2026/1", "--tekst", "Prosedyren vert vedteken.")
    with_case("fraasegn", "2026/1", "--som", "hds", "--tekst", "Vi er samde.")
    with_case("opne-runde", "2026/1")
    assert with_case("sak", "2026/1") == 0
    for section in ("No", "Om saka", "Ordlyd", "Partnarane", "Fråsegner, innspel og råd"):
        assert f"\n{section}\n" in with_case.last
    assert "Ordlyd 1 · " in with_case.last
    assert "Stansa" not in with_case.last
    assert all(len(row) <= 80 for row in with_case.last.splitlines())
    assert not english_in(with_case.last)
    with_case("sak", "2026/1", "--historie")
    assert "Stansa: sekretariatet ville opne ein runde" in with_case.last
    assert with_case.json("sak", "2026/1")["saksnummer"] == "HFB 2026/1"


def test_reglar_json(bare: Terminal) -> None:
    found = bare.json("reglar")
    assert set(found) == {"reglar"}
    entries = found["reglar"]
    assert len({e["id"] for e in entries}) == len(entries)
    assert all(set(e) - {"grunn"} == RULE for e in entries)
    runs = {e["id"] for e in entries if e["status"] == "koyrbar"}
    assert runs == set(RULES)
    waits = {e["id"] for e in entries} - runs
    assert waits == {r.rad for r in KATALOG if r.status is not Status.KOYRBAR}
    assert all(e["grunn"] for e in entries if e["id"] in waits)


def test_the_list_says_what_each_rule_does_here(bare: Terminal) -> None:
    assert bare("reglar") == 0
    lines = [" ".join(line.split()) for line in bare.last.splitlines()]
    assert any(line.startswith("AVT-02 av, brytar ") for line in lines)
    assert any(line.startswith("DEL-01 stopp ") for line in lines)
    assert any(line.startswith("DEL-16 åtvaring ") for line in lines)


def test_reglar_of_one(bare: Terminal) -> None:
    assert bare("reglar", "del-01") == 0
    assert "hol. § 6-1" in bare.last
    assert bare("reglar", "R-019") == 0
    assert bare("reglar") == 0
    assert "SGA-01" in bare.last


def test_scenarios_come_from_the_packaged_rulebook() -> None:
    named = {str(e["id"]): e["scenario"] for e in rule_entries()}
    assert named["SGA-01"]


def test_sakstypar_and_partnarar(terminal: Terminal) -> None:
    assert terminal("sakstypar", "--veg") == 0
    assert "C-05  Samhandlingsprosedyre" in terminal.last
    assert terminal.json("sakstypar")["sakstypar"][0]["id"] == "C-01"
    assert terminal("partnarar", "--organ") == 0
    assert "bystyret" in terminal.last
    found = terminal.json("partnarar")
    assert found["helsefellesskap"] == "hfb"
    assert "example.org" not in terminal.last


def test_partnarar_keeps_advisers_and_those_who_have_left_apart(terminal: Terminal) -> None:
    assert terminal("partnarar") == 0
    now, advisers, gone = re.split("Rådgjevarar: |Tidlegare partnarar", terminal.last)
    assert "kommune-4624" in now
    assert "kommune-1243" not in now
    assert "(ks)" in advisers
    assert "(ks)" not in now
    assert "31. desember 2019, no Bjørnafjorden" in flat(gone)
    by_id = {p["id"]: p for p in terminal.json("partnarar")["partnarar"]}
    assert by_id["kommune-1243"]["etterfolgjar"] == "kommune-4624"
    assert (by_id["ks"]["gruppe"], by_id["ks"]["avtalepart"]) == ("ks", False)


def test_prosesskart_counts_what_has_happened(with_case: Terminal) -> None:
    with_case("send-til-utgreiing", "2026/1", "--organ", "mfu")
    assert with_case("prosesskart") == 0
    assert with_case.last.startswith("stateDiagram-v2")
    assert "[*] --> innmeldt : 1" in with_case.last
    assert "innmeldt --> utgreiing : 1" in with_case.last
    assert "    rundgang --> konsensus\n" in with_case.last
    drawing = with_case.path.parent / "kart.svg"
    assert with_case("prosesskart", "--svg", str(drawing)) == 0
    root = ElementTree.fromstring(drawing.read_text(encoding="utf-8"))  # noqa: S314 - our own
    assert root.tag.endswith("svg")


def test_kontroller_is_green_and_then_names_the_row(with_case: Terminal) -> None:
    assert with_case("kontroller") == 0
    assert "Ingen funn" in with_case.last
    connection = sqlite3.connect(with_case.path)
    connection.execute("DROP TRIGGER IF EXISTS sak_fast")
    (case_id,) = connection.execute("SELECT id FROM sak").fetchone()
    connection.execute("UPDATE sak SET tittel = 'Noko anna'")
    connection.commit()
    connection.close()
    assert with_case("kontroller") == 1
    assert case_id in with_case.last.replace("\n", "").replace(" ", "")
    assert "tittel" in with_case.last
    assert with_case.json("kontroller")["heil"] is False


def test_the_process_map_as_json(bare: Terminal) -> None:
    edges = bare.json("prosesskart")["kantar"]
    assert {"fraa": None, "til": "innmeldt", "tal": 0} in edges
    assert {"fraa": "konsensus", "til": "vedteke", "tal": 0} in edges
