"""An organ treated the case: when, under which number, with what result."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from cases.terms import Modell, OrganRole, Utfall


@dataclass(frozen=True, slots=True)
class Handsaming:
    """One treatment of a case in an organ of the helsefellesskap.

    `semje` is whether the organ agreed (semje_i_ssu); `dissens` is what those against said.
    Names of those present and disqualified are personal: only their commitments stand here.
    `modell` and `modell_grunn` are the choice of track, made and justified there (R-031, R-034).
    """

    id: str
    sak: str
    organ: str
    rolle: OrganRole
    organ_namn: str
    dato: date
    utfall: Utfall
    semje: bool
    registrert: datetime
    registrert_av: str
    eige_nummer: str = ""
    dissens: str = ""
    til_stades: tuple[str, ...] = ()
    inhabile: tuple[str, ...] = ()
    modell: Modell | None = None
    modell_grunn: str = ""
    mandat: str = ""
    ordlyd: str | None = None
    merknad: str = ""
    rettar: str | None = None
    """The handling this one corrects: that one was registered wrongly and no longer counts."""
    person: str | None = None
    """The opaque id of whoever registered it."""


def in_force(handlings: Iterable[Handsaming]) -> tuple[Handsaming, ...]:
    """Each handling once, in the order it was first entered: a correction takes the place of what
    it corrects, so that it never becomes a later treatment than it was."""
    first: dict[str, str] = {}
    standing: dict[str, Handsaming] = {}
    for handling in handlings:
        place = first.get(handling.rettar or "", handling.rettar or handling.id)
        first[handling.id] = place
        standing[place] = handling
    return tuple(standing.values())
