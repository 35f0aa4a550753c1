"""The bundle of the partners' own decisions, its signatures and what it obliges to."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Signature:
    """A party signed the wording. `motpart` limits it to one pair; None covers all pairs.

    The signer's name is personal: only its commitment is stored here.
    """

    id: str
    sak: str
    partnar: str
    ordlyd: str
    namn: str
    stilling: str
    dato: date
    dokument: str
    registrert: datetime
    registrert_av: str
    motpart: str | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """A concluded pair kommune ↔ helseføretak; the date is that of the later signature."""

    kommune: str
    helseforetak: str
    dato: date


@dataclass(frozen=True, slots=True)
class Plikt:
    """Who shall do what by when, as the vedtak lists it (R-037)."""

    id: str
    sak: str
    partnar: str
    kva: str
    frist: date | None = None
    ansvarleg: str = ""


@dataclass(frozen=True, slots=True)
class Vedtak:
    """What was settled: the wording, whom it binds, whom it leaves out, and each pair's date.

    `tilstand` is what befalls it later: vedteke, signert, i_kraft, avloyst, oppsagd, oppheva.
    """

    id: str
    sak: str
    ordlyd: str
    ordlyd_hash: str
    partar: tuple[str, ...]
    utanfor: tuple[str, ...]
    par: tuple[Pair, ...]
    svar: tuple[str, ...]
    dato: date
    bind: bool
    tilstand: str = "vedteke"
    fraasegner: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Frist:
    """A date something is due, and how it was reached. `slag` says for what: `svarfrist` is a
    later day for the round `runde`, in the place of the one before."""

    id: str
    sak: str
    slag: str
    dato: date
    grunn: str
    partnar: str | None = None
    motteke: datetime | None = None
    runde: str | None = None
    gaar_ut: datetime | None = None
    """The instant that day is over in Norway."""


SVARFRIST = "svarfrist"


@dataclass(frozen=True, slots=True)
class Post:
    """A letter waiting to be delivered (outbox). `trinn` says what kind of letter it is."""

    id: str
    hf: str
    sak: str
    partnar: str
    kontakt: str
    trinn: str
    emne: str
    tekst: str
    laga: datetime
    tilstand: str = "ventar"
