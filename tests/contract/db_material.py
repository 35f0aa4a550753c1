"""Nouns and history made for the database tests: whole enough to be stored, nothing more."""

import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, TypeVar

from adapters.db.engine import Database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.uow import SqlUnitOfWork
from cases.actor import Actor
from cases.case import Case
from cases.history import HistoryEntry, results_text, sealed
from cases.nouns import Noun
from cases.ordlyd import Ordlyd
from cases.partner import Organ, Partner
from cases.receipt import Outcome, Receipt, receipt_text
from cases.register import Helsefellesskap
from cases.rundgang import Answer, AnswerEvent, Krav, Round
from cases.steps import Step, Trekk
from cases.terms import ActorRole, AnswerKind, Avgjerd, Modell, Registrering, Result

T = TypeVar("T")

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
SECRETARIAT = Actor(rolle=ActorRole.SEKRETARIAT, person="p1")
PARTNERS = ("bergen", "voss")


def make(kind: type[T], **given: Any) -> T:
    """The noun with what is given; the other required fields get the dullest value there is."""
    hints = typing.get_type_hints(kind)
    for field in fields(kind):  # type: ignore[arg-type]
        required = field.default is MISSING and field.default_factory is MISSING
        if required and field.name not in given:
            given[field.name] = dull(hints[field.name])
    return kind(**given)


def dull(hint: Any) -> Any:
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        return None
    if origin is tuple:
        return ()
    if origin is not None and issubclass(origin, Mapping):
        return {}
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    if is_dataclass(hint):
        return make(typing.cast(type, hint))
    return {str: "x", int: 1, bool: False, date: date(2026, 3, 2), datetime: AT}[hint]


def outcome(**given: Any) -> Outcome:
    receipt = Receipt(trekk=Trekk.MELD_INN, grunnar=())
    return make(Outcome, **{"utfall": Result.OK, "kvittering": receipt, **given})


def receipt_of(done: Outcome) -> str:
    return receipt_text(done.kvittering, fraa=done.fraa, til=done.til)


def record(
    unit: SqlUnitOfWork, command: str, *nouns: Noun, sak: str | None = None,
    result: Result = Result.OK,
) -> HistoryEntry:
    """Put the nouns and append the entry that tells of them, as a use case does."""
    written = unit.put(*nouns)
    number, before = unit.chain_end()
    entry = sealed(
        HistoryEntry(
            lopenr=number + 1, hf="hfb", sak=sak,
            sak_lopenr=None if sak is None else unit.case_end(sak) + 1,
            at=AT, aktor=SECRETARIAT, kommando=command, hending="prove", utfall=result,
            resultat=results_text(written),
            kvittering=receipt_of(outcome(utfall=result)), forrige=before,
        )
    )
    unit.append(entry)
    return entry


def register_nouns(hf: str = "hfb") -> list[Noun]:
    partners = [make(Partner, id=p, hf=hf) for p in PARTNERS]
    return [
        make(Helsefellesskap, id=hf, namn="Prøvefellesskapet", prefiks=hf.upper()),
        *partners,
        make(Organ, id="ssu", hf=hf),
    ]


def case(**given: Any) -> Case:
    return make(Case, **{
        "id": "s1", "hf": "hfb", "aar": 2026, "lopenr": 1, "krins": PARTNERS,
        "modell": Modell.TO_TRINN, **given,
    })


def at_round(first: Case) -> list[Noun]:
    """The case in rundgang, with one wording, one round, and a demand on each partner."""
    return [
        replace(first, sakssteg=Step.KONSENSUS, versjon=first.versjon + 1),
        make(Ordlyd, id="o1", sak=first.id, partar=PARTNERS),
        make(Round, id="r1", sak=first.id, ordlyd="o1"),
        *(make(Krav, id=f"k-{p}", sak=first.id, runde="r1", partnar=p, ordlyd="o1")
          for p in PARTNERS),
    ]


def answer(key: str, partner: str, **given: Any) -> Answer:
    return make(Answer, **{
        "id": key, "sak": "s1", "krav": f"k-{partner}", "partnar": partner, "ordlyd": "o1",
        "slag": AnswerKind.JA, "avgjerd": Avgjerd.VEDTAK, "registrering": Registrering.PARTNAR,
        **given,
    })


def event(key: str, svar: str, act: str, partner: str = "voss") -> AnswerEvent:
    return make(AnswerEvent, id=key, svar=svar, sak="s1", partnar=partner, slag=act)


def decided(unit: SqlUnitOfWork) -> None:
    """A whole small story, told in history: registered, asked, answered by all, vedteke."""
    first = case()
    record(unit, "c0", *register_nouns())
    unit.next_number("hfb", 2026)
    record(unit, "c1", first, sak="s1")
    record(unit, "c2", *at_round(first), sak="s1")
    record(unit, "c3", sak="s1", result=Result.STANSA)
    record(unit, "c4", answer("a1", "bergen"), replace(first, versjon=3, sakssteg=Step.KONSENSUS),
           sak="s1")
    record(unit, "c5", answer("a2", "voss"), replace(first, versjon=4, sakssteg=Step.KONSENSUS),
           sak="s1")
    record(unit, "c6", replace(first, versjon=5, sakssteg=Step.VEDTEKE), sak="s1")


def registered(db: Database) -> None:
    """The register and one case, committed."""
    with SqlUnitOfWork(db) as unit:
        record(unit, "c0", *register_nouns())
        record(unit, "c1", case(), sak="s1")
        unit.commit()


def version(db: Database) -> int:
    with SqlReadUnit(db) as unit:
        return unit.case_file("s1").case.versjon
