"""The one table of strength and switch: every catalogue row, and what became of it."""

import csv
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from importlib import resources

from pydantic import BaseModel, ConfigDict

from cases.terms import Strength


class Effect(StrEnum):
    """What a breach does: nothing, a warning, or a stop."""

    AV = "av"
    ATVAR = "atvar"
    STOPP = "stopp"


class Status(StrEnum):
    """What became of a row: code, a value somebody sets, or not yet (with the reason)."""

    KOYRBAR = "koyrbar"
    PARAMETER = "parameter"
    VENTAR = "ventar"


class Row(BaseModel):
    """One row of rules/katalog.tsv.

    `rad` is R-nnn (regelkatalog), F-… (a statute row) or L-… (a promise of the product itself).
    `brytar` says whether a helsefellesskap may set the effect; `standard` is the shipped one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    rad: str
    kjeldestyrke: str
    styrke: Strength
    brytar: bool
    standard: Effect
    status: Status
    regel: str
    grunn: str
    heimel: str
    kjelde: str
    tittel: str


class SwitchError(ValueError):
    """A switch that does not exist or may not be set; the message is Nynorsk."""


class Katalog:
    """The rows by id, and the effect each has where its switches are set as given."""

    def __init__(self, rows: Mapping[str, Row]) -> None:
        self._rows = rows

    def __getitem__(self, rad: str) -> Row:
        return self._rows[rad]

    def __contains__(self, rad: object) -> bool:
        return rad in self._rows

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows.values())

    def effect(self, rad: str, brytarar: Mapping[str, str]) -> Effect:
        """The effect of a breach of that row in a helsefellesskap with those switches."""
        row = self._rows[rad]
        return Effect(brytarar[rad]) if row.brytar and rad in brytarar else row.standard

    def check_switches(self, brytarar: Mapping[str, str]) -> None:
        """Raise SwitchError for a switch that is unknown, fixed by law, or set to nonsense."""
        for rad, value in brytarar.items():
            if rad not in self._rows:
                raise SwitchError(f"Brytaren {rad} finst ikkje. Sjå «saksgang reglar».")
            if not self._rows[rad].brytar:
                raise SwitchError(f"{rad} er ingen brytar: regelen gjeld alle stader.")
            if value not in set(Effect):
                raise SwitchError(f"Brytaren {rad} kan vere av, atvar eller stopp.")


@cache
def load() -> Katalog:
    """Read the packaged table; a malformed row raises with its id in the message."""
    text = resources.files("rules").joinpath("katalog.tsv").read_text(encoding="utf-8")
    rows = [Row.model_validate(r) for r in csv.DictReader(text.splitlines(), delimiter="\t")]
    by_id = {r.rad: r for r in rows}
    if len(by_id) != len(rows):
        raise ValueError("katalog.tsv has a row twice")
    return Katalog(by_id)


KATALOG = load()
