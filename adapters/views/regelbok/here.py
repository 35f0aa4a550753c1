"""What holds in one helsefellesskap: numbers, switches and reglement, and since when."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from adapters.db.receipts import settings_made
from adapters.db.unit import SqlReads
from cases.actor import Act
from cases.history import HistoryEntry
from cases.oslo import local_day
from cases.register import Register
from cases.reglement import Reglement
from cases.steps import Trekk
from rules.facts import RegisterFacts
from rules.katalog import KATALOG, Effect
from rules.parametrar import defaults, law_deadlines, statutes
from rules.regeltal import looks_at
from rules.rule import Rule
from workflow.looking.reglement_lesing import RowReading, reading

EFFECTS: Mapping[Effect, str] = {
    Effect.AV: "av", Effect.ATVAR: "åtvaring", Effect.STOPP: "stopp",
}


LAW: Mapping[str, str] = {"lov": "Lov", "slutta": "Utleidd av lov"}
"""What a statute row is called: what the law says outright, and what is only read out of it."""


@dataclass(frozen=True, slots=True)
class Decided:
    """When a switch or a number was last set here, on what ground, and what it was before."""

    dag: date
    kjelde: str
    grunn: str
    foer: str


@dataclass(frozen=True, slots=True)
class Number:
    """One number that a rule uses. `lov` is its ground in law, and then nobody may set it."""

    id: str
    namn: str
    verdi: int
    standard: int
    kjelde: str
    lov: bool = False
    sett: Decided | None = None
    ord: tuple[str, ...] = ()

    @property
    def eigen(self) -> bool:
        return self.verdi != self.standard


@dataclass(frozen=True, slots=True)
class Switch:
    """What a breach of one row does here; `fast` where law or the product has fixed it.

    `doemer` is False for a row that the rule only builds on: another row decides for it.
    """

    rad: str
    tittel: str
    verknad: str
    standard: str
    fast: bool
    doemer: bool = True
    sett: Decided | None = None

    @property
    def merke(self) -> str:
        return row_mark(self.rad)


def row_mark(row: str) -> str:
    """What a row of the catalogue is called: by its number, which the sources are known by; others
    have none that says anybody anything."""
    if row[:1] == "F":
        return LAW[KATALOG[row].kjeldestyrke]
    return "Løfte" if row[:1] == "L" else row


def row_said(row: str) -> str:
    """«R-007: Kommunen avgjer sjølv …»; a row without a number of the sources by what it says."""
    said = KATALOG[row].tittel if row in KATALOG else ""
    return f"{row_mark(row)}: {said}" if said else row


@dataclass(frozen=True, slots=True)
class OwnReglement:
    """The reglement of a partner that holds that day, each row as it is read."""

    partnar: str
    namn: str
    versjon: Reglement
    rader: tuple[RowReading, ...]


Settings = Mapping[str, Decided]
"""By the row of a switch or the name of a number."""


def settings_here(unit: SqlReads, hf: str) -> Settings:
    """The last time each was set."""
    return dict(_decided(settings_made(unit, hf)))


def _decided(entries: Iterable[HistoryEntry]) -> Iterator[tuple[str, Decided]]:
    for entry in entries:
        for ground in entry.receipt["grunnar"][:1]:
            seen = ground["verdiar"]
            name = seen.get("rad") or seen.get("tal", "")
            yield name, Decided(
                dag=local_day(entry.at), kjelde=seen.get("kjelde", ""),
                grunn=seen.get("grunn", ""), foer=seen.get("foer", ""),
            )


def numbers(rule: str, register: Register, since: Settings) -> tuple[Number, ...]:
    """The numbers the rule uses, ours first and then those of the law."""
    return (*_ours(rule, register, since), *_of_law(rule))


def _ours(rule: str, register: Register, since: Settings) -> Iterator[Number]:
    for name in looks_at(rule).tal:
        shipped = defaults()[name]
        yield Number(
            id=name, namn=shipped.namn, standard=shipped.verdi, kjelde=shipped.kjelde,
            verdi=register.hf.parametrar.get(name, shipped.verdi), sett=since.get(name),
            ord=shipped.ord,
        )


def _of_law(rule: str) -> Iterator[Number]:
    for name in looks_at(rule).lov:
        law = statutes()[name]
        yield Number(name, law.namn, law.tal, law.tal, law.heimel, lov=True)
    for duty in law_deadlines():
        if duty.id in looks_at(rule).lovfrist:
            every = duty.kvar_maanad
            yield Number(duty.id, duty.namn, every, every, duty.heimel, lov=True)


def switches(rule: Rule, register: Register, since: Settings) -> tuple[Switch, ...]:
    """Each row the rule carries, and what a breach of it does here."""
    rows = (KATALOG[rad] for rad in rule.rader)
    return tuple(
        Switch(
            rad=row.rad, tittel=row.tittel, standard=EFFECTS[row.standard],
            verknad=EFFECTS[KATALOG.effect(row.rad, register.hf.brytarar)],
            fast=not row.brytar, doemer=row.rad in rule.doemande, sett=since.get(row.rad),
        )
        for row in rows
    )


def reglement_here(rule: str, register: Register, act: Act) -> tuple[OwnReglement, ...]:
    """The reglement that hold that day, where the rule looks at them, by the partner's name."""
    if not looks_at(rule).reglement:
        return ()
    facts = RegisterFacts(register=register, trekk=Trekk.OVERSYN, act=act)
    return tuple(sorted(_reglement(facts), key=lambda one: one.namn))


def _reglement(facts: RegisterFacts) -> Iterator[OwnReglement]:
    for partner in facts.register.members(facts.day):
        read = reading(partner, facts)
        if read.versjon:
            yield OwnReglement(partner.id, facts.name(partner.id), read.versjon, read.rader)
