"""`oversyn`: all that is missing in the helsefellesskap today, as the rules see it."""

from typing import Annotated

import typer

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import heading, say
from adapters.settings import load_settings
from adapters.views.as_json.oversyn import overview_json
from adapters.views.words import day_text
from cases.actor import Act
from cases.oslo import local_day
from cases.receipt import Ground
from workflow.looking.oversyn import overseen

app = NynorskTyper()


@app.command("oversyn", help="Vis alt som manglar i helsefellesskapet i dag.")
def oversyn(
    kvifor: Annotated[bool, typer.Option("--kvifor", help="Vis regel, heimel og rader")] = False,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
        act = Act(parse_som(SECRETARIAT, None, register), now(), new_id())
        receipt = overseen(unit, house.hf, act)
    day = local_day(act.at)
    if json_ut:
        say_json(overview_json(register, day, receipt))
        return
    say(f"{register.hf.namn}, {day_text(day)}", strong=True)
    _group("Må ordnast", receipt.stops, why=kvifor)
    _group("Bør ordnast", receipt.warnings, why=kvifor)
    if not (receipt.stops or receipt.warnings):
        say("Ingenting manglar i dag.")
    elif not kvifor:
        say()
        say("Kvifor? Legg til --kvifor.")


def _group(title: str, grounds: tuple[Ground, ...], *, why: bool) -> None:
    """What one rule says stands together, with its advice once."""
    if grounds:
        heading(title)
    for rule in dict.fromkeys(g.regel for g in grounds):
        said = [g for g in grounds if g.regel == rule]
        for ground in said:
            say(ground.grunn or "Regelen kunne ikkje vurderast.", indent=2, hang=2)
        for advice in dict.fromkeys(g.raad for g in said if g.raad):
            say(f"Kva no: {advice}", indent=4, hang=2)
        if why:
            rows = dict.fromkeys(row for g in said for row in g.rader)
            behind = (f"Regel {rule}", said[0].heimel, ", ".join(rows))
            say(" · ".join(b for b in behind if b), indent=4, hang=2)
