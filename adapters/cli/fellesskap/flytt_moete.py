"""`flytt-moete`: a meeting is moved or called off; --berre-vis tells what it would move."""

from typing import Any

import typer

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import House, new_id, now, opened
from adapters.cli.line.form_input import read_values
from adapters.cli.line.form_options import parameter, signature_of, with_signature
from adapters.cli.line.run_verb import Common, run_verb
from adapters.cli.line.suggestions import suggesting
from adapters.cli.line.verb_command import SHARED
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import say
from adapters.forms.faults import filled
from adapters.settings import load_settings
from adapters.views.moved_deadlines import what_waits, would_do
from adapters.views.words import day_text
from cases.actor import Act
from cases.partner import Moete
from workflow.forms.moete_forms import FlyttMoete
from workflow.looking.moete import if_moved
from workflow.register.moeteflytting import Following

LOOK = typer.Option("--berre-vis", help="Vis kva fristar det ville flytte; skriv ingenting.")


def command(**typed: Any) -> None:
    common = Common(**{key: typed.pop(key) for key in SHARED})
    if not typed.pop("berre_vis"):
        run_verb("flytt_moete", typed, common)
        return
    with suggesting(typed):
        form = filled(FlyttMoete, read_values(typed))
        with opened(load_settings()) as house:
            _look(house, form, common)


def _look(house: House, form: FlyttMoete, common: Common) -> None:
    with house.reading() as unit:
        register = unit.register(house.hf)
        act = Act(parse_som(common.som or SECRETARIAT, common.person, register), now(), new_id())
        meeting, found = if_moved(unit, register, form, act)
        waits = list(what_waits(register, meeting, unit.cases(house.hf)))
    if common.json_ut:
        say_json(_json(register.hf.prefiks, meeting, found))
        return
    say("Ingenting er skrive. Dette ville skje:", strong=True)
    what = "avlyst" if meeting.avlyst else f"flytta til {day_text(meeting.dato)}"
    organ = register.organ[meeting.organ]
    whose = f" hjå {register.name(organ.partnar, form.fraa)}" if organ.partnar else ""
    say(f"Møtet i {organ.namn}{whose} {day_text(form.fraa)} ville vere {what}.")
    for sentence in (*would_do(register, found), *waits):
        say(sentence, hang=2)
    if not (found or waits):
        say("Ingen svarfristar vert rørte.")


def _json(prefix: str, meeting: Moete, found: tuple[Following, ...]) -> dict[str, Any]:
    return {
        "moete": {
            "organ": meeting.organ, "dato": meeting.dato.isoformat(), "avlyst": meeting.avlyst,
            "frist": meeting.frist.isoformat() if meeting.frist else None,
        },
        "fristar": [
            {
                "sak": f"{prefix} {one.sak.number}",
                "partnar": one.partnar,
                "frist": one.frist.isoformat(),
                "ny_frist": one.ny.isoformat() if one.ny else None,
                "utanfor_rekkjevidd": one.uroert,
            }
            for one in found
        ],
    }


with_signature(
    command, signature_of(FlyttMoete, (parameter("berre_vis", bool, LOOK, default=False),))
)
app = NynorskTyper()
app.command("flytt-moete", help=FlyttMoete.__doc__)(command)
