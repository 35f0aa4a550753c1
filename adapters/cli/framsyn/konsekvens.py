"""`konsekvens FIL`: what a proposed reglement would do to every open case of its partner."""

from pathlib import Path
from typing import Annotated

import typer

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.cli.framsyn.konsekvens_side import say_beginning, say_count, say_effect
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.db.reads import partner_files
from adapters.files.reglement import proposal_from
from adapters.settings import load_settings
from adapters.views.as_json.konsekvens import beginning_json, effect_json
from adapters.views.konsekvens_look import Count, Look
from cases.actor import Act
from workflow.looking.konsekvens import consequences

app = NynorskTyper()

HELP = (
    "Vis kva eit nytt reglement gjer med dei opne sakene til partnaren. Ingenting vert lagra. Fila"
    " er TOML med nøklane partnar, gjeld_fraa, kjelde og rad (og gjeld_til), slik som i"
    " registerfilene."
)


@app.command("konsekvens", help=HELP)
def konsekvens(
    fil: Annotated[Path, typer.Argument(metavar="FIL", help="Framlegg til reglement, i TOML")],
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    count = Count()
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
        act = Act(parse_som(SECRETARIAT, None, register), now(), new_id())
        look = Look(proposal_from(fil, register, act))
        files = partner_files(unit, register.hf.id, look.proposal.partnar)
        affected = (e for e in consequences(files, look.proposal) if count.saw(e))
        if json_ut:
            shown = [effect_json(look, e) for e in affected]
            say_json(beginning_json(look) | {"saker": shown, "tal": count.as_json()})
            return
        say_beginning(look)
        for effect in affected:
            say_effect(look, effect)
        say_count(look, count)
