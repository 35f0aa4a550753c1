"""`slutt-brukar`: a person or program that shall not come in any more."""

from typing import Annotated

import typer

from adapters.bootstrap import now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.paper import say
from adapters.settings import load_settings
from adapters.tilgang.programs import end_user

app = NynorskTyper()


@app.command("slutt-brukar", help="Steng ute ein brukar eller eit program, frå no av.")
def slutt_brukar(
    ident: Annotated[str, typer.Option("--id", metavar="ID", help="Id-en til brukaren")],
) -> None:
    with opened(load_settings()) as house:
        end_user(house, ident, now())
    say(f"Brukaren {ident} slepp ikkje inn meir. Det som er gjort, vert ståande.")
