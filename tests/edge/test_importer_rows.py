"""What rows and cells may look like, and what is said of them when they do not."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from stdnum.no import fodselsnummer

from adapters.xlsx.cells import CellFault, value_of
from adapters.xlsx.columns import Column, Takes, columns_of, label
from adapters.xlsx.names import Names
from adapters.xlsx.opening import Cell
from adapters.xlsx.sheets import ANSWERS, CASES, CLEARED, PAPERS, SHEETS, sheet_named
from adapters.xlsx.template import guidance
from tests.edge.cli_room import Terminal, flat
from tests.edge.workbook import DAY, REGISTER, Workbook, letter, running_case
from workflow.verbs import VERBS

LOST_ZERO = next(
    int(n) for n in (f"010190{i:05d}" for i in range(99_999)) if fodselsnummer.is_valid(n)
)
ORGANS = ("kommunestyre", "kommunedirektor", "byraad", "ja_med_merknad", "kost_nytte")


def stamp(year: int, month: int, day: int, hour: int = 0) -> datetime:
    """An instant as a workbook holds it: without a time zone."""
    return datetime(year, month, day, hour)  # noqa: DTZ001


def column(takes: Takes, words: tuple[str, ...] = ()) -> Column:
    return Column("x", "X", takes, words)


READ: list[tuple[Takes, Any, Any]] = [
    (Takes.TEXT, "  tekst ", "  tekst "),
    (Takes.TEXT, 2026, "2026"),
    (Takes.TEXT, 12.0, "12"),
    (Takes.TEXT, "=1+1", "=1+1"),
    (Takes.TEXT, "   ", None),
    (Takes.DATE, stamp(2026, 3, 1), date(2026, 3, 1)),
    (Takes.DATE, "1.3.2026", "2026-03-01"),
    (Takes.DATE, "2026-03-01", "2026-03-01"),
    (Takes.DATE, "31.02.2026", "2026-02-31"),
    (Takes.NUMBER, 5.0, 5),
    (Takes.NUMBER, "5", "5"),
    (Takes.NUMBER, 5.5, 5.5),
    (Takes.YES_NO, "Ja", True),
    (Takes.YES_NO, False, False),
    (Takes.LIST, "Voss; Alver,Bergen\nKvam", ["Voss", "Alver", "Bergen", "Kvam"]),
    (Takes.LIST, 3.0, [3]),
    (Takes.LIST, stamp(2027, 3, 1), [date(2027, 3, 1)]),
    (Takes.LINES, "Ein, to\nTre", ["Ein, to", "Tre"]),
    (Takes.FILE, r"svar\utskrift.pdf", "svar/utskrift.pdf"),
]


@pytest.mark.parametrize(("takes", "value", "wanted"), READ)
def test_a_cell_is_read_as_its_column_takes_it(takes: Takes, value: Any, wanted: Any) -> None:
    assert value_of(Cell(value), column(takes)) == wanted


@pytest.mark.parametrize(
    ("typed", "word"),
    [("Kommunedirektør", "kommunedirektor"), ("byrådet", "byrådet"), ("Byråd", "byraad"),
     ("ja med merknad", "ja_med_merknad"), ("kost–nytte", "kost_nytte"), ("KOMMUNESTYRE ",
     "kommunestyre"), ("noko anna", "noko anna")],
)
def test_a_word_is_known_however_it_is_spelt(typed: str, word: str) -> None:
    assert value_of(Cell(typed), column(Takes.TEXT, ORGANS)) == word


WRONG: list[tuple[Takes, Cell, str]] = [
    (Takes.TEXT, Cell(formula=True), "formel"),
    (Takes.TEXT, Cell(error=True), "feil frå rekneprogrammet"),
    (Takes.TEXT, Cell(stamp(2026, 1, 26)), "om til ein dato"),
    (Takes.TEXT, Cell(26.101), "Formater cella som tekst"),
    (Takes.TEXT, Cell(True), "Skriv tekst"),
    (Takes.TEXT, Cell(LOST_ZERO), "fødselsnummer"),
    (Takes.DATE, Cell(stamp(2026, 1, 26, 12)), "klokkeslett"),
    (Takes.DATE, Cell(formula=True), "formel"),
    (Takes.NUMBER, Cell(stamp(2026, 1, 26)), "heilt tal"),
    (Takes.YES_NO, Cell("kanskje"), "ja eller nei"),
]


@pytest.mark.parametrize(("takes", "cell", "said"), WRONG)
def test_a_cell_that_cannot_be_used(takes: Takes, cell: Cell, said: str) -> None:
    with pytest.raises(CellFault, match=said):
        value_of(cell, column(takes))


# -- the sheets follow from the forms --------------------------------------------------------------


def test_every_field_of_a_form_has_its_column_or_is_left_out_on_purpose() -> None:
    left_out = {
        CASES: {"innkome"}, PAPERS: {"tekst"}, "Avtalar": {"saksnummer"}, "Møte": {"uid"},
        ANSWERS: {"registrering", "ordlyd"},
    }
    fields: dict[str, set[str]] = {}
    for sheet in SHEETS:
        fields.setdefault(sheet.verb or "innfoer_svar", set()).update(
            c.field for c in sheet.columns
        )
    for sheet in SHEETS:
        if sheet.verb:
            wanted = set(VERBS[sheet.verb].form.model_fields) - left_out.get(sheet.name, set())
            assert fields[sheet.verb] == wanted, sheet.name


def test_headings_tell_columns_apart_and_read_well() -> None:
    for sheet in SHEETS:
        names = [c.label for c in sheet.columns]
        assert len(set(names)) == len(names)
        for one in sheet.columns:
            assert not {"aa", "oe", "ae"} & set(one.label.lower().split())
            assert one.about
            assert guidance(one).startswith("MÅ") == one.must
    assert label("eige_saksnummer") == "Eige saksnummer"


def test_a_new_field_of_a_form_becomes_a_column_by_itself() -> None:
    form = VERBS["ny_kontakt"].form
    assert [c.field for c in columns_of(form)] == list(form.model_fields)
    for sheet in SHEETS:
        order = [c.must for c in sheet.columns]
        assert order == sorted(order, reverse=True), sheet.name


def test_the_template_has_headings_guidance_words_and_examples(terminal: Terminal) -> None:
    assert terminal("importer", "--mal", "mal.xlsx") == 0
    book: Any = load_workbook(terminal.path.parent / "mal.xlsx")
    assert book.sheetnames == ["Les meg", *(s.name for s in SHEETS), "Oppslag", "Ord"]
    for sheet in SHEETS:
        made = book[sheet.name]
        assert [c.value for c in made[1]] == ["Merk", *(c.label for c in sheet.columns)]
        assert made["A2"].value == "RETTLEIING"
        assert made["A3"].value == "DØME"
        chosen = {str(v.sqref).rstrip("0123456789").split(":")[0] for v in
                  made.data_validations.dataValidation}
        wanted = {f"{letter(sheet, c.field)}3" for c in sheet.columns
                  if (c.words or c.takes is Takes.YES_NO) and c.takes is not Takes.LIST}
        assert chosen == wanted
    words = [c.value for c in book["Ord"]["A"]]
    assert "kommune" in words
    assert "kommune-4621" in [c.value for c in book["Oppslag"]["B"]]
    texts = [c.value for s in book for row in s.iter_rows() for c in row if c.value]
    assert not [t for t in texts if str(t).startswith("=")]


# -- the frame of a sheet --------------------------------------------------------------------------


def said_of(terminal: Terminal, book: Workbook, change: Any) -> list[dict[str, Any]]:
    path = book.write(terminal.path.parent / "f.xlsx")
    made: Any = load_workbook(path)
    change(made)
    made.save(path)
    found: list[dict[str, Any]] = terminal.json("importer", "f.xlsx", "--berre-vis")["feil"]
    return found


def one_case() -> Workbook:
    book = Workbook()
    running_case(book, 1, "innmeldt")
    return book


def test_headings_may_move_and_columns_that_are_not_needed_may_go(terminal: Terminal) -> None:
    def change(made: Any) -> None:
        made["Saker"].delete_cols(10, 3)
        made["Saker"].move_range("B1:B4", cols=60)
        made["Saker"]["A1"].value = None

    assert said_of(terminal, one_case(), change) == []


def test_what_is_wrong_with_headings_is_told(terminal: Terminal) -> None:
    def change(made: Any) -> None:
        made["Saker"]["B1"] = "Tittelen"
        made["Kontaktar"]["C1"] = "Partnar"
        made["Saker"]["BZ4"] = "noko attåt"
        made.create_sheet("Sakar")["A1"] = "x"

    found = {(f["ark"], f["rad"], f["kolonne"]): f["feil"] for f in
             said_of(terminal, one_case(), change)}
    assert found["Saker", 1, "B"] == "Overskrifta er ukjend."
    assert found["Saker", 1, None] == "Kolonna «Tittel» manglar."
    assert found["Kontaktar", 1, "C"] == "Kolonna «Partnar» står to gonger."
    assert found["Saker", 4, "BZ"] == "Kolonna har inga overskrift."
    assert found["Arbeidsboka", None, None].startswith("Eitt av arka er ukjent.")
    assert "Sakar" not in str(found)


def test_a_mark_that_is_not_ours_is_told(terminal: Terminal) -> None:
    def change(made: Any) -> None:
        made["Saker"]["A4"] = "sjå på denne"

    (found,) = said_of(terminal, one_case(), change)
    assert (found["ark"], found["rad"], found["kolonne"]) == ("Saker", 4, "A")


def test_examples_and_guidance_are_never_imported(terminal: Terminal) -> None:
    def change(made: Any) -> None:
        made["Saker"]["A4"] = "døme"

    path = one_case().write(terminal.path.parent / "f.xlsx")
    made: Any = load_workbook(path)
    change(made)
    made.save(path)
    assert terminal("importer", "f.xlsx", "--berre-vis") == 2
    assert "ingen rader å importere" in flat(terminal.err)


# -- what rows point at ----------------------------------------------------------------------------


def test_an_answer_whose_case_is_at_fault_waits_for_it(terminal: Terminal) -> None:
    book = Workbook()
    row = running_case(book, 1, "rundgang")
    row["sakstype"] = "C-99"
    book.cleared(row["gammalt_nummer"], "Voss")
    book.answer(row["gammalt_nummer"], "Voss", "kommunestyre")
    book.write(terminal.path.parent / "f.xlsx")
    report = terminal.json("importer", "f.xlsx", "--berre-vis")
    assert [f["overskrift"] for f in report["feil"]] == ["Sakstype"]
    assert report["ark"]["Svar"]["ikkje_vurderte"] == 1
    assert report["ark"]["Dokument"]["ikkje_vurderte"] == 2
    terminal("importer", "f.xlsx", "--berre-vis")
    assert "3 rader til er ikkje vurderte" in flat(terminal.last)


def test_references_that_lead_nowhere(terminal: Terminal) -> None:
    book = Workbook()
    case = running_case(book, 1, "rundgang")["gammalt_nummer"]
    lonely = book.cleared(case, "Alver")
    lost = book.answer(case, "Voss", "kommunestyre")
    book.cleared(case, "Voss")
    lost["prov"] = "svar/ei-anna-fil.txt"
    stray = book.paper("99/1", "brev", "brev.txt")
    book.papers.pop("brev.txt")
    gone = book.paper(case, "brev", "borte.txt")
    book.papers.pop("borte.txt")
    book.write(terminal.path.parent / "f.xlsx")
    found = {(f["ark"], f["rad"], f["kolonne"]) for f in
             terminal.json("importer", "f.xlsx", "--berre-vis")["feil"]}
    assert found == {
        book.place("Avklaringar", lonely, "partnar"), book.place("Svar", lost, "prov"),
        book.place("Dokument", stray, "sak"), book.place("Dokument", gone, "fil"),
    }


def test_what_hangs_under_another_may_stand_before_it(terminal: Terminal) -> None:
    book = Workbook()
    book.add("Avtalar", id="delavtale-2", slag="delavtale", tittel="Under", mor="ramme-1",
             kjelde="arkivet")
    book.add("Avtalar", id="ramme-1", slag="ramme", tittel="Over", kjelde="arkivet")
    running_case(book, 2, "innmeldt", mor="24/1001", avtale="delavtale-2")
    running_case(book, 1, "innmeldt")
    book.write(terminal.path.parent / "f.xlsx")
    assert terminal("importer", "f.xlsx", "--person", "ada") == 0
    report = terminal.json("importer", "f.xlsx", "--person", "ada")
    assert report["saker"] == {"24/1001": "HFB 2026/1", "24/1002": "HFB 2026/2"}
    book.rows["Avtalar"][1]["mor"] = "delavtale-2"
    book.write(terminal.path.parent / "f.xlsx")
    assert terminal("importer", "f.xlsx", "--person", "ada") == 2


def test_a_name_of_a_new_partner_is_known_in_the_same_workbook(terminal: Terminal) -> None:
    book = Workbook()
    book.add("Partnarar", id="kommune-4699", slag="kommune", namn="Nykommune", kortnamn="Nyvik",
             fraa=date(2026, 1, 1), kjelde="forskrift")
    book.add("Kontaktar", partnar="Nyvik", stilling="rådgjevar", adresse="ny@example.org")
    book.write(terminal.path.parent / "f.xlsx")
    assert terminal("importer", "f.xlsx", "--person", "ada") == 0
    assert "Nykommune" in (terminal("partnarar"), terminal.last)[1]


def test_a_name_two_have_had_is_the_one_who_has_it_now() -> None:
    voss = REGISTER.partnarar["kommune-4621"]
    left = replace(voss, id="kommune-1235", til=date(2019, 12, 31))
    register = replace(REGISTER, partnarar={voss.id: voss, left.id: left})
    assert Names(register, DAY).partner("voss") == "kommune-4621"
    assert Names(register, DAY).partner("kommune-1235") == "kommune-1235"


def test_a_near_name_is_suggested_and_what_was_typed_is_not_repeated(terminal: Terminal) -> None:
    book = Workbook()
    book.add("Kontaktar", partnar="Vosss", stilling="rådgjevar", adresse="ny@example.org")
    book.add("Møte", organ="Fagleg utvall", dato=date(2027, 1, 1))
    book.write(terminal.path.parent / "f.xlsx")
    assert terminal("importer", "f.xlsx", "--berre-vis") == 2
    assert "Meinte du kommune-4621?" in flat(terminal.last)
    assert "Vosss" not in terminal.last
    assert "utvall" not in terminal.last


@pytest.mark.parametrize(
    ("field", "value"), [("kortnamn", "Eit anna namn"), ("slag", "privat"), ("orgnr", "964338531")]
)
def test_what_the_register_has_is_never_changed_by_a_workbook(
    terminal: Terminal, field: str, value: str
) -> None:
    book = Workbook()
    row = {"id": "kommune-4621", "slag": "kommune", "namn": "Voss herad", "kortnamn": "Voss",
           "fraa": date(2020, 1, 1), "kjelde": "saman.no"}
    made = book.add("Partnarar", **(row | {field: value}))
    book.write(terminal.path.parent / "f.xlsx")
    report = terminal.json("importer", "f.xlsx", "--person", "ada")
    assert [(f["ark"], f["rad"], f["kolonne"]) for f in report["feil"]] == [
        book.place("Partnarar", made, "id")
    ]


def test_an_agreement_that_is_there_already_is_no_new_version(
    terminal: Terminal, tmp_path: Path
) -> None:
    book = Workbook()
    made = book.add("Avtalar", id="delavtale-1", slag="delavtale", tittel="Ein",
                    mor="overordna-2022", kjelde="arkivet")
    book.write(tmp_path / "f.xlsx")
    assert terminal("importer", "f.xlsx", "--person", "ada") == 0
    made["kjelde"] = "eit anna arkiv"
    book.write(tmp_path / "f.xlsx")
    assert terminal("importer", "f.xlsx", "--person", "ada") == 0
    assert "importert frå før" in flat(terminal.last)
    made["tittel"] = "Ein annan"
    book.write(tmp_path / "f.xlsx")
    assert terminal("importer", "f.xlsx", "--person", "ada") == 2


def test_every_rule_that_may_stop_a_row_points_at_columns_there_are() -> None:
    from adapters.xlsx.blame import OF_DATE, OF_RULE

    fields = {c.field for name in (CASES, PAPERS, CLEARED, ANSWERS)
              for c in (sheet_named(name) or SHEETS[0]).columns}
    assert {f for found in OF_RULE.values() for f in found} | set(OF_DATE.values()) <= fields


def test_all_that_is_wrong_with_a_row_is_told_at_once(terminal: Terminal) -> None:
    book = one_case()
    book.rows["Saker"][0] |= {"sakstype": "C-77", "innmeldt": "31.2.2026"}
    book.write(terminal.path.parent / "f.xlsx")
    found = terminal.json("importer", "f.xlsx", "--berre-vis")["feil"]
    assert len(found) > 1
    assert any("Sakstypen finst ikkje" in str(f) for f in found), found
