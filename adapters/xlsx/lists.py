"""A list that is shown, as a workbook: typed cells, and text that stays text."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from adapters.xlsx.writing import put, put_table

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_ABOUT = "Om lista"


def workbook(
    title: str, heads: Sequence[str], rows: Sequence[Sequence[Any]], about: Sequence[str]
) -> bytes:
    """The rows under their heads on one sheet, and on another what the list is."""
    book = Workbook()
    sheet: Worksheet = book.active  # type: ignore[assignment]
    sheet.title = title
    put_table(sheet, heads, rows)
    if rows:
        sheet.auto_filter.ref = sheet.dimensions
    told = book.create_sheet(_ABOUT)
    told.column_dimensions["A"].width = 100
    for number, text in enumerate(about, start=1):
        put(told, number, 1, text)
    made = BytesIO()
    book.save(made)
    return made.getvalue()
