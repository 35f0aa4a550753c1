"""What a mail is made of: the letters in it, whom it goes to, and who writes it out as bytes."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from cases.casefile import CaseFile
from cases.partner import Contact, Partner
from cases.register import Register
from cases.tilgang import Lenke
from cases.utsending import Tilstand, Utsending, mail_id
from cases.vedtak import Post


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter with the case it is about, as both are when it goes. `lenkje` is the address of the
    link that goes with it; empty where none does."""

    post: Post
    file: CaseFile
    lenkje: str = ""


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


@dataclass(frozen=True, slots=True)
class Pointer:
    """A fresh link for one letter: what is kept of it, and the address that goes and is not kept
    anywhere but in the mail that waits."""

    post: str
    lenke: Lenke
    adresse: str


def pointed(mailing: Mailing, pointers: tuple[Pointer, ...]) -> Mailing:
    """The mailing with those links in its letters."""
    by_post = {p.post: p.adresse for p in pointers}
    letters = tuple(
        replace(one, lenkje=by_post.get(one.post.id, "")) for one in mailing.brev
    )
    return replace(mailing, brev=letters)


class Composer(Protocol):
    """Writes a mailing out as the bytes that go; the same mailing gives the same bytes."""

    def message_id(self, mail: str) -> str:
        """The Message-ID of the mail with that id, brackets included."""

    def subject(self, mailing: Mailing) -> str:
        """What stands in the subject."""

    def pointers(self, mailing: Mailing) -> tuple[Pointer, ...]:
        """A fresh link for each letter that the partner has something to say to; none where the
        service has no address that people reach."""

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
