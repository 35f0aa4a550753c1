"""When each rule was last proven, and by which version: what a run of the rulebook wrote."""

from datetime import datetime
from enum import Enum
from importlib import resources
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from adapters.views.regelbok.book import Book
from rules.rule import RULES
from workflow.forms.errors import Feil

SHIPPED = "prov.json"
"""The name it has among the chapters, in a wheel that was built after the rulebook was run."""


class _Data(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class Counted(_Data):
    """How many times the examples went well, and how many times not."""

    greidde: int = Field(ge=0)
    feila: int = Field(ge=0)
    versjon: str = ""


class Proof(_Data):
    """One run of the rulebook: when, by which version, on which database, by which door."""

    tid: datetime
    versjon: str
    regelbok: str
    base: str
    drivar: str
    reglar: dict[str, Counted]
    kapittel: dict[str, Counted]

    @property
    def greidde(self) -> int:
        return sum(c.greidde for c in (*self.reglar.values(), *self.kapittel.values()))

    @property
    def feila(self) -> int:
        return sum(c.feila for c in (*self.reglar.values(), *self.kapittel.values()))


class Standing(Enum):
    """How a rule stands: proven as it is, proven as it was, failed, or never tried here."""

    PROVD = "prøvd"
    ENDRA = "endra etter at han vart prøvd"
    FEILA = "eit døme gjekk ikkje gjennom"
    UPROVD = "ikkje prøvd på denne installasjonen"


def read_proof(path: str = "") -> Proof | None:
    """The proof in that file, else the one that was shipped; None where there is none.

    Feil where a file is named that is not there or is no such proof.
    """
    if path:
        return _read(Path(path))
    shipped = resources.files("features").joinpath(SHIPPED)
    if not shipped.is_file():
        return None
    return Proof.model_validate_json(shipped.read_bytes())


def _read(path: Path) -> Proof:
    try:
        return Proof.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        raise Feil(
            "SAKSGANG_PROV", "Fila med prøva av regelboka let seg ikkje lese. Sjå at ho finst, og"
            " at ho er skriven av ei køyring av regelboka."
        ) from None


def standing(proof: Proof | None, rule: str) -> Standing:
    """How that rule stands today, as the code is that runs here."""
    counted = proof.reglar.get(rule) if proof else None
    if counted is None or counted.greidde + counted.feila == 0:
        return Standing.UPROVD
    if counted.feila:
        return Standing.FEILA
    return Standing.PROVD if counted.versjon == RULES[rule].versjon else Standing.ENDRA


def covers(proof: Proof, book: Book) -> bool:
    """Whether it was this very rulebook that was run, every word of it."""
    return proof.regelbok == book.merke
