"""The provider: what it says of itself, and the keys it signs with, remembered for a while."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import urlsplit

import httpx2
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from pydantic import BaseModel, ConfigDict, ValidationError

from adapters.oidc.faults import Kvifor, LoginFault
from adapters.settings import NEAR, Settings
from workflow.forms.errors import Feil

SECONDS = 10
"""How long the provider has to answer."""
_REMEMBERED = timedelta(hours=1)
_WELL_KNOWN = "/.well-known/openid-configuration"


class Metadata(BaseModel):
    """What we need of what it says of itself (OpenID Connect Discovery 1.0)."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    end_session_endpoint: str = ""
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)
    authorization_response_iss_parameter_supported: bool = False


@dataclass
class Provider:
    """The one log-in service that is set. What is fetched is used for an hour."""

    issuer: str
    client: str
    secret: str
    settings: Settings
    _lock: Lock = field(default_factory=Lock)
    _metadata: Metadata | None = None
    _keys: KeySet | None = None
    _fetched: datetime | None = None

    @property
    def name(self) -> str:
        """What the provider is called on a page: its host."""
        return urlsplit(self.issuer).hostname or self.issuer

    @property
    def way_back(self) -> str:
        return f"{self.settings.adresse}/inn/oidc/attende"

    def metadata(self, at: datetime) -> Metadata:
        return self._known(at)[0]

    def keys(self, at: datetime, *, anew: bool = False) -> KeySet:
        """Its public keys; `anew` when it seems to have changed them."""
        return self._known(at, anew=anew)[1]

    def _known(self, at: datetime, *, anew: bool = False) -> tuple[Metadata, KeySet]:
        with self._lock:
            old = self._fetched is None or abs(at - self._fetched) > _REMEMBERED
            if anew or old or self._metadata is None or self._keys is None:
                self._metadata = self._fetch_metadata()
                self._keys = _key_set(_fetched(self._metadata.jwks_uri))
                self._fetched = at
            return self._metadata, self._keys

    def _fetch_metadata(self) -> Metadata:
        try:
            found = Metadata.model_validate(_fetched(self.issuer.rstrip("/") + _WELL_KNOWN))
        except ValidationError:
            raise LoginFault(Kvifor.NEDE, "metadata") from None
        if found.issuer != self.issuer:
            raise LoginFault(Kvifor.NEDE, "issuer")
        for place in (found.authorization_endpoint, found.token_endpoint, found.jwks_uri):
            if not is_safe(place):
                raise LoginFault(Kvifor.NEDE, "http")
        return found


def provider_of(settings: Settings) -> Provider | None:
    """The provider that is set, if any. Feil for settings that do not go together."""
    if not settings.oidc_utferdar:
        return None
    for value, name in (
        (settings.oidc_klient, "OIDC_KLIENT"), (settings.adresse, "ADRESSE"),
    ):
        if not value:
            raise Feil(f"SAKSGANG_{name}", "Set denne òg når SAKSGANG_OIDC_UTFERDAR er sett.")
    if not is_safe(settings.oidc_utferdar):
        raise Feil("SAKSGANG_OIDC_UTFERDAR", "Skriv heile adressa til utferdaren, med https.")
    return Provider(settings.oidc_utferdar, settings.oidc_klient, _secret(settings), settings)


def is_safe(address: str) -> bool:
    """Whether what goes there is hidden on the way: https, or a provider on this very machine."""
    found = urlsplit(address)
    return found.scheme == "https" or (found.scheme == "http" and found.hostname in NEAR)


def _secret(settings: Settings) -> str:
    if settings.oidc_loyndom_fil:
        try:
            return Path(settings.oidc_loyndom_fil).read_text(encoding="utf-8").strip()
        except OSError:
            raise Feil("SAKSGANG_OIDC_LOYNDOM_FIL", "Fila kan ikkje lesast.") from None
    return settings.oidc_loyndom.get_secret_value() if settings.oidc_loyndom else ""


def _fetched(address: str) -> Mapping[str, Any]:
    try:
        answer = httpx2.get(address, timeout=SECONDS)
        answer.raise_for_status()
        found: Mapping[str, Any] = answer.json()
    except (httpx2.HTTPError, ValueError) as error:
        raise LoginFault(Kvifor.NEDE, type(error).__name__) from None
    return found


def _key_set(found: Mapping[str, Any]) -> KeySet:
    try:
        return KeySet.import_key_set(dict(found))  # type: ignore[arg-type]
    except (JoseError, KeyError, TypeError, ValueError):
        raise LoginFault(Kvifor.NEDE, "jwks") from None
