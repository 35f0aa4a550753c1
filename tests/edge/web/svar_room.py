"""A case on its round with mails that have gone, so that contacts can follow the links in them."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from shutil import copyfile
from typing import Any

from adapters.actors import parse_som
from adapters.bootstrap import House, new_id
from adapters.doing import do_verb
from adapters.forms.faults import filled
from adapters.mail.sending import send_due
from cases.actor import Act
from cases.casefile import CaseFile
from tests.edge.smtp_room import Scripted
from tests.edge.web.web_room import ADDRESS, START, Browser, Room, room
from workflow.sweeps.purr import purr
from workflow.verbs import VERBS

CASE = "HFB 2026/1"
VOSS, KVAM, TRUST = "kommune-4621", "kommune-4622", "hf-bergen"
WORDING = "Partnarane tek i bruk prosedyren for utskriving til heimen.\nHo gjeld frå 1. februar."
_LINK = re.compile(rf"{re.escape(ADDRESS)}(/l/[\w-]+)")

CLEAR: Mapping[str, Any] = {
    "prinsipiell": "nei", "okonomi": "ingen", "plansamsvar": "ja",
    "klarert_av": "kommunedirektøren",
}
UNTIL_SSU: tuple[tuple[str, Mapping[str, Any]], ...] = (
    ("meld_inn", {"tittel": "Prosedyre for utskriving til heimen", "sakstype": "C-05",
                  "partnarar": (VOSS, KVAM, TRUST), "forpliktande": True,
                  "samandrag": "Kven som gjer kva når nokon skal heim frå sjukehuset."}),
    ("send_til_utgreiing", {"organ": "mfu"}),
    ("legg_ved", {"slag": "utgreiing", "tittel": "Utgreiing: åtte døgn i året",
                  "tekst": "Slik er det i dag."}),
    ("legg_ved", {"slag": "avtalesjekk", "tittel": "Sjekk mot avtalane", "tekst": "Ingen avvik."}),
    ("ny_ordlyd", {"tekst": WORDING, "dokument": (1,)}),
    ("send_til_ssu", {}),
    ("handsam", {"organ": "ssu", "dato": "2026-11-16", "utfall": "tilraading",
                 "modell": "to_trinn", "modell_grunn": "Prosedyren gir nye oppgåver."}),
)


@dataclass
class Mailroom:
    """The service with a mail server that has taken what was sent."""

    web: Room
    server: Scripted

    @property
    def house(self) -> House:
        return self.web.house

    def give(self, som: str, verb: str, fields: Mapping[str, Any], person: str = "ada") -> Any:
        """Do a verb as that one, from outside the web. It must not be stopped."""
        with self.house.reading() as unit:
            register = unit.register("hfb")
        kind = VERBS[verb]
        bare = kind.needs_hf or verb == "meld_inn"
        named = dict(fields) if bare else {"sak": CASE, **fields}
        act = Act(parse_som(som, person, register), self.web.clock(), new_id())
        ended = do_verb(
            self.house, register, kind, filled(kind.form, named), act,
        )
        assert ended.outcome.ok, [g.grunn for g in ended.outcome.kvittering.stops]
        return ended.outcome

    def the_case(self) -> CaseFile:
        with self.house.reading() as unit:
            return unit.case_file(unit.case_id("hfb", "2026/1"))

    def open_round(self) -> None:
        self.give("sse", "opne_runde", {"frist": "2027-02-15"})

    def later(self, **by: int) -> None:
        self.web.clock.at += timedelta(**by)

    def send(self) -> list[EmailMessage]:
        """What goes now, as the mail server got it."""
        before = len(self.server.received)
        send_due(self.house, self.web.clock())
        return [read(content) for content in self.server.received[before:]]

    def remind(self) -> None:
        purr(self.house.sweeping, "hfb", self.web.clock())

    def links(self, to: str = VOSS, kind: str = "kontakt") -> list[str]:
        """The paths of the links in all mails to that contact, oldest first."""
        found = []
        for message in map(read, self.server.received):
            if f"{kind}.{to}@" in message["To"]:
                found += _LINK.findall(text_of(message))
        return found

    def opened(self, to: str = VOSS, kind: str = "kontakt") -> tuple[Browser, str]:
        """The browser of a contact who has followed the newest link, and the page it led to."""
        browser = self.web.nobody()
        answer = browser.get(self.links(to, kind)[-1])
        assert answer.status_code == 303, answer.status_code
        return browser, answer.headers["location"]


def read(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def text_of(message: EmailMessage, kind: str = "plain") -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


@contextmanager
def delivered(path: Path, address: str = ADDRESS) -> Iterator[Mailroom]:
    """The service over the database at that path, with a mail server of its own."""
    with Scripted().running() as server, room(path) as web:
        settings = web.house.settings.model_copy(update={
            "post": f"smtp://127.0.0.1:{server.port}", "adresse": address,
            "avsendar": "sekretariat@saksgang.example.org",
        })
        web.house = replace(web.house, settings=settings)
        web.app.state.house = web.house
        yield Mailroom(web, server)


@contextmanager
def mailroom(path: Path, address: str = ADDRESS) -> Iterator[Mailroom]:
    """A case that SSU has recommended; nobody has been asked yet."""
    with delivered(path, address) as made:
        web = made.web
        web.clock.at = START - timedelta(days=7)
        for verb, fields in UNTIL_SSU:
            made.give("sse", verb, fields)
            if verb == "meld_inn":
                made.later(minutes=11)
                made.send()
        for partner in (KVAM, TRUST):
            made.give(partner, "avklar", CLEAR)
        web.clock.at = START
        yield made


@dataclass(frozen=True, slots=True)
class Asked:
    """A case whose letters have gone, laid by: its database, the mails, and when that was."""

    database: Path
    mails: tuple[bytes, ...]
    at: datetime

    @contextmanager
    def again(self, path: Path) -> Iterator[Mailroom]:
        """The same once more, over a copy at that path."""
        copyfile(self.database, path)
        with delivered(path) as made:
            made.server.received += self.mails
            made.web.clock.at = self.at
            yield made


def letters_gone(path: Path) -> Asked:
    """A case on its round, made at that path: the letters have gone."""
    with mailroom(path) as made:
        made.open_round()
        made.later(minutes=11)
        made.send()
        return Asked(path, tuple(made.server.received), made.web.clock())
