"""Everybody who may come to the service, and something of everybody's for them to come for."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from shutil import copyfile
from sqlite3 import connect
from typing import Any

from fastapi import HTTPException
from httpx2 import Client

from adapters.bootstrap import House, new_id
from adapters.db.users import find_user, grants_of, put_grant, put_user
from adapters.doing import do_verb
from adapters.forms.faults import filled
from adapters.http.cookies import form_mark
from adapters.http.entering import begin_session
from adapters.tilgang.programs import Given, end_user, new_program
from cases.actor import Act, Actor
from cases.terms import ActorRole
from cases.tilgang import Rolle, Tillit
from tests.edge.web.svar_room import KVAM, TRUST, VOSS, Mailroom, mailroom
from tests.edge.web.web_room import ADDRESS, Browser
from tests.in_process import client_of
from workflow.verbs import VERBS

OTHER = "kommune-4626"
HOST = "saksgang.example.org"
REACHED = 418
"""The status of a request that was let in as far as to write: nothing is written in this world."""


class Shut(House):
    """The house with its pen taken away, so that every cell is tried in the same world."""

    __slots__ = ()

    def writing(self) -> Any:
        raise HTTPException(REACHED)


@dataclass(frozen=True)
class Person:
    """One who comes: what they are in which helsefellesskap, for whom, and which links they hold.
    A program has a token and no cookie."""

    name: str
    roles: frozenset[str] = frozenset()
    hf: str = "hfb"
    partner: str = ""
    links: frozenset[str] = frozenset()
    program: bool = False
    known: bool = False
    client: Any = field(default=None, compare=False)
    mark: str = ""
    headers: Mapping[str, str] = field(default_factory=dict, compare=False)


@dataclass
class World:
    mail: Mailroom
    people: dict[str, Person]
    ids: dict[str, str]


@contextmanager
def world(folder: Path, ready: Path) -> Iterator[World]:
    """Case 1 is Voss's, Kvam's, the trust's and the advisers'; case 2 is the trust's and another
    kommune's. Each helsefellesskap has a case 2026/1."""
    path = folder / "web.db"
    copyfile(ready, path)
    with mailroom(path) as mail:
        mail.web.also("hfsf")
        mail.open_round()
        mail.later(minutes=11)
        mail.send()
        _more_cases(mail)
        people = dict(_people(mail))
        ids = _ids(mail)
        house = mail.web.house
        mail.web.app.state.house = Shut(house.settings, house.database, house.clock)
        yield World(mail, people, ids)


def _more_cases(mail: Mailroom) -> None:
    _do(mail, "hfb", "meld_inn", {
        "tittel": "Avtale om transport", "sakstype": "C-04", "partnarar": (OTHER, TRUST),
    })
    _do(mail, "hfsf", "meld_inn", {"tittel": "Felles rutine", "sakstype": "C-05"})
    paper = {"slag": "utgreiing", "tittel": "Utgreiing", "tekst": "Slik er det."}
    _do(mail, "hfb", "legg_ved", {"sak": "HFB 2026/2", **paper})
    _do(mail, "hfsf", "legg_ved", {"sak": "HFSF 2026/1", **paper})
    for hf in ("hfb", "hfsf"):
        _do(mail, hf, "mottak", {"slag": "anna", "fraa": "nettverket", "tittel": "Eit brev"})


def _do(mail: Mailroom, hf: str, name: str, fields: Mapping[str, Any]) -> None:
    sse = Actor(ActorRole.SEKRETARIAT, person="ada", tillit="lokal")
    with mail.house.reading() as unit:
        register = unit.register(hf)
    verb, act = VERBS[name], Act(sse, mail.web.clock(), new_id())
    ended = do_verb(mail.house, register, verb, filled(verb.form, fields), act)
    assert ended.outcome.ok, [g.grunn for g in ended.outcome.kvittering.stops]


WEB: tuple[tuple[str, Rolle, str, str], ...] = (
    ("sekretariat", Rolle.SEKRETARIAT, "", "hfb"),
    ("sekretariat hfsf", Rolle.SEKRETARIAT, "", "hfsf"),
    ("kontakt Voss", Rolle.KONTAKT, VOSS, "hfb"),
    ("kontakt Kvam", Rolle.KONTAKT, KVAM, "hfb"),
    ("kontakt utanfor", Rolle.KONTAKT, OTHER, "hfb"),
    ("kontakt hfsf", Rolle.KONTAKT, "hf-forde", "hfsf"),
    ("regelverk", Rolle.REGELVERK, "", "hfb"),
    ("lesar", Rolle.LESAR, "", "hfb"),
    ("lesar hfsf", Rolle.LESAR, "", "hfsf"),
    ("rådgjevar", Rolle.RAADGJEVAR, "pko", "hfb"),
    ("rådgjevar hfsf", Rolle.RAADGJEVAR, "pko", "hfsf"),
)
LETTERS = {
    Rolle.SEKRETARIAT: "S", Rolle.KONTAKT: "K", Rolle.REGELVERK: "G", Rolle.LESAR: "L",
    Rolle.RAADGJEVAR: "A",
}


def _people(mail: Mailroom) -> Iterator[tuple[str, Person]]:
    for name, role, partner, hf in WEB:
        yield name, _logged_in(mail, name, role, partner, hf)
        yield f"program {name}", _program(mail, name, role, partner, hf)
    yield "ingen", Person("ingen", client=_client(mail), mark=form_mark("vitjing"))
    for name, partner in (("lenkje Voss", VOSS), ("lenkje Kvam", KVAM)):
        yield name, _link_holder(mail, name, partner)
    yield "utgått økt", _run_out(mail)
    yield "slutta", _ended(mail)
    yield "program utan rolle", _bare_program(mail)
    yield "program slutta", _ended_program(mail)
    yield "falskt teikn", Person(
        "falskt teikn", program=True, client=_client(mail),
        headers={"authorization": "Bearer saksgang_" + "x" * 43},
    )


def _client(mail: Mailroom, session: str = "") -> Client:
    made = client_of(mail.web.app, ADDRESS)
    made.cookies.set("__Host-vitjing", "vitjing", domain=HOST, path="/")
    if session:
        made.cookies.set("__Host-okt", session, domain=HOST, path="/")
    return made


def _logged_in(mail: Mailroom, name: str, role: Rolle, partner: str, hf: str) -> Person:
    person = name.replace(" ", "-")
    mail.web.know(person, role, partner or None, hf)
    secret = begin_session(mail.house, person, Tillit.OIDC, mail.web.clock())
    return Person(
        name, frozenset(LETTERS[role]), hf, partner, known=True, client=_client(mail, secret),
        mark=form_mark(secret),
    )


def _program(mail: Mailroom, name: str, role: Rolle, partner: str, hf: str) -> Person:
    given = Given(role, partner or None)
    ident = "prog-" + "".join(c for c in name.lower() if c.isascii() and c.isalnum())
    token = new_program(mail.house, hf, ident, [given], at=mail.web.clock())
    return Person(
        f"program {name}", frozenset(LETTERS[role]), hf, partner, program=True, known=True,
        client=_client(mail), headers={"authorization": f"Bearer {token}"},
        mark=form_mark("vitjing"),
    )


def _bare_program(mail: Mailroom) -> Person:
    token = new_program(mail.house, "hfb", "prog-bar", [], at=mail.web.clock())
    return Person("program utan rolle", frozenset("Y"), program=True, known=True,
                  client=_client(mail), headers={"authorization": f"Bearer {token}"})


def _ended_program(mail: Mailroom) -> Person:
    token = new_program(mail.house, "hfb", "prog-slutt", [Given(Rolle.SEKRETARIAT)],
                        at=mail.web.clock())
    end_user(mail.house, "prog-slutt", mail.web.clock())
    return Person("program slutta", program=True, client=_client(mail),
                  headers={"authorization": f"Bearer {token}"})


def _link_holder(mail: Mailroom, name: str, partner: str) -> Person:
    browser, place = mail.opened(partner)
    browser.client.cookies.set("__Host-vitjing", "vitjing", domain=HOST, path="/")
    return Person(name, links=frozenset({place.split("/")[2]}), partner=partner,
                  client=browser.client, mark=form_mark("vitjing"))


def _run_out(mail: Mailroom) -> Person:
    long_ago = mail.web.clock() - timedelta(hours=3)
    mail.web.know("utgått", Rolle.SEKRETARIAT, None, "hfb")
    secret = begin_session(mail.house, "utgått", Tillit.OIDC, long_ago)
    return Person("utgått økt", client=_client(mail, secret), mark=form_mark("vitjing"))


def _ended(mail: Mailroom) -> Person:
    mail.web.know("slutta", Rolle.SEKRETARIAT, None, "hfb")
    secret = begin_session(mail.house, "slutta", Tillit.OIDC, mail.web.clock())
    with mail.house.writing() as unit:
        found = find_user(unit, "slutta")
        assert found
        put_user(unit, replace(found, slutta=mail.web.clock().date()))
        unit.commit()
    return Person("slutta", client=_client(mail, secret), mark=form_mark("vitjing"))


def _ids(mail: Mailroom) -> dict[str, str]:
    day = mail.web.clock().date()
    with mail.house.writing() as unit:
        grant = replace(grants_of(unit, "lesar", day)[0], id="tildeling-1", rolle=Rolle.LESAR)
        put_grant(unit, grant)
        unit.commit()
    draft = Browser(_logged_in(mail, "kladd", Rolle.SEKRETARIAT, "", "hfb").client)
    made = draft.send("/hfb/ny-sak", {"tittel": "Ein kladd", "sakstype": "C-05"})
    number = made.headers["location"].split("/")[3]
    with connect(mail.house.settings.database) as database:
        (letter,) = database.execute("SELECT id FROM utsending ORDER BY id").fetchone()
    return {"brukar": "lesar", "tildeling": "tildeling-1", "kladd": number, "ident": letter}
