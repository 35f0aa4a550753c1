"""Mail by SMTP: one session for many letters, and never less secret than the settings demand."""

import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from adapters.mail.login import Login
from adapters.mail.transport import Answer, Letter, Said, Unreachable, plain_words

GOING_ON, GOOD, LATER, NEVER = 354, range(200, 300), range(400, 500), range(500, 600)
CLOSING = 421
SUCH_SIGNS = "Tenaren tek ikkje imot ei adresse med slike teikn."
_DOT = re.compile(rb"^\.", re.MULTILINE)
_LINE = re.compile(rb"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class SmtpWay:
    """A server. `tls`: «starttls», «smtps» or «» for a relay inside the house; `patience` is how
    many seconds it may be silent. smtplib is used step by step, for the instant between the
    server's yes and the content matters."""

    host: str
    port: int
    tls: str
    patience: int
    login: Login | None = None
    authorities: str | None = None

    @property
    def told(self) -> str:
        return f"{self.host}:{self.port}"

    @contextmanager
    def session(self) -> Iterator["SmtpSession"]:
        opened = SmtpSession(self)
        try:
            yield opened
        finally:
            opened.close()

    def connect(self) -> smtplib.SMTP:
        """A server that is ready for letters. Raises Unreachable."""
        try:
            return self._greeted()
        except ssl.SSLCertVerificationError as error:
            raise self._because(
                f"kan ikkje stadfeste kven han er ({error.verify_message})", settings=True
            ) from None
        except smtplib.SMTPNotSupportedError:
            raise self._because(
                "tilbyr ikkje kryptering eller innlogging slik innstillingane krev", settings=True
            ) from None
        except smtplib.SMTPAuthenticationError as error:
            told = plain_words(error.smtp_code, _bytes(error.smtp_error))
            for_good = error.smtp_code not in LATER
            raise self._because(f"tok ikkje imot innlogginga ({told})", settings=for_good) from None
        except smtplib.SMTPResponseException as error:
            told = plain_words(error.smtp_code, _bytes(error.smtp_error))
            raise self._because(f"tek ikkje imot post no ({told})") from None
        except (OSError, smtplib.SMTPException):
            raise self._because("svarar ikkje") from None
        except ValueError:
            raise self._because("kan ikkje nåast slik innstillingane er", settings=True) from None

    def _greeted(self) -> smtplib.SMTP:
        server = self._opened()
        try:
            if self.tls == "starttls":
                server.starttls(context=self._context())
            server.ehlo_or_helo_if_needed()
            if self.login is not None:
                self.login.into(server)
        except BaseException:
            server.close()
            raise
        return server

    def _opened(self) -> smtplib.SMTP:
        if self.tls == "smtps":
            return smtplib.SMTP_SSL(
                self.host, self.port, timeout=self.patience, context=self._context()
            )
        return smtplib.SMTP(self.host, self.port, timeout=self.patience)

    def _context(self) -> ssl.SSLContext:
        try:
            return ssl.create_default_context(cafile=self.authorities)
        except (OSError, ssl.SSLError):
            raise Unreachable(
                "Fila i SAKSGANG_POST_CA_FIL let seg ikkje lese som sertifikat.", settings=True
            ) from None

    def _because(self, why: str, *, settings: bool = False) -> Unreachable:
        return Unreachable(f"Posttenaren {self.told} {why}.", settings=settings)


@dataclass(slots=True)
class SmtpSession:
    """Opened with the first letter, and again if the server hangs up between two."""

    way: SmtpWay
    server: smtplib.SMTP | None = field(default=None)

    def offer(self, letter: Letter) -> Said:
        if not (letter.sender + letter.recipient).isprintable():
            return Said(Answer.NEVER, SUCH_SIGNS)
        fresh = self.server is None
        try:
            return self._offer(letter)
        except smtplib.SMTPNotSupportedError:
            self._reset()
            return Said(Answer.NEVER, SUCH_SIGNS)
        except (OSError, smtplib.SMTPException):
            self.close()
        if fresh:
            return Said(Answer.LATER, "Tenaren braut sambandet.")
        return self.offer(letter)

    def _offer(self, letter: Letter) -> Said:
        if self.server is None:
            self.server = self.way.connect()
        for code, said in self._asked(self.server, letter):
            if code not in GOOD and code != GOING_ON:
                return self._refused(code, said)
        return Said(Answer.READY)

    def _asked(self, server: smtplib.SMTP, letter: Letter) -> Iterator[tuple[int, bytes]]:
        yield server.mail(letter.sender, _options(server, letter))
        yield server.rcpt(letter.recipient)
        code, said = server.docmd("DATA")
        yield (code if code == GOING_ON or code not in GOOD else -1), said

    def _refused(self, code: int, said: bytes) -> Said:
        words = plain_words(code, said)
        if code == CLOSING or code not in (*LATER, *NEVER):
            self.close()
        else:
            self._reset()
        return Said(Answer.NEVER if code in NEVER else Answer.LATER, words)

    def hand_over(self, letter: Letter) -> Said:
        if self.server is None:
            raise RuntimeError("a letter is offered first")
        whole = _DOT.sub(b"..", _LINE.sub(b"\r\n", letter.content)).removesuffix(b"\r\n")
        try:
            self.server.send(whole + b"\r\n.\r\n")
            code, said = self.server.getreply()
        except (OSError, smtplib.SMTPException):
            self.close()
            return Said(Answer.UNKNOWN, "Sambandet vart brote etter at innhaldet var på veg.")
        if code in GOOD:
            return Said(Answer.ACCEPTED, plain_words(code, said))
        if code in (*LATER, *NEVER):
            return self._refused(code, said)
        self.close()
        return Said(Answer.UNKNOWN, plain_words(code, said))

    def withdraw(self) -> None:
        """After the server's yes there is no other way back than to hang up, without a word: any
        word would be content."""
        server, self.server = self.server, None
        if server is not None:
            server.close()

    def _reset(self) -> None:
        try:
            if self.server is not None:
                self.server.rset()
        except (OSError, smtplib.SMTPException):
            self.close()

    def close(self) -> None:
        server, self.server = self.server, None
        if server is None:
            return
        with suppress(OSError, smtplib.SMTPException):
            if server.sock is not None:
                server.docmd("QUIT")
        server.close()


def _options(server: smtplib.SMTP, letter: Letter) -> list[str]:
    options = []
    if server.has_extn("size"):
        options.append(f"SIZE={len(letter.content)}")
    if not letter.content.isascii() and server.has_extn("8bitmime"):
        options.append("BODY=8BITMIME")
    if not (letter.sender + letter.recipient).isascii():
        options.append("SMTPUTF8")
    return options


def _bytes(said: bytes | str) -> bytes:
    return said if isinstance(said, bytes) else said.encode()
