"""What the choices of a field are taken from: the register, the day, the case and its letters."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from cases.casefile import CaseFile
from cases.document import Document
from cases.register import Register
from cases.vedtak import Post

Option = tuple[str, str]
"""The value that is sent, and the text people read."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the choices are taken from. `file` is None for an act on the register; `own` is the
    partner that fills in the form itself, and sees no other's contacts; `letters` and
    `papers` are those one may choose among."""

    register: Register
    day: date
    file: CaseFile | None = None
    own: str | None = None
    letters: tuple[Post, ...] = ()
    papers: tuple[Document, ...] = ()

    def named(self, partners: Iterable[str]) -> Iterator[Option]:
        """Those partners by name, in the order of their names."""
        yield from sorted(((p, self.register.name(p, self.day)) for p in partners),
                          key=lambda o: o[1])
