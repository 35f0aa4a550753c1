"""A real log-in service on this machine, and a hostile one that says whatever it is told to."""

import json
import time
import warnings
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from joserfc import jwt
from joserfc.jwk import RSAKey
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

CLIENT = "saksgang-prove"
Wsgi = Callable[..., Any]


@dataclass
class Real:
    """oidc-provider-mock, which speaks the protocol, behind a guard that holds it to PKCE: it gives
    no token to whoever cannot show what the challenge was made from."""

    address: str
    seen: list[Mapping[str, list[str]]] = field(default_factory=list)
    tokens_given: int = 0

    def knows(self, subject: str, **claims: Any) -> None:
        httpx2.put(f"{self.address}/users/{subject}", json=claims).raise_for_status()

    def approve(self, location: str, subject: str) -> str:
        """The person says yes there; where the browser is sent then."""
        answer = httpx2.post(location, data={"sub": subject}, follow_redirects=False)
        assert answer.status_code == 302, answer.text
        return str(answer.headers["location"])

    def deny(self, location: str) -> str:
        answer = httpx2.post(location, data={"action": "deny"}, follow_redirects=False)
        assert answer.status_code == 302, answer.text
        return str(answer.headers["location"])


@dataclass
class _Guarded:
    inner: Wsgi
    real: Real

    def __call__(self, environ: Any, start: Any) -> Any:
        request = Request(environ, populate_request=False)
        if request.path == "/oauth2/authorize":
            self.real.seen.append(parse_qs(environ["QUERY_STRING"]))
        if request.path == "/oauth2/token":
            body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
            environ["wsgi.input"] = _again(body)
            if not self._shown(parse_qs(body.decode())):
                return Response("{}", 400, mimetype="application/json")(environ, start)
            self.real.tokens_given += 1
        return self.inner(environ, start)

    def _shown(self, sent: Mapping[str, list[str]]) -> bool:
        verifier = sent.get("code_verifier", [""])[0]
        made = urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        return bool(verifier) and any(
            s["code_challenge_method"] == ["S256"] and s["code_challenge"] == [made]
            for s in self.real.seen
        )


def _again(body: bytes) -> Any:
    from io import BytesIO

    return BytesIO(body)


@contextmanager
def _listening(made: Wsgi, take: Callable[[str], None]) -> Iterator[None]:
    server = make_server("127.0.0.1", 0, made, threaded=True)
    take(f"http://127.0.0.1:{server.server_port}")
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def real_provider(patch: pytest.MonkeyPatch) -> Iterator[Real]:
    patch.setenv("AUTHLIB_INSECURE_TRANSPORT", "1")  # the provider's own check, not ours
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it is written against an older authlib
        from oidc_provider_mock import app

        made = Real("")
        provider = app(require_nonce=True)
        provider.debug = False
        guarded = _Guarded(provider.wsgi_app, made)
        with _listening(guarded, lambda a: setattr(made, "address", a)):
            yield made


@dataclass
class Hostile:
    """Answers with the claims, key and metadata it is given."""

    address: str = ""
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048))
    signs_with: RSAKey | None = None
    header: dict[str, Any] = field(default_factory=lambda: {"alg": "RS256"})
    claims: dict[str, Any] = field(default_factory=dict)
    metadata: dict[str, Any] = field(default_factory=dict)
    nonce: str = ""
    raw: str | None = None
    down: bool = False

    def __call__(self, environ: Any, start: Any) -> Any:
        request = Request(environ)
        if self.down:
            return Response("nede", 503)(environ, start)
        answer = {
            "/.well-known/openid-configuration": self._metadata,
            "/jwks": lambda: {"keys": [self.key.as_dict(private=False)]},
            "/token": self._token,
        }[request.path]()
        return Response(json.dumps(answer), mimetype="application/json")(environ, start)

    def _metadata(self) -> dict[str, Any]:
        at = self.address
        return {
            "issuer": at, "authorization_endpoint": f"{at}/authorize",
            "token_endpoint": f"{at}/token", "jwks_uri": f"{at}/jwks",
        } | self.metadata

    def _token(self) -> dict[str, Any]:
        now = int(time.time())
        claims = {
            "iss": self.address, "aud": CLIENT, "sub": "ada-hjaa-dei", "iat": now,
            "exp": now + 300, "nonce": self.nonce,
        } | self.claims
        claims = {name: value for name, value in claims.items() if value is not None}
        made = self.raw or jwt.encode(self.header, claims, self.signs_with or self.key)
        return {"access_token": "x", "token_type": "Bearer", "id_token": made}

    def answers(self, location: str, **more: str) -> str:
        """Where the browser is sent back to, as if the person had said yes."""
        asked = {n: v[0] for n, v in parse_qs(urlsplit(location).query).items()}
        self.nonce = asked["nonce"]
        sent = {"code": "k", "state": asked["state"]} | more
        return asked["redirect_uri"] + "?" + "&".join(f"{n}={v}" for n, v in sent.items())


@contextmanager
def hostile_provider() -> Iterator[Hostile]:
    made = Hostile()
    with _listening(made, lambda a: setattr(made, "address", a)):
        yield made
