"""`kvitter-alarm`: a person has looked at it."""

from typing import Annotated

import typer

from adapters.actors import known_person
from adapters.bootstrap import now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.paper import say
from adapters.db.alarm_rows import find_alarm
from adapters.settings import load_settings
from workflow.forms.errors import Feil
from workflow.sweeps.varsling import acknowledged

app = NynorskTyper()
SECRETARIAT = "sekretariatet"


@app.command("kvitter-alarm", help="Før inn at du har sett på ein alarm.")
def kvitter_alarm(
    ident: Annotated[str, typer.Argument(metavar="ID", help="Id-en til alarmen")],
    person: Annotated[str | None, typer.Option("--person", help="Kven du er (ein id)")] = None,
) -> None:
    by = known_person(person) or SECRETARIAT
    with opened(load_settings()) as house, house.sweeping() as unit:
        alarm = find_alarm(unit, house.hf, ident) if ident else None
        if alarm is None:
            raise Feil(
                "ident", "Alarmen finst ikkje, eller er kvittert før. Sjå «saksgang alarmar»."
            )
        acknowledged(unit, alarm.id, by, now())
        unit.commit()
    say("Alarmen er kvittert.")
