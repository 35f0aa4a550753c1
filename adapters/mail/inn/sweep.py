"""The sweep that fetches mail: what it did with each message, and that a mailbox is away."""

from datetime import datetime

from adapters.bootstrap import House
from adapters.db.mail_in_unit import SqlMailInUnit
from adapters.mail.inn.fetch import fetch
from adapters.mail.inn.way_in import way_in
from adapters.mail.limits import patience_of
from adapters.mail.mail_alarms import alarm_id
from adapters.mail.transport import Unreachable
from cases.utsending import Alarm

AWAY = "innpost"


def hent_post(house: House, at: datetime, *, dry: bool) -> tuple[str, ...]:
    """A sentence for each message that came. A mailbox that is away is told of, and asked again
    the next time; Feil for settings that cannot be read."""
    with house.reading() as unit:
        patience = patience_of(unit.register(house.hf))
    box = way_in(house.settings, patience)
    told: list[str] = []
    try:
        for one in fetch(lambda: SqlMailInUnit(house.database), house.hf, box, at, only_show=dry):
            told.append(f"{one.name}: {one.told}")  # noqa: PERF401 - what was done is kept
    except Unreachable as cause:
        told.append(_away(house, box.told, cause, at, dry=dry))
    return tuple(told)


def _away(house: House, place: str, cause: Unreachable, at: datetime, *, dry: bool) -> str:
    text = f"Ingen post vart henta frå {place}: {cause.why} Det vert prøvd på nytt av seg sjølv."
    if not dry:
        with house.sweeping() as unit:
            unit.raise_alarm(Alarm(alarm_id(AWAY, place, at), house.hf, AWAY, place, text, at))
            unit.commit()
    return text
