"""What a mail is made of: the letters in it, whom it goes to, and who writes it out as bytes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from cases.casefile import CaseFile
from cases.partner import Contact, Partner
from cases.register import Register
from cases.utsending import Tilstand, Utsending, mail_id
from cases.vedtak import Post


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

    register: Register
    partnar: Partner
    kontakt: Contact
    adresse: str
    namn: str
    brev: tuple[Letter, ...]
    tid: datetime
    traad: str | None = None

    @property
    def id(self) -> str:
        return mail_id(tuple(letter.post.id for letter in self.brev))


class Composer(Protocol):
    """Writes a mailing out as the bytes that go; the same mailing gives the same bytes."""

    def message_id(self, mail: str) -> str:
        """The Message-ID of the mail with that id, brackets included."""

    def subject(self, mailing: Mailing) -> str:
        """What stands in the subject."""

    def compose(self, mailing: Mailing) -> bytes:
        """The whole message as it goes over the wire, lines ending in CRLF."""


def written_out(mailing: Mailing, composer: Composer) -> Utsending:
    """The mail as it waits to be delivered."""
    first = mailing.brev[0].post
    return Utsending(
        id=mailing.id, hf=first.hf, partnar=mailing.partnar.id, kontakt=mailing.kontakt.id,
        slag=first.trinn, emne=composer.subject(mailing),
        message_id=composer.message_id(mailing.id), innhald=composer.compose(mailing),
        laga=mailing.tid, tidlegast=mailing.tid,
        post=tuple(letter.post.id for letter in mailing.brev),
    )


def not_sent(post: Post, state: Tilstand, why: str, at: datetime, composer: Composer) -> Utsending:
    """What is kept of a letter that does not go: no bytes, only that and why."""
    mail = mail_id((post.id,))
    return Utsending(
        id=mail, hf=post.hf, partnar=post.partnar, kontakt=post.kontakt, slag=post.trinn,
        emne=post.emne, message_id=composer.message_id(mail), innhald=b"", laga=at, tidlegast=at,
        post=(post.id,), tilstand=state, feil=why,
    )
