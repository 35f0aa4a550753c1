"""`klargjer`: the only command that makes or migrates a database."""

from typing import Annotated

import typer

from adapters.bootstrap import make_ready
from adapters.cli.help_page import NynorskTyper
from adapters.cli.paper import say
from adapters.settings import load_settings

app = NynorskTyper()


@app.command("klargjer", help="Lag eller oppdater databasen, og les inn helsefellesskapet.")
def klargjer(
    demo_kontaktar: Annotated[
        bool,
        typer.Option("--demo-kontaktar", help="Før inn oppdikta kontaktar, merkte demonstrasjon"),
    ] = False,
) -> None:
    settings = load_settings()
    outcome = make_ready(settings, demo=demo_kontaktar)
    say(f"Databasen ligg i {settings.database.absolute()}.")
    if outcome is None:
        say(f"Helsefellesskapet «{settings.helsefellesskap}» var lese inn frå før.")
        if demo_kontaktar:
            say("Merk: Kontaktar vert berre lesne inn første gongen, så ingen nye er førte inn.")
        return
    say(f"Helsefellesskapet «{settings.helsefellesskap}» er lese inn.")
    if demo_kontaktar:
        say("Merk: Kontaktane er DEMONSTRASJON, oppdikta adresser som ingen les.")
    else:
        say("Neste: Før inn ein kontakt hjå kvar partnar med «saksgang ny-kontakt». Utan det kjem"
            " saka ikkje vidare til SSU. Sjå kven som manglar: «saksgang partnarar».")
    after = "Neste" if demo_kontaktar else "Så"
    say(f"{after}: «saksgang meld-inn --tittel … --sakstype C-05 --send».")
