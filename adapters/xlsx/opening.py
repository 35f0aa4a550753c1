"""Open a workbook from somebody else: bounded in every direction, and never believed."""

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook

from adapters.files.regular import read_regular
from adapters.xlsx.faults import Fault, Place, WorkbookFeil

MB = 1024 * 1024
LARGEST = 10 * MB
UNPACKED = 60 * MB
PARTS, MOST_SHEETS, MOST_ROWS, MOST_COLUMNS = 500, 30, 5000, 120
MOST_SEEN, MOST_WIDE = 20_000, 500
"""How many rows without content, and how many that reach far out, are looked through."""

FORMATTED = "Arket har formatering langt utanfor tabellen."
CUT_AWAY = "Slett dei tomme radene under og kolonnane til høgre, og lagre på nytt."
SAVE_ANEW = "Lagre arbeidsboka på nytt som .xlsx i rekneprogrammet, og prøv ein gong til."


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell. `formula` and `error` are what it is instead of a value."""

    value: Any = None
    formula: bool = False
    error: bool = False

    @property
    def empty(self) -> bool:
        blank = self.value is None or (isinstance(self.value, str) and not self.value.strip())
        return blank and not self.formula and not self.error


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as it stands, with the number it has in the workbook."""

    number: int
    cells: tuple[Cell, ...]

    @property
    def empty(self) -> bool:
        return all(cell.empty for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Book:
    """The sheets of a workbook by name, their rows without the empty ones, and what is too much."""

    sheets: dict[str, tuple[RawRow, ...]]
    faults: tuple[Fault, ...] = ()


def read_book(path: Path) -> Book:
    """All that stands in the workbook. WorkbookFeil if it cannot be read, or is too large."""
    content = _content(path)
    _check_archive(content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what openpyxl leaves out of styles is no matter here
            return _read(content)
    except WorkbookFeil:
        raise
    except Exception as error:  # a broken file breaks the parser in any way it likes
        raise WorkbookFeil(f"Arbeidsboka let seg ikkje lese. {SAVE_ANEW}") from error


def _content(path: Path) -> bytes:
    if path.suffix.lower() != ".xlsx":
        raise WorkbookFeil("Fila må vere ei arbeidsbok av typen .xlsx. Lagre henne slik først.")
    try:
        content = read_regular(path, LARGEST)
    except (OSError, ValueError):
        raise WorkbookFeil(
            "Fila let seg ikkje lese. Sjå at ho finst, og at du har lov til å lese henne."
        ) from None
    if content is None:
        raise WorkbookFeil(
            f"Arbeidsboka er større enn {LARGEST // MB} MB. Del henne i fleire, og importer dei "
            "ei om gongen."
        )
    return content


def _check_archive(content: bytes) -> None:
    """No more is unpacked than is said here: an archive may hold far more than its own size."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            protected = any(part.flag_bits & 1 for part in parts)
    except (BadZipFile, ValueError, EOFError, OSError, NotImplementedError):
        raise WorkbookFeil(f"Fila er inga arbeidsbok, eller ho er skadd. {SAVE_ANEW}") from None
    if protected:
        raise WorkbookFeil("Arbeidsboka er låst med passord. Ta det bort, og prøv på nytt.")
    if len(parts) > PARTS or sum(part.file_size for part in parts) > UNPACKED:
        raise WorkbookFeil(
            f"Arbeidsboka inneheld meir enn {UNPACKED // MB} MB når ho vert pakka ut. "
            "Ta bort bilete og ark som ikkje skal importerast, eller del henne opp."
        )


def _read(content: bytes) -> Book:
    book = load_workbook(BytesIO(content), read_only=True, data_only=False, keep_links=False)
    try:
        if len(book.worksheets) > MOST_SHEETS:
            raise WorkbookFeil(f"Arbeidsboka har meir enn {MOST_SHEETS} ark. Ta bort nokre av dei.")
        faults: list[Fault] = []
        sheets = {s.title: tuple(_rows(s, faults)) for s in book.worksheets}
        return Book(sheets, tuple(faults))
    finally:
        book.close()


def _rows(sheet: Any, faults: list[Fault]) -> Iterator[RawRow]:
    """The rows that hold something. Too many, or too wide ones, are a fault and read no further."""
    sheet.reset_dimensions()  # what the file claims of its own size is not to be trusted
    kept = seen = wide = 0
    for number, row in enumerate(sheet.iter_rows(), start=1):
        seen += bool(row)
        wide += len(row) > MOST_COLUMNS
        if seen > MOST_SEEN or wide > MOST_WIDE:
            faults.append(Fault(Place(sheet.title, number), FORMATTED, CUT_AWAY))
            return
        raw = RawRow(number, _trimmed([_cell(cell) for cell in row]))
        if raw.empty:
            continue
        kept += 1
        if kept > MOST_ROWS:
            message = f"Arket har meir enn {MOST_ROWS} rader. Del arbeidsboka i fleire."
            faults.append(Fault(Place(sheet.title, number), message))
            return
        if len(raw.cells) > MOST_COLUMNS:
            message = f"Rada har meir enn {MOST_COLUMNS} kolonnar. Ta bort dei som er for mykje."
            faults.append(Fault(Place(sheet.title, number), message))
            return
        yield raw


def _trimmed(cells: list[Cell]) -> tuple[Cell, ...]:
    """Without the empty cells at the end, which a workbook may have thousands of."""
    while cells and cells[-1].empty:
        cells.pop()
    return tuple(cells)


def _cell(cell: Any) -> Cell:
    kind = cell.data_type
    return Cell(
        value=None if kind in ("f", "e") else cell.value, formula=kind == "f", error=kind == "e"
    )
