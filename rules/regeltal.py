"""What each rule looks at besides the case: numbers of ours, numbers from law, the reglement."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources

from pydantic import BaseModel, ConfigDict


class Looks(BaseModel):
    """One table of rules/regeltal.toml. The names are those of rules/parametrar.py."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    tal: tuple[str, ...] = ()
    lov: tuple[str, ...] = ()
    lovfrist: tuple[str, ...] = ()
    reglement: bool = False


NOTHING = Looks()


@cache
def looks() -> Mapping[str, Looks]:
    """By the id of the rule; a rule that looks at the case alone is not there."""
    text = resources.files("rules").joinpath("regeltal.toml").read_text(encoding="utf-8")
    return {rule: Looks.model_validate(row) for rule, row in tomllib.loads(text).items()}


def looks_at(rule: str) -> Looks:
    return looks().get(rule, NOTHING)
