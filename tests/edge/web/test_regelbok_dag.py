"""A day with the rulebook in a browser: reading it, trying it, and printing it."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfile

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pypdf import PdfReader

from adapters.http import cookies
from adapters.http.entering import begin_session
from cases.tilgang import Rolle, Tillit
from tests.edge.web.looking import DESK, NARROW, PHONE, at_width, axe, shots, sideways
from tests.edge.web.serving import served
from tests.edge.web.web_room import Room, room

BOOK, CASE = "/hfb/regelbok", "/hfb/sak/2026/1"


@pytest.fixture
def played_web(tmp_path: Path, played: Path) -> Iterator[Room]:
    copyfile(played, tmp_path / "web.db")
    with room(tmp_path / "web.db") as made:
        yield made


@contextmanager
def at_work(web: Room, context: BrowserContext, role: Rolle) -> Iterator[str]:
    """The service, with somebody of that role logged in; its address."""
    web.know("lea", role, None, "hfb")
    secret = begin_session(web.house, "lea", Tillit.OIDC, web.clock())
    with served(web.app) as address:
        context.add_cookies([{"name": cookies.SESSION, "value": secret, "url": address}])
        yield address


def looked_at(page: Page, name: str) -> None:
    """Usable to everybody at every width, and pictured if somebody asks for pictures."""
    for width in (DESK, PHONE, NARROW):
        at_width(page, width)
        assert axe(page) == (), (name, width)
        assert sideways(page) == 0, (name, width)
    shots(page, name)
    at_width(page, DESK)


def test_reading_trying_and_printing(played_web: Room, context: BrowserContext) -> None:
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda m: faults.append(m.text))
    with at_work(played_web, context, Rolle.REGELVERK) as address:
        _read(page, address)
        _printed(page, address)
        _tried_in_a_case(page, address)
        _tried_in_a_reglement(page)
    assert [f for f in faults if "422" not in f] == []


def _read(page: Page, address: str) -> None:
    page.goto(f"{address}{BOOK}")
    looked_at(page, "regelbok-innhald")
    page.get_by_label("Søk i regelboka").fill("moete i romjula")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Ingen regel har")).to_be_visible()
    looked_at(page, "regelbok-tomt-sok")
    page.get_by_label("Søk i regelboka").fill("hastevedtak")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("reglar har «hastevedtak»")
    looked_at(page, "regelbok-sok")
    page.get_by_role("link", name="DEL-16").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("DEL-16")
    looked_at(page, "regelbok-regel")
    page.get_by_label("Du er her").get_by_role("link", name="Kven kan seie ja").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Kven kan seie ja for kommunen")
    _folded_on_a_phone(page)
    page.locator("#DEL-01 .sg-prent > summary").click()
    looked_at(page, "regelbok-kapittel")
    page.get_by_role("link", name="Neste").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ordlyd og svar")
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Kven kan seie ja for kommunen")


def _folded_on_a_phone(page: Page) -> None:
    """What a rule says stands open where there is room, and is one press away elsewhere."""
    said = page.locator("#DEL-01 blockquote").first
    fold = page.locator("#DEL-01 .sg-fald > summary")
    expect(said).to_be_visible()
    expect(fold).to_be_hidden()
    at_width(page, PHONE)
    expect(said).to_be_hidden()
    fold.click()
    expect(said).to_be_visible()
    at_width(page, DESK)


def _printed(page: Page, address: str) -> None:
    link = page.get_by_role("link", name="Last ned kapitlet (PDF)")
    made = page.request.get(f"{address}{link.get_attribute('href')}")
    assert made.body().startswith(b"%PDF")
    page.goto(f"{address}{BOOK}/frist")
    paper = " ".join(p.extract_text() for p in PdfReader(io.BytesIO(page.pdf())).pages)
    words = " ".join(paper.split())
    assert "Sekretariatet vel ein høgtidsdag" in words, "what is folded on the screen is on paper"
    assert "Logg ut" not in words
    assert "Last ned" not in words


def _tried_in_a_case(page: Page, address: str) -> None:
    page.goto(f"{address}{CASE}")
    page.get_by_role("link", name="Kva om saka hadde vore annleis?").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Kva om")
    looked_at(page, "kva-om")
    page.get_by_text("Kvar partnar for seg").click()
    page.get_by_label("Voss: Prinsipiell").select_option("ja")
    page.get_by_role("button", name="Vis kva som vert annleis").click()
    expect(page.get_by_role("heading", name="Då ville det vere slik")).to_be_visible()
    expect(page.get_by_text("Voss seier at saka er prinsipiell.")).to_be_visible()
    looked_at(page, "kva-om-svar")
    page.goto(f"{address}{CASE}/kva-om?vis=ja")
    expect(page.locator(".ds-error-summary")).to_be_focused()
    looked_at(page, "kva-om-feil")


def _tried_in_a_reglement(page: Page) -> None:
    page.get_by_role("link", name="Konsekvens").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Konsekvens")
    looked_at(page, "konsekvens-vel")
    page.get_by_label("Kva partnar gjeld det?").select_option(label="Voss")
    page.get_by_role("button", name="Hald fram").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Konsekvens for Voss")
    looked_at(page, "konsekvens-framlegg")
    page.get_by_label("Organet som får avgjere").first.select_option("kommunestyre")
    page.get_by_role("button", name="Vis konsekvensane").click()
    expect(page.get_by_role("heading", name="Dette ville skje")).to_be_visible()
    looked_at(page, "konsekvens-svar")


def test_all_of_it_can_be_done_without_a_script(played_web: Room, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False, locale="nn-NO")
    page = context.new_page()
    with at_work(played_web, context, Rolle.SEKRETARIAT) as address:
        page.goto(f"{address}{BOOK}")
        page.get_by_label("Søk i regelboka").fill("R-007")
        page.get_by_role("button", name="Søk").click()
        page.get_by_role("link", name="DEL-07").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("DEL-07")
        page.goto(f"{address}/hfb/kva-om")
        page.get_by_label("Sakstypen til den tenkte saka").select_option("C-05")
        page.get_by_role("button", name="Vis kva som vert annleis").click()
        expect(page.get_by_role("heading", name="Då ville det vere slik")).to_be_visible()
    context.close()
