"""What is wrong in a workbook, and exactly where."""

from collections.abc import Iterable
from dataclasses import dataclass

from workflow.forms.errors import Feil


@dataclass(frozen=True, slots=True)
class Place:
    """A sheet, and where it is known a row of it and a column, by letter and heading."""

    sheet: str
    row: int | None = None
    letter: str = ""
    label: str = ""

    @property
    def text(self) -> str:
        """«Svar, rad 14, kolonne F (Organ)»."""
        parts = [self.sheet]
        if self.row is not None:
            parts.append(f"rad {self.row}")
        if self.letter:
            parts.append(f"kolonne {self.letter}" + (f" ({self.label})" if self.label else ""))
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: where, what is wrong, and what to do. `rule` is set where a rule stopped it.

    What was typed is never repeated.
    """

    place: Place
    what: str
    remedy: str = ""
    rule: str = ""

    @property
    def text(self) -> str:
        remedy = f" Kva no: {self.remedy}" if self.remedy else ""
        return f"{self.place.text}: {self.what}{remedy}"


class WorkbookFeil(Feil):
    """A file that cannot be read as a workbook at all."""

    def __init__(self, message: str) -> None:
        super().__init__("fil", message)


def in_order(faults: Iterable[Fault], sheets: tuple[str, ...]) -> tuple[Fault, ...]:
    """By sheet as they are entered, then by row and column, as somebody would mend them."""
    def place_of(fault: Fault) -> tuple[int, int, int, str]:
        sheet = sheets.index(fault.place.sheet) if fault.place.sheet in sheets else -1
        letter = fault.place.letter
        return sheet, fault.place.row or 0, len(letter), letter

    return tuple(sorted(dict.fromkeys(faults), key=place_of))
