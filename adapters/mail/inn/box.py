"""Where mail comes in, whichever it is: what waits there, and what is put away when it is done."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that waits. `name` is what it is called there, `content` its bytes; None where it
    is too large to be fetched."""

    name: str
    content: bytes | None


class OpenBox(Protocol):
    """A place that stands open. Nothing in it is touched before one says what became of it."""

    def waiting(self, most: int, largest: int) -> Iterator[Waiting]:
        """At most so many messages, the oldest first; none of more bytes than `largest`."""

    def handled(self, message: Waiting) -> None:
        """Put it away: it has been taken in, and that is kept."""

    def unreadable(self, message: Waiting) -> None:
        """Put it where a person looks: it cannot be taken in."""


class Box(Protocol):
    """A place as the settings describe it."""

    @property
    def told(self) -> str:
        """Where it is, as it may be shown."""

    def opened(self) -> AbstractContextManager[OpenBox]:
        """Open it. Unreachable where that cannot be done."""
