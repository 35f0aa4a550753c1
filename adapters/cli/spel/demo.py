"""`demo`: cases that go all the way, told on the terminal or served as pages."""

from typing import Annotated

import typer

from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.spel.run_page import KEPT, OTHERWISE, console

app = NynorskTyper()
PORT = 8000

HELP = (
    "Sjå saker gå heile vegen, i ein eigen database. Partnarane er verkelege, men alle svara er"
    " oppdikta og merkte DEMONSTRASJON. Ingen annan database vert rørt. Med --tenar kan du gå inn i"
    " kvar rolle, lese breva, og flytte klokka."
)


@app.command("demo", help=HELP)
def demo(
    database: KEPT = None,
    tenar: Annotated[
        bool, typer.Option("--tenar", help="Vis demonstrasjonen som nettsider, på denne maskina")
    ] = False,
    port: Annotated[
        int, typer.Option("--port", help="Porten nettsidene er på", min=0, max=65535)
    ] = PORT,
) -> None:
    if tenar:
        from adapters.cli.spel.demo_served import serve_demo

        serve_demo(database, port, console())
        return
    from adapters.cli.spel.demo_page import play_demo

    if not play_demo(database, console()):
        raise typer.Exit(OTHERWISE)
