"""A mailbox on an IMAP server: what lies in one folder waits, and is moved when it is done.

Whether a message has been read is not asked: people read in the same mailbox. That it lies in the
folder still is what tells that it waits.
"""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError, LoginError

from adapters.mail.inn.box import Waiting
from adapters.mail.login import Login, secret_in
from adapters.mail.transport import Unreachable

HANDLED, UNREADABLE = "Handsama", "Uleselege"
IMAPS = "imaps"


@dataclass(frozen=True, slots=True)
class ImapBox:
    """One folder of a mailbox. `scheme` is `imaps`, or `imap+starttls`; there is nothing else."""

    scheme: str
    host: str
    port: int
    folder: str
    login: Login
    patience: int
    """How many seconds the server may be silent."""
    ca_file: str | None = None

    @property
    def told(self) -> str:
        return f"postkassa til {self.login.user} på {self.host}"

    @contextmanager
    def opened(self) -> Iterator["OpenImap"]:
        try:
            with self._connected() as client:
                self._log_in(client)
                client.select_folder(self.folder)
                yield OpenImap(client)
        except LoginError:
            raise Unreachable(
                f"Posttenaren {self.host} tek ikkje imot innlogginga. Sjå at brukarnamnet og"
                " passordet eller nøkkelen er rette.", settings=True,
            ) from None
        except ssl.SSLError:
            raise Unreachable(
                f"Sertifikatet til posttenaren {self.host} er ikkje til å lite på. Er det utferda"
                " av dykk sjølve, så skriv fila i SAKSGANG_POST_CA_FIL.", settings=True,
            ) from None
        except (IMAPClientError, OSError):
            raise Unreachable(f"Posttenaren {self.host} svarar ikkje slik han skal.") from None

    def _connected(self) -> IMAPClient:
        context = ssl.create_default_context(cafile=self.ca_file)
        wrapped = self.scheme == IMAPS
        client = IMAPClient(
            self.host, self.port, ssl=wrapped, ssl_context=context if wrapped else None,
            timeout=self.patience,
        )
        if not wrapped:
            try:
                client.starttls(context)
            except BaseException:
                with suppress(OSError, IMAPClientError):  # what went wrong is told, not this
                    client.shutdown()
                raise
        return client

    def _log_in(self, client: IMAPClient) -> None:
        if self.login.token_file is not None:
            client.oauth2_login(self.login.user, secret_in(self.login.token_file))
            return
        password = self.login.password or secret_in(self.login.password_file)
        client.login(self.login.user, password)


@dataclass(frozen=True, slots=True)
class OpenImap:
    """The folder, opened."""

    client: IMAPClient

    def waiting(self, most: int, largest: int) -> Iterator[Waiting]:
        uids = sorted(self.client.search(["ALL"]))[:most]
        sizes = self.client.fetch(uids, ["RFC822.SIZE"]) if uids else {}
        for uid in uids:
            size = sizes.get(uid, {}).get(b"RFC822.SIZE", 0)
            content = None if size > largest else self._content(uid)
            if content != b"":  # moved by another process since it was listed
                yield Waiting(str(uid), content)

    def _content(self, uid: int) -> bytes:
        found: dict[bytes, Any] = self.client.fetch([uid], ["BODY.PEEK[]"]).get(uid, {})
        return bytes(found.get(b"BODY[]") or b"")

    def handled(self, message: Waiting) -> None:
        self._move(int(message.name), HANDLED)

    def unreadable(self, message: Waiting) -> None:
        self._move(int(message.name), UNREADABLE)

    def _move(self, uid: int, name: str) -> None:
        folder = self._prefixed(name)
        if not self.client.folder_exists(folder):
            with suppress(IMAPClientError):  # another process made it at the same time
                self.client.create_folder(folder)
        if self.client.has_capability("MOVE"):
            self.client.move([uid], folder)
            return
        self.client.copy([uid], folder)
        self.client.delete_messages([uid])
        if self.client.has_capability("UIDPLUS"):
            self.client.uid_expunge([uid])
        else:
            self.client.expunge()

    def _prefixed(self, name: str) -> str:
        """The folder as it is called on servers where all a user's own lie under another."""
        if not self.client.has_capability("NAMESPACE"):
            return name
        own = self.client.namespace().personal
        return f"{own[0][0] or ''}{name}" if own else name
