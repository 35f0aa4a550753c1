"""Somebody else's things: every id in every route, tried by those it does not belong to, for real.

The matrix says who is let in; here everything may be written, and nothing is, and no answer holds
a word of what belongs to others.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from sqlite3 import connect
from typing import Any

import pytest

from adapters.bootstrap import House
from adapters.http.access import openings
from cases.tilgang import Rolle
from tests.edge.web.access_world import OTHER, Person, World, world
from tests.edge.web.svar_room import KVAM, VOSS
from tests.edge.web.test_tilgang_matrise import CASE, choices

WORDS_OF_CASE_2 = ("Avtale om transport",)
WORDS_OF_CASE_1 = ("Prosedyre for utskriving til heimen", "Partnarane tek i bruk")
STRANGERS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("kontakt Voss", "2026/2", WORDS_OF_CASE_2),
    ("kontakt utanfor", "2026/1", WORDS_OF_CASE_1),
    ("rådgjevar", "2026/2", WORDS_OF_CASE_2),
    ("kontakt hfsf", "2026/1", WORDS_OF_CASE_1),
    ("sekretariat hfsf", "2026/1", WORDS_OF_CASE_1),
    ("lesar hfsf", "2026/2", WORDS_OF_CASE_2),
    ("lenkje Voss", "2026/1", ()),
    ("lenkje Kvam", "2026/2", WORDS_OF_CASE_2),
    ("ingen", "2026/1", WORDS_OF_CASE_1),
    ("program kontakt Voss", "2026/2", WORDS_OF_CASE_2),
    ("program kontakt utanfor", "2026/1", WORDS_OF_CASE_1),
    ("program sekretariat hfsf", "2026/1", WORDS_OF_CASE_1),
)


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory, ready: Path) -> Iterator[World]:
    with world(tmp_path_factory.mktemp("framandt"), ready) as made:
        house = made.mail.web.app.state.house
        made.mail.web.app.state.house = House(house.settings, house.database, house.clock)
        yield made


def content(made: World) -> list[str]:
    """All rows but those of sessions, which a request may touch."""
    with connect(made.mail.house.settings.database) as database:
        return [x for x in database.iterdump() if 'INTO "okt"' not in x]


def foreign(made: World, case: str, who: Person) -> Iterator[tuple[str, str]]:
    """Every route that names something, with what is not that person's in it."""
    known = {n: v[0] for n, v in choices(made).items()} | {
        "partnar": OTHER if who.partner != OTHER else VOSS, "hf": "hfb",
        "lenke": next(iter(made.people["lenkje Kvam" if "Voss" in who.name else
                                       "lenkje Voss"].links)),
        "trekk": "avklar",
    }
    for route in openings(made.mail.web.app):
        names = {n.partition(":")[0] for n in re.findall(r"\{([^}]+)\}", route.path)}
        if not names & {"aar", "lenke", "partnar", "brukar", "kladd", "alarm", "nr", "ident"}:
            continue
        path = CASE.sub(case, route.path)
        for name, value in known.items():
            path = re.sub(rf"\{{{name}(:int)?\}}", value, path)
        for method in sorted(route.methods):
            yield method, path


def asked(who: Person, method: str, path: str) -> Any:
    form = {
        "merke": who.mark, "kommando": f"framand-{path}", "sikker": "ja", "som": VOSS,
        "prinsipiell": "nei", "okonomi": "ingen", "plansamsvar": "ja", "klarert_av": "ingen",
        "tekst": "Framand tekst", "grunn": "Framand grunn", "partnar": KVAM,
    }
    headers = {**who.headers, "Idempotency-Key": f"f-{abs(hash((who.name, path)))}"}
    if method != "POST":
        return who.client.request(method, path, headers=headers)
    if path.startswith("/api/"):
        body = {n: v for n, v in form.items() if n not in ("merke", "kommando", "sikker", "som")}
        return who.client.post(path, json=body, headers=headers)
    return who.client.post(path, data=form, headers=headers)


@pytest.mark.parametrize(("name", "case", "words"), STRANGERS, ids=[s[0] for s in STRANGERS])
def test_what_is_somebody_elses_is_neither_told_nor_changed(
    everything: World, name: str, case: str, words: tuple[str, ...]
) -> None:
    who = everything.people[name]
    before = content(everything)
    tried = 0
    for method, path in foreign(everything, case, who):
        answer = asked(who, method, path)
        tried += 1
        shut = answer.status_code in (401, 403, 404, 405) or (
            answer.status_code == 303 and answer.headers["location"].startswith("/inn?til="))
        assert shut, (method, path, answer.status_code)
        for word in words:
            assert word not in answer.text, (method, path)
    assert tried >= 20
    assert content(everything) == before


def test_a_document_number_of_another_case_gives_nothing(everything: World) -> None:
    """Voss may see papers of its own case by number, and none of another's by the same number."""
    voss = everything.people["kontakt Voss"].client
    assert voss.get("/hfb/sak/2026/1/papir/1").status_code == 200
    assert voss.get("/hfb/sak/2026/2/papir/1").status_code == 404
    assert voss.get("/hfb/sak/2026/1/papir/99").status_code == 404


def test_a_draft_of_another_helsefellesskap_stays(everything: World) -> None:
    who = everything.people["sekretariat hfsf"]
    before = content(everything)
    who.client.post(
        f"/hfsf/ny-sak/{everything.ids['kladd']}/slett", data={"merke": who.mark, "kommando": "x"})
    assert content(everything) == before


def test_a_session_of_another_is_not_ended(everything: World) -> None:
    who = everything.people["kontakt Voss"]
    with connect(everything.mail.house.settings.database) as database:
        (ada,) = database.execute("SELECT id FROM okt WHERE brukar = 'sekretariat'").fetchone()
    who.client.post("/ut/oekt", data={"merke": who.mark, "oekt": ada})
    assert everything.people["sekretariat"].client.get("/min-side").status_code == 200


@pytest.mark.parametrize(("trekk", "fields"), [
    ("ny-kontakt", {"partnar": KVAM, "stilling": "rådgjevar", "adresse": "tjuv@example.org"}),
    ("fravaer", {"kontakt": f"kontakt-{KVAM}", "fraa": "2026-12-01", "til": "2026-12-24"}),
    ("avslutt-kontakt", {"kontakt": f"kontakt-{KVAM}", "til": "2026-12-01"}),
    ("stadfest-kontakt", {"kontakt": f"kontakt-{KVAM}"}),
    ("stadfest-reglement", {"partnar": KVAM}),
])
def test_a_partner_does_not_change_what_is_entered_of_another(
    everything: World, trekk: str, fields: dict[str, str]
) -> None:
    who = everything.people["kontakt Voss"]
    with everything.mail.house.reading() as unit:
        register = unit.register("hfb")
    kvams = next(c.id for c in register.kontaktar if c.partnar == KVAM)
    sent = {n: (kvams if n == "kontakt" else v) for n, v in fields.items()}
    answer = who.client.post(
        f"/hfb/gjer/{trekk}", data={"merke": who.mark, "kommando": f"k-{trekk}", **sent})
    assert answer.status_code in (403, 404, 422), (trekk, answer.status_code, answer.headers)
    with everything.mail.house.reading() as unit:
        assert unit.register("hfb") == register


def test_who_is_several_things_acts_only_as_what_they_are(everything: World) -> None:
    """A kontaktperson for Voss who is rådgjevar for another acts for Voss alone."""
    web = everything.mail.web
    both = web.somebody(Rolle.KONTAKT, VOSS, person="tosidig")
    web.know("tosidig", Rolle.RAADGJEVAR, KVAM, "hfb")
    assert both.get(f"/hfb/sak/2026/1/svar/{VOSS}").status_code == 200
    assert both.get(f"/hfb/sak/2026/1/svar/{KVAM}").status_code == 404
    assert both.get(f"/hfb/sak/2026/1/gjer/avklar?som={KVAM}").status_code == 403


def test_an_adviser_who_is_asked_sees_the_case_and_gives_advice_and_no_more(
    everything: World
) -> None:
    web = everything.mail.web
    adviser = web.somebody(Rolle.RAADGJEVAR, "pko", person="pko-person")
    page = adviser.see("/hfb/sak/2026/1")
    assert "/gjer/raadgjeving" in page
    assert "/gjer/svar" not in page
    place = "/hfb/sak/2026/1/gjer/raadgjeving"
    said = adviser.send(f"{place}?som=pko", {"tekst": "Ta med fastlegane."}, form=place)
    assert said.status_code == 303, said.text[-3000:]
    with everything.mail.house.reading() as unit:
        file = unit.case_file(unit.case_id("hfb", "2026/1"))
    advice = file.uttalar[-1]
    assert (advice.slag, advice.av, advice.tekst) == ("raad", "pko", "Ta med fastlegane.")
    assert adviser.get("/hfb/sak/2026/1/gjer/svar").status_code == 403
