"""What a person says became of a mail that nobody else can know of: asked for, and kept."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

import typer

from adapters.actors import known_person
from adapters.bootstrap import now, opened
from adapters.cli.post.utsendingar import found
from adapters.db.outbox import SqlOutbox
from adapters.settings import load_settings
from cases.utsending import Tilstand, Utsending
from workflow.forms.errors import Feil

Ident = Annotated[str, typer.Argument(metavar="ID", help="Id-en til utsendinga")]
Grunn = Annotated[str, typer.Option("--grunn", help="Kvifor, i ei setning")]
Person = Annotated[str | None, typer.Option("--person", help="Kva person som seier det (ein id)")]

LONGEST = 300
STATES = {
    Tilstand.SENDT: "Ho er send alt.", Tilstand.VENTAR: "Ho ventar, og går av seg sjølv.",
    Tilstand.TEKEN: "Ho er på veg akkurat no. Vent litt, og sjå på nytt.",
    Tilstand.UTGAATT: "Det ho seier, var ikkje sant lenger då ho skulle gå.",
    Tilstand.STOPPA: "Ho er stoppa. Bruk «saksgang send-att» på saka.",
}
Act = Callable[[SqlOutbox, Utsending, datetime, str], bool]


def said_of(ident: str, why: str, act: Act) -> None:
    """Do it with the mail that is in doubt or given up, and see its alarm off. Feil for another."""
    at = now()
    with opened(load_settings()) as house, SqlOutbox(house.database) as unit:
        mail = found(unit, house.hf, ident)
        if mail.tilstand in STATES or not act(unit, mail, at, why):
            raise Feil("ident", STATES.get(mail.tilstand, STATES[Tilstand.TEKEN]))
        for alarm in unit.alarms(house.hf):
            if alarm.gjeld == mail.id:
                unit.acknowledge(alarm.id, why, at)
        unit.commit()


def said_by(done: str, person: str | None, why: str) -> str:
    """What is kept of who did it and why."""
    told = " ".join(why.split())
    if not told or len(told) > LONGEST or not told.isprintable():
        raise Feil("grunn", f"Skriv ei setning på høgst {LONGEST} teikn.")
    who = known_person(person)
    return f"{done}{f' av {who}' if who else ''}: {told}"
