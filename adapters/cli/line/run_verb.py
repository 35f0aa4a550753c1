"""Do one verb from the terminal: who, when, which command, and what came of it."""

from dataclasses import dataclass
from typing import Any

import typer
from pydantic import TypeAdapter, ValidationError

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import House, new_id, now, opened
from adapters.cli.line.form_input import filled, read_values
from adapters.cli.line.suggestions import suggesting
from adapters.cli.page.outcome_page import outcome_json, say_json, say_outcome
from adapters.cli.page.paper import say
from adapters.cli.page.told import told
from adapters.logging import note
from adapters.settings import load_settings
from cases.actor import Act
from cases.receipt import Outcome
from cases.register import Register
from workflow.forms.errors import Feil
from workflow.forms.fields import CaseForm, Form, Linje
from workflow.verbs import VERBS, Verb

STOPPED = 1
_COMMAND_ID = TypeAdapter[str](Linje)
_LONGEST_ID = 100
FOLLOWS = "/"
"""Stands in the ids that the program gives what follows of a command of itself."""
RESERVED = ("kladd-", "innfoer", "importer-", "kalender-")
"""How the ids begin that the program gives drafts, the reading in of a register, workbooks and
calendars."""


@dataclass(frozen=True, slots=True)
class Common:
    """The options every verb has."""

    som: str | None = None
    person: str | None = None
    kommando: str | None = None
    kvifor: bool = False
    json_ut: bool = False


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of a verb: the outcome, the case number as people see it, and who was told."""

    outcome: Outcome
    number: str | None
    told: tuple[str, ...] = ()
    again: bool = False
    """Whether this very command was done before, so that nothing came of it now."""


def run_verb(name: str, typed: dict[str, Any], common: Common) -> None:
    """Read the form, do the verb, show the outcome. Exit 1 if a rule stopped it."""
    verb = VERBS[name]
    with suggesting(typed):
        form = filled(verb.form, read_values(typed))
        with opened(load_settings()) as house:
            ended = done(house, verb, form, common)
    show(ended, common)


def done(
    house: House, verb: Verb, form: Form, common: Common, command: str | None = None
) -> Ended:
    """Do the verb. `command` is an id of our own making."""
    register = register_for(house, form)
    actor = parse_som(common.som or SECRETARIAT, common.person, register)
    act = Act(actor, now(), command or command_id(common.kommando))
    before = _known(house, act.command_id)
    outcome = verb.run(house.writing(), register.hf.id, form, act)
    number = shown_number(outcome, register)
    if before:
        return Ended(outcome, number, again=True)
    return Ended(outcome, number, told(house, verb, outcome, act.command_id))


def _known(house: House, command: str) -> bool:
    with house.reading() as unit:
        return unit.stored_outcome(command) is not None


def register_for(house: House, form: Form) -> Register:
    """The register of the case's own helsefellesskap, or of the one in the settings."""
    with house.reading() as unit:
        hf = house.hf
        if isinstance(form, CaseForm):
            hf = unit.case_file(unit.case_id(None, form.sak)).case.hf
        return unit.register(hf)


def shown_number(outcome: Outcome, register: Register) -> str | None:
    return f"{register.hf.prefiks} {outcome.saksnummer}" if outcome.saksnummer else None


def command_id(chosen: str | None) -> str:
    """The id the caller chose, or a fresh one. Those the program makes itself are refused."""
    if chosen is None:
        return new_id()
    try:
        clean = _COMMAND_ID.validate_python(chosen)
    except ValidationError:
        clean = ""
    if not clean or len(clean) > _LONGEST_ID:
        raise Feil("kommando", "Skriv ein id på éi linje, høgst 100 teikn.")
    if clean.casefold().startswith(RESERVED) or FOLLOWS in clean:
        raise Feil(
            "kommando", "Slike id-ar lagar programmet sjølv. Vel ein annan, utan skråstrek.",
        )
    return clean


def show(ended: Ended, common: Common) -> None:
    outcome, number = ended.outcome, ended.number
    note(utfall=outcome.utfall.value, sak=number)
    if common.json_ut:
        say_json(outcome_json(outcome, number))
    else:
        if ended.again:
            first = "Alt gjort frå før" if outcome.ok else "Prøvd frå før"
            say(f"{first}, og ingenting vart gjort på nytt. Dette kom av det då:")
        say_outcome(outcome, number, why=common.kvifor, told=ended.told)
    if not outcome.ok:
        raise typer.Exit(STOPPED)
