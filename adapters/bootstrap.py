"""The one place that wires: settings, clock and database come together here."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import uuid4

from adapters.db.engine import Database, open_database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.schema import is_current, migrate
from adapters.db.uow import SqlUnitOfWork
from adapters.settings import Settings
from cases.actor import Act, Actor
from cases.receipt import Outcome
from cases.register import Register
from cases.terms import ActorRole
from rules.register_data import RegisterError, available, demo_contacts, load_register
from workflow.errors import Feil
from workflow.register.innfoer import innfoer


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

    @property
    def hf(self) -> str:
        return self.settings.helsefellesskap

    def writing(self) -> SqlUnitOfWork:
        return SqlUnitOfWork(self.database)

    def reading(self) -> SqlReadUnit:
        return SqlReadUnit(self.database)


@contextmanager
def opened(settings: Settings) -> Iterator[House]:
    """The database as it lies there. It is never made or migrated here: Feil if it is not ready."""
    path = settings.database.absolute()
    if not path.exists():
        raise Feil("database", f"Det ligg ingen database i {path}. Køyr «saksgang klargjer».")
    database = open_database(path)
    try:
        if not is_current(database):
            raise Feil(
                "database",
                f"Databasen i {path} er ikkje klargjord for denne versjonen."
                " Køyr «saksgang klargjer».",
            )
        yield House(settings, database)
    finally:
        database.close()


def make_ready(settings: Settings, *, demo: bool = False) -> Outcome | None:
    """Create or migrate the database and read the helsefellesskap in, once.

    The outcome of the reading in; None if the helsefellesskap was there already.
    """
    path = settings.database.absolute()
    if not path.parent.is_dir():
        raise Feil("database", f"Mappa {path.parent} finst ikkje. Lag henne, eller vel ei anna.")
    register = _shipped(settings.helsefellesskap)
    if demo:
        register = replace(register, kontaktar=demo_contacts(register))
    database = open_database(path)
    try:
        migrate(database)
        unit = SqlUnitOfWork(database)
        act = Act(Actor(ActorRole.SEKRETARIAT), now(), f"innfoer-{settings.helsefellesskap}")
        with unit:
            if unit.stored_outcome(act.command_id):
                return None
        return innfoer(unit, register, act)
    finally:
        database.close()


def _shipped(hf: str) -> Register:
    """The register that comes with the program, or Feil."""
    if hf not in available():
        known = ", ".join(available())
        raise Feil("helsefellesskap", f"Helsefellesskapet finst ikkje. Desse finst: {known}.")
    try:
        return load_register(hf)
    except RegisterError as error:
        raise Feil("helsefellesskap", str(error)) from None
