"""`innlogging`: a link that is used once, for whoever runs the service to hand over."""

import typer

from adapters.bootstrap import now, opened
from adapters.cli.drift.role_options import Ident
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.paper import say
from adapters.settings import load_settings
from adapters.tilgang.first_log_in import link_for
from adapters.tilgang.people import known_user

app = NynorskTyper()
HELP = (
    "Lag ei innloggingslenkje som gjeld éin gong. Er ei innloggingsteneste sett opp, er lenkja ein"
    " invitasjon: Personen må logge inn der òg."
)


@app.command("innlogging", help=HELP)
def innlogging(ident: Ident) -> None:
    with opened(load_settings()) as house:
        with house.reading() as unit:
            user = known_user(unit, ident)
        address = link_for(house, user, house.settings.adresse, now())
    say(f"Lenkja er til {user.namn}, og vert vist berre denne eine gongen:")
    typer.echo(address)
    say("Dei som vart laga før, gjeld ikkje lenger.")
