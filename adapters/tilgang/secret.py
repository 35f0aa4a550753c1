"""Secrets that only their holder knows, and what is stored of them."""

from hashlib import sha256
from secrets import token_urlsafe

_BYTES = 32


def new_secret() -> str:
    """256 bits that nobody can guess."""
    return token_urlsafe(_BYTES)


def hash_of(secret: str) -> str:
    """What is stored of a secret."""
    return sha256(secret.encode()).hexdigest()
