"""A mail that is in doubt or given up: what a person says became of it."""

from collections.abc import Callable
from datetime import datetime

from adapters.bootstrap import House
from adapters.db.outbox import SqlOutbox
from adapters.db.outbox_rows import find_mail
from adapters.db.unit import SqlReads
from cases.utsending import Tilstand, Utsending
from workflow.forms.errors import Feil

LONGEST = 300
STATES = {
    Tilstand.SENDT: "Ho er send alt.", Tilstand.VENTAR: "Ho ventar, og går av seg sjølv.",
    Tilstand.TEKEN: "Ho er på veg akkurat no. Vent litt, og sjå på nytt.",
    Tilstand.UTGAATT: "Det ho seier, var ikkje sant lenger då ho skulle gå.",
    Tilstand.STOPPA: "Ho er stoppa. Bruk «saksgang send-att» på saka.",
}
Settling = Callable[[SqlOutbox, Utsending, datetime, str], bool]


def found(unit: SqlReads, hf: str, ident: str) -> Utsending:
    """The mail with that id, or the only one it begins with. Feil if there is none."""
    mail = find_mail(unit, hf, ident) if ident else None
    if mail is None:
        raise Feil("ident", "Utsendinga finst ikkje. Sjå «saksgang utsendingar».")
    return mail


def settled(
    house: House, hf: str, ident: str, why: str, settle: Settling, at: datetime
) -> None:
    """Do it with the mail, and see its alarm off. Feil for one that is in another state."""
    with SqlOutbox(house.database) as unit:
        mail = found(unit, hf, ident)
        if mail.tilstand in STATES or not settle(unit, mail, at, why):
            raise Feil("ident", STATES.get(mail.tilstand, STATES[Tilstand.TEKEN]))
        for alarm in unit.alarms(hf):
            if alarm.gjeld == mail.id:
                unit.acknowledge(alarm.id, why, at)
        unit.commit()


def said_by(done: str, who: str | None, why: str) -> str:
    """What is kept of who did it and why. Feil for a reason that is no sentence."""
    told = " ".join(why.split())
    if not told or len(told) > LONGEST or not told.isprintable():
        raise Feil("grunn", f"Skriv ei setning på høgst {LONGEST} teikn.")
    return f"{done}{f' av {who}' if who else ''}: {told}"
