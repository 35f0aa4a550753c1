"""The databases scenarios run on: Fjordlandet, seeded once per set of switches and then copied."""

import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from adapters.db.engine import Database, open_database
from adapters.db.schema import migrate
from adapters.db.uow import SqlUnitOfWork
from cases.actor import Act, Actor
from cases.register import Register
from cases.terms import ActorRole
from rules.loading.register_data import demo_contacts, read_register
from workflow.register.innfoer import innfoer

HERE = Path(__file__).parent
SEEDED = datetime(2022, 1, 3, 8, 0, tzinfo=UTC)


def register(brytarar: Mapping[str, str]) -> Register:
    """Fjordlandet with its extra organs, a contact and a postmottak for every partner."""
    made = fjordlandet()
    contacts = tuple(
        replace(c, id=c.id.replace(".", "-"), fraa=date(2012, 7, 1)) for c in demo_contacts(made)
    )
    return replace(made, hf=replace(made.hf, brytarar=dict(brytarar)), kontaktar=contacts)


@cache
def fjordlandet() -> Register:
    texts = (HERE.parent / "data" / "lag.toml", HERE / "tillegg.toml")
    return read_register("\n".join(t.read_text(encoding="utf-8") for t in texts), "lag.toml")


FOLDER = TemporaryDirectory(prefix="regelbok-")
NUMBER = count(1)
SCENARIO = Path(FOLDER.name) / "scenario.db"


@cache
def template(brytarar: tuple[tuple[str, str], ...]) -> Path:
    """A migrated and seeded database, made once per setting of the switches, then copied."""
    file = Path(FOLDER.name) / f"mal-{abs(hash(brytarar))}.db"
    database = open_database(file)
    migrate(database)
    act = Act(Actor(ActorRole.SEKRETARIAT, person="ada"), SEEDED, "regelbok-innfoer")
    innfoer(SqlUnitOfWork(database), register(dict(brytarar)), act)
    checkpoint(database)
    database.close()
    return file


def fresh(source: Path) -> Database:
    """A copy of that database, open. One engine is kept for all, so its SQL is compiled once."""
    database = engine_of(SCENARIO)
    database.close()
    database.registers.clear()
    for made in ("-wal", "-shm"):
        Path(f"{SCENARIO}{made}").unlink(missing_ok=True)
    shutil.copyfile(source, SCENARIO)
    return database


@cache
def engine_of(file: Path) -> Database:
    return open_database(file)


def checkpoint(database: Database) -> None:
    """Everything into the one file, so that copying it copies all."""
    with database.connection(writes=False) as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
