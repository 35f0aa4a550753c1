"""What befalls a contact: an absence, an address that does not take post, a confirmation."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Kontaktslag(StrEnum):
    """`fravaer`: away those days, and nothing is said of why. `fravaer_bort`: the absence with that
    first day was entered by mistake. `retur`: a letter came back from the
    address. `stadfesta`: somebody at the partner says that the contact is still right."""

    FRAVAER = "fravaer"
    FRAVAER_BORT = "fravaer_bort"
    RETUR = "retur"
    STADFESTA = "stadfesta"


@dataclass(frozen=True, slots=True)
class Kontakthending:
    """One such event. `til` is the last day of an absence, None where it is not known; `post` the
    delivery that came back, `grunn` the answer of the server in the words of our own list."""

    id: str
    hf: str
    kontakt: str
    partnar: str
    slag: Kontaktslag
    fraa: date
    registrert: datetime
    registrert_av: str
    til: date | None = None
    grunn: str = ""
    post: str | None = None
