"""What goes out of the house: all that was asked for, nothing that is exempt, and no formula."""

import json
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from adapters.db.reads import list_cases
from adapters.export import gathering
from adapters.xlsx.giving_out import COLUMNS
from adapters.xlsx.writing import FORMULA_STARTS, put
from cases.canonical import canonical_json
from rules.loading.register_data import load_register
from tests.edge.cli_room import Terminal, flat

EXEMPT = "Hemmeleg plan for nedlegging"
FILES = ("u.json", "u.xlsx")


def exported(terminal: Terminal, name: str, *options: str) -> str:
    """Everything readable in the exported file, as one text."""
    path = terminal.path.parent / name
    path.unlink(missing_ok=True)
    assert terminal("eksporter", name, *options) == 0
    if name.endswith(".json"):
        return path.read_text(encoding="utf-8")
    book: Any = load_workbook(path)
    return "\n".join(str(c.value) for s in book for row in s.iter_rows() for c in row if c.value)


def as_json(terminal: Terminal, *options: str) -> Any:
    return json.loads(exported(terminal, "u.json", *options))


def a_case(terminal: Terminal, title: str, **more: str) -> None:
    args = [a for name, value in more.items() for a in (f"--{name}", value)]
    assert terminal("meld-inn", "--tittel", title, "--sakstype", "C-05", "--send", *args) == 0


# -- formulas --------------------------------------------------------------------------------------


@pytest.mark.parametrize("start", FORMULA_STARTS)
def test_a_text_is_a_text_whatever_it_begins_with(tmp_path: Path, start: str) -> None:
    text = f"{start}1+HYPERLINK(\"http://example.org\")"
    book: Any = Workbook()
    put(book.active, 1, 1, text)
    for number in range(2):  # what is saved again by somebody else is still text
        path = tmp_path / f"{number}.xlsx"
        book.save(path)
        book = load_workbook(path)
        cell = book.active["A1"]
        assert (cell.data_type, cell.value) == ("s", text.replace("\r", "\n"))
        assert cell.quotePrefix


def test_no_cell_of_an_export_is_a_formula(terminal: Terminal) -> None:
    for title in ("=1+1", "+47 1", "-1", "@SUM(A1)", "#N/A", "=cmd|' /C calc'!A0"):
        a_case(terminal, title, samandrag=f"{title} og meir")
    exported(terminal, "u.xlsx", "--alt", "--kontaktar")
    book: Any = load_workbook(terminal.path.parent / "u.xlsx")
    kinds = {c.data_type for s in book for row in s.iter_rows() for c in row}
    assert kinds <= {"s", "n", "d", "b"}
    titles = [c.value for c in book["Saker"]["B"]][1:]
    assert titles == ["=cmd|' /C calc'!A0", "#N/A", "@SUM(A1)", "-1", "+47 1", "=1+1"]


# -- what is exempt --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", FILES)
def test_an_exempt_case_stays_here(terminal: Terminal, name: str) -> None:
    a_case(terminal, EXEMPT, samandrag=EXEMPT)
    assert terminal("ny-ordlyd", "2026/1", "--tekst", EXEMPT) == 0
    assert EXEMPT in exported(terminal, name)
    assert terminal("vurder-innsyn", "2026/1", "--offentleg", "nei", "--heimel", "offl. § 14") == 0
    told = exported(terminal, name)
    assert EXEMPT not in told
    assert "HFB 2026/1" in told
    assert "Unnateke frå innsyn" in told
    assert "offl. § 14" in told
    assert "1 sak og 0 dokument" in flat(terminal.last)
    assert EXEMPT in exported(terminal, name, "--alt")
    assert "Ho skal ikkje gå ut av huset." in flat(terminal.last)


@pytest.mark.parametrize("name", FILES)
def test_a_public_title_stands_in_for_the_real_one(terminal: Terminal, name: str) -> None:
    a_case(terminal, EXEMPT, samandrag=EXEMPT)
    assert terminal("vurder-innsyn", "2026/1", "--offentleg", "ja", "--offentleg-tittel",
                    "Sak om tenestetilbodet") == 0
    told = exported(terminal, name)
    assert EXEMPT not in told
    assert "Sak om tenestetilbodet" in told


@pytest.mark.parametrize("name", FILES)
def test_an_exempt_document_stays_here_and_so_does_the_history_of_its_case(
    terminal: Terminal, name: str
) -> None:
    a_case(terminal, "Open sak")
    for title in (EXEMPT, "Ope notat"):
        assert terminal("legg-ved", "2026/1", "--slag", "anna", "--tittel", title,
                        "--tekst", "Innhald.") == 0
    assert EXEMPT in exported(terminal, name)
    assert terminal("vurder-innsyn", "2026/1", "--dokument", "1", "--offentleg", "nei",
                    "--heimel", "offl. § 15") == 0
    told = exported(terminal, name)
    assert EXEMPT not in told
    assert "Ope notat" in told
    assert EXEMPT in exported(terminal, name, "--alt")
    assert as_json(terminal)["utelate"] == {"saker": 0, "dokument": 1, "svar": 0, "historie": 1}
    assert terminal("vurder-innsyn", "2026/1", "--dokument", "1", "--offentleg", "ja") == 0
    assert EXEMPT in exported(terminal, name)


def test_a_document_laid_on_as_exempt_needs_no_further_word(terminal: Terminal) -> None:
    a_case(terminal, "Open sak")
    assert terminal("legg-ved", "2026/1", "--slag", "anna", "--tittel", EXEMPT, "--tekst", "x",
                    "--ikkje-offentleg", "--heimel", "offl. § 13") == 0
    assert EXEMPT not in exported(terminal, "u.json")


@pytest.mark.parametrize("name", FILES)
def test_contacts_only_where_they_are_asked_for(terminal: Terminal, name: str) -> None:
    address = "kontakt.kommune-4621@example.org"
    for options in ((), ("--alt",)):
        told = exported(terminal, name, *options)
        assert address not in told
        assert "kontaktperson for samhandling" not in told
    assert address in exported(terminal, name, "--kontaktar")


def test_a_telephone_note_is_nobodys_answer_yet(terminal: Terminal) -> None:
    a_case(terminal, "Avtale om transport")
    told = as_json(terminal)
    assert told["ikkje_vurderte"] == 1
    assert "1 sak er ikkje vurdert for innsyn" in flat(terminal.last)
    _to_round(terminal)
    for how, proof in (("telefon", ()), ("brev", ("--prov", "1"))):
        partner = "kommune-4621" if how == "telefon" else "kommune-4622"
        assert terminal("avklar", "2026/2", "--som", partner, "--prinsipiell", "nei", "--okonomi",
                        "ingen", "--plansamsvar", "ja", "--klarert-av", "direktøren") == 0
        assert terminal("svar", "2026/2", "--partnar", partner, "--svar", "ja", "--organ",
                        "kommunestyre", "--dato", "2026-11-22", "--eige-saksnummer", "26/1",
                        "--stilling", "rådgjevar", "--registrering", how, "--person", "ada",
                        *proof) == 0, terminal.all
    assert [s["partnar"] for s in as_json(terminal)["svar"]] == ["kommune-4622"]
    assert as_json(terminal)["utelate"]["svar"] == 1
    both = as_json(terminal, "--alt")["svar"]
    assert [s["partnar"] for s in both] == ["kommune-4621", "kommune-4622"]
    assert [s["endeleg"] for s in both] == [False, False]
    standings = {s["partnar"]: s["stilling"] for s in as_json(terminal)["stillingar"]}
    assert standings["kommune-4622"] == "mellombels"
    assert standings["hf-bergen"] == "ikkje_svart"


def _to_round(terminal: Terminal) -> None:
    """A special agreement with two kommunar and the trust, on its round."""
    assert terminal("meld-inn", "--tittel", "Særavtale", "--sakstype", "C-04", "--send",
                    "--partnarar", "kommune-4621,kommune-4622,hf-bergen") == 0
    assert terminal("send-til-utgreiing", "2026/2", "--organ", "mfu") == 0
    assert terminal("ny-ordlyd", "2026/2", "--tekst", "Partane inngår avtalen.") == 0
    assert terminal("legg-ved", "2026/2", "--slag", "protokollutskrift", "--tittel", "Utskrift",
                    "--tekst", "Vedteke.") == 0
    assert terminal("opne-runde", "2026/2") == 0, terminal.all


# -- whole and in part -----------------------------------------------------------------------------


def test_everything_asked_for_is_everything_there_is(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "list_cases", partial(list_cases, limit=2))
    for number in range(5):  # more than one page of them
        a_case(terminal, f"Sak {number}")
    told = as_json(terminal, "--alt", "--kontaktar")
    assert told["skjema"] == 1
    assert [s["saksnummer"] for s in told["saker"]] == [f"HFB 2026/{n}" for n in range(5, 0, -1)]
    assert [p["id"] for p in told["partnarar"]] == list(load_register("hfb").partnarar)
    before = "0" * 64
    for entry in told["historie"]:
        assert entry["forrige"] == before
        before = entry.pop("hash")
        assert sha256(canonical_json(entry)).hexdigest() == before
    assert len(told["historie"]) == 6


def test_history_that_is_cut_says_so(terminal: Terminal) -> None:
    a_case(terminal, "Open sak")
    first, second = as_json(terminal)["historie"]
    assert first["utelate"] == ["kontakt"]
    assert second["utelate"] == ["post"]
    assert {r["slag"] for r in second["resultat"]} == {"sak"}


def test_one_case_brings_only_its_own(terminal: Terminal) -> None:
    a_case(terminal, "Ei sak")
    a_case(terminal, "Ei anna sak", partnarar="kommune-4621,hf-bergen")
    told = as_json(terminal, "--sak", "2026/2")
    assert [s["tittel"] for s in told["saker"]] == ["Ei anna sak"]
    assert {p["id"] for p in told["partnarar"]} == {"kommune-4621", "hf-bergen"}
    assert [e["hending"] for e in told["historie"]] == ["meld_inn"]
    assert "Ei sak" not in exported(terminal, "u.xlsx", "--sak", "HFB 2026/2")


def test_the_workbook_has_its_sheets_and_says_first_what_it_is(terminal: Terminal) -> None:
    a_case(terminal, "Ei sak")
    exported(terminal, "u.xlsx")
    book: Any = load_workbook(terminal.path.parent / "u.xlsx")
    assert book.sheetnames == ["Om fila", *(n for n in COLUMNS if n != "Kontaktar")]
    assert "ikkje ein offentleg journal" in book["Om fila"]["A2"].value
    assert [c.value for c in book["Saker"][1]][:2] == ["Saksnummer", "Tittel"]


@pytest.mark.parametrize(
    "args", [["u.csv"], ["u"], ["finst-ikkje/u.json"], ["u.json", "--sak", "2026/9"]]
)
def test_what_cannot_be_made(terminal: Terminal, args: list[str]) -> None:
    assert terminal("eksporter", *args) == 2
    assert terminal.err.startswith("Feil i ")
    assert not list(terminal.path.parent.glob("*u*.json"))


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_there_is_never_touched(terminal: Terminal, name: str) -> None:
    (terminal.path.parent / name).write_bytes(b"noko viktig")
    assert terminal("eksporter", name) == 2
    assert (terminal.path.parent / name).read_bytes() == b"noko viktig"


def test_an_instant_is_shown_as_it_was_in_norway() -> None:
    book: Any = Workbook()
    put(book.active, 1, 1, datetime(2026, 11, 24, 23, 30, tzinfo=UTC))
    assert book.active["A1"].value.isoformat() == "2026-11-25T00:30:00"
