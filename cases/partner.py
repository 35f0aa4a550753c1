"""Partners, their organs and their contacts, all of them dated."""

from dataclasses import dataclass
from datetime import date

from cases.fellesskap_terms import Gruppe
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
    """A member of a helsefellesskap under an opaque id that outlives names and mergers.

    `etterfolgjar` took over after it in a merger; `oppstaatt_av` is the one it came of in a split.
    """

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
    gruppe: Gruppe | None = None
    """Whom an adviser speaks for; None for those that can be bound."""
    oppstaatt_av: str | None = None

    def name_on(self, day: date) -> PartnerName:
        """The name in use that day; before the first name was taken, the first name."""
        usable = [n for n in self.namn if n.fraa <= day and (n.til is None or day <= n.til)]
        return (usable or [self.namn[0]])[-1]

    def member_on(self, day: date) -> bool:
        return self.fraa <= day and (self.til is None or day <= self.til)


@dataclass(frozen=True, slots=True)
class Setekrav:
    """What the composition of an organ must be, as one catalogue row demands it.

    It counts the seats that fit every filter given (`gruppe`, `partnarar`, `omraade`, `fag`,
    `vald_av`, `stilling`, `folkevald`): at least `minst`, at most `hogst`; with `kvar` so many for
    each partner the filters reach. `like` names two groups that must have as many seats each.
    `nivaa` are the levels every seat that fits must be at, `medlemer_av` a role whose members all
    have a seat here. `valnemnd` nominates those the demand is about, where that differs within
    the organ. `kva` is the demand in words («to representantar for brukarane»).
    """

    rad: str
    kva: str
    minst: int = 0
    hogst: int | None = None
    gruppe: Gruppe | None = None
    partnarar: tuple[str, ...] = ()
    omraade: str | None = None
    fag: str | None = None
    vald_av: str | None = None
    like: tuple[Gruppe, ...] = ()
    stilling: str | None = None
    nivaa: tuple[str, ...] = ()
    folkevald: bool | None = None
    kvar: bool = False
    medlemer_av: OrganRole | None = None
    valnemnd: str | None = None


@dataclass(frozen=True, slots=True)
class Sete:
    """A seat in an organ and the period somebody holds it. Names are personal and lie apart.

    `vald_av` is the organ or partner that elected; `teljande` is False for those who may speak
    but are not asked whether they agree. `paa_vegne_av` are the kommunar it is held for besides
    its own; it binds none of them. `sak` is the number of the case that settled it.
    """

    id: str
    hf: str
    organ: str
    gruppe: Gruppe
    stilling: str
    fraa: date
    til: date | None = None
    partnar: str | None = None
    vald_av: str | None = None
    innstilt_av: str | None = None
    paa_vegne_av: tuple[str, ...] = ()
    fullmakt: str = ""
    fag: str = ""
    nivaa: str = ""
    folkevald: bool = False
    teljande: bool = True
    namn: str | None = None
    sak: str | None = None
    kjelde: str = ""

    def held_on(self, day: date) -> bool:
        return self.fraa <= day and (self.til is None or day <= self.til)


@dataclass(frozen=True, slots=True)
class Moete:
    """A meeting in the calendar of an organ; `frist` is the last day for papers to it.

    `uid` is the name it has in the calendar it was read from, `flytta_fraa` the day it was to be.
    """

    id: str
    hf: str
    organ: str
    dato: date
    frist: date | None = None
    kjelde: str = ""
    uid: str = ""
    flytta_fraa: date | None = None
    avlyst: bool = False


@dataclass(frozen=True, slots=True)
class Organ:
    """An organ of a helsefellesskap (`partnar` is None) or of one partner.

    `namn` is the local name in definite form («heradsstyret»); `mandat` is what it may handle,
    `mandat_kjelde` where that is written. An organ without one may not be given cases (R-016).
    `oppgaave` and `til` belong to organs that end when their task is done; `fast` to those that
    stand. `valnemnd` is the organ that nominates its members, `vel` the one that elects them.
    `dekning` (`alle` or an area), `fag` and `kontakt` are for networks.
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
    oppgaave: str = ""
    fast: bool = False
    samansetjing: tuple[Setekrav, ...] = ()
    valnemnd: str | None = None
    vel: str | None = None
    fag: str = ""
    dekning: str = ""
    kontakt: str = ""
    oppretta_av: str | None = None

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
