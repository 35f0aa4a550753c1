"""A web service over a database of its own, and visitors of every kind who come to it."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from httpx2 import Client, Response

from adapters.bootstrap import House, new_id, opened
from adapters.db.users import find_user, put_grant, put_user
from adapters.drift.make_ready import chosen, make_ready
from adapters.http.entering import begin_session
from adapters.service import make_app
from adapters.settings import Settings
from cases.tilgang import Brukar, Rolle, Tildeling, Tillit
from tests.in_process import client_of

ADDRESS = "https://saksgang.example.org"
ROOMY = " ".join(f"{name}_per_minutt=1000000" for name in (
    "inn", "lenkje", "framand_post", "oekt_post",
))
START = datetime(2026, 11, 23, 9, 0, 0, 123456, tzinfo=UTC)
"""With parts of a second, as every real clock has."""
_MARK = re.compile(r'name="merke" value="([0-9a-f]+)"')
_WITHIN = re.compile(r'href="#([^"]+)"')
_IDS = re.compile(r'\bid="([^"]+)"')
_COMMAND = re.compile(r'name="kommando" value="([^"]+)"')


@dataclass
class Clock:
    """The clock of the house, which a test sets."""

    at: datetime = START

    def __call__(self) -> datetime:
        return self.at


@dataclass
class Room:
    """An open house with its service."""

    house: House
    clock: Clock
    app: Any = field(init=False)

    def __post_init__(self) -> None:
        self.app = make_app(self.house)

    def nobody(self) -> "Browser":
        """Somebody who is not logged in, with cookies of their own."""
        return Browser(client_of(self.app, ADDRESS))

    def somebody(
        self, role: Rolle, partner: str | None = None, hf: str = "hfb", person: str = ""
    ) -> "Browser":
        """A browser where somebody with that role is logged in."""
        person = person or "-".join(p for p in (role.value, partner, hf) if p)
        self.know(person, role, partner, hf)
        secret = begin_session(self.house, person, Tillit.OIDC, self.clock())
        browser = self.nobody()
        browser.client.cookies.set("__Host-okt", secret, domain="saksgang.example.org", path="/")
        return browser

    def also(self, hf: str) -> None:
        """One more helsefellesskap in the same database."""
        make_ready(self.house.settings, chosen(self.house.settings, [hf], ()), demo=True)

    def know(self, person: str, role: Rolle, partner: str | None, hf: str) -> None:
        with self.house.writing() as unit:
            if find_user(unit, person) is None:
                put_user(unit, Brukar(person, f"Demonstrasjon {role.value}", self.clock()))
            put_grant(unit, Tildeling(
                f"{person}/{role.value}/{hf}/{partner or ''}", person, hf, role,
                date(2020, 1, 1), "prove", partner,
            ))
            unit.commit()

    def secretary(self, person: str = "ada") -> "Browser":
        return self.somebody(Rolle.SEKRETARIAT, person=person)

    def contact(self, partner: str) -> "Browser":
        return self.somebody(Rolle.KONTAKT, partner)


def main(page: str) -> str:
    """What is the page's own: what stands between its head and its foot."""
    return page.partition("<main")[2].partition("</main>")[0]


def leads_nowhere(page: str) -> set[str]:
    """The links within a page, such as those of an error summary, that lead to nothing on it."""
    return {*_WITHIN.findall(page)} - {*_IDS.findall(page)}


@dataclass
class Browser:
    """One visitor's browser, without a screen."""

    client: Client

    def get(self, path: str) -> Response:
        return self.client.get(path)

    def see(self, path: str) -> str:
        """The text of a page that is there."""
        answer = self.follow(self.get(path))
        assert answer.status_code == 200, (path, answer.status_code, answer.text[:500])
        return answer.text

    def send(
        self, path: str, fields: Mapping[str, Any], files: Mapping[str, Any] | None = None,
        *, form: str | None = None,
    ) -> Response:
        """Send a form as the page at `form` (or `path`) shows it: with its mark and command."""
        page = self.see(form or path)
        hidden = {"merke": _MARK.search(page)[1]}  # type: ignore[index]
        command = _COMMAND.search(page)
        hidden["kommando"] = command[1] if command else new_id()
        data = {**hidden, **fields}
        answer = self.client.post(path, data=data, files=files)
        assert leads_nowhere(answer.text) == set()
        return answer

    def follow(self, answer: Response) -> Response:
        """Where the answer leads, through at most five redirects."""
        for _ in range(5):
            if answer.status_code not in (302, 303, 307):
                return answer
            answer = self.client.get(answer.headers["location"])
        raise AssertionError("redirects without end")


@contextmanager
def room(path: Path, **more: Any) -> Iterator[Room]:
    """The service over the database at that path, with room for many requests in a minute."""
    clock = Clock()
    settings = Settings(database=str(path), helsefellesskap="hfb", **{"grenser": ROOMY} | more)
    with opened(settings) as house:
        yield Room(House(settings, house.database, clock), clock)
