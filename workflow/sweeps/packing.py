"""Which letters may go now, and which of them in one mail: judged anew when they are to go."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from cases.casefile import CaseFile
from cases.partner import Contact, Partner
from cases.register import Register
from cases.utsending import Utsending
from cases.vedtak import Post
from workflow.sweeps.ports import SweepUnit


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter with the case it is about, as both are when it goes."""

    post: Post
    file: CaseFile


@dataclass(frozen=True, slots=True)
class Mailing:
    """What one mail is written from. `adresse` and `namn` are in the clear: they stand in the
    mail and nowhere else. `traad` is the Message-ID of the first mail of that case to that contact,
    None for the first one and for mails about several cases.
    """

    id: str
    register: Register
    partnar: Partner
    kontakt: Contact
    adresse: str
    namn: str
    brev: tuple[Letter, ...]
    tid: datetime
    traad: str | None = None


class Composer(Protocol):
    """Writes a mailing out as the bytes that go; the same mailing gives the same bytes."""

    def message_id(self, mail_id: str) -> str:
        """The Message-ID of that mail, brackets included."""

    def subject(self, mailing: Mailing) -> str:
        """What stands in the subject."""

    def compose(self, mailing: Mailing) -> bytes:
        """The whole message as it goes over the wire, lines ending in CRLF."""


@dataclass(frozen=True, slots=True)
class Packed:
    """What a packing made: mails that wait to be delivered, and those kept only to tell why a
    letter did not go (`utgaatt`, `stoppa`: no bytes)."""

    utsendingar: tuple[Utsending, ...] = ()


def pack_waiting(
    open_unit: Callable[[], SweepUnit], hf: str, at: datetime, composer: Composer
) -> Packed:
    """Make mails of all letters that may go at that instant, a few in each transaction.

    A letter lies unpacked until it may go, so that what goes is true when it goes. Done twice, or
    by two processes at once, no letter goes into two mails.
    """
    raise NotImplementedError


def would_pack(
    open_unit: Callable[[], SweepUnit], hf: str, at: datetime, composer: Composer
) -> Packed:
    """The same without writing anything."""
    raise NotImplementedError
