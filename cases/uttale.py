"""What somebody says of a case without deciding it: innspel, eiga fråsegn, råd."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Uttale:
    """A statement, kept unedited. `slag` is `innspel`, `fraasegn` or `raad`."""

    id: str
    sak: str
    nr: int
    slag: str
    av: str
    av_namn: str
    tekst: str
    dato: date
    registrert: datetime
    registrert_av: str
    dokument: str | None = None
    spurd: bool = False


@dataclass(frozen=True, slots=True)
class Innarbeiding:
    """How an innspel was met: `innarbeidd` in the text, or `svara` with a reason."""

    id: str
    sak: str
    uttale: str
    slag: str
    tekst: str
    tid: datetime
    av: str


@dataclass(frozen=True, slots=True)
class Merknad:
    """A remark on a case, shown and never blocking."""

    id: str
    sak: str
    av: str
    tekst: str
    tid: datetime
