"""Who may come in: people and programs that are known, what they may do, and links that are out."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Rolle(StrEnum):
    """What somebody is in a helsefellesskap. A kontaktperson and a rådgjevar are it for a partner;
    a systembrukar is a program, and has one more role that says what it may do."""

    SEKRETARIAT = "samarbeidssekretariat"
    KONTAKT = "kontaktperson"
    REGELVERK = "regelverksansvarleg"
    RAADGJEVAR = "raadgjevar"
    LESAR = "lesar"
    SYSTEM = "systembrukar"


FOR_A_PARTNER = frozenset({Rolle.KONTAKT, Rolle.RAADGJEVAR})
"""Roles that are always somebody's for one partner."""


class Tillit(StrEnum):
    """With what assurance an identity is known. It is stored with each answer."""

    TERMINAL = "terminal"
    LENKJE = "lenkje"
    LOKAL = "lokal"
    OIDC = "oidc"
    TEIKN = "teikn"


@dataclass(frozen=True, slots=True)
class Brukar:
    """A person or program that is known. `id` is the opaque person id that history stores.

    `utferdar` and `subjekt` are what a log-in service calls the person; empty until the first time.
    `teikn` is sha256 of a program's token. `namn` and `epost` are personal and lie only here.
    """

    id: str
    namn: str
    laga: datetime
    epost: str = ""
    utferdar: str = ""
    subjekt: str = ""
    teikn: str = ""
    slutta: date | None = None


@dataclass(frozen=True, slots=True)
class Tildeling:
    """A role given to a user in a helsefellesskap, and for which partner, from a day to a day."""

    id: str
    brukar: str
    hf: str
    rolle: Rolle
    fraa: date
    gitt_av: str
    partnar: str | None = None
    til: date | None = None

    def on(self, day: date) -> bool:
        return self.fraa <= day and (self.til is None or day <= self.til)


@dataclass(frozen=True, slots=True)
class Okt:
    """A session: `id` is sha256 of the secret in the visitor's cookie.

    `representerer` is the organisation numbers the log-in service said the person may speak for,
    with blanks between; None where it was not asked.
    """

    id: str
    brukar: str
    tillit: Tillit
    laga: datetime
    sist: datetime
    utgaar: datetime
    representerer: str | None = None


@dataclass(frozen=True, slots=True)
class Inngang:
    """A way in that may be used once before it runs out: `id` is sha256 of its secret.

    It tells who is invited, and never by itself that it is she who comes, but where no log-in
    service is set.
    """

    id: str
    brukar: str
    laga: datetime
    utgaar: datetime
    brukt: datetime | None = None


@dataclass(frozen=True, slots=True)
class Lenke:
    """A mailed link: a pointer to one partner's place in one round of one case, never a proof.

    `hash` is sha256 of its secret, which is stored nowhere. `gitt_av` is the link of the colleague
    who gave it on; `namn` and `stilling` are then what was asked of her. `stengd` is when it was
    shut, as when its letter was stopped.
    """

    id: str
    hash: str
    hf: str
    sak: str
    partnar: str
    kontakt: str
    laga: datetime
    runde: str | None = None
    utsending: str | None = None
    gitt_av: str | None = None
    namn: str = ""
    stilling: str = ""
    stengd: datetime | None = None
