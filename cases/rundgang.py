"""One asking of the partners: the round, what it demands, and the answers given."""

from dataclasses import dataclass
from datetime import date, datetime

from cases.terms import AnswerKind, Avgjerd, OrganRole, Registrering


@dataclass(frozen=True, slots=True)
class Round:
    """One asking. `frist` is a date in Norway; `frist_regel` says how it was reached, and
    `gaar_ut` is the instant that day is over there."""

    id: str
    sak: str
    nr: int
    ordlyd: str
    opna: datetime
    frist: date
    frist_regel: str
    lukka: datetime | None = None
    gaar_ut: datetime | None = None


@dataclass(frozen=True, slots=True)
class Krav:
    """A demanded answer: that this partner is asked for this wording is a fact, made here.

    `gjeld` ends when a new wording touches the partner or a narrowing leaves it out.
    """

    id: str
    sak: str
    runde: str
    partnar: str
    ordlyd: str
    gjeld: bool = True
    bortfalle: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a partner's own organ answered. Rows are never changed; see AnswerEvent.

    `organ` is the role, `organ_namn` its name that day (or as stated, for an unknown organ).
    `prov` is the sha256 of the proof; `styrevedtak` a board decision in this very case (hfl. § 37).
    `reglement` is the version in force when the organ decided.
    """

    id: str
    sak: str
    krav: str
    partnar: str
    partnar_namn: str
    ordlyd: str
    ordlyd_hash: str
    slag: AnswerKind
    avgjerd: Avgjerd
    organ: OrganRole
    organ_namn: str
    dato: date
    eige_saksnummer: str
    stilling: str
    registrering: Registrering
    tillit: str
    registrert: datetime
    registrert_av: str
    person: str | None = None
    organ_heimel: str = ""
    styrevedtak: str = ""
    prov: str | None = None
    merknad: str = ""
    endra_tekst: str = ""
    grunngjeving: str = ""
    tek_avgrensing: bool = False
    nivaa: str = ""
    reglement: str | None = None
    svar_paa: str | None = None


@dataclass(frozen=True, slots=True)
class AnswerEvent:
    """A later act on an answer: `stadfesta` by the partner, `kontrollert` by a second person
    at the secretariat, or `trekt` by the partner (with organ, date and proof as the answer)."""

    id: str
    svar: str
    sak: str
    partnar: str
    slag: str
    av: str
    person: str | None
    tid: datetime
    organ: OrganRole | None = None
    dato: date | None = None
    prov: str | None = None
    grunn: str = ""


@dataclass(frozen=True, slots=True)
class Kvittering:
    """What a partner gets back for an answer: what was received, and whether it counts."""

    id: str
    sak: str
    svar: str
    partnar: str
    kode: str
    tel: bool
    tekst: str
    tid: datetime
