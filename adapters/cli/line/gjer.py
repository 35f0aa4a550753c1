"""`gjer NR TREKK …`: the same verbs, by the name of the move."""

import re
from typing import Annotated

import typer

from adapters.cli.line import menu
from adapters.cli.page.help_page import REQUIRED, SETTINGS, NynorskTyper
from workflow.forms.errors import Feil
from workflow.verbs import VERBS

app = NynorskTyper()
_NUMBER = re.compile(r"\d{4}/\d{1,6}")
REST = SETTINGS | {
    "allow_extra_args": True, "ignore_unknown_options": True, "allow_interspersed_args": False,
}


@app.command(
    "gjer", help="Gjer eit trekk med saka, etter namnet på trekket.", context_settings=REST
)
def gjer(
    ctx: typer.Context,
    sak: Annotated[
        str, typer.Argument(metavar="NR", help="Saksnummeret", rich_help_panel=REQUIRED)
    ],
    trekk: Annotated[
        str,
        typer.Argument(
            metavar="TREKK", rich_help_panel=REQUIRED,
            help="Trekket, til dømes opne-runde, og så vala det har",
        ),
    ],
) -> None:
    name = trekk.replace("-", "_")
    verb = VERBS.get(name)
    if verb is None or verb.needs_hf:
        number = f" {sak}" if _NUMBER.fullmatch(sak) else ""
        look = f"Sjå kva saka kan gjere med «saksgang kan{number}»."
        raise Feil("TREKK", f"Trekket finst ikkje. {look}")
    entry = menu.entry(name.replace("_", "-"))
    assert entry is not None, "every verb stands in the menu"  # noqa: S101 - held by a test
    command = menu.load(entry)
    ended = command.main(
        [sak, *ctx.args], prog_name=f"saksgang gjer {entry.name}", standalone_mode=False
    )
    if isinstance(ended, int) and ended:
        raise typer.Exit(ended)
