"""The rows of a workbook as what their verbs are given, each value with the place it stands in."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from openpyxl.utils import get_column_letter

from adapters.forms.faults import MISSING
from adapters.xlsx.cells import CellFault, value_of
from adapters.xlsx.faults import Fault, Place
from adapters.xlsx.headings import Layout, layout_of
from adapters.xlsx.names import Names, plain
from adapters.xlsx.naming import with_ids
from adapters.xlsx.opening import Book, RawRow
from adapters.xlsx.row import Row
from adapters.xlsx.sheets import (
    ANSWERS,
    CLEARED,
    EXAMPLE,
    GUIDE,
    MARK,
    OURS,
    SHEETS,
    Sheet,
    sheet_named,
)
from cases.register import Register


@dataclass(slots=True)
class Rows:
    """All rows by the name of their sheet, and all that is wrong with them so far."""

    by_sheet: dict[str, list[Row]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def of(self, name: str) -> list[Row]:
        return self.by_sheet.get(name, [])

    @property
    def count(self) -> int:
        return sum(len(rows) for rows in self.by_sheet.values())


def read_rows(book: Book, register: Register, day: date) -> Rows:
    """The rows that are to be imported, with all that is wrong with them as they stand."""
    found = Rows(faults=list(book.faults))
    for name, raw in book.sheets.items():
        sheet = sheet_named(name)
        if sheet is not None and sheet.name not in found.by_sheet:
            found.by_sheet[sheet.name] = list(_of_sheet(sheet, raw, found.faults))
        elif raw and plain(name) not in {plain(n) for n in OURS}:
            known = ", ".join(s.name for s in SHEETS)
            what = f"Eitt av arka er ukjent. Dei kjende er {known}."
            remedy = "Gi det rett namn, eller ta det bort."
            found.faults.append(Fault(Place("Arbeidsboka"), what, remedy))
    _named(found, register, day)
    _twice(found)
    _joined(found)
    return found


def _named(found: Rows, register: Register, day: date) -> None:
    """Names in place of ids are put right first, so that rows can be told apart by them."""
    brought = [
        (str(row.values[name]), str(row.values["id"]))
        for row in found.of("Partnarar") for name in ("id", "kortnamn", "namn")
        if "id" in row.values and name in row.values
    ]
    names = Names(register, day, brought)
    for name, rows in found.by_sheet.items():
        for index, row in enumerate(rows):
            values, faults = with_ids(row, names)
            found.faults += faults
            found.by_sheet[name][index] = replace(
                row, values=values, faulty=row.faulty or bool(faults)
            )


def _of_sheet(sheet: Sheet, raw: tuple[RawRow, ...], faults: list[Fault]) -> Iterator[Row]:
    if not raw:
        return
    layout, wrong = layout_of(sheet, raw[0])
    faults += wrong
    for row in raw[1:]:
        mark = _mark(layout, row)
        if mark in (plain(GUIDE), plain(EXAMPLE)):
            continue
        if mark:
            what = f"Kolonna «{MARK}» skal vere tom i rader som skal importerast."
            faults.append(Fault(Place(sheet.name, row.number, "A", MARK), what))
        made, wrong = _row(sheet, layout, row)
        faults += wrong
        yield made


def _mark(layout: Layout, row: RawRow) -> str:
    if layout.mark is None or layout.mark >= len(row.cells):
        return ""
    return plain(str(row.cells[layout.mark].value or ""))


def _row(sheet: Sheet, layout: Layout, raw: RawRow) -> tuple[Row, list[Fault]]:
    places = {
        c.field: Place(sheet.name, raw.number, layout.letter(c.field), c.label)
        for c in layout.columns.values()
    }
    values: dict[str, Any] = {}
    faults: list[Fault] = []
    for index, cell in enumerate(raw.cells):
        column = layout.columns.get(index)
        if column is None:
            if index not in layout.headed and not cell.empty:
                place = Place(sheet.name, raw.number, get_column_letter(index + 1))
                faults.append(Fault(place, "Kolonna har inga overskrift.", NO_HEADING))
            continue
        try:
            value = value_of(cell, column)
        except CellFault as wrong:
            faults.append(Fault(places[column.field], str(wrong)))
            continue
        if value is not None:
            values[column.field] = value
    known_faulty = {f.place.letter for f in faults}
    faults += [
        Fault(places[c.field], MISSING) for c in layout.columns.values()
        if c.must and c.field not in values and places[c.field].letter not in known_faulty
    ]
    faulty = bool(faults or layout.missing)
    return Row(sheet, raw.number, values, places, faulty), faults


NO_HEADING = "Skriv overskrifta øvst i kolonna, eller tøm cella."


def _twice(found: Rows) -> None:
    """Rows that say the same thing again: the first stands, the others are faults."""
    for name, rows in found.by_sheet.items():
        seen: dict[tuple[str, ...], int] = {}
        for index, row in enumerate(rows):
            key = row.key()
            if not key[0]:
                continue
            if key in seen:
                what = f"Det same står alt i rad {seen[key]}."
                remedy = "Ta bort den eine rada."
                found.faults.append(row.fault(what, *row.sheet.key, remedy=remedy))
                found.by_sheet[name][index] = row.marked()
            else:
                seen[key] = row.number


def _joined(found: Rows) -> None:
    """Each avklaring goes with the answer whose papers it is taken from."""
    cleared = {row.key(): row for row in found.of(CLEARED)}
    for index, row in enumerate(found.of(ANSWERS)):
        said = cleared.pop(row.key(), None)
        if said is not None:
            found.by_sheet[ANSWERS][index] = Row(
                row.sheet, row.number, {**said.values, **row.values},
                {**said.places, **row.places}, row.faulty or said.faulty,
            )
    for lonely in cleared.values():
        if all(lonely.key()):
            what = f"Avklaringa har ikkje noko svar i arket {ANSWERS}."
            remedy = "Ta bort rada. Ein partnar som ikkje har svara, avklarar sjølv i saka."
            found.faults.append(lonely.fault(what, "partnar", remedy=remedy))
