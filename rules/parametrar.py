"""The numbers rules are judged by: each helsefellesskap's own, else a marked default."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources

from cases.register import Register


@cache
def defaults() -> Mapping[str, int]:
    """The shipped numbers. The sources give none of them: they are marked as not confirmed."""
    text = resources.files("rules").joinpath("fristar.toml").read_text(encoding="utf-8")
    return {name: int(value) for name, value in tomllib.loads(text)["tal"].items()}


def parameter(register: Register, name: str) -> int:
    """That number in that helsefellesskap. KeyError for a name nobody has given a default."""
    return register.hf.parametrar.get(name, defaults()[name])
