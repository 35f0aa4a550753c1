"""Put values into cells so that text stays text: nothing we write can be run as a formula."""

import os
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from cases.oslo import OSLO
from workflow.forms.errors import Feil

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
HEAD = Font(bold=True)
QUIET = Font(italic=True, color="FF666666")
SHADE = PatternFill("solid", fgColor="FFEFEFEF")
WRAPPED = Alignment(wrap_text=True, vertical="top")
TEXT_FORMAT, DAY_FORMAT = "@", "yyyy-mm-dd"
NARROW, WIDE = 14, 60


def put(sheet: Worksheet, row: int, column: int, value: Any) -> Any:
    """Write a value and return its cell. A text is kept as text, whatever it begins with."""
    cell: Any = sheet.cell(row, column)
    if isinstance(value, datetime):
        value = (value.astimezone(OSLO) if value.tzinfo else value).replace(tzinfo=None)
    if isinstance(value, str) and value:
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"
        cell.number_format = TEXT_FORMAT
        if value.startswith(FORMULA_STARTS):
            cell.quotePrefix = True
    elif value not in (None, ""):
        cell.value = value
        if isinstance(value, date):
            cell.number_format = DAY_FORMAT
    return cell


def put_table(sheet: Worksheet, heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """A heading row that stays in view, and the rows under it."""
    for column, head in enumerate(heads, start=1):
        put(sheet, 1, column, head).font = HEAD
    for number, row in enumerate(rows, start=2):
        for column, value in enumerate(row, start=1):
            put(sheet, number, column, value).alignment = WRAPPED
    sheet.freeze_panes = "A2"
    for column, head in enumerate(heads, start=1):
        longest = max((len(str(r[column - 1] or "")) for r in rows), default=0)
        width = min(max(len(head) + 2, longest, NARROW), WIDE)
        sheet.column_dimensions[get_column_letter(column)].width = width


def save_new(book: Workbook, path: Path) -> None:
    """Save the workbook as a new file, whole or not at all."""
    save_as_new(path, book.save)


def save_as_new(path: Path, write: Callable[[str], None]) -> None:
    """Let `write` fill a file beside it, which takes its place when it is whole. Feil if there is
    such a file already, or none can be made there."""
    try:
        path.open("xb").close()  # the name is ours from here on
    except FileExistsError:
        raise Feil("fil", "Fila finst frå før, og vert ikkje rørt. Vel eit anna namn.") from None
    except (OSError, ValueError):
        raise Feil("fil", "Fila kan ikkje lagast der. Vel ei anna mappe.") from None
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        write(str(beside))
        beside.replace(path)
    except BaseException:
        for left in (beside, path):
            left.unlink(missing_ok=True)
        raise
