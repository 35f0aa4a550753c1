"""The databases scenarios run on: Fjordlandet, seeded once per set of switches and then copied."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from adapters.db.engine import Database
from adapters.db.uow import SqlUnitOfWork
from cases.actor import Act, Actor
from cases.register import Register
from cases.terms import ActorRole
from rules.loading.register_data import demo_contacts, read_register
from tests.features.stores import store
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


@cache
def template(brytarar: tuple[tuple[str, str], ...]) -> object:
    """A migrated and seeded database, made once per setting of the switches, then copied."""
    return seeded_with(register(dict(brytarar)))


def seeded_with(entered: Register) -> object:
    """A migrated database where that register has been read in."""
    act = Act(Actor(ActorRole.SEKRETARIAT, person="ada"), SEEDED, "regelbok-innfoer")

    def seed(database: Database) -> None:
        innfoer(SqlUnitOfWork(database), entered, act)

    return store().seeded(seed)
