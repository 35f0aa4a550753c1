"""What a script holds: a strict frame, and the steps once the frame has been found sound."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from adapters.script.faults import ScriptFeil, first_fault
from cases.oslo import OSLO
from cases.register import Register
from rules.katalog import KATALOG, Effect, SwitchError
from rules.loading.register_data import available
from rules.rule import RULES
from workflow.forms.fields import EARLIEST, LATEST
from workflow.verbs import VERBS

CLOCK = "klokke"
FRAME = frozenset({"tid", "som", "gjer", "sak", "venta", "person", "kommando"})
"""The keys of a step that are not fields of its verb."""

Venta = Literal["ok", "feil"] | list[str]


def _expectation(value: object) -> object:
    listed = isinstance(value, list) and value and all(isinstance(v, str) for v in value)
    if value in ("ok", "feil") or listed:
        return value
    raise ValueError("Skriv ok, feil eller ei liste av reglar, til dømes [R-045].")


def _effect(value: object) -> object:
    if isinstance(value, bool) or (isinstance(value, str) and value in set(Effect)):
        return value
    raise ValueError("Ein brytar kan vere av, atvar, stopp, true eller false.")


def _version(value: object) -> object:
    if value == 1:
        return value
    raise ValueError("Skjemaet har versjon 1. Skriv skjema: 1.")


Switch = Annotated[bool | Literal["av", "atvar", "stopp"], BeforeValidator(_effect)]


class StepFrame(BaseModel):
    """One step as it is written; what is not of the frame is fields of the verb."""

    model_config = ConfigDict(extra="allow", frozen=True, strict=True)

    tid: str = Field(description="ISO 8601; utan tidssone er det norsk tid. Aldri bakover")
    gjer: str = Field(description="Verbet, med understrek for bindestrek")
    som: str | None = Field(None, min_length=1, description="sse, ein partnar eller eit organ")
    sak: Annotated[str, Field(pattern=r"^[^\s\x00-\x1f]{1,60}( \d{4}/\d{1,6})?$")] | None = Field(
        None, description="Namnet saka fekk ved meld_inn"
    )
    venta: Annotated[Venta, BeforeValidator(_expectation)] = Field(
        "ok", description="ok, feil, eller reglane som alle skal vere mellom dei som stansar"
    )
    person: str | None = Field(None, description="Kort id for personen som handlar")
    kommando: str | None = Field(
        None, pattern=r"^[!-.0-~]{1,100}$", description="Kommando-id; elles av stegnummeret"
    )


class ScriptFrame(BaseModel):
    """A script as it is written."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    skjema: Annotated[Literal[1], BeforeValidator(_version)] = Field(
        description="Versjonen av skjemaet"
    )
    helsefellesskap: str = Field(description="Id-en til helsefellesskapet")
    brytarar: dict[str, Switch] = Field(
        {}, description="Rader i katalogen: av, atvar eller stopp (true er stopp, false er av)"
    )
    steg: list[StepFrame] = Field(description="Stega, i rekkjefølgje")


@dataclass(frozen=True, slots=True)
class Step:
    """One step, ready to be done. `felt` are the fields of the verb as they were written."""

    nr: int
    at: datetime
    som: str
    gjer: str
    felt: Mapping[str, Any]
    sak: str | None = None
    venta: Venta = "ok"
    person: str | None = None
    kommando: str | None = None


@dataclass(frozen=True, slots=True)
class Script:
    """A sound script."""

    helsefellesskap: str
    brytarar: Mapping[str, str]
    steg: tuple[Step, ...]


def sound(data: object, own: Register | None = None) -> Script:
    """The script in that data. ScriptFeil, with step and field, for one that cannot be played.

    `own` is a helsefellesskap that is not shipped. What is written in a verb's own fields is judged
    when the step is done, like anywhere else.
    """
    if not isinstance(data, dict):
        raise ScriptFeil("fil", "Eit skript har nøklane skjema, helsefellesskap og steg.")
    try:
        frame = ScriptFrame.model_validate(data)
    except ValidationError as error:
        raise first_fault(error) from None
    known = (own.hf.id,) if own else available()
    if frame.helsefellesskap not in known:
        raise ScriptFeil("helsefellesskap", f"Vel eit som finst: {', '.join(known)}.")
    steps = tuple(_step(nr, step) for nr, step in enumerate(frame.steg, start=1))
    for before, after in pairwise(steps):
        if after.at < before.at:
            raise ScriptFeil("tid", "Tida går bakover. Set steget der det høyrer heime.", after.nr)
    return Script(frame.helsefellesskap, _switches(frame), steps)


def _switches(frame: ScriptFrame) -> dict[str, str]:
    words = {True: Effect.STOPP.value, False: Effect.AV.value}
    set_to = {k: words[v] if isinstance(v, bool) else v for k, v in frame.brytarar.items()}
    try:
        KATALOG.check_switches(set_to)
    except SwitchError as error:
        raise ScriptFeil("brytarar", str(error)) from None
    return set_to


def _step(nr: int, frame: StepFrame) -> Step:
    fields = frame.model_extra or {}
    if frame.gjer == CLOCK:
        if fields:
            raise ScriptFeil("gjer", "klokke lèt tida gå, og tek ingen felt.", nr)
    elif frame.gjer not in VERBS:
        raise ScriptFeil("gjer", "Verbet finst ikkje. Sjå «saksgang spel --skjema».", nr)
    elif frame.som is None:
        raise ScriptFeil("som", "Skriv kven som handlar: sse, ein partnar eller eit organ.", nr)
    if isinstance(frame.venta, list) and not all(v in KATALOG or v in RULES for v in frame.venta):
        raise ScriptFeil("venta", "Ein av reglane finst ikkje. Sjå «saksgang reglar».", nr)
    return Step(
        nr, _instant(frame.tid, nr), frame.som or "sse", frame.gjer, fields,
        frame.sak, frame.venta, frame.person, frame.kommando,
    )


def _instant(text: str, nr: int) -> datetime:
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        read = datetime.min  # noqa: DTZ901 - outside what is allowed, so it is refused below
    if not EARLIEST <= read.date() <= LATEST:
        raise ScriptFeil("tid", "Skriv tida slik: 2022-03-08T09:00, mellom 1990 og 2199.", nr)
    return read if read.tzinfo else read.replace(tzinfo=OSLO)
