"""What every page has: its language, its clothes, and parts that all can use."""

import re
from pathlib import Path
from typing import Annotated

import pytest
from fastapi import APIRouter
from fastapi.responses import HTMLResponse
from playwright.sync_api import BrowserContext, Page

from adapters.demo import stil
from adapters.http import dress, menu
from adapters.http.access import PARTNAR, SEKRETARIAT, SJAA, opens
from adapters.http.desk import Desk
from adapters.http.page import page as page_of
from adapters.web.look import local
from tests.edge.web.looking import DESK, NARROW, PHONE, at_width, axe, no_sideways, shots, sideways
from tests.edge.web.serving import served
from tests.edge.web.web_room import Room

STATIC = Path(__file__).parents[3] / "adapters" / "web" / "statisk"
KILO = 1024


@pytest.fixture
def styled(web: Room) -> Room:
    """The service with the page that shows all parts."""
    web.app.include_router(stil.router)
    return web


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_parts_can_be_used_by_everybody_at_every_width(
    styled: Room, context: BrowserContext, scheme: str
) -> None:
    page = context.new_page()
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    faults: list[str] = []
    page.on("console", lambda m: faults.append(m.text))
    with served(styled.app) as address:
        page.goto(f"{address}/stil")
        for width in (DESK, PHONE, NARROW):
            at_width(page, width)
            assert axe(page) == ()
            assert sideways(page) == 0
        shots(page, f"stil-{scheme}")
    assert not faults


def test_without_the_design_system_pages_still_stand(
    styled: Room, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    worn = dress.Dress(
        (dress._address(dress.FALLBACK), dress._address(dress.OWN)), dress._address(dress.SCRIPT)
    )
    monkeypatch.setattr(dress, "FETCHED", "tredjepart/finst-ikkje.css")
    assert dress.dress.__wrapped__() == worn
    with served(styled.app) as address:
        page.route("**/designsystem.css*", lambda r: r.continue_(
            url=f"{address}/statisk/{dress.FALLBACK}"))
        page.goto(f"{address}/stil")
        no_sideways(page)
        assert axe(page) == ()
        shots(page, "stil-reserve")


def test_the_first_press_of_tab_leads_past_the_menu(styled: Room, page: Page) -> None:
    with served(styled.app) as address:
        page.goto(f"{address}/stil")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "innhald"


def test_the_language_is_chosen_with_a_form_and_kept_in_the_browser(web: Room) -> None:
    somebody = web.nobody()
    assert 'lang="nn"' in somebody.see("/tilgjenge")
    answer = somebody.send(
        "/spraak", {"spraak": "nb", "til": "/tilgjenge?a=1"}, form="/tilgjenge"
    )
    assert (answer.status_code, answer.headers["location"]) == (303, "/tilgjenge?a=1")
    page = somebody.see("/tilgjenge")
    assert '<html lang="nb"' in page
    assert "Hopp til innholdet" in page
    assert somebody.get("/spraak?spraak=nn").status_code == 405
    assert "Hopp til innholdet" in somebody.see("/tilgjenge")


ELSEWHERE = ["https://ond.example", "//ond.example", "/\\ond.example", "", "x"]


@pytest.mark.parametrize("path", ELSEWHERE)
def test_nobody_is_sent_elsewhere(path: str) -> None:
    assert local(path) == "/"


def test_what_pages_wear_may_be_kept_and_says_when_it_is_new(web: Room) -> None:
    somebody = web.nobody()
    worn = re.findall(r'(?:href|src)="(/statisk/[^"]+\?v=\w+)"', somebody.see("/tilgjenge"))
    assert [w.split("?")[0].rsplit("/", 1)[1] for w in worn] == [
        "designsystem.css", "saksgang.css", "saksgang.js"
    ]
    for address in worn:
        answer = somebody.get(address)
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    plain = somebody.get("/statisk/saksgang.css").headers["cache-control"]
    assert plain == "public, max-age=3600"


def test_our_own_sheets_are_small() -> None:
    assert (STATIC / dress.OWN).stat().st_size <= 16 * KILO
    assert (STATIC / dress.FALLBACK).stat().st_size <= 3 * KILO


def test_what_a_secretary_opens_every_day_stands_first_and_the_rest_under_more(web: Room) -> None:
    ada = web.secretary()
    menus = {p: ada.see(p).partition('id="meny"')[2].partition("</nav>")[0]
             for p in ("/hfb", "/hfb/kalender")}
    first, _, rest = menus["/hfb"].partition("<details")
    assert re.findall(r'<a href="/hfb/?([\w-]*)"', first) == [
        "", "saker", "utestaande", "innboks", "post"
    ]
    assert {"til-ssu", "kalender", "regelbok", "brukarar"} <= set(
        re.findall(r'<a href="/hfb/([\w-]+)"', rest))
    assert "data-her" not in menus["/hfb"]
    assert '<details class="sg-meir" data-her>' in menus["/hfb/kalender"]
    contact = web.contact("kommune-4621").see("/hfb").partition("</nav>")[0]
    assert "<details" not in contact
    assert (">Min dag<" in menus["/hfb"], ">Framside<" in menus["/hfb"]) == (True, False)
    assert (">Min dag<" in contact, ">Framside<" in contact) == (False, True)


def test_the_menu_shows_what_the_visitor_may_open_and_nothing_else(
    web: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    router = APIRouter()

    @router.get("/{hf}/prove")
    def open_to_all(desk: Annotated[Desk, opens(SJAA)]) -> HTMLResponse:
        return page_of(desk, "tilgjenge.html")

    @router.get("/{hf}/prove/stengt")
    def for_the_secretariat(desk: Annotated[Desk, opens(SEKRETARIAT)]) -> HTMLResponse:
        return page_of(desk, "tilgjenge.html")

    @router.get("/{hf}/prove/{partnar}")
    def for_a_partner(desk: Annotated[Desk, opens(PARTNAR)], partnar: str) -> HTMLResponse:
        return page_of(desk, "tilgjenge.html", partnar=partnar)

    web.app.include_router(router)
    paths = ("/{hf}/prove", "/{hf}/prove/stengt", "/{hf}/prove/{partnar}", "/{hf}/finst-ikkje")
    monkeypatch.setattr(menu, "PLACES", tuple(menu.Place("Prøve", p) for p in paths))
    seen = {
        name: re.findall(r'<li><a href="(/hfb/prove[^"]*)"( aria-current="\w+")?', page)
        for name, page in (
            ("ada", web.secretary().see("/hfb/prove")),
            ("voss", web.contact("kommune-4621").see("/hfb/prove/kommune-4621")),
        )
    }
    assert seen == {
        "ada": [("/hfb/prove", ' aria-current="page"'), ("/hfb/prove/stengt", "")],
        "voss": [
            ("/hfb/prove", ' aria-current="true"'),
            ("/hfb/prove/kommune-4621", ' aria-current="page"'),
        ],
    }
