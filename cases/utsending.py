"""A mail on its way: the bytes that go, how far it has come, and what a person must look at."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Tilstand(StrEnum):
    """How far a delivery has come.

    `usikker`: the server took the letter but its answer was lost; it is never sent again blindly.
    `daud`: given up. `utgaatt`: no longer true when it was to go. `stoppa`: stopped by a person.
    """

    VENTAR = "ventar"
    TEKEN = "teken"
    SENDT = "sendt"
    USIKKER = "usikker"
    DAUD = "daud"
    UTGAATT = "utgaatt"
    STOPPA = "stoppa"


@dataclass(frozen=True, slots=True)
class Utsending:
    """One mail to one contact. `innhald` are the bytes as they go, made before the first try, so
    that a second try is the same letter under the same Message-ID. `post` are the letters in it.

    `tidlegast` is the instant before which it is not tried. `leige_nr` is the fencing number: who
    has an older one may no longer say what became of it.
    """

    id: str
    hf: str
    partnar: str
    kontakt: str
    slag: str
    emne: str
    message_id: str
    innhald: bytes
    laga: datetime
    tidlegast: datetime
    post: tuple[str, ...] = ()
    tilstand: Tilstand = Tilstand.VENTAR
    forsok: int = 0
    leige_nr: int = 0
    leige_til: datetime | None = None
    i_data: datetime | None = None
    sendt: datetime | None = None
    svar: str = ""
    feil: str = ""


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something a person must look at: what kind, about what, in one sentence, since when."""

    id: str
    hf: str | None
    slag: str
    gjeld: str
    tekst: str
    tid: datetime
    kvittert: datetime | None = None
    kvittert_av: str | None = None
