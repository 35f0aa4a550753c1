"""What a mailed link looks like: its address, whose it is, and bytes without its secret."""

import re
from hashlib import sha256

from cases.tilgang import Lenke

ROOT = "/l/"
"""Where all mailed links lead in; the secret follows."""
SECRET_SIGNS = 43
"""256 bits in URL-safe base64."""

_SOFT = rb"(?:=\r?\n)?"
"""Where quoted-printable may break a line, also within an address."""
_IN_BYTES = re.compile(
    _SOFT.join((b"/", b"l", b"/")) + b"(?:" + _SOFT + rb"[A-Za-z0-9_-]){%d}" % SECRET_SIGNS
)
_TAKEN_OUT = b"/l/(fjerna)"


def link_address(service: str, secret: str) -> str:
    """The address that stands in the mail."""
    return f"{service.rstrip('/')}{ROOT}{secret}"


def without_secrets(content: bytes) -> bytes:
    """A mail as it may be kept when it is certain that it has gone: nobody comes in by it."""
    return _IN_BYTES.sub(_TAKEN_OUT, content)


def person_of(link: Lenke) -> str:
    """The opaque id of whoever holds the link: it follows from the contact, so that two links of
    the same person are one person. A colleague who was given a link is somebody else."""
    who = f"lenkje\n{link.hf}\n{link.partnar}\n{link.kontakt}"
    return f"kontakt-{sha256(who.encode()).hexdigest()[:20]}"
