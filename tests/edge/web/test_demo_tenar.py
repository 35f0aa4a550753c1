"""`demo --tenar`: a press for each role, mails as delivered, and a clock that can be moved."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote
from urllib.request import urlopen

import pytest
from fastapi import FastAPI

from adapters.demo.clock import DemoClock
from adapters.demo.playing import BEGINS, scripts_before
from adapters.demo.roles import PARTS
from adapters.http.access import openings
from cases.steps import Step
from cases.tilgang import FOR_A_PARTNER, Rolle
from tests.edge.web.demo_room import demonstration, links_in, step_in, visitor
from tests.edge.web.web_room import Room

PROGRAM = str(Path(sys.executable).parent / "saksgang")
DOORS = {"/demo/inn", "/demo/klokka", "/klokka", "/postkasse", "/stil"}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    with demonstration(tmp_path_factory.mktemp("demo") / "demo.db") as app:
        yield app


def test_the_doors_of_the_demonstration_are_nowhere_else(web: Room, demo: FastAPI) -> None:
    assert {o.path for o in openings(demo)} >= DOORS
    assert not {o.path for o in openings(web.app)} & DOORS
    assert "Demonstrasjon ·" not in web.nobody().see("/")


def test_every_page_says_that_it_is_a_demonstration(demo: FastAPI) -> None:
    for path in ("/", "/postkasse", "/klokka", "/tilgjenge"):
        assert 'class="sg-demo"' in visitor(demo).see(path)
    assert 'class="sg-demo"' in visitor(demo).get("/finst-ikkje").text


@pytest.mark.parametrize("part", PARTS, ids=lambda p: p.person or p.rolle.value)
def test_one_press_and_you_are_that_person(demo: FastAPI, part: object) -> None:
    assert isinstance(part, type(PARTS[0]))
    somebody = visitor(demo)
    partner = "kommune-4601" if part.rolle is Rolle.KONTAKT else ""
    if part.rolle is Rolle.RAADGJEVAR:
        card = somebody.see("/").split('value="raadgjevar"')[1]
        partner = re.search(r'<option value="([^"]+)"', card)[1]  # type: ignore[index]
    answer = step_in(somebody, part.rolle.value, part.person, partner)
    assert (answer.status_code, answer.headers["location"]) == (303, "/hfb")
    page = somebody.see("/tilgjenge")
    assert f"{part.kven}" in page
    assert "(demonstrasjon)" in page


@pytest.mark.parametrize(("role", "person", "partner"), [
    ("systembrukar", "", ""), ("samarbeidssekretariat", "", ""), ("lesar", "", "kommune-4601"),
    ("kontaktperson", "", ""), ("kontaktperson", "", "finst-ikkje"),
])
def test_there_are_no_other_parts(demo: FastAPI, role: str, person: str, partner: str) -> None:
    assert step_in(visitor(demo), role, person, partner).status_code == 404
    assert {p.rolle for p in PARTS} == set(Rolle) - {Rolle.SYSTEM}
    assert {Rolle.KONTAKT, Rolle.RAADGJEVAR} == FOR_A_PARTNER


def test_nobody_plays_a_partner_that_is_no_more(demo: FastAPI) -> None:
    page = visitor(demo).see("/")
    assert '<option value="kommune-4601">Bergen</option>' in page
    assert "(til 2019)" not in page


def test_a_mail_is_read_as_it_was_delivered_with_its_link(demo: FastAPI) -> None:
    somebody = visitor(demo)
    listed = somebody.see("/postkasse?til=kommune-4601")
    names = re.findall(r'href="(/postkasse/[\w-]+)"', listed)
    assert names
    pages = [somebody.see(name) for name in names]
    assert all("kommune-4601@example.org" in page for page in pages)
    asked = [page for page in pages if links_in(page)]
    assert asked
    attached = re.findall(r'href="(/postkasse/[\w-]+/\d+)"', "".join(pages))
    assert attached
    answer = somebody.get(attached[0])
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.content


@pytest.mark.parametrize("name", ["..%2Fdemo", "finst-ikkje", "a.b"])
def test_no_other_file_is_read(demo: FastAPI, name: str) -> None:
    assert visitor(demo).get(f"/postkasse/{name}").status_code == 404
    assert visitor(demo).get(f"/postkasse/{name}/0").status_code == 404


def test_the_postkasse_is_leafed_through_without_skips(demo: FastAPI) -> None:
    somebody, seen, path = visitor(demo), [], "/postkasse"
    while path:
        page = somebody.see(path)
        seen += re.findall(r'href="/postkasse/([\w-]+)"', page)
        further = re.search(r'href="(/postkasse\?etter=[^"]+)"', page)
        path = further[1].replace("&amp;", "&") if further else ""
    paths = demo.state.demo.postkasse.glob("*.eml")
    came = {p.stem: (p.stem.partition("-")[0], p.stat().st_mtime_ns) for p in paths}
    assert sorted(seen) == sorted(came)
    assert [came[name] for name in seen] == sorted(came.values(), reverse=True)


@pytest.mark.parametrize("words", ["voss ny", "VOSS sak", "kommune-4621@"])
def test_the_mails_of_a_partner_are_found_by_its_name(demo: FastAPI, words: str) -> None:
    page = visitor(demo).see(f"/postkasse?til={quote(words)}")
    found = re.findall(r'<span lang="nn">([^<]+)</span><br><span class="sg-dus">([^<]+)<', page)
    assert any("kommune-4621@" in to and name.partition(",")[0] == "Voss" for name, to in found)


def test_a_search_that_finds_no_mail_says_so(demo: FastAPI) -> None:
    page = visitor(demo).see("/postkasse?til=finst-ikkje")
    assert "Ingen brev svarar til søket" in page


def test_the_clock_is_moved_forward_and_those_who_have_not_answered_are_asked(
    tmp_path: Path,
) -> None:
    with demonstration(tmp_path / "demo.db") as app:
        folder, somebody = app.state.demo.postkasse, visitor(app)
        step_in(somebody, "samarbeidssekretariat", "sekretaer-1")
        before, shown = len(list(folder.glob("*"))), app.state.demo.clock()
        somebody.see("/klokka")
        assert len(list(folder.glob("*"))) == before
        answer = somebody.send("/demo/klokka", {"dato": "2026-03-20"}, form="/klokka")
        assert (answer.status_code, answer.headers["location"]) == (303, "/klokka")
        assert app.state.demo.clock() - shown > timedelta(days=1)
        assert len(list(folder.glob("*"))) > before
        page = somebody.see("/klokka")
        assert "<time" in page
        assert "Logg ut" in page  # days have gone, and the visitor is still who they were


@pytest.mark.parametrize("day", ["", "i dag", "2020-01-01", "2029-01-01", "9999-12-31"])
def test_time_goes_forward_and_not_for_ever(demo: FastAPI, day: str) -> None:
    shown = demo.state.demo.clock()
    answer = visitor(demo).send("/demo/klokka", {"dato": day}, form="/klokka")
    assert answer.status_code == 422
    assert "Vel ein dag fram i tid" in answer.text
    assert demo.state.demo.clock() - shown < timedelta(minutes=5)


def test_the_clock_goes_by_itself_too() -> None:
    steady = [0.0]
    clock = DemoClock(datetime(2026, 4, 21, 8, tzinfo=UTC), lambda: steady[0])
    steady[0] = 90.0
    assert clock() == datetime(2026, 4, 21, 8, 1, 30, tzinfo=UTC)
    clock.move(datetime(2026, 5, 1, tzinfo=UTC))
    steady[0] = 100.0
    assert clock() == datetime(2026, 5, 1, 0, 0, 10, tzinfo=UTC)
    with pytest.raises(ValueError, match="forward"):
        clock.move(datetime(2026, 4, 1, tzinfo=UTC))


def test_it_begins_while_there_is_something_to_wait_for(demo: FastAPI) -> None:
    scripts = scripts_before()
    assert {"rx-4-bergen-ventar", "rc-01-utviklingsplan"} <= {s.name for s in scripts}
    assert all(step.at < BEGINS for s in scripts for step in s.script.steg)
    house = next(h for h in demo.state.demo.houses if h.hf == "hfb")
    with house.reading() as unit:
        steps = [unit.case_file(i).case.sakssteg for i in unit.open_cases("hfb")]
    assert Step.RUNDGANG in steps


def test_the_command_plays_serves_and_stops(tmp_path: Path) -> None:
    with subprocess.Popen(  # noqa: S603
        (PROGRAM, "demo", "--tenar", "--port", "0", "--database", str(tmp_path / "demo.db")),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    ) as process:
        try:
            assert process.stdout is not None
            line = next(x for x in process.stdout if x.startswith("Demonstrasjonen er klar på "))
            address = line.split()[4].removesuffix(".")
            with urlopen(address) as answer:  # noqa: S310
                assert "Kven vil du vere?" in answer.read().decode()
            process.send_signal(signal.SIGTERM)
            assert process.wait(30) == 0
        finally:
            process.kill()


def test_what_may_go_is_delivered_after_each_form_and_never_when_one_only_looks(
    demo: FastAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    delivered: list[str] = []
    monkeypatch.setattr(type(demo.state.demo), "post", lambda _: delivered.append("post"))
    somebody = visitor(demo)
    somebody.see("/postkasse")
    assert delivered == []
    step_in(somebody, "lesar")
    assert delivered == ["post"]
