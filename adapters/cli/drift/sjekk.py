"""`sjekk`: says in plain words what is wrong with how the service is set up, and what lacks."""

from typing import Annotated

import typer

from adapters.bootstrap import opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import say
from adapters.drift.fitness import fitness
from adapters.mail.domain_check import Finding, Mark
from adapters.settings import load_settings
from workflow.forms.errors import Feil

app = NynorskTyper()
WRONG = 1
ALL_WELL = "Alt er slik det skal vere."
NO_HARM = "Ingenting er feil. Det som manglar, kan vente til de treng det."


@app.command("sjekk", help="Sjekk innstillingar, database, disk, klokke, planleggjar, post,"
             " adresse, innlogging og utsjånad. Avsluttar med 1 når noko er feil.")
def sjekk(
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    found = tuple(_looked())
    if json_ut:
        say_json({"funn": [
            {"kva": f.kva, "merke": f.mark.value, "tekst": f.tekst} for f in found
        ]})
    else:
        for finding in found:
            say(finding.tekst, lead=f"{finding.kva} · {finding.mark.value}: ", hang=2)
        _ending(found)
    if any(f.mark is Mark.FEIL for f in found):
        raise typer.Exit(WRONG)


def _looked() -> list[Finding]:
    """A database that cannot be opened is a finding too, and then there is no more to look at.
    A setting that cannot be read has stopped the program before it came here."""
    settings = load_settings()
    read = Finding("Innstillingar", Mark.RETT, "Alle er kjende og let seg lese.")
    try:
        with opened(settings) as house:
            return [read, *fitness(house, house.clock())]
    except Feil as fault:
        return [read, Finding("Database", Mark.FEIL, fault.melding)]


def _ending(found: tuple[Finding, ...]) -> None:
    marks = {f.mark for f in found}
    if Mark.FEIL not in marks:
        say(ALL_WELL if marks == {Mark.RETT} else NO_HARM, strong=True)
