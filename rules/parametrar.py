"""Numbers the sources do not give: marked defaults that a helsefellesskap may set for itself."""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import resources

from pydantic import BaseModel, ConfigDict, Field

from cases.register import Register
from cases.terms import Styreform


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Parameter(_Data):
    """One [parametrar.<name>]: the default, and where it comes from."""

    verdi: int = Field(ge=0)
    kjelde: str
    namn: str = ""
    """What it is called in the rulebook, with its unit; empty where no rule reads it."""
    ord: tuple[str, ...] = ()
    """What each number from 0 stands for, where it is no count of anything."""
    minst: int = Field(default=1, ge=0)
    """The smallest that has a meaning; 0 where nought says that nothing is settled."""


class LovFrist(_Data):
    """One [[lovfrist]]: a duty from law that every kommune of that form has on fixed days.

    `fyrste` is the first such day and `kvar_maanad` how many months there are between them;
    `konstituert` is the day from which what is done counts for the first of them.
    """

    id: str
    tittel: str
    namn: str
    """What it is called among the numbers of the rulebook, with its unit."""
    heimel: str
    fyrste: date
    kvar_maanad: int = Field(ge=1)
    konstituert: date | None = None
    styreform: Styreform | None = None


FILES = ("fristar.toml", "purrestige.toml", "innsyn.toml")
"""Where the numbers lie; the first holds what law gives too."""


@cache
def _read(name: str = FILES[0]) -> Mapping[str, object]:
    text = resources.files("rules").joinpath(name).read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def defaults() -> Mapping[str, Parameter]:
    """Every parameter by name, as it is shipped."""
    made: dict[str, Parameter] = {}
    for file in FILES:
        rows = _read(file)["parametrar"]
        assert isinstance(rows, dict)  # noqa: S101 - our own file
        made |= {name: Parameter.model_validate(row) for name, row in rows.items()}
    return made


@cache
def law_deadlines() -> tuple[LovFrist, ...]:
    rows = _read()["lovfrist"]
    assert isinstance(rows, list)  # noqa: S101 - our own file
    return tuple(LovFrist.model_validate(row) for row in rows)


def parameter(register: Register, name: str) -> int:
    """The number of that helsefellesskap, else the marked default. KeyError for an unknown name."""
    return register.hf.parametrar.get(name, defaults()[name].verdi)


def too_small(name: str, number: int) -> bool:
    """Whether a number has no meaning: a month or a member that there are none of."""
    return number < defaults()[name].minst


class LovTal(_Data):
    """One line of [lov]: a number that law gives, and where. No helsefellesskap may set another."""

    tal: int = Field(ge=0)
    heimel: str
    namn: str


@cache
def statutes() -> Mapping[str, LovTal]:
    """Every number that law gives, by name."""
    rows = _read()["lov"]
    assert isinstance(rows, dict)  # noqa: S101 - our own file
    return {name: LovTal.model_validate(row) for name, row in rows.items()}


def statutory(name: str) -> int:
    """The number that law gives. KeyError for an unknown name."""
    return statutes()[name].tal
