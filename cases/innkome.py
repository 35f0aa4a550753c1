"""The inbox of the secretariat: minutes, invitations and reports that may become a case."""

from dataclasses import dataclass
from datetime import date, datetime

from cases.fellesskap_terms import Innkomeslag, Innkomeutfall


@dataclass(frozen=True, slots=True)
class Innkome:
    """Something received. `fraa` is an organ or partner id, or the name of somebody outside.

    `utfall` is what the secretariat made of it, with `sak` the number of the case it became.
    """

    id: str
    hf: str
    nr: int
    slag: Innkomeslag
    fraa: str
    tittel: str
    dato: date
    motteke: datetime
    motteke_av: str
    sha256: str | None = None
    utfall: Innkomeutfall = Innkomeutfall.VENTAR
    sak: str | None = None
    grunn: str = ""
    gjetta_sak: str | None = None
    """The number of the case a letter seems to be about, and the partner it seems to be from."""
    gjetta_partnar: str | None = None
    melding: str | None = None
    """The Message-ID of the mail, where it came so."""
