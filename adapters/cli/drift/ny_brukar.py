"""`ny-brukar`: enter a person who is to be able to log in."""

from typing import Annotated

import typer

from adapters.actors import known_person
from adapters.bootstrap import now, opened
from adapters.cli.drift.role_options import Ident, Partnar, Role, by_operator
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.paper import say
from adapters.forms.faults import filled
from adapters.settings import load_settings
from adapters.tilgang.people import NyBrukar, enter_user

app = NynorskTyper()


@app.command("ny-brukar", help="Før inn ein person som skal kunne logge inn, og gi ei rolle.")
def ny_brukar(
    ident: Ident,
    namn: Annotated[str, typer.Option("--namn", metavar="TEKST", help="Namnet til personen")],
    rolle: Role,
    partnar: Partnar = None,
    epost: Annotated[
        str | None,
        typer.Option("--epost", metavar="ADRESSE",
                     help="E-posten innloggingstenesta kjenner personen på"),
    ] = None,
) -> None:
    person = known_person(ident) or ident
    form = filled(NyBrukar, {"namn": namn, "rolle": rolle, "partnar": partnar, "epost": epost})
    with opened(load_settings()) as house, house.writing() as unit:
        enter_user(unit, unit.register(house.hf), form, person, by_operator(), now())
        unit.commit()
    say(f"Brukaren {person} er ført inn. Første innlogging: «saksgang innlogging --id {person}».")
