"""A document on a case: its metadata; the bytes lie beside it, found by sha256."""

from dataclasses import dataclass
from datetime import date, datetime

from cases.terms import DocumentKind


@dataclass(frozen=True, slots=True)
class Document:
    """Journal data of one document. `journal` is I, U, N, X or S (Noark codes).

    `offentleg` is None where nobody had decided when it was laid on the case; `heimel` is the
    ground when it is exempt.
    """

    id: str
    sak: str
    nr: int
    slag: DocumentKind
    tittel: str
    filnamn: str
    mime: str
    storleik: int
    sha256: str
    dato: date
    registrert: datetime
    registrert_av: str
    journal: str = "X"
    fraa: str = ""
    til: str = ""
    offentleg: bool | None = None
    heimel: str = ""
    avsnitt: tuple[str, ...] = ()
    """Sections the paper has, as whoever laid it on the case has stated."""
    person: str | None = None
    """The opaque id of whoever laid it there."""
