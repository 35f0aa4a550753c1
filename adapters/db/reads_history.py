"""A page of the history of a case, the newest first."""

from collections.abc import Iterable

from sqlalchemy import select

from adapters.db.ledger_tables import HISTORIE
from adapters.db.rows import entry_of
from adapters.db.unit import SqlReads
from cases.history import HistoryEntry
from cases.terms import Result


def history_page(
    unit: SqlReads, case_id: str, *, before: int | None, limit: int,
    result: Result | None = None, acts: Iterable[str] = (),
) -> tuple[HistoryEntry, ...]:
    """Entries with a lower number within the case than `before`; with that result, of those acts,
    where they are asked for."""
    wanted = select(HISTORIE).where(HISTORIE.c.sak == case_id)
    if before is not None:
        wanted = wanted.where(HISTORIE.c.sak_lopenr < before)
    if result is not None:
        wanted = wanted.where(HISTORIE.c.utfall == result.value)
    if acts := tuple(acts):
        wanted = wanted.where(HISTORIE.c.hending.in_(acts))
    wanted = wanted.order_by(HISTORIE.c.sak_lopenr.desc()).limit(limit)
    return tuple(entry_of(row) for row in unit.connection.execute(wanted).mappings())
