"""A mail on its way: the bytes that go, how far it has come, and what a person must look at."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from cases.vedtak import Post


class Tilstand(StrEnum):
    """How far a delivery has come.

    `usikker`: the server took the letter but its answer was lost; it is never sent again blindly.
    `daud`: given up. `utgaatt`: no longer true when it was to go. `stoppa`: stopped by a person.
    """

    VENTAR = "ventar"
    TEKEN = "teken"
    SENDT = "sendt"
    USIKKER = "usikker"
    DAUD = "daud"
    UTGAATT = "utgaatt"
    STOPPA = "stoppa"


@dataclass(frozen=True, slots=True)
class Utsending:
    """One mail to one contact. `innhald` are the bytes as they go, made before the first try, so
    that a second try is the same letter under the same Message-ID. `post` are the letters in it.

    `tidlegast` is the instant before which it is not tried. `leige_nr` is the fencing number: who
    has an older one may no longer say what became of it.
    """

    id: str
    hf: str
    partnar: str
    kontakt: str
    slag: str
    emne: str
    message_id: str
    innhald: bytes
    laga: datetime
    tidlegast: datetime
    post: tuple[str, ...] = ()
    tilstand: Tilstand = Tilstand.VENTAR
    forsok: int = 0
    leige_nr: int = 0
    leige_til: datetime | None = None
    i_data: datetime | None = None
    sendt: datetime | None = None
    svar: str = ""
    feil: str = ""


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something a person must look at: what kind, about what, in one sentence, since when."""

    id: str
    hf: str | None
    slag: str
    gjeld: str
    tekst: str
    tid: datetime
    kvittert: datetime | None = None
    kvittert_av: str | None = None


@dataclass(frozen=True, slots=True)
class Brevstode:
    """How far the letters of a case have come. `ventar` may still be stopped; `stoppa` were, and
    have not been sent after all since."""

    ventar: tuple[Post, ...] = ()
    gaatt: tuple[Post, ...] = ()
    stoppa: tuple[Post, ...] = ()


def mail_id(posts: tuple[str, ...]) -> str:
    """The id of the mail that holds exactly these letters: whoever packs them makes the same."""
    return sha256("\n".join(("utsending", *sorted(posts))).encode()).hexdigest()[:32]


def resent_id(post: str) -> str:
    """The id of the letter that goes in the place of a stopped one; there is never a second."""
    return sha256(f"send_att\n{post}".encode()).hexdigest()[:32]


_LOCAL_PART = 64
"""The longest a mailbox may be called before the @ (RFC 5321)."""
_TOKEN = re.compile(r"\+([0-9a-f]{32})@")


def reply_address(sender: str, mail: str) -> str:
    """The address an answer to that mail comes back to: it tells which mail it answers. The plain
    one where the mailbox has too long a name for it."""
    box, _, domain = sender.rpartition("@")
    token = f"{box}+{mail}"
    return f"{token}@{domain}" if len(token) <= _LOCAL_PART else sender


def answered_mail(address: str) -> str | None:
    """The id of the mail that an address made by `reply_address` belongs to; None for others."""
    found = _TOKEN.search(address.lower())
    return found[1] if found else None
