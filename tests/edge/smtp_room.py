"""A mail server that answers, or dies, exactly where it is told to; and an outbox to send from."""

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from adapters.db.engine import Database
from adapters.db.outbox import SqlOutbox
from adapters.db.outbox_rows import find_mail
from cases.partner import Partner, PartnerName
from cases.utsending import Utsending
from tests.contract.db_material import make, record, register_nouns

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
"""A Monday, half past ten in Norway."""

DIE = "die"
USUAL: Mapping[str, str] = {
    "hello": "220 klar", "EHLO": "250 klar", "MAIL": "250 ok", "RCPT": "250 ok",
    "DATA": "354 kom", "content": "250 2.0.0 motteke", "RSET": "250 ok", "QUIT": "221 hadet",
}


@dataclass
class Scripted:
    """`plan` says what is answered otherwise than usual; a list is used up one by one, and then
    all is as usual. «during» is in the midst of the content."""

    plan: dict[str, list[str]] = field(default_factory=dict)
    received: list[bytes] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    sessions: int = 0
    port: int = 0

    def answer(self, stage: str) -> str:
        planned = self.plan.get(stage)
        return planned.pop(0) if planned else USUAL.get(stage, "500 kva")

    @contextmanager
    def running(self) -> Iterator["Scripted"]:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            self.port = listening.getsockname()[1]
            thread = threading.Thread(target=self._serve, args=(listening,), daemon=True)
            thread.start()
            try:
                yield self
            finally:
                listening.shutdown(socket.SHUT_RDWR)
                thread.join(10)

    def _serve(self, listening: socket.socket) -> None:
        while True:
            try:
                client, _ = listening.accept()
            except OSError:
                return
            self.sessions += 1
            with client, client.makefile("rb") as lines:
                self._talk(client, lines)

    def _talk(self, client: socket.socket, lines: Any) -> None:
        if not self._say(client, "hello"):
            return
        for line in lines:
            word = line.decode(errors="replace").split()[0].upper()
            self.said.append(line.decode(errors="replace").strip())
            if not self._say(client, word):
                return
            if word == "QUIT" or (word == "DATA" and not self._take(client, lines)):
                return

    def _take(self, client: socket.socket, lines: Any) -> bool:
        if self.refused_data:
            return True
        content = b""
        for number, line in enumerate(lines):
            if number == 1 and self.answer("during") == DIE:
                return False
            if line == b".\r\n":
                break
            content += line.removeprefix(b".") if line.startswith(b"..") else line
        else:
            return False  # the other end hung up in the midst of it: there is no letter
        reply = self.answer("content")
        if reply.startswith("2") or reply == DIE:  # a server that has it all may keep it
            self.received.append(content)
        return self._send(client, reply)

    refused_data: bool = False

    def _say(self, client: socket.socket, stage: str) -> bool:
        reply = self.answer(stage)
        self.refused_data = stage == "DATA" and not reply.startswith("354")
        return self._send(client, reply)

    def _send(self, client: socket.socket, reply: str) -> bool:
        if reply == DIE:
            return False
        client.sendall(f"{reply}\r\n".encode())
        return not reply.startswith(("421", "554 "))


def message(key: str, to: str = "voss@example.org", text: str = "Hei.\n.punktum\n") -> bytes:
    made = EmailMessage(policy=SMTP)
    made["From"] = "Sekretariatet <sekretariat@example.org>"
    made["Reply-To"] = f"sekretariat+{key}@example.org"
    made["To"] = to
    made["Subject"] = "Kommunestyret må svare"
    made["Message-ID"] = f"<{key}@example.org>"
    made.set_content(text)
    return made.as_bytes()


def mail(key: str, **given: Any) -> Utsending:
    return make(Utsending, **{
        "id": key, "hf": "hfb", "partnar": "voss", "kontakt": "k1", "slag": "purring",
        "emne": "Kommunestyret må svare", "message_id": f"<{key}@example.org>",
        "innhald": message(key), "laga": AT, "tidlegast": AT, **given,
    })


def waiting(database: Database, *mails: Utsending) -> SqlOutbox:
    """An outbox where those wait."""
    outbox = SqlOutbox(database)
    with outbox as unit:
        named = PartnerName("Voss herad", "Voss", date(2020, 1, 1))
        record(unit, "c0", *register_nouns()[:1], make(Partner, id="voss", hf="hfb", namn=(named,)))
        for one in mails:
            assert unit.pack(one)
        unit.commit()
    return outbox


def state(outbox: SqlOutbox, key: str) -> Utsending:
    with outbox as unit:
        found = find_mail(unit, "hfb", key)
    assert found
    return found


def alarms(outbox: SqlOutbox) -> list[tuple[str, str]]:
    with outbox as unit:
        return [(a.slag, a.gjeld) for a in unit.alarms("hfb")]
