"""`niva NR`: for each partner, which organ must answer, why, and where the answer stands."""

from typing import Annotated

import typer

from adapters.actors import find_partner
from adapters.cli.line.looking import looking_at
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import pairs, say
from adapters.views.as_json.niva import levels_json
from adapters.views.sak.levels import level_rows
from workflow.forms.errors import Feil
from workflow.looking.overview import partner_views

app = NynorskTyper()


@app.command("niva", help="Vis kven som må svare for kvar partnar, og kvifor.")
def niva(
    sak: Annotated[str, typer.Argument(metavar="NR", help="Saksnummeret, til dømes 2026/14")],
    partnar: Annotated[
        str | None,
        typer.Option("--partnar", metavar="ID", help="Berre denne partnaren: id eller kortnamn"),
    ] = None,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with looking_at(sak) as view:
        views = partner_views(view.file, view.register, view.act)
        if partnar is not None:
            known = find_partner(partnar, view.register, "partnar")
            views = tuple(v for v in views if v.partnar == known.id)
            if not views:
                raise Feil("partnar", "Partnaren er ikkje med i saka. Sjå «saksgang sak».")
        if json_ut:
            say_json(levels_json(view, views))
            return
        say(f"{view.number}: kven som må svare for kvar partnar", strong=True)
        if not view.asks_partners:
            say("Saker av denne typen går ikkje på rundgang. Ingen partnar skal svare.")
            return
        for one in views:
            say()
            say(one.namn, strong=True)
            pairs(level_rows(view, one))
