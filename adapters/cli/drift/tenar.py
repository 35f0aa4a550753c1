"""`tenar`: runs the web service, and the planner with it, until it is told to stop."""

from socket import socket
from typing import Annotated

import typer

from adapters.bootstrap import House, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.paper import say
from adapters.settings import load_settings
from adapters.tilgang.first_log_in import FIRST, first_link

app = NynorskTyper()
PORT = 8000
HERE = "127.0.0.1"

HELP = (
    "Køyr nettenesta til du stoppar henne: sidene, API-et og planleggjaren i éin prosess."
    " Ho tek berre imot frå denne maskina om du ikkje seier anna med --vert; set ein mellomtenar"
    " med https framfor, og skriv adressa folk bruker i SAKSGANG_ADRESSE."
)


@app.command("tenar", help=HELP)
def tenar(
    port: Annotated[
        int, typer.Option("--port", help="Porten ho tek imot på", min=0, max=65535)
    ] = PORT,
    vert: Annotated[str, typer.Option("--vert", help="Adressa på maskina ho tek imot på")] = HERE,
    utan_planleggjar: Annotated[
        bool, typer.Option("--utan-planleggjar", help="Køyr planleggjaren for seg sjølv i staden")
    ] = False,
) -> None:
    from adapters.drift.serving import listening

    with opened(load_settings()) as house, listening(vert, port) as on:
        name = f"[{vert}]" if ":" in vert else vert
        met_at = house.settings.adresse or f"http://{name}:{on.getsockname()[1]}"
        _run(house, on, met_at, pulse=not utan_planleggjar)


def _run(house: House, on: socket, met_at: str, *, pulse: bool) -> None:
    from adapters.cli.post.planleggjar import tell
    from adapters.drift.scheduler import Pulse
    from adapters.drift.serving import serve
    from adapters.service import make_app

    app, link = make_app(house), first_link(house, met_at, house.clock())
    serve(
        app, on, Pulse(house, house.clock, tell) if pulse else None,
        lambda: _ready(met_at, link, pulse=pulse),
    )


def _ready(met_at: str, first: str, *, pulse: bool) -> None:
    beside = " Planleggjaren går saman med henne." if pulse else ""
    say(f"Tenesta er klar på {met_at}.{beside} Stopp henne med Ctrl-C.")
    if first:
        say("Ingen kan logge inn enno. Den første i sekretariatet loggar inn her, éin gong:")
        typer.echo(first)
        say(f"Går lenkja ut, lag ei ny: «saksgang innlogging --id {FIRST}».")
