"""`slett-kladd`: removes a draft for good."""

from typing import Annotated

import typer

from adapters.bootstrap import opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.paper import say
from adapters.cli.sak.meld_inn import draft_number
from adapters.db.drafts import delete_draft
from adapters.drafting import own_draft
from adapters.settings import load_settings

app = NynorskTyper()


@app.command("slett-kladd", help="Slett ein kladd for godt.")
def slett_kladd(
    kladd: Annotated[str, typer.Argument(metavar="ID", help="Nummeret på kladden")],
) -> None:
    number = draft_number(kladd)
    with opened(load_settings()) as house, house.writing() as unit:
        own_draft(unit, house.hf, number)
        delete_draft(unit, number)
        unit.commit()
    say(f"Kladd {number} er sletta.")
