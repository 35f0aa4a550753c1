"""`kontroller`: reads the whole database and names every row that is not as it should be."""

from typing import Annotated

import typer

from adapters.bootstrap import opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import say
from adapters.db.place import told
from adapters.logging import note
from adapters.settings import load_settings

app = NynorskTyper()
FOUND = 1


@app.command("kontroller", help="Kontroller at alt er slik historia seier.")
def kontroller(
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    from adapters.db.verify import verify

    settings = load_settings()
    with opened(settings) as house, house.reading() as unit:
        findings = verify(unit)
    if json_ut:
        rows = [{"tabell": f.tabell, "id": f.id, "felt": f.felt, "tekst": f.tekst}
                for f in findings]
        say_json({"heil": not findings, "funn": rows})
    else:
        say(f"Databasen ligg i {told(settings.place)}.")
        for finding in findings:
            say(f"Funn: {finding.tekst} [{finding.tabell} {finding.id}]", hang=2)
        say(f"Funn i alt: {len(findings)}." if findings else "Alt er heilt. Ingen funn.")
    if findings:
        note(utfall="funn")
        raise typer.Exit(FOUND)
