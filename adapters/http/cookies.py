"""The cookies: sessions, held links and the mark of a visit hold secrets, the last the language."""

from hashlib import sha256
from hmac import new as hmac

from fastapi import Request, Response

from adapters.tilgang import secret

SESSION, LINKS, VISIT = "okt", "lenkjer", "vitjing"
ENDED = "okt_foer"
"""The session before this one. It opens nothing; a form that was shown in it is known by it."""
LANGUAGE = "spraak"
_SECURE = "__Host-"
MOST_LINKS = 8

new_secret = secret.new_secret
hash_of = secret.hash_of


def form_mark(known: str) -> str:
    """What a form of this visitor must hold; it tells nothing of the secret it is made of."""
    return hmac(known.encode(), b"skjema", sha256).hexdigest()


def read(request: Request, name: str) -> str:
    """The cookie, or nothing."""
    return request.cookies.get(_name(request, name), "")


def held_links(request: Request) -> tuple[str, ...]:
    """The secrets of the links that were opened in this browser."""
    return tuple(s for s in read(request, LINKS).split(".") if s)[:MOST_LINKS]


def give(response: Response, request: Request, name: str, value: str, seconds: int) -> None:
    """Set it: never readable by scripts, never sent from another site's forms. It is sent when a
    link in a mail is followed, which SameSite=Strict would hinder."""
    response.set_cookie(
        _name(request, name), value, max_age=seconds, path="/", secure=is_secure(request),
        httponly=True, samesite="lax",
    )


def take(response: Response, request: Request, name: str) -> None:
    response.delete_cookie(
        _name(request, name), path="/", secure=is_secure(request), httponly=True, samesite="lax",
    )


def is_secure(request: Request) -> bool:
    return request.url.scheme == "https"


def _name(request: Request, name: str) -> str:
    return f"{_SECURE}{name}" if is_secure(request) else name
