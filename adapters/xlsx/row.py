"""One row of a workbook, with the place each of its values stands in."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from adapters.xlsx.faults import Fault, Place
from adapters.xlsx.names import plain
from adapters.xlsx.sheets import CASE, CASES, Sheet


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its sheet, its number, its values, and the place of each field.

    `faulty` is whether something in it could not be read, so that it must not be tried.
    """

    sheet: Sheet
    number: int
    values: Mapping[str, Any]
    places: Mapping[str, Place]
    faulty: bool = False

    @property
    def place(self) -> Place:
        return Place(self.sheet.name, self.number)

    def at(self, *fields: str) -> Place:
        """The place of the first of those fields that has a column; else the row itself."""
        return next((self.places[f] for f in fields if f in self.places), self.place)

    def marked(self) -> "Row":
        """The row as one that something is wrong with."""
        return replace(self, faulty=True)

    def key(self) -> tuple[str, ...]:
        return tuple(plain(str(self.values.get(f, ""))) for f in self.sheet.key)

    def fault(self, what: str, *fields: str, remedy: str = "", rule: str = "") -> Fault:
        return Fault(self.at(*fields), what, remedy, rule)


def points_at_cases(row: Row) -> tuple[str, ...]:
    """The fields of the row that name a case by its old number."""
    fields = (CASE, "mor") if row.sheet.name == CASES else (CASE,)
    return tuple(f for f in fields if f in row.values)
