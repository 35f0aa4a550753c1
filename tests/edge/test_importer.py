"""A secretariat moves in: 60 running cases, 24 partners and 80 contacts, from its own workbook."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

from adapters.bootstrap import House, opened
from adapters.db.reads import history
from adapters.drift.make_ready import make_ready
from adapters.settings import Settings
from tests.edge.cli_room import NATIONAL_ID, Terminal, english_in, flat
from tests.edge.workbook import PARTNERS, Workbook, running_case, secretariat

ASK = ("importer", "flytting.xlsx")
DO = (*ASK, "--person", "ada")


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the register and no contacts, as `klargjer` makes it."""
    path = tmp_path_factory.mktemp("tom") / "saksgang.db"
    make_ready(Settings(database=path))
    return path


@pytest.fixture
def moving(bare: Terminal, empty: Path) -> Terminal:
    copyfile(empty, bare.path)
    return bare


@pytest.fixture
def house(moving: Terminal) -> Iterator[House]:
    with opened(Settings(database=moving.path)) as made:
        yield made


def places(report: Any) -> set[tuple[str, int, str]]:
    return {(f["ark"], f["rad"], f["kolonne"]) for f in report["feil"]}


def handed_in(terminal: Terminal, book: Workbook) -> Path:
    return book.write(terminal.path.parent / "flytting.xlsx")


def entries(path: Path) -> int:
    with opened(Settings(database=path)) as house, house.reading() as unit:
        return len(list(history(unit)))


# -- the whole move --------------------------------------------------------------------------------


def plant(book: Workbook) -> dict[str, tuple[str, int, str]]:
    """Ten faults of ten kinds, each in a row of its own; where each of them stands."""
    cases, answers = book.rows["Saker"], book.rows["Svar"]
    contacts = book.rows["Kontaktar"]
    contacts[7]["partnar"] = "Atlantis"
    contacts[11]["adresse"] = "kontakt(at)example.org"
    contacts.append(dict(contacts[3]))
    cases[2]["innmeldt"] = "31.02.2026"
    cases[5]["tittel"] = f"Saka til {NATIONAL_ID}"
    cases[9]["samandrag"] = "=1+1"
    cases[12]["sakstype"] = "C-99"
    of = {r["sak"]: [a for a in answers if a["sak"] == r["sak"]] for r in answers}
    first, second, third = (of[cases[n]["gammalt_nummer"]] for n in (50, 51, 52))
    del first[0]["prov"]
    second[1]["organ"] = "bydelsutvalet"
    third[0]["organ"] = "kommunedirektor"
    third[0]["avgjerd"] = "delegert_vedtak"
    return {
        "unknown partner": book.place("Kontaktar", contacts[7], "partnar"),
        "bad e-mail": book.place("Kontaktar", contacts[11], "adresse"),
        "duplicate row": book.place("Kontaktar", contacts[-1], "partnar"),
        "bad date": book.place("Saker", cases[2], "innmeldt"),
        "national id": book.place("Saker", cases[5], "tittel"),
        "formula": book.place("Saker", cases[9], "samandrag"),
        "unknown case type": book.place("Saker", cases[12], "sakstype"),
        "missing proof": book.place("Svar", first[0], "prov"),
        "wrong organ word": book.place("Svar", second[1], "organ"),
        "wrong level": book.place("Svar", third[0], "organ"),
    }


def test_ten_faults_are_all_named_and_nothing_comes_in(moving: Terminal) -> None:
    book = secretariat()
    planted = plant(book)
    handed_in(moving, book)
    before, count = moving.path.read_bytes(), entries(moving.path)
    assert moving(*DO) == 2
    told = flat(moving.last)
    assert told.startswith("Ingenting er importert: arbeidsboka har 11 feil.")
    assert NATIONAL_ID not in moving.all
    assert "Atlantis" not in moving.all
    assert not english_in(moving.all)
    report = moving.json(*DO)
    # a kommunedirektør in a case of principle is barred twice: without a row, and by law
    assert len(report["feil"]) == len(planted) + 1
    assert places(report) == set(planted.values())
    assert all(f["overskrift"] and f["feil"] for f in report["feil"])
    assert {f["regel"] for f in report["feil"] if f["regel"]} == {"DEL-06", "DEL-10"}
    assert not report["skrive"]
    assert moving.path.read_bytes() == before
    assert entries(moving.path) == count
    assert moving("saker") == 0
    assert "Ingen saker" in moving.last


def test_mended_it_all_comes_in_and_a_second_person_lets_it_go_on(moving: Terminal) -> None:
    handed_in(moving, secretariat())
    report = moving.json(*DO)
    assert (report["utfall"], report["feil"]) == ("ok", [])
    assert report["ark"]["Partnarar"] == {"nye": 0, "fraa_foer": 24, "ikkje_vurderte": 0}
    assert report["ark"]["Kontaktar"]["nye"] == 80
    assert report["ark"]["Saker"]["nye"] == 60
    assert report["ark"]["Svar"]["nye"] == 9 * 2 + 24
    last = report["saker"]["24/1059"]
    assert last == "HFB 2026/60"
    assert moving("konstater-semje", last) == 1
    assert "ventar på at ein annan person stadfester" in flat(moving.last)
    assert moving("stadfest-innfoering", "--alle", "--person", "ada") == 1
    assert "0 saker er stadfesta, og 60 står att." in moving.last
    assert moving("stadfest-innfoering", "--alle", "--person", "berit") == 0
    assert "60 saker er stadfesta, og 0 står att." in moving.last
    assert moving("sak", last) == 0
    assert "stadfesta av ein annan person" in flat(moving.last)
    assert "Sak hjå sekretariatet 24/1059" in flat(moving.last)
    assert "svaret tel; ja frå heradsstyret 5. oktober 2026" in flat(moving.last)
    assert "ikkje svara" not in flat(moving.last)
    assert moving("konstater-semje", last) == 0
    assert "Saka er no i konsensus" in moving.last
    elucidated = report["saker"]["24/1020"]
    assert moving("legg-ved", elucidated, "--slag", "avtalesjekk", "--tittel", "Sjekk",
                  "--tekst", "I samsvar med avtalane.") == 0
    assert moving("send-til-ssu", elucidated) == 0
    assert moving("kontroller") == 0
    assert moving.json(*DO)["ark"]["Saker"] == {"nye": 0, "fraa_foer": 60, "ikkje_vurderte": 0}


# -- looking, and doing it again -------------------------------------------------------------------


def small(number: int = 1) -> Workbook:
    """Contacts for all, and a few cases in rundgang with an answer each."""
    book = Workbook()
    for partner in PARTNERS:
        book.add("Kontaktar", partnar=partner.id, stilling="rådgjevar",
                 adresse=f"post@{partner.id}.example.org")
    for one in range(number):
        case = running_case(book, one, "rundgang")["gammalt_nummer"]
        book.cleared(case, "Voss", prinsipiell="ja")
        book.answer(case, "Voss", "kommunestyre")
    return book


def test_only_looking_writes_nothing(moving: Terminal) -> None:
    handed_in(moving, small())
    before = moving.path.read_bytes()
    assert moving(*ASK, "--berre-vis") == 0
    assert "Ingen feil. Ingenting er skrive" in moving.last
    assert "Saker" in moving.last
    assert moving.path.read_bytes() == before
    assert [p.name for p in moving.path.parent.glob("saksgang.db*")] == ["saksgang.db"]
    assert moving(*DO) == 0
    assert moving.path.read_bytes() != before


def test_the_same_file_twice_changes_nothing_and_says_so(moving: Terminal) -> None:
    path = handed_in(moving, small())
    assert moving(*DO) == 0
    before = moving.path.read_bytes()
    for _ in range(2):
        assert moving(*DO) == 0
        assert "Alt i arbeidsboka er importert frå før. Ingenting er endra." in flat(moving.last)
        assert moving.path.read_bytes() == before
        handed_in(moving, small())  # saved anew: other bytes, the same rows
    assert moving("importer", str(path), "--person", "berit") == 0
    assert moving.path.read_bytes() == before


def test_a_longer_workbook_brings_only_what_is_new(moving: Terminal) -> None:
    handed_in(moving, small())
    assert moving(*DO) == 0
    book = small(2)
    book.rows["Saker"].reverse()
    handed_in(moving, book)
    report = moving.json(*DO)
    assert report["ark"]["Saker"] == {"nye": 1, "fraa_foer": 1, "ikkje_vurderte": 0}
    assert report["ark"]["Svar"]["nye"] == 1
    assert report["saker"] == {"24/1001": "HFB 2026/2", "24/1000": "HFB 2026/1"}


def test_a_changed_row_of_a_case_that_is_in_is_no_new_case(moving: Terminal) -> None:
    handed_in(moving, small())
    assert moving(*DO) == 0
    book = small()
    book.rows["Saker"][0]["tittel"] = "Ein annan tittel"
    handed_in(moving, book)
    report = moving.json(*DO)
    assert [f["overskrift"] for f in report["feil"]] == ["Gammalt nummer"]
    assert "HFB 2026/1" in report["feil"][0]["feil"]


def test_a_case_marked_as_a_mistake_comes_in_again_with_all_that_belongs_to_it(
    moving: Terminal
) -> None:
    handed_in(moving, small())
    assert moving(*DO) == 0
    assert moving("feilregistrer", "2026/1", "--grunn", "Feil ordlyd i arket.") == 0
    report = moving.json(*DO)
    assert report["saker"] == {"24/1000": "HFB 2026/2"}
    assert {n: report["ark"][n]["nye"] for n in ("Kontaktar", "Saker", "Dokument", "Svar")} == {
        "Kontaktar": 0, "Saker": 1, "Dokument": 2, "Svar": 1,
    }
    assert moving(*DO) == 0
    assert "importert frå før" in flat(moving.last)
    assert moving("stadfest-innfoering", "--alle", "--person", "berit") == 0
    assert "1 saker er stadfesta" in moving.last


# -- back doors ------------------------------------------------------------------------------------


def test_who_imports_must_be_known(moving: Terminal) -> None:
    handed_in(moving, small())
    assert moving(*ASK) == 2
    assert "Feil i --person" in moving.err


@pytest.mark.parametrize("step", ["konsensus", "vedteke", "teken_til_vitande"])
def test_a_step_only_the_partners_reach_is_no_step_to_enter_in(moving: Terminal, step: str) -> None:
    book = small()
    book.rows["Saker"][0]["steg"] = step
    handed_in(moving, book)
    report = moving.json(*DO)
    assert places(report) == {book.place("Saker", book.rows["Saker"][0], "steg")}


BACK_DOORS: dict[str, tuple[str, dict[str, Any], str, str]] = {
    "another wording": ("Svar", {"ordlyd_dato": date(2026, 8, 10)}, "ordlyd_dato", "IMP-07"),
    "a decision before the wording": ("Svar", {"dato": date(2026, 8, 20)}, "dato", "ORD-04"),
    "a decision tomorrow": ("Svar", {"dato": date(2026, 12, 1)}, "dato", "SVA-06"),
    "a round opened tomorrow": ("Saker", {"runde_opna": date(2026, 12, 1)}, "runde_opna", "IMP-06"),
    "a meeting before the case": ("Saker", {"ssu_dato": date(2026, 8, 1)}, "ssu_dato", "HAN-06"),
    "SSU postponed": ("Saker", {"ssu_utfall": "utsett"}, "ssu_utfall", "MOD-11"),
    "about one patient": ("Saker", {"gjeld_enkeltpasient": "ja"}, "gjeld_enkeltpasient", "INN-01"),
}


@pytest.mark.parametrize("door", BACK_DOORS.values(), ids=BACK_DOORS)
def test_rules_judge_what_comes_in(
    moving: Terminal, door: tuple[str, dict[str, Any], str, str]
) -> None:
    sheet, changed, field, rule = door
    book = small()
    book.rows[sheet][0] |= changed
    handed_in(moving, book)
    report = moving.json(*DO)
    place = book.place(sheet, book.rows[sheet][0], field)
    assert (place, rule) in {((f["ark"], f["rad"], f["kolonne"]), f["regel"])
                             for f in report["feil"]}
    assert moving(*DO) == 1  # a rule stopped it; nothing is malformed
    assert "Kva no:" in moving.last


def test_an_answer_to_a_case_that_went_its_way_here(moving: Terminal) -> None:
    handed_in(moving, small())
    assert moving(*DO) == 0
    assert moving("stadfest-innfoering", "2026/1", "--person", "berit") == 0
    book = Workbook()
    row = book.answer("HFB 2026/1", "Voss", "kommunestyre", dato=date(2026, 10, 6))
    book.cleared("HFB 2026/1", "Voss")
    handed_in(moving, book)
    report = moving.json(*DO)
    assert "IMP-08" in {f["regel"] for f in report["feil"]}
    assert book.place("Svar", row, "sak") in places(report)


def test_an_old_number_is_never_taken_for_one_of_ours(moving: Terminal) -> None:
    handed_in(moving, small())
    assert moving(*DO) == 0
    book = Workbook()
    row = book.paper("2026/1", "brev", "brev.txt")
    handed_in(moving, book)
    report = moving.json(*DO)
    assert places(report) == {book.place("Dokument", row, "sak")}


def test_the_command_ids_of_rows_cannot_be_taken_beforehand(moving: Terminal) -> None:
    assert moving("meld-inn", "--tittel", "x", "--sakstype", "C-05", "--send",
                  "--kommando", "importer-1") == 2
    assert "programmet sjølv" in moving.err


def test_a_file_outside_the_folder_is_not_read(moving: Terminal) -> None:
    book = small()
    book.rows["Dokument"][0]["fil"] = "../../etc/passwd"
    handed_in(moving, book)
    report = moving.json(*DO)
    assert book.place("Dokument", book.rows["Dokument"][0], "fil") in places(report)


def test_the_second_person_sees_to_the_papers(moving: Terminal) -> None:
    book = small()
    book.rows["Dokument"] = [d for d in book.rows["Dokument"] if d["slag"] != "avtalesjekk"]
    handed_in(moving, book)
    assert moving(*DO) == 0
    assert moving("stadfest-innfoering", "2026/1", "--person", "berit") == 1
    assert "manglar ein sjekk mot gjeldande avtalar" in flat(moving.last)


def test_those_who_took_part_come_in_with_the_case(moving: Terminal) -> None:
    book = small()
    row = book.rows["Saker"][0]
    row["sakstype"] = "Tenestemodell"
    case = row["gammalt_nummer"]
    book.paper(case, "saksframlegg", "framlegg.txt", avsnitt="brukarperspektiv")
    book.add("Medverknad", sak=case, gruppe="brukar", korleis="spurd", kven="brukarutvalet")
    handed_in(moving, book)
    assert moving(*DO) == 0
    confirm = ("stadfest-innfoering", "2026/1", "--person", "berit")
    assert moving(*confirm) == 1
    assert "ingen frå fastlegane er med i arbeidet eller spurd" in flat(moving.last)
    book.add("Medverknad", sak=case, gruppe="fastlege", korleis="spurd", kven="fastlegerådet")
    handed_in(moving, book)
    assert moving.json(*DO)["ark"]["Medverknad"] == {
        "nye": 1, "fraa_foer": 1, "ikkje_vurderte": 0
    }
    assert moving(*confirm) == 0


def test_confirming_is_of_one_case_or_of_all(moving: Terminal) -> None:
    assert moving("stadfest-innfoering") == 2
    assert "Skriv òg NR." in flat(moving.err)
    assert moving("stadfest-innfoering", "2026/1", "--alle") == 2
    assert moving("stadfest-innfoering", "--alle", "--kommando", "k1", "--person", "b") == 2
    assert moving("stadfest-innfoering", "--alle", "--person", "berit") == 0
    assert "0 saker er stadfesta, og 0 står att." in moving.last


def test_the_second_person_sees_each_answer_and_its_paper(moving: Terminal) -> None:
    handed_in(moving, small())
    assert moving(*DO) == 0
    told = (
        "Voss ja, vedtak i heradsstyret 5. oktober 2026 (sak 26/101); sjå dokument 2. "
        "Prinsipiell: ja. Økonomi: ingen. I samsvar med planane: ja."
    )
    assert moving("sak", "2026/1") == 0
    assert told in flat(moving.last)
    assert moving("stadfest-innfoering", "2026/1", "--person", "berit") == 0
    assert moving("sak", "2026/1") == 0
    assert told not in flat(moving.last)


def test_each_partner_is_told_what_stands_in_its_name(moving: Terminal, house: House) -> None:
    handed_in(moving, small())
    assert moving(*DO) == 0
    assert moving("stadfest-innfoering", "2026/1", "--person", "berit") == 0
    from adapters.db.reads import outbox

    with house.reading() as unit:
        file = unit.case_file(unit.case_id(None, "2026/1"))
        letters = {p.partnar: p.tekst for p in outbox(unit, file.case.id)}
    assert set(letters) == set(file.case.krins)
    assert "ja frå heradsstyret 5. oktober 2026, sak 26/101" in letters["kommune-4621"]
    assert "innan 15. desember 2026" in letters["kommune-4601"]
    assert file.varsla == set(file.case.krins)
