"""What is set from outside: SAKSGANG_* in the environment, checked once and then frozen."""

import os
from collections.abc import Mapping
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from adapters.db.place import Place, place_of
from adapters.forms.faults import form_errors
from workflow.forms.errors import Feil
from workflow.forms.fields import Epost, Id

PREFIX = "SAKSGANG_"
NEAR = frozenset({"127.0.0.1", "localhost", "::1"})
"""Names of this very machine: only there is plain http accepted."""
HF_FORM = "Skriv id-en til eit helsefellesskap, til dømes hfb, eller ta innstillinga heilt bort."


def _address(text: str) -> str:
    """Where people meet the service: https, except on the machine itself."""
    found = urlsplit(text)
    near = found.scheme == "http" and found.hostname in NEAR
    if text and not (found.hostname and (found.scheme == "https" or near)):
        raise ValueError("Skriv heile adressa, til dømes https://saksgang.example.org.")
    if found.path.strip("/") or found.query or found.fragment or found.username:
        raise ValueError("Skriv adressa utan noko etter vertsnamnet.")
    return text.rstrip("/")


Adresse = Annotated[str, AfterValidator(_address)]


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
    maaling_teikn: SecretStr | None = None
    post: str = ""
    post_passord: SecretStr | None = None
    post_passord_fil: str = ""
    post_token_fil: str = ""
    post_ca_fil: str = ""
    post_inn: str = ""
    post_inn_passord: SecretStr | None = None
    post_inn_passord_fil: str = ""
    post_inn_token_fil: str = ""
    adresse: Adresse = ""
    mellomledd: str = ""
    grenser: str = ""
    oidc_utferdar: str = ""
    oidc_klient: str = ""
    oidc_loyndom: SecretStr | None = None
    oidc_loyndom_fil: str = ""
    oidc_omfang: str = "openid profile email"
    oidc_krav: str = ""
    oidc_representasjon: str = ""
    oidc_be_om: str = ""

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
