"""A partner's own rules on who may decide what: dated versions of sourced rows."""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from cases.terms import OrganRole

ORDINAER = "ordinaer"
PRINSIPIELL = "prinsipiell"
UTANFOR_BUDSJETT = "utanfor_budsjett"
AVTALE = "avtale"


@dataclass(frozen=True, slots=True)
class Rad:
    """One delegation: this organ may answer cases of this sort, up to and including the limits.

    `sakslag` is one of ORDINAER, PRINSIPIELL, UTANFOR_BUDSJETT, AVTALE. Limits are whole kroner
    (once; per year) and whole years; None means that the partner's vedtak sets no limit.
    """

    organ: OrganRole
    sakslag: str
    heimel: str
    grense_eingong: int | None = None
    grense_aar: int | None = None
    grense_varigheit: int | None = None
    sakstypar: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reglement:
    """One version of a partner's reglement. `stadfesta` is False for a shipped default."""

    id: str
    hf: str
    partnar: str
    versjon: int
    gjeld_fraa: date
    gjeld_til: date | None
    kjelde: str
    rader: tuple[Rad, ...]
    stadfesta: bool = True
    lesen_av: str | None = None
    """Position of the one who confirmed for the partner that we read its reglement rightly."""
    lesen_dato: date | None = None
    innfoert: date | None = None
    """The day the secretariat entered it from what it was sent; None where the partner did itself,
    and for what was shipped or read in with the helsefellesskap."""

    @property
    def unread(self) -> bool:
        """Whether only the secretariat has said that this is what the partner has decided."""
        return self.innfoert is not None and self.lesen_av is None

    def applies_on(self, day: date) -> bool:
        return self.gjeld_fraa <= day and (self.gjeld_til is None or day <= self.gjeld_til)


def overlap(versions: tuple[Reglement, ...]) -> tuple[Reglement, Reglement] | None:
    """The first two confirmed versions that apply on the same day, if any."""
    dated = sorted((v for v in versions if v.stadfesta), key=lambda v: v.gjeld_fraa)
    for earlier, later in pairwise(dated):
        if earlier.gjeld_til is None or later.gjeld_fraa <= earlier.gjeld_til:
            return earlier, later
    return None


def in_use(versions: tuple[Reglement, ...]) -> tuple[Reglement, ...]:
    """The confirmed versions but those that a later one from the same day has put right."""
    latest: dict[date, Reglement] = {}
    for v in sorted((v for v in versions if v.stadfesta), key=lambda v: v.versjon):
        latest[v.gjeld_fraa] = v
    return tuple(latest.values())


def version_on(versions: tuple[Reglement, ...], day: date) -> Reglement | None:
    """The version that governed a decision made that day.

    Once a partner has confirmed its own, the shipped default never comes back: the latest
    confirmed version holds until a new one is fixed (koml. § 5-14).
    """
    confirmed = [v for v in versions if v.stadfesta and v.gjeld_fraa <= day]
    if confirmed:
        return max(confirmed, key=lambda v: (v.gjeld_fraa, v.versjon))
    return next((v for v in versions if not v.stadfesta and v.applies_on(day)), None)
