"""Which column of a sheet is which, told by its heading and not by where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from adapters.xlsx.columns import Column
from adapters.xlsx.faults import Fault, Place
from adapters.xlsx.names import plain
from adapters.xlsx.opening import RawRow
from adapters.xlsx.sheets import MARK, Sheet


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the columns of a sheet stand, by index; `mark` is where rows are marked, and `headed`
    are all that have a heading, known or not."""

    columns: Mapping[int, Column]
    mark: int | None
    headed: frozenset[int] = frozenset()
    missing: frozenset[str] = frozenset()

    def letter(self, field: str) -> str:
        found = (i for i, c in self.columns.items() if c.field == field)
        return next((get_column_letter(i + 1) for i in found), "")


def layout_of(sheet: Sheet, head: RawRow) -> tuple[Layout, list[Fault]]:
    """The layout that the heading row tells, and every heading that is unknown, twice or lacking.

    A column that is not needed may be left out.
    """
    known = {plain(n): c for c in sheet.columns for n in (c.label, c.field)}
    columns: dict[int, Column] = {}
    faults: list[Fault] = []
    mark: int | None = None
    for index, cell in enumerate(head.cells):
        place = Place(sheet.name, head.number, get_column_letter(index + 1))
        text = plain(str(cell.value or ""))
        if cell.empty:
            continue
        if text == plain(MARK):
            mark = index
        elif (column := known.get(text)) is None:
            faults.append(Fault(place, "Overskrifta er ukjend.", UNKNOWN))
        elif column in columns.values():
            faults.append(Fault(place, f"Kolonna «{column.label}» står to gonger.", ONE_OF_THEM))
        else:
            columns[index] = column
    lacking = [c for c in sheet.columns if c.must and c not in columns.values()]
    faults += [
        Fault(Place(sheet.name, head.number), f"Kolonna «{c.label}» manglar.",
              "Set inn att kolonna, med overskrifta øvst.")
        for c in lacking
    ]
    headed = frozenset(i for i, cell in enumerate(head.cells) if not cell.empty)
    if mark is None and 0 not in headed:
        mark = 0  # the heading is gone, but the marks may still be there
    return Layout(columns, mark, headed, frozenset(c.field for c in lacking)), faults


ONE_OF_THEM = "Ta bort den eine."
UNKNOWN = "Bruk overskriftene i malen, eller ta bort kolonna. Lag ein ny mal med --mal."
