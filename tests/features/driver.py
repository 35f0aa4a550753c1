"""How a scenario reaches the product: one seam, so that the same rulebook can go other ways in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from pydantic import ValidationError
from sqlalchemy import update

from adapters.db.chase_tables import UTSENDING
from adapters.db.sweep_unit import SqlSweepUnit
from adapters.db.uow import SqlUnitOfWork
from cases.actor import Act, Actor
from cases.receipt import Ground, Outcome
from cases.register import Register
from cases.steps import Trekk
from cases.terms import ActorRole
from cases.utsending import Tilstand, Utsending
from rules.facts import Facts
from rules.niva import level
from rules.spoersmaal import question
from tests.features.databases import FJORDLANDET, SEEDED, Setting
from tests.features.plain_mail import PlainMail
from tests.features.stores import store
from workflow.forms.errors import Feil
from workflow.looking.oversyn import overseen
from workflow.looking.overview import facts_of, preview
from workflow.sweeps.packing import pack_waiting
from workflow.verbs import VERBS

HF = "hft"


@dataclass(frozen=True, slots=True)
class Said:
    """What one rule said against an act, as people read it."""

    regel: str
    grunn: str
    raad: str
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one act: `utfall` is ok, stansa or feil; `spurde` are the rules asked."""

    utfall: str
    stops: tuple[Said, ...] = ()
    warnings: tuple[Said, ...] = ()
    feil: str | None = None
    felt: str | None = None
    nr: str | None = None
    ny: str | None = None
    spurde: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Who:
    """Who acts: `sse`, a partner or a joint organ, by an opaque person: who sits at the
    secretariat does not sit with the others, unless the scenario says so."""

    som: str = "sse"
    person: str = ""

    @property
    def hand(self) -> str | None:
        if self.person == "-":
            return None
        return self.person or ("ada" if self.som == "sse" else "pia")


@dataclass(frozen=True, slots=True)
class Niva:
    """Which row of the level table governs a partner, and who may answer; the first is asked."""

    rad: str
    organ: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What a scenario may ask of a case besides its step."""

    steg: str
    partar: tuple[str, ...] = ()
    spurde: tuple[str, ...] = ()
    ordlydar: tuple[tuple[int, str, str], ...] = ()
    post: tuple[tuple[str, str], ...] = field(default=())


class Driver(Protocol):
    """The few things a scenario can do and ask."""

    def do(
        self, verb: str, who: Who, at: datetime, fields: Mapping[str, object], *, keep: bool = True
    ) -> Result:
        """Do one act. With `keep=False` nothing of it stays: «would this be taken?»."""

    def can(self, nr: str, at: datetime) -> frozenset[str]:
        """The acts that are open on the case now."""

    def oversyn(self, at: datetime) -> Result:
        """What the rules say of the register as it stands that day."""

    def niva(self, nr: str, partnar: str, at: datetime) -> Niva: ...

    def state(self, nr: str) -> Standing: ...

    def send(self, at: datetime) -> tuple[Utsending, ...]:
        """Send the post that may go then; returns what was sent."""

    def snapshot(self) -> object:
        """All that is stored now, to come back to in another scenario with the same background."""

    def restore(self, kept: Any) -> None: ...

    def close(self) -> None: ...


class _Imagined(SqlUnitOfWork):
    """A unit of work that never keeps anything."""

    def commit(self) -> None:
        return


class UseCaseDriver:
    """The use cases on a real SQL unit of work, in a database that is new for each scenario."""

    prefix = "regelbok"
    """How its command ids begin."""

    def __init__(self, brytarar: Mapping[str, str], setting: Setting = FJORDLANDET) -> None:
        self.setting = setting
        self.hf = setting.hf
        self._database = store().fresh(setting.template(tuple(sorted(brytarar.items()))))
        self._count = 0

    def close(self) -> None:
        self._database.close()

    def snapshot(self) -> tuple[object, int]:
        return store().keep(), self._count

    def restore(self, kept: tuple[object, int]) -> None:
        source, self._count = kept
        self._database = store().fresh(source)

    def do(
        self, verb: str, who: Who, at: datetime, fields: Mapping[str, object], *, keep: bool = True
    ) -> Result:
        self._count += 1
        known = VERBS[verb]
        unit = SqlUnitOfWork if keep else _Imagined
        try:
            form = known.form.model_validate(dict(fields))
            act = Act(self._actor(who), at, f"{self.prefix}-{self._count}")
            return result_of(known.run(unit(self._database), self.hf, form, act))
        except Feil as error:
            return Result("feil", feil=error.melding, felt=error.felt)
        except ValidationError as error:
            return Result("feil", feil=str(error))

    def oversyn(self, at: datetime) -> Result:
        with SqlUnitOfWork(self._database) as unit:
            receipt = overseen(unit, self.hf, Act.looking(self._actor(Who()), at))
        return Result(
            utfall="stansa" if receipt.stops else "ok",  # what must be mended, though nothing moved
            stops=tuple(_said(g) for g in receipt.stops),
            warnings=tuple(_said(g) for g in receipt.warnings),
            spurde=frozenset(g.regel for g in receipt.grunnar),
        )

    def send(self, at: datetime) -> tuple[Utsending, ...]:
        made = pack_waiting(lambda: SqlSweepUnit(self._database), self.hf, at, PlainMail())
        sent = [m for m in made.utsendingar if m.tilstand is Tilstand.VENTAR]
        with SqlSweepUnit(self._database) as unit:
            gone = update(UTSENDING).where(UTSENDING.c.tilstand == Tilstand.VENTAR.value)
            unit.connection.execute(gone.values(tilstand=Tilstand.SENDT.value))
            unit.commit()
        return tuple(sent)

    def register(self) -> Register:
        with SqlUnitOfWork(self._database) as unit:
            return unit.register(self.hf)

    def can(self, nr: str, at: datetime) -> frozenset[str]:
        facts = self._facts(nr, at)
        options = preview(facts.file, facts.register, facts.act)
        return frozenset(o.trekk.value for o in options if o.open)

    def niva(self, nr: str, partnar: str, at: datetime) -> Niva:
        facts = self._facts(nr, at)
        found = level(question(facts, partnar, facts.day))
        return Niva(found.rad.value, tuple(o.value for o in found.organ))

    def state(self, nr: str) -> Standing:
        facts = self._facts(nr, SEEDED)
        file = facts.file
        return Standing(
            steg=file.case.sakssteg.value,
            partar=file.parties,
            spurde=tuple(k.partnar for k in file.demands),
            ordlydar=tuple((o.nr, o.code, o.tekst) for o in file.ordlydar),
        )

    def _facts(self, nr: str, at: datetime) -> Facts:
        with SqlUnitOfWork(self._database) as unit:
            file, register = unit.case_file(unit.case_id(self.hf, nr)), unit.register(self.hf)
        act = Act.looking(self._actor(Who()), at)
        return facts_of(file, register, Trekk.SVAR, act)

    def _actor(self, who: Who) -> Actor:
        if who.som == "sse":
            return Actor(ActorRole.SEKRETARIAT, person=who.hand)
        if who.som == "system":
            return Actor(ActorRole.SYSTEM)
        if who.som in self.setting.register({}).partnarar:
            return Actor(ActorRole.PARTNAR, partnar=who.som, person=who.hand)
        return Actor(ActorRole.ORGAN, organ=who.som, person=who.hand)


def result_of(outcome: Outcome) -> Result:
    receipt = outcome.kvittering
    return Result(
        utfall=outcome.utfall.value,
        stops=tuple(_said(g) for g in receipt.stops),
        warnings=tuple(_said(g) for g in receipt.warnings),
        nr=outcome.saksnummer,
        ny=outcome.ny,
        spurde=frozenset(g.regel for g in receipt.grunnar),
    )


def _said(ground: Ground) -> Said:
    return Said(ground.regel, ground.grunn, ground.raad, ground.part)
