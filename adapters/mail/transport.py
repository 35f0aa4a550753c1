"""What delivery asks of a way out, whichever it is, and what such a way answers."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.parser import BytesHeaderParser
from email.policy import SMTP
from enum import Enum
from typing import Protocol

LONGEST = 300
"""Signs of a server's words that are kept."""


class Answer(Enum):
    """What a server says to a letter; `UNKNOWN` where it has the content and said nothing."""

    READY = "ready"
    ACCEPTED = "accepted"
    LATER = "later"
    NEVER = "never"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Said:
    """An answer, and the words it came in."""

    answer: Answer
    words: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """What goes, from whom and to whom. `made` and `id` name it where it is kept as a file."""

    id: str
    made: datetime
    sender: str
    recipient: str
    content: bytes


class Unreachable(Exception):
    """Nothing can go that way now, whatever the letter. `settings` tells a person's mistake, which
    waiting does not mend, from a server that is away."""

    def __init__(self, why: str, *, settings: bool = False) -> None:
        super().__init__(why)
        self.why = why
        self.settings = settings


class Session(Protocol):
    """A way out that stands open. A letter is offered first; only then may its content go."""

    def offer(self, letter: Letter) -> Said:
        """READY if the content may come. Raises Unreachable if nothing can go."""

    def hand_over(self, letter: Letter) -> Said:
        """Send the content of the letter that was offered last."""

    def withdraw(self) -> None:
        """Let the letter that was offered last be: its content does not come."""


class Way(Protocol):
    """A way out as the settings describe it."""

    @property
    def told(self) -> str:
        """Where it leads, as it may be shown."""

    def session(self) -> AbstractContextManager[Session]:
        """Open when it is first used, and closed afterwards."""


class NoRecipientError(ValueError):
    """The bytes name nobody they are from or to."""


def letter_of(mail_id: str, made: datetime, content: bytes) -> Letter:
    """The letter in those bytes. What bounces goes back to its own address, that of Reply-To.

    Raises NoRecipientError where they do not say who it is from and to.
    """
    head = BytesHeaderParser(policy=SMTP).parsebytes(content)
    found = {name: _first(head[name]) for name in ("To", "Reply-To", "From")}
    sender = found["Reply-To"] or found["From"]
    if not found["To"] or not sender:
        raise NoRecipientError
    return Letter(mail_id, made, sender, found["To"], content)


def _first(header: object) -> str:
    """The address alone, its domain as servers write it; empty if there is none."""
    addresses: tuple[Address, ...] = getattr(header, "addresses", ())
    if not addresses or not addresses[0].domain:
        return ""
    try:
        domain = addresses[0].domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    return Address(username=addresses[0].username, domain=domain).addr_spec


def plain_words(code: int, text: bytes) -> str:
    """What a server said, as one line that can be kept and shown."""
    words = " ".join(text.decode("utf-8", "replace").split())
    shown = "".join(c if c.isprintable() else "?" for c in words)
    return f"{code} {shown}".strip()[:LONGEST]
