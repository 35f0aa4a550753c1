"""`partnar ID`: the picture for one partner, what it must decide now and how we read its rules."""

from typing import Annotated

import typer

from adapters.actors import SECRETARIAT, find_partner, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.partnar.partnar_side import say_partner
from adapters.settings import load_settings
from adapters.views.as_json.partnar import partner_json
from adapters.views.partnar_look import partner_look
from cases.actor import Act

app = NynorskTyper()


@app.command("partnar", help="Vis biletet for ein partnar: kva han må avgjere, og kven som kan.")
def partnar(
    partnar: Annotated[
        str, typer.Argument(metavar="ID", help="Id-en eller kortnamnet, til dømes kommune-4601")
    ],
    kontaktar: Annotated[
        bool, typer.Option("--kontaktar", help="Vis òg adressene til kontaktane")
    ] = False,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
        known = find_partner(partnar, register, "ID")
        act = Act(parse_som(SECRETARIAT, None, register), now(), new_id())
        look = partner_look(unit, register, known, act)
        if json_ut:
            say_json(partner_json(look))
        else:
            say_partner(look, contacts=kontaktar)
