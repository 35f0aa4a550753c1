"""What the rules have said, straight from the history, without opening a single entry."""

from collections.abc import Iterator
from datetime import date, datetime

from sqlalchemy import Select, select

from adapters.db.ledger_tables import HISTORIE
from adapters.db.rows import entry_of
from adapters.db.unit import SqlReads
from cases.history import HistoryEntry
from cases.oslo import local_day
from cases.steps import Trekk
from cases.terms import Result

SETTINGS = (Trekk.SET_BRYTAR.value, Trekk.SET_TAL.value)


def receipts(unit: SqlReads, hf: str, after: int = 0) -> Iterator[tuple[int, str]]:
    """Number and receipt, as JSON text, of each act of a helsefellesskap after that number."""
    wanted: Select[int, str] = (
        select(HISTORIE.c.lopenr, HISTORIE.c.kvittering)
        .where(HISTORIE.c.hf == hf, HISTORIE.c.lopenr > after)
        .order_by(HISTORIE.c.lopenr)
    )
    for row in unit.connection.execute(wanted):
        yield row[0], row[1]


def first_day(unit: SqlReads, hf: str) -> date | None:
    """The day of the first act of a helsefellesskap, by the clock in Norway."""
    first = select(HISTORIE.c.at).where(HISTORIE.c.hf == hf).order_by(HISTORIE.c.lopenr).limit(1)
    at = unit.connection.execute(first).scalar()
    return local_day(datetime.fromisoformat(at)) if at else None


def settings_made(unit: SqlReads, hf: str) -> Iterator[HistoryEntry]:
    """Each time a switch or a number was set, the oldest first."""
    wanted = (
        select(HISTORIE)
        .where(HISTORIE.c.hf == hf, HISTORIE.c.hending.in_(SETTINGS))
        .where(HISTORIE.c.utfall == Result.OK.value)
        .order_by(HISTORIE.c.lopenr)
    )
    for row in unit.connection.execute(wanted).mappings():
        yield entry_of(row)
