"""`nettverk`: the networks there are, what they are about, whom they reach, and their minutes."""

from typing import Annotated

import typer

from adapters.bootstrap import now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import pairs, say
from adapters.settings import load_settings
from adapters.views.as_json.nettverk import network_json
from adapters.views.words import day_text
from cases.oslo import local_day
from cases.partner import Organ
from cases.register import Register
from rules.fellesskap.nettverk import has_priority, last_minutes, networks

app = NynorskTyper()


@app.command("nettverk", help="Vis nettverka: fag, dekning, kontakt og siste referat.")
def nettverk(
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
    found = networks(register, local_day(now()))
    if json_ut:
        say_json({"nettverk": [network_json(register, n) for n in found]})
        return
    for network in found:
        say(f" ({network.id})", lead=network.namn)
        pairs(_rows(register, network))
    if not found:
        say("Ingen nettverk er førte inn. Før inn eit med «saksgang nytt-organ --rolle nettverk».")


def _rows(register: Register, network: Organ) -> list[tuple[str, str]]:
    missing = "ikkje ført inn"
    return [
        ("Fag", network.fag or missing),
        ("Dekning", network.dekning or missing),
        ("Område", network.omraade or ""),
        ("Kontakt", network.kontakt or missing),
        ("Referat", day_text(last_minutes(register, network)) or "ikkje motteke"),
        ("Merk", "prioritert" if has_priority(network) else ""),
    ]
