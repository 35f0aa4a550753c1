"""`--vis-post`: the letters a verb would send, and to whom; the verb itself is not done."""

from typing import Any

import typer

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.cli.line.form_input import read_values
from adapters.cli.line.run_verb import STOPPED, Common
from adapters.cli.line.suggestions import suggesting
from adapters.cli.page.letters_page import letters_json, say_letters
from adapters.cli.page.outcome_page import say_json, say_outcome
from adapters.doing import register_for, shown_number
from adapters.forms.faults import filled
from adapters.mail.foretold import ForetellingUnit
from adapters.settings import load_settings
from adapters.views.as_json.outcome import outcome_json
from cases.actor import Act
from workflow.verbs import VERBS


def foretell_verb(name: str, typed: dict[str, Any], common: Common) -> None:
    """Judge the verb as if it were done, and show its letters. Exit 1 if a rule would stop it."""
    verb = VERBS[name]
    with suggesting(typed):
        form = filled(verb.form, read_values(typed))
        with opened(load_settings()) as house:
            register = register_for(house, form)
            actor = parse_som(common.som or SECRETARIAT, common.person, register)
            act = Act(actor, now(), new_id())
            unit = ForetellingUnit(house.database, register.hf.id, act.at)
            outcome = verb.run(unit, register.hf.id, form, act)
    number = shown_number(outcome, register)
    if common.json_ut:
        say_json({**outcome_json(outcome, number), "post": letters_json(unit.mailings)})
    elif outcome.ok:
        say_letters(unit.mailings, register)
    else:
        say_outcome(outcome, number, why=common.kvifor)
    if not outcome.ok:
        raise typer.Exit(STOPPED)
