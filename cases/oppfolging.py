"""What follows a case along its way: who took part, milestones, the ladder of a dispute."""

from dataclasses import dataclass
from datetime import date, datetime

from cases.fellesskap_terms import Gruppe, Medverking


@dataclass(frozen=True, slots=True)
class Medverknad:
    """Somebody takes part in a case, was asked, was invited, or is excepted with a reason.

    `kven` is a partner or organ id, or words for somebody outside the register.
    """

    id: str
    sak: str
    gruppe: Gruppe
    korleis: Medverking
    kven: str
    dato: date
    registrert: datetime
    registrert_av: str
    nivaa: str = ""
    fag: str = ""
    merknad: str = ""


@dataclass(frozen=True, slots=True)
class Milepael:
    """One milestone as it was planned, or as it turned out. Earlier plans stay (R-058)."""

    id: str
    sak: str
    namn: str
    planlagt: date | None
    faktisk: date | None
    registrert: datetime
    grunn: str = ""


@dataclass(frozen=True, slots=True)
class Tvistesteg:
    """A rung of the dispute ladder that was tried: which, where, when, and what came of it."""

    id: str
    sak: str
    trinn: str
    stad: str
    dato: date
    resultat: str
    registrert: datetime
    registrert_av: str
    dokument: str | None = None


STRUCK = "feilfoert"
"""The field of a correction that takes the whole noun away: it was never meant for this case."""


@dataclass(frozen=True, slots=True)
class Retting:
    """A correction: the field, its old and its new value, why, and by whom.

    `gjeld` is `sak`, `dokument`, `handsaming` or `svar`; `gjeld_id` the noun that was wrong. Where
    `felt` is STRUCK the noun itself was entered by mistake; it stays readable and counts no more.
    """

    id: str
    sak: str
    gjeld: str
    gjeld_id: str
    felt: str
    gammal: str
    ny: str
    grunn: str
    av: str
    person: str | None
    tid: datetime


@dataclass(frozen=True, slots=True)
class PliktHending:
    """A party says how far it has come with a duty, at one level of its organisation (R-277)."""

    id: str
    sak: str
    plikt: str
    partnar: str
    nivaa: str
    tilstand: str
    dato: date
    av: str
    tid: datetime
    merknad: str = ""


@dataclass(frozen=True, slots=True)
class Innsynsvurdering:
    """Somebody decided whether the case or one of its documents is public, and by which heimel.

    `dokument` is None where it is about the case and its public title (offl. §§ 3, 13, 29).
    """

    id: str
    sak: str
    dokument: str | None
    offentleg: bool
    heimel: str
    offentleg_tittel: str
    person: str | None
    tid: datetime
