"""The way to the provider and back. Nothing is kept of a log-in under way: all that must be known
again follows from one secret in the visitor's own browser, so that any process can end it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from hmac import compare_digest
from hmac import new as hmac
from typing import Any

import httpx2
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.httpx_client import OAuth2Client

from adapters.oidc.faults import Kvifor, LoginFault
from adapters.oidc.id_token import checked_claims
from adapters.oidc.organisations import organisations
from adapters.oidc.provider import SECONDS, Metadata, Provider


@dataclass(frozen=True, slots=True)
class Innlogga:
    """Who came back: what the provider calls them, and whom they may speak for (None: not asked).

    `epost` is empty unless the provider says that it has been verified.
    """

    utferdar: str
    subjekt: str
    epost: str = ""
    representerer: str | None = None


def address_of_log_in(provider: Provider, secret: str, at: datetime) -> str:
    """Where the visitor is sent: code flow with PKCE (S256), state and nonce. LoginFault."""
    found = provider.metadata(at)
    said = provider.settings
    more = {"nonce": _made(secret, "nonce"), "ui_locales": "nn nb no"}
    more |= {"acr_values": said.oidc_krav} if said.oidc_krav else {}
    more |= {"authorization_details": said.oidc_be_om} if said.oidc_be_om else {}
    with _client(provider, found) as client:
        address, _ = client.create_authorization_url(
            found.authorization_endpoint, state=_made(secret, "state"),
            code_verifier=_made(secret, "pkce"), **more,
        )
    return str(address)


def who_came_back(
    provider: Provider, secret: str, said: Mapping[str, str], at: datetime
) -> Innlogga:
    """Who the provider says it is, once every part of what it says holds. LoginFault if not."""
    if said.get("error") == "access_denied":
        raise LoginFault(Kvifor.AVBROTEN)
    if not secret or not compare_digest(said.get("state", "").encode(),
                                        _made(secret, "state").encode()):
        raise LoginFault(Kvifor.UTGAATT, "state")
    found = provider.metadata(at)
    _from_that_provider(provider, found, said)
    if said.get("error"):
        raise LoginFault(Kvifor.UGYLDIG, "provider")
    token = _token(provider, found, said.get("code", ""), secret)
    claims = checked_claims(provider, token, _made(secret, "nonce"), at)
    return _known(provider, claims)


def _from_that_provider(provider: Provider, found: Metadata, said: Mapping[str, str]) -> None:
    """The answer names its issuer (RFC 9207), if the provider says that it does."""
    must = found.authorization_response_iss_parameter_supported
    if (must or "iss" in said) and said.get("iss") != provider.issuer:
        raise LoginFault(Kvifor.UGYLDIG, "iss")


def _token(provider: Provider, found: Metadata, code: str, secret: str) -> Mapping[str, Any]:
    try:
        with _client(provider, found) as client:
            token: Mapping[str, Any] = client.fetch_token(
                found.token_endpoint, code=code, grant_type="authorization_code",
                code_verifier=_made(secret, "pkce"),
            )
    except httpx2.HTTPError as error:
        raise LoginFault(Kvifor.NEDE, type(error).__name__) from None
    except (AuthlibBaseError, ValueError) as error:
        raise LoginFault(Kvifor.UGYLDIG, type(error).__name__) from None
    return token


def _known(provider: Provider, claims: Mapping[str, Any]) -> Innlogga:
    verified = claims.get("email_verified") in (True, "true")
    asked = provider.settings.oidc_representasjon
    return Innlogga(
        utferdar=provider.issuer, subjekt=str(claims["sub"]),
        epost=str(claims.get("email", "")).casefold() if verified else "",
        representerer=organisations(claims.get(asked)) if asked else None,
    )


def _client(provider: Provider, found: Metadata) -> OAuth2Client:
    methods = found.token_endpoint_auth_methods_supported
    basic = "client_secret_basic" in methods or "client_secret_post" not in methods
    return OAuth2Client(
        provider.client, provider.secret or None, scope=provider.settings.oidc_omfang,
        redirect_uri=provider.way_back, code_challenge_method="S256", timeout=SECONDS,
        token_endpoint_auth_method=("client_secret_basic" if basic else "client_secret_post")
        if provider.secret else "none",
    )


def _made(secret: str, purpose: str) -> str:
    """A value that only who has the secret can make; none of them tells the others."""
    return hmac(secret.encode(), f"oidc/{purpose}".encode(), sha256).hexdigest()
