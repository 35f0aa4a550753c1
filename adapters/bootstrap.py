"""The one place that wires: settings, clock and database come together here."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

from adapters.db.engine import Database, open_database
from adapters.db.place import is_there, told
from adapters.db.read_unit import SqlReadUnit
from adapters.db.schema import is_current
from adapters.db.sweep_unit import SqlSweepUnit, SqlSweepView
from adapters.db.uow import SqlUnitOfWork
from adapters.settings import Settings
from workflow.forms.errors import Feil


def now() -> datetime:
    """The clock. Nothing further in reads one."""
    return datetime.now(UTC)


def new_id() -> str:
    """A fresh command id, made at the edge."""
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class House:
    """An open database under its settings."""

    settings: Settings
    database: Database
    clock: Callable[[], datetime] = now

    @property
    def hf(self) -> str:
        return self.settings.helsefellesskap

    def writing(self) -> SqlUnitOfWork:
        return SqlUnitOfWork(self.database)

    def sweeping(self) -> SqlSweepUnit:
        return SqlSweepUnit(self.database)

    def sweep_looking(self) -> SqlSweepView:
        return SqlSweepView(self.database)

    def reading(self) -> SqlReadUnit:
        return SqlReadUnit(self.database)


@contextmanager
def opened(settings: Settings) -> Iterator[House]:
    """The database as it lies there. It is never made or migrated here: Feil if it is not ready."""
    place = settings.place
    if not is_there(place):
        raise Feil(
            "database", f"Det ligg ingen database i {told(place)}. Køyr «saksgang klargjer»."
        )
    database = open_database(place)
    try:
        if not is_current(database):
            raise Feil(
                "database",
                f"Databasen i {told(place)} er ikkje klargjord for denne versjonen."
                " Køyr «saksgang klargjer».",
            )
        yield House(settings, database)
    finally:
        database.close()
