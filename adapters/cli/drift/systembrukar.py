"""`ny-systembrukar`: let a program in at the API; its token is shown once."""

from typing import Annotated

import typer

from adapters.bootstrap import now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import say
from adapters.logging import note
from adapters.settings import load_settings
from adapters.tilgang.programs import Given, new_program
from cases.tilgang import FOR_A_PARTNER, Rolle
from workflow.forms.errors import Feil

app = NynorskTyper()
ROLES = tuple(r for r in Rolle if r is not Rolle.SYSTEM)


@app.command("ny-systembrukar", help="Slepp eit program inn i API-et, og gi det eit teikn.")
def ny_systembrukar(
    ident: Annotated[
        str, typer.Option("--id", metavar="ID", help="Id-en programmet får, til dømes arkivsystem")
    ],
    rolle: Annotated[
        list[str],
        typer.Option("--rolle", metavar="ORD", help=f"Kva det skal kunne: {', '.join(ROLES)}"),
    ],
    partnar: Annotated[
        list[str] | None,
        typer.Option("--partnar", metavar="ID", help="Partnaren det er kontaktperson for"),
    ] = None,
    namn: Annotated[str, typer.Option("--namn", metavar="TEKST", help="Kva program det er")] = "",
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    given = _given(rolle, partnar or [])
    with opened(load_settings()) as house:
        token = new_program(house, house.hf, ident, given, namn=namn, at=now())
    note(utfall="ok")
    if json_ut:
        say_json({"id": ident, "teikn": token})
        return
    say(f"Programmet {ident} kan bruke API-et no. Teiknet vert vist berre denne eine gongen:")
    typer.echo(token)
    say("Ta vare på det som eit passord. Kjem det på avvege: «saksgang slutt-brukar».")


def _given(roles: list[str], partners: list[str]) -> list[Given]:
    given: list[Given] = []
    for text in roles:
        if text not in ROLES:
            raise Feil("rolle", f"Vel mellom {', '.join(ROLES)}.")
        role = Rolle(text)
        given += [Given(role, p) for p in partners] if role in FOR_A_PARTNER and partners else [
            Given(role)
        ]
    return given
