"""`stadfest-innfoering NR`, or `--alle`: a second person stands behind what another entered."""

import inspect
from typing import Any

import typer

from adapters.bootstrap import House, opened
from adapters.cli.line.form_options import parameter, signature_of, with_signature
from adapters.cli.line.run_verb import STOPPED, Common, done, show
from adapters.cli.line.verb_command import SHARED
from adapters.cli.page.help_page import OPTIONS, NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import say
from adapters.doing import Ended
from adapters.forms.faults import filled
from adapters.settings import load_settings
from adapters.views.as_json.outcome import outcome_json
from rules.sak.innfoering import WAITS
from workflow.forms.errors import Feil
from workflow.forms.innfoering_forms import StadfestInnfoering
from workflow.verbs import VERBS

app = NynorskTyper()
VERB = VERBS["stadfest_innfoering"]


def stadfest_innfoering(**typed: Any) -> None:
    common = Common(**{key: typed.pop(key) for key in SHARED})
    everyone, number = typed.pop("alle"), typed.pop("sak")
    if everyone and number is not None:
        raise Feil("--alle", "Skriv anten eit saksnummer eller --alle.")
    if everyone and common.kommando:
        raise Feil("kommando", "Med --alle får kvar sak sin eigen kommando. Ta bort valet.")
    with opened(load_settings()) as house:
        if not everyone:
            form = filled(StadfestInnfoering, {} if number is None else {"sak": number})
            ended = [done(house, VERB, form, common)]
        else:
            ended = [_one(house, n, common) for n in waiting(house)]
    if not everyone:
        show(ended[0], common)
    else:
        _show_all(ended, common)


def _one(house: House, number: str, common: Common) -> Ended:
    return done(house, VERB, filled(StadfestInnfoering, {"sak": number}), common)


def waiting(house: House) -> list[str]:
    """The numbers of the cases that wait for a second person, the first entered first."""
    with house.reading() as unit:
        prefix = unit.register(house.hf).hf.prefiks
        cases = [unit.case_file(key).case for key in unit.open_cases(house.hf)]
    return [f"{prefix} {c.number}" for c in cases if c.innfoert == WAITS]


def _show_all(ended: list[Ended], common: Common) -> None:
    """Each case is confirmed or stopped by itself: one that lacks a paper holds up no other."""
    stopped = [e for e in ended if not e.outcome.ok]
    if common.json_ut:
        say_json({"saker": [outcome_json(e.outcome, e.number) for e in ended]})
    else:
        for one in stopped:
            for ground in one.outcome.kvittering.stops:
                say(f"{one.number}: {ground.grunn} Kva no: {ground.raad}", hang=2)
        say(f"{len(ended) - len(stopped)} saker er stadfesta, og {len(stopped)} står att.")
    if stopped:
        raise typer.Exit(STOPPED)


def _extra() -> tuple[inspect.Parameter, ...]:
    alle = typer.Option(
        "--alle", help="Alle sakene som ventar", rich_help_panel=OPTIONS
    )
    return (parameter("alle", bool, alle, default=False),)


with_signature(stadfest_innfoering, signature_of(StadfestInnfoering, _extra()))
app.command("stadfest-innfoering", help=StadfestInnfoering.__doc__)(stadfest_innfoering)
