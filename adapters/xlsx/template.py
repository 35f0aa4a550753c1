"""The empty workbook a secretariat fills in: every sheet with its headings, guidance and words."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from adapters.xlsx.columns import Column, Takes
from adapters.xlsx.opening import MOST_ROWS
from adapters.xlsx.sheets import EXAMPLE, GUIDE, LOOK_UP, MARK, READ_ME, SHEETS, WORDS, Sheet
from adapters.xlsx.writing import (
    DAY_FORMAT,
    HEAD,
    QUIET,
    SHADE,
    TEXT_FORMAT,
    WRAPPED,
    put,
    put_table,
    save_new,
)
from cases.register import Register

YES_NO = ("ja", "nei")
FIRST_ROW = 3
FORMATS = {Takes.DATE: DAY_FORMAT, Takes.NUMBER: "0"}
HOW: dict[Takes, str] = {
    Takes.DATE: "Dato, til dømes 2026-03-31.", Takes.NUMBER: "Heilt tal.",
    Takes.YES_NO: "ja eller nei.", Takes.LIST: "Fleire vert skilde med komma.",
    Takes.LINES: "Ein på kvar linje i cella (Alt+Enter).",
    Takes.FILE: "Sti frå mappa arbeidsboka ligg i, til dømes svar/utskrift.pdf.", Takes.TEXT: "",
}
FOREWORD = f"""\
Slik flyttar de inn frå rekneark

1. Fyll ut arka. Overskriftene i rad 1 må stå. Kolonnar de ikkje treng, kan takast bort.
2. Rad 2 er rettleiing. Rader merkte «{EXAMPLE}» er døme. Ingen av dei vert importerte.
3. Ei sak vert vist til med nummeret ho har no (gammalt nummer). Ho får nytt nummer, og det gamle \
følgjer med.
4. Legg protokollutskrifter og brev i ei mappe saman med arbeidsboka. Skriv stien til kvar fil i \
arka Dokument og Svar.
5. Skriv aldri fødselsnummer eller noko om pasientar. Skriv verdiar, ikkje formlar.
6. Prøv først: «saksgang importer FIL.xlsx --berre-vis». Då vert ingenting skrive, og alle feil \
vert nemnde med ark, rad og kolonne.
7. Importer: «saksgang importer FIL.xlsx --person DIN-ID». Anten kjem alt inn, eller ingenting.
8. Ein annan person ser over og stadfester: «saksgang stadfest-innfoering NR --person ID». Før det \
står sakene stille, og ingen av svara tel.

Ei sak kan kome inn som innmeldt, til utgreiing, til handsaming i SSU eller på rundgang. Semje, \
vedtak og andre slutt kjem aldri inn frå arket: det er eigne handlingar etterpå.
Same fil kan importerast fleire gonger. Det som er inne, vert hoppa over.
"""


def write_template(path: Path, register: Register, day: date) -> None:
    """The template as a new file. Feil if it cannot be made there."""
    book = Workbook()
    front: Worksheet = book.active  # type: ignore[assignment]
    front.title = READ_ME
    _read_me(front)
    words = book.create_sheet(WORDS)
    words.sheet_state = "hidden"
    lists: dict[tuple[str, ...], str] = {}
    for sheet in SHEETS:
        _sheet(book.create_sheet(sheet.name), sheet, words, lists)
    _look_up(book.create_sheet(LOOK_UP), register, day)
    book.move_sheet(WORDS, len(book.sheetnames))
    save_new(book, path)


def _read_me(front: Worksheet) -> None:
    lines = [*FOREWORD.split("\n"), *(f"{s.name}: {s.about}" for s in SHEETS)]
    for number, text in enumerate(lines, start=1):
        put(front, number, 1, text).alignment = WRAPPED
    front["A1"].font = HEAD
    front.column_dimensions["A"].width = 110


def _sheet(
    made: Worksheet, sheet: Sheet, words: Worksheet, lists: dict[tuple[str, ...], str]
) -> None:
    put(made, 1, 1, MARK).font = HEAD
    put(made, 2, 1, GUIDE).font = QUIET
    for number, column in enumerate(sheet.columns, start=2):
        letter = get_column_letter(number)
        put(made, 1, number, column.label).font = HEAD
        about = put(made, 2, number, guidance(column))
        about.font, about.alignment = QUIET, WRAPPED
        made.column_dimensions[letter].width = 22
        # Text columns are told to be text, or «26/101» becomes a date as soon as it is typed.
        made.column_dimensions[letter].number_format = FORMATS.get(column.takes, TEXT_FORMAT)
        if choice := _choice(column, words, lists):
            choice.add(f"{letter}{FIRST_ROW}:{letter}{MOST_ROWS}")
            made.add_data_validation(choice)
    for offset, example in enumerate(sheet.examples):
        _example(made, FIRST_ROW + offset, sheet, example)
    made.row_dimensions[2].height = 75
    made.freeze_panes = f"B{FIRST_ROW}"


def guidance(column: Column) -> str:
    """What stands under the heading: whether it is needed, what it is, and how it is written."""
    parts = ["MÅ FYLLAST UT." if column.must else "", column.about.rstrip(".") + "."]
    if column.words and any(word not in column.about for word in column.words):
        parts.append(f"Vel mellom {', '.join(column.words)}.")
    parts.append(HOW[column.takes])
    return " ".join(p for p in parts if p)


def _choice(
    column: Column, words: Worksheet, lists: dict[tuple[str, ...], str]
) -> DataValidation | None:
    chosen = YES_NO if column.takes is Takes.YES_NO else column.words
    if not chosen or column.takes is Takes.LIST:
        return None
    if chosen not in lists:
        number = len(lists) + 1
        for row, word in enumerate(chosen, start=1):
            put(words, row, number, word)
        letter = get_column_letter(number)
        lists[chosen] = f"={WORDS}!${letter}$1:${letter}${len(chosen)}"
    made = DataValidation(type="list", formula1=lists[chosen], allow_blank=True)
    made.errorStyle = "warning"  # the names of organs and words as people spell them are known too
    made.errorTitle, made.error = "Ukjent ord", "Vel eit av orda i lista."
    return made


def _example(made: Worksheet, row: int, sheet: Sheet, example: object) -> None:
    values = dict(example)  # type: ignore[call-overload]
    put(made, row, 1, EXAMPLE).font = QUIET
    for number, column in enumerate(sheet.columns, start=2):
        if column.field in values:
            put(made, row, number, values[column.field]).font = QUIET
    for number in range(1, len(sheet.columns) + 2):
        made.cell(row, number).fill = SHADE


def _look_up(made: Worksheet, register: Register, day: date) -> None:
    """What the register knows, so that nobody has to guess an id."""
    put_table(made, ("Kva", "Id", "Namn"), list(_known(register, day)))


def _known(register: Register, day: date) -> Iterator[tuple[str, str, str]]:
    for partner in register.partnarar.values():
        yield "partnar", partner.id, partner.name_on(day).kortnamn
    for organ in register.organ.values():
        if organ.partnar is None and organ.exists_on(day):
            yield "organ", organ.id, organ.namn
    for kind in register.sakstypar.values():
        yield "sakstype", kind.id, kind.namn
