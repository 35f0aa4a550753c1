"""The meetings of the organs, month by month, and where each calendar ends."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from adapters.db.reads import entries_of
from adapters.db.replay import nouns_of
from adapters.db.unit import SqlReads
from adapters.views.words import day_text
from cases.listing import capital
from cases.partner import Moete, Organ
from cases.record import from_record
from cases.register import Register
from rules.moetekjede import MEETS

MONTHS = ("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
          "oktober", "november", "desember")
SOON = timedelta(days=92)
"""A calendar that ends within this is told of: a round opened today may need the next meeting."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting as it is shown. `partnar` is empty for a joint organ."""

    moete: Moete
    organ: str
    partnar: str


@dataclass(frozen=True, slots=True)
class Month:
    """«mars 2026»"""

    tittel: str
    moete: tuple[Meeting, ...]


def calendar(
    register: Register, day: date, *, until: date, partner: str = "", organ: str = ""
) -> tuple[Month, ...]:
    """The meetings from that day on; of one partner or one organ where it is asked for."""
    chosen = {o.id for o in organs(register, day, partner) if organ in ("", o.id)}
    held = sorted(
        (m for m in register.moete if m.organ in chosen and day <= m.dato <= until),
        key=lambda m: (m.dato, m.organ),
    )
    return tuple(
        Month(f"{MONTHS[month - 1]} {year}", tuple(_meeting(register, m, day) for m in of_month))
        for (year, month), of_month in groupby(held, key=lambda m: (m.dato.year, m.dato.month))
    )


def organs(register: Register, day: date, partner: str = "") -> tuple[Organ, ...]:
    """The organs that meet: joint ones with a calendar, and those of the partners."""
    with_meetings = {m.organ for m in register.moete}
    return tuple(
        o for o in register.organ.values()
        if o.exists_on(day) and (o.id in with_meetings or (o.partnar and o.rolle in MEETS))
        and partner in ("", o.partnar)
    )


def _meeting(register: Register, one: Moete, day: date) -> Meeting:
    organ = register.organ[one.organ]
    whose = register.name(organ.partnar, day) if organ.partnar else ""
    return Meeting(one, capital(organ.namn) if not whose else organ.namn, whose)


def ends(register: Register, day: date, partner: str = "") -> Iterator[tuple[Organ, str, str]]:
    """The organs whose calendar is empty or soon will be: whose it is, and how far it reaches."""
    for organ in organs(register, day, partner):
        held = [m.dato for m in register.meetings(organ.id)]
        last = max(held, default=None)
        if last is not None and last >= day + SOON:
            continue
        whose = register.name(organ.partnar, day) if organ.partnar else ""
        told = "ingen møte er førte inn" if last is None else f"siste kjende møte {day_text(last)}"
        yield organ, whose, told


def entered_in(unit: SqlReads, register: Register, command: str) -> Iterator[str]:
    """The meetings that were entered with that command, and when their papers must be in."""
    made = [
        from_record(Moete, record) for entry in entries_of(unit, command)
        for kind, record in nouns_of(entry) if kind == "moete"
    ]
    for meeting in made:
        organ = register.found(meeting.organ)
        whose = register.name(organ.partnar, meeting.dato) + ": " if organ and organ.partnar else ""
        name = f"{whose}{organ.namn}" if organ else meeting.organ
        papers = f", papir innan {day_text(meeting.frist)}" if meeting.frist else ""
        yield f"{capital(name)}, {day_text(meeting.dato)}{papers}."
    if not made:
        yield "Møtet stod der frå før. Ingenting er endra."
