"""Who we are to a mail server: a password, or a token (XOAUTH2) that is read anew each time."""

import smtplib
from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path

from adapters.mail.transport import Unreachable

LOGGED_IN = 235


@dataclass(frozen=True, slots=True)
class Login:
    """A name and how it is proved: with `password`, or with what stands in one of the files now."""

    user: str
    password: str = ""
    password_file: Path | None = None
    token_file: Path | None = None

    def into(self, server: smtplib.SMTP) -> None:
        """Log in. Raises what smtplib raises, and Unreachable for a file that cannot be read."""
        if self.token_file is None:
            _by_password(server, self.user, self.password or secret_in(self.password_file))
            return
        proof = xoauth2(self.user, secret_in(self.token_file))
        if "XOAUTH2" not in server.esmtp_features.get("auth", "").upper().split():
            raise smtplib.SMTPNotSupportedError
        # A server that says no sends the reason first, and wants an empty line before its no.
        server.auth("XOAUTH2", lambda challenge=None: "" if challenge else proof)


def _by_password(server: smtplib.SMTP, user: str, password: str) -> None:
    """smtplib knows more ways than one, and only ASCII; any other word goes the way of RFC 4616."""
    if (user + password).isascii():
        server.login(user, password)
        return
    if "PLAIN" not in server.esmtp_features.get("auth", "").upper().split():
        raise smtplib.SMTPNotSupportedError
    proof = b64encode(f"\0{user}\0{password}".encode()).decode("ascii")
    code, said = server.docmd("AUTH", f"PLAIN {proof}")
    if code != LOGGED_IN:
        raise smtplib.SMTPAuthenticationError(code, said)


def xoauth2(user: str, token: str) -> str:
    """The words of the mechanism, before base64."""
    return f"user={user}\x01auth=Bearer {token}\x01\x01"


def secret_in(path: Path | None) -> str:
    """What stands in the file now. Unreachable where it is not there, or is empty."""
    try:
        found = path.read_text(encoding="utf-8").strip() if path else ""
    except (OSError, UnicodeDecodeError):
        found = ""
    if not found:
        raise Unreachable(
            "Fila med passordet eller nøkkelen til posttenaren finst ikkje eller er tom.",
            settings=True,
        )
    return found
