"""Partners, their organs and their contacts, all of them dated."""

from dataclasses import dataclass
from datetime import date

from cases.terms import ContactKind, OrganRole, PartnerKind, Styreform


@dataclass(frozen=True, slots=True)
class PartnerName:
    """What a partner was called from one date to another (the last day is included)."""

    namn: str
    kortnamn: str
    fraa: date
    til: date | None = None


@dataclass(frozen=True, slots=True)
class Partner:
    """A member of a helsefellesskap under an opaque id that outlives names and mergers."""

    id: str
    hf: str
    slag: PartnerKind
    namn: tuple[PartnerName, ...]
    fraa: date
    til: date | None = None
    styreform: Styreform | None = None
    orgnr: str | None = None
    omraade: tuple[str, ...] = ()
    avtalepart: bool = True
    skriftspraak: str = "nynorsk"
    etterfolgjar: str | None = None
    kjelde: str = ""

    def name_on(self, day: date) -> PartnerName:
        """The name in use that day; before the first name was taken, the first name."""
        usable = [n for n in self.namn if n.fraa <= day and (n.til is None or day <= n.til)]
        return (usable or [self.namn[0]])[-1]

    def member_on(self, day: date) -> bool:
        return self.fraa <= day and (self.til is None or day <= self.til)


@dataclass(frozen=True, slots=True)
class Organ:
    """An organ of a helsefellesskap (`partnar` is None) or of one partner.

    `namn` is the local name in definite form («heradsstyret»); `mandat` is what it may handle,
    `mandat_kjelde` where that is written. An organ without one may not be given cases (R-016).
    """

    id: str
    hf: str
    rolle: OrganRole
    namn: str
    fraa: date
    til: date | None = None
    partnar: str | None = None
    mandat: str | None = None
    mandat_kjelde: str | None = None
    omraade: str | None = None
    kjelde: str = ""

    def exists_on(self, day: date) -> bool:
        return self.fraa <= day and (self.til is None or day <= self.til)


@dataclass(frozen=True, slots=True)
class Contact:
    """Where post to a partner goes. The name and the address are personal and lie apart."""

    id: str
    hf: str
    partnar: str
    slag: ContactKind
    stilling: str
    adresse: str
    namn: str | None = None
    spraak: str = "nynorsk"
    fraa: date | None = None
    til: date | None = None
    demo: bool = False

    def active_on(self, day: date) -> bool:
        return (self.fraa is None or self.fraa <= day) and (self.til is None or day <= self.til)
