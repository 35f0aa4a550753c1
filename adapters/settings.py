"""What is set from outside: SAKSGANG_* in the environment, checked once and then frozen."""

import os
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from adapters.db.place import Place, place_of
from adapters.form_errors import form_errors
from workflow.forms.errors import Feil
from workflow.forms.fields import Epost, Id

PREFIX = "SAKSGANG_"
HF_FORM = "Skriv id-en til eit helsefellesskap, til dømes hfb, eller ta innstillinga heilt bort."


class Settings(BaseSettings):
    """The settings of one run."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="forbid")

    database: Annotated[str, BeforeValidator(str)] = "saksgang.db"
    helsefellesskap: Id = "hfb"
    logg: Literal["feil", "varsel", "info"] = "varsel"
    loggformat: Literal["tekst", "json"] = "tekst"
    avsendar: Epost = "sekretariat@example.org"
    avsendar_merkt: bool = True
    alarm_til: Epost | None = None
    prov: str = ""
    post: str = ""
    post_passord: SecretStr | None = None
    post_passord_fil: str = ""
    post_token_fil: str = ""
    post_ca_fil: str = ""
    post_inn: str = ""
    post_inn_passord: SecretStr | None = None
    post_inn_passord_fil: str = ""
    post_inn_token_fil: str = ""

    @property
    def place(self) -> Place:
        """Where the database lies; Feil for an address that cannot be read."""
        return place_of(self.database)


def known_variables() -> tuple[str, ...]:
    return tuple(f"{PREFIX}{name.upper()}" for name in Settings.model_fields)


def load_settings(environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings, or Feil that names the variable. A misspelt one would otherwise be silent."""
    _only_known(environ)
    try:
        return Settings()
    except ValidationError as error:
        first = form_errors(error)[0]
        said = HF_FORM if first.felt == "helsefellesskap" else first.melding
        raise Feil(f"{PREFIX}{first.felt.upper()}", said) from None


def _only_known(environ: Mapping[str, str]) -> None:
    known = known_variables()
    for name in sorted(environ):
        if name.upper().startswith(PREFIX) and name.upper() not in known:
            raise Feil(name, f"Innstillinga finst ikkje. Desse finst: {', '.join(known)}.")
