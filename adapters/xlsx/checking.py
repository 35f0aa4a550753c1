"""Judge each row as a form, before anything is tried: every fault of every row is told at once."""

from pydantic import ValidationError

from adapters.forms.faults import MISSING, form_errors
from adapters.xlsx.faults import Fault
from adapters.xlsx.row import Row, points_at_cases
from adapters.xlsx.rows import Rows
from adapters.xlsx.sheets import PROOF
from workflow.verbs import VERBS

ANY_CASE, ANY_PAPER = "2026/1", 1
"""In place of old numbers and paths: what they point at is looked up when the row is tried."""


def check(rows: Rows) -> None:
    """Add what is wrong with each row as a form, and mark the rows it is wrong with."""
    known = {f.place for f in rows.faults}
    for sheet_rows in rows.by_sheet.values():
        for index, row in enumerate(sheet_rows):
            wrong = [f for f in _faults(row) if f.place not in known]
            rows.faults += wrong
            if wrong:
                sheet_rows[index] = row.marked()


def _faults(row: Row) -> list[Fault]:
    if not row.sheet.verb:
        return []
    form = VERBS[row.sheet.verb].form
    values = {n: v for n, v in row.values.items() if n != "fil"}
    values |= dict.fromkeys(points_at_cases(row), ANY_CASE)
    if PROOF in values:
        values[PROOF] = ANY_PAPER
    try:
        form.model_validate(values)
    except ValidationError as error:
        return [
            row.fault(f.melding, f.felt.partition("[")[0]) for f in form_errors(error)
            if not (f.melding == MISSING and f.felt not in row.places)
        ]
    return []
