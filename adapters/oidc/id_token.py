"""Whether an ID token is to be believed: its signature, and who, to whom, when and for which
log-in it was made (OpenID Connect Core 1.0, 3.1.3.7)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import InvalidClaimError, JoseError, MissingClaimError
from joserfc.jwk import KeySet

from adapters.oidc.faults import Kvifor, LoginFault
from adapters.oidc.provider import Provider

ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "EdDSA"]
"""Signatures by a key of the provider's own. «none», and keys that are shared, are not among
them."""
_LEEWAY = 60
"""Seconds that two clocks may differ."""


def checked_claims(
    provider: Provider, token: Mapping[str, Any], nonce: str, at: datetime
) -> Mapping[str, Any]:
    """What the token claims, when all of it holds. LoginFault if not."""
    raw = str(token.get("id_token", ""))
    found = _signed(provider, raw, at)
    claims = CodeIDToken(
        found.claims, found.header, _demands(provider),
        {"nonce": nonce, "client_id": provider.client, "access_token": token.get("access_token")},
    )
    try:
        claims.validate(now=int(at.timestamp()), leeway=_LEEWAY)
    except (InvalidClaimError, MissingClaimError) as error:
        weak = error.claim == "acr"
        raise LoginFault(Kvifor.NIVAA if weak else Kvifor.UGYLDIG, str(error.claim)) from None
    except (JoseError, TypeError, ValueError) as error:
        raise LoginFault(Kvifor.UGYLDIG, type(error).__name__) from None
    return dict(claims)


def _demands(provider: Provider) -> dict[str, Any]:
    demanded: dict[str, Any] = {
        "iss": {"essential": True, "value": provider.issuer},
        "aud": {"essential": True, "value": provider.client},
        "sub": {"essential": True},
    }
    levels = provider.settings.oidc_krav.split()
    return demanded | ({"acr": {"essential": True, "values": levels}} if levels else {})


def _signed(provider: Provider, raw: str, at: datetime) -> jwt.Token:
    """The token, when a key of the provider's has signed it. Keys it has changed are fetched."""
    try:
        return _decoded(raw, provider.keys(at))
    except (JoseError, ValueError):
        pass
    try:
        return _decoded(raw, provider.keys(at, anew=True))
    except (JoseError, ValueError) as error:
        raise LoginFault(Kvifor.UGYLDIG, type(error).__name__) from None


def _decoded(raw: str, keys: KeySet) -> jwt.Token:
    return jwt.decode(raw, keys, algorithms=ALGORITHMS)
