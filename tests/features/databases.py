"""The databases scenarios run on: Fjordlandet, seeded once per set of switches and then copied."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class Setting:
    """The helsefellesskap that scenarios are on: its id, and its register with those switches."""

    hf: str
    register: Callable[[Mapping[str, str]], Register]

    def template(self, brytarar: tuple[tuple[str, str], ...]) -> object:
        """A migrated and seeded database, made once per setting of the switches, then copied."""
        return template(self, brytarar)


FJORDLANDET = Setting("hft", register)


@cache
def template(setting: Setting, brytarar: tuple[tuple[str, str], ...]) -> object:
    entered = setting.register(dict(brytarar))
    act = Act(Actor(ActorRole.SEKRETARIAT, person="ada"), SEEDED, "regelbok-innfoer")

    def seed(database: Database) -> None:
        innfoer(SqlUnitOfWork(database), entered, act)
        for also in ALSO:
            also(database, entered)

    return store().seeded(seed)


ALSO: list[Callable[[Database, Register], None]] = []
"""What a driver needs in every such database besides: who may come in by the door it uses."""
