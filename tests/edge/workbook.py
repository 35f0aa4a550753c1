"""A workbook as a secretariat would hand it in: the template filled in, its files beside it."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from adapters.xlsx.sheets import SHEETS, Sheet, sheet_named
from adapters.xlsx.template import write_template
from rules.loading.register_data import load_register

REGISTER = load_register("hfb")
DAY = date(2026, 11, 22)
PARTNERS = list(REGISTER.members(DAY))
KOMMUNAR = [p.id for p in PARTNERS if p.slag == "kommune"]
PRIVATE = [p.id for p in PARTNERS if p.slag == "privat"]
FIRST = 4
"""The first row to fill in: the heading, the guidance and the example come before it."""

CLEAR = {"prinsipiell": "nei", "okonomi": "ingen", "plansamsvar": "ja"}
Row = dict[str, Any]


class Workbook:
    """The rows of each sheet, by field. `write` makes the file and the papers beside it."""

    def __init__(self) -> None:
        self.rows: dict[str, list[Row]] = {sheet.name: [] for sheet in SHEETS}
        self.papers: dict[str, bytes] = {}

    def add(self, sheet: str, **row: Any) -> Row:
        self.rows[sheet].append(row)
        return row

    def paper(self, case: str, kind: str, path: str, **more: Any) -> Row:
        """A document of a case, and the file it is."""
        self.papers.setdefault(path, f"Innhaldet i {path}.".encode())
        return self.add("Dokument", sak=case, slag=kind, tittel=kind, fil=path, **more)

    def answer(self, case: str, partner: str, organ: str, **more: Any) -> Row:
        """A yes with its own paper; to clear it is another row."""
        path = f"svar/{case.replace('/', '-')}-{partner}.txt"
        self.paper(case, "protokollutskrift", path)
        return self.add("Svar", **({
            "sak": case, "partnar": partner, "svar": "ja", "organ": organ,
            "avgjerd": "vedtak", "dato": date(2026, 10, 5), "eige_saksnummer": "26/101",
            "stilling": "rådgjevar", "ordlyd_dato": date(2026, 9, 1), "prov": path,
        } | more))

    def cleared(self, case: str, partner: str, **more: Any) -> Row:
        return self.add("Avklaringar", **({"sak": case, "partnar": partner} | CLEAR | more))

    def place(self, sheet: str, row: Row, field: str) -> tuple[str, int, str]:
        """Where a value of that row stands: sheet, row number and letter."""
        known = sheet_named(sheet)
        assert known is not None
        number = next(i for i, r in enumerate(self.rows[sheet]) if r is row) + FIRST
        return sheet, number, letter(known, field)

    def write(self, path: Path) -> Path:
        path.unlink(missing_ok=True)
        write_template(path, REGISTER, DAY)
        for name, content in self.papers.items():
            place = path.parent / name
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(content)
        book = load_workbook(path)
        for sheet in SHEETS:
            for number, row in enumerate(self.rows[sheet.name], start=FIRST):
                fill(book[sheet.name], sheet, number, row)
        book.save(path)
        return path


def fill(made: Any, sheet: Sheet, number: int, row: Mapping[str, Any]) -> None:
    for field, value in row.items():
        made[f"{letter(sheet, field)}{number}"] = value


def letter(sheet: Sheet, field: str) -> str:
    index = next(i for i, c in enumerate(sheet.columns) if c.field == field)
    return chr(ord("B") + index) if index < 25 else "A" + chr(ord("A") + index - 25)


def running_case(book: Workbook, number: int, step: str, **more: Any) -> Row:
    """A case under its old number, with the history a case has that stands there."""
    row: Row = {
        "tittel": f"Samhandlingssak {number}", "sakstype": "C-05",
        "gammalt_nummer": f"24/{1000 + number}", "innmeldt": date(2026, 8, 3), "steg": step,
    }
    if step == "utgreiing":
        row["utgreiing_organ"] = "mfu"
    if step in ("handsama_i_ssu", "rundgang"):
        row |= {"tekst": f"Partane sluttar seg til prosedyre {number}.",
                "ordlyd_dato": date(2026, 9, 1)}
        book.paper(row["gammalt_nummer"], "avtalesjekk", f"sjekk-{number}.txt")
    if step == "rundgang":
        row |= {"ssu_organ": "ssu", "ssu_dato": date(2026, 9, 8), "ssu_utfall": "tilraading",
                "modell": "to_trinn", "modell_grunn": "Kvar må avgjere sjølv.",
                "runde_opna": date(2026, 9, 15), "runde_frist": date(2026, 12, 15)}
    return book.add("Saker", **(row | more))


def secretariat() -> Workbook:
    """60 running cases, 24 partners, 80 contacts, a meeting calendar and agreements.

    The last case in rundgang has all its answers; nine others have some of them.
    """
    book = Workbook()
    for partner in PARTNERS:
        name = partner.name_on(DAY)
        book.add("Partnarar", id=partner.id, slag=partner.slag.value, namn=name.namn,
                 kortnamn=name.kortnamn, fraa=partner.fraa, kjelde="saman.no")
    kinds = ("kontakt", "postmottak", "vikar", "vikar")
    for number in range(80):
        partner = PARTNERS[number % len(PARTNERS)]
        kind = kinds[number // len(PARTNERS)]
        book.add("Kontaktar", partnar=partner.name_on(DAY).kortnamn, slag=kind,
                 stilling="samhandlingskoordinator",
                 adresse=f"{kind}-{number}@{partner.id}.example.org")
    for month in range(1, 11):
        book.add("Møte", organ="ssu", dato=date(2027, month, 10), frist=date(2027, month, 1))
    for number in range(1, 6):
        book.add("Avtalar", id=f"delavtale-{number}", slag="delavtale", nr=number,
                 tittel=f"Delavtale {number}", partar="Voss, Helse Bergen",
                 mor="overordna-2022", kjelde="avtalearkivet")
    steps = ("innmeldt", "utgreiing", "handsama_i_ssu", "rundgang")
    for number in range(60):
        row = running_case(book, number, steps[number // 15])
        if number >= 50:
            some_answers(book, row["gammalt_nummer"])
    all_answers(book, row["gammalt_nummer"])
    return book


def some_answers(book: Workbook, case: str) -> None:
    """A council on a case of principle, and a kommunedirektør on an ordinary one."""
    book.cleared(case, "Voss", prinsipiell="ja")
    book.answer(case, "Voss", "heradsstyret")
    book.cleared(case, "Alver")
    book.answer(case, "Alver", "kommunedirektør", avgjerd="delegert vedtak")


def all_answers(book: Workbook, case: str) -> None:
    said = {str(r["partnar"]) for r in book.rows["Svar"] if r["sak"] == case}
    for partner in PARTNERS:
        name = partner.name_on(DAY).kortnamn
        if name in said:
            continue
        if partner.slag == "privat":
            book.answer(case, name, "dagleg_leiar", avgjerd="delegert_vedtak")
            continue
        book.cleared(case, name)
        organ = "kommunestyre" if partner.slag == "kommune" else "styre"
        book.answer(case, name, organ)
