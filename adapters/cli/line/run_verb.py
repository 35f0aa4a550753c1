"""Do one verb from the terminal: who, when, which command, and what came of it."""

from dataclasses import dataclass
from typing import Any

import typer

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import House, opened
from adapters.cli.line.form_input import read_values
from adapters.cli.line.suggestions import suggesting
from adapters.cli.page.outcome_page import say_json, say_outcome
from adapters.cli.page.paper import say
from adapters.doing import Ended, command_id, do_verb, register_for
from adapters.forms.faults import filled
from adapters.logging import note
from adapters.settings import load_settings
from adapters.views.as_json.outcome import outcome_json
from cases.actor import Act
from workflow.forms.fields import Form
from workflow.verbs import VERBS, Verb

STOPPED = 1


@dataclass(frozen=True, slots=True)
class Common:
    """The options every verb has."""

    som: str | None = None
    person: str | None = None
    kommando: str | None = None
    kvifor: bool = False
    json_ut: bool = False


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
    """Do the verb as it is typed. `command` is an id of our own making."""
    register = register_for(house, form)
    actor = parse_som(common.som or SECRETARIAT, common.person, register)
    act = Act(actor, house.clock(), command or command_id(common.kommando))
    return do_verb(house, register, verb, form, act)


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
