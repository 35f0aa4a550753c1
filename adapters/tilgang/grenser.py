"""The limits of log-in and traffic: marked defaults that whoever runs the service may change."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from pydantic import BaseModel, ConfigDict, Field

from adapters.settings import Settings
from workflow.forms.errors import Feil

SETTING = "SAKSGANG_GRENSER"


class Grense(BaseModel):
    """One limit: the number, and where it comes from."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    verdi: int = Field(ge=1)
    kjelde: str


@cache
def defaults() -> Mapping[str, Grense]:
    """Every limit by name, as it is shipped."""
    text = files("adapters.tilgang").joinpath("grenser.toml").read_text(encoding="utf-8")
    return {name: Grense.model_validate(row) for name, row in tomllib.loads(text).items()}


def limit(settings: Settings, name: str) -> int:
    """The number that holds here. KeyError for an unknown name, Feil for a setting that cannot
    be read."""
    return _chosen(settings.grenser).get(name, defaults()[name].verdi)


@cache
def _chosen(text: str) -> Mapping[str, int]:
    """What the setting says: «namn=tal», several with blanks between them."""
    found = {}
    for part in text.split():
        name, _, number = part.partition("=")
        if name not in defaults():
            raise Feil(SETTING, f"Grensa finst ikkje. Desse finst: {', '.join(defaults())}.")
        if not (number.isascii() and number.isdigit() and int(number)):
            raise Feil(SETTING, "Skriv namn=tal, til dømes inn_per_minutt=10. Talet er minst 1.")
        found[name] = int(number)
    return found
