"""`kladdar`: the drafts nobody has registered yet."""

from typing import Annotated

import typer

from adapters.bootstrap import opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import say
from adapters.db.drafts import list_drafts
from adapters.settings import load_settings
from adapters.views.as_json.kladdar import draft_json

app = NynorskTyper()


@app.command("kladdar", help="Vis kladdane.")
def kladdar(
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with opened(load_settings()) as house, house.reading() as unit:
        drafts = list_drafts(unit, house.hf)
    if json_ut:
        say_json({"kladdar": [draft_json(d) for d in drafts]})
        return
    for draft in drafts:
        title = draft.innhald.get("tittel", "utan tittel")
        say(f"{draft.id}  {draft.innhald.get('sakstype', '')}  {title}", hang=4)
    if not drafts:
        say("Ingen kladdar.")
