"""What is done so that an answer comes: reminders, promises, calls, stopped letters."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Purring:
    """A rung of the ladder that was climbed: for that round, that partner was reminded.

    `trinn` is the rung (rules/purrestige.toml), `frist` the deadline it was reckoned from, `av` who
    did it (`system`, or the secretariat for rungs that need a person's yes), `linje` the personal
    line that went with it. `lovnad` is the promise it asks about, `retur` the letter that came back
    and that it is sent in the place of.
    """

    id: str
    sak: str
    runde: str
    partnar: str
    trinn: str
    frist: date
    tid: datetime
    av: str
    person: str | None = None
    linje: str = ""
    lovnad: str | None = None
    retur: str | None = None


@dataclass(frozen=True, slots=True)
class Lovnad:
    """A partner says when it will handle the case: the ladder rests until then.

    `organ` is the organ as the partner called it, `samtale` or `innkome` (a number of the inbox)
    where it was said.
    """

    id: str
    sak: str
    runde: str
    partnar: str
    dato: date
    registrert: datetime
    registrert_av: str
    organ: str = ""
    samtale: str | None = None
    innkome: int | None = None


@dataclass(frozen=True, slots=True)
class Samtale:
    """A telephone call about a case. Who it was with, and what was said, are personal text: only
    their commitments are kept here."""

    id: str
    sak: str
    partnar: str
    tid: datetime
    kven: str
    referat: str
    registrert: datetime
    registrert_av: str


@dataclass(frozen=True, slots=True)
class Sendestopp:
    """Letters that were stopped before they went, and why. `post` are their ids."""

    id: str
    sak: str
    post: tuple[str, ...]
    grunn: str
    tid: datetime
    av: str
    person: str | None = None
