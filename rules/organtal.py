"""The numbers that rules on organs and seats go by: a helsefellesskap's own, or the defaults."""

import tomllib
from functools import cache
from importlib import resources

from pydantic import BaseModel, ConfigDict

from cases.register import Register


class OrganNumbers(BaseModel):
    """Years in a term, months of warning, seats in an organ … `kjelde` says which are sourced."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    periode_aar: int
    periodevarsel_maanader: int
    maks_medlemer: int
    fag_minst: int
    kommunelegar_minst: int
    innkome_per_medlem: int
    kjelde: str


@cache
def defaults() -> OrganNumbers:
    text = resources.files("rules").joinpath("fristar.toml").read_text(encoding="utf-8")
    return OrganNumbers.model_validate(tomllib.loads(text)["organ"])


def organ_numbers(register: Register) -> OrganNumbers:
    """The numbers in force in that helsefellesskap."""
    own = register.hf.parametrar
    set_here = {n: own[n] for n in OrganNumbers.model_fields if n in own}
    return defaults().model_copy(update=set_here)
