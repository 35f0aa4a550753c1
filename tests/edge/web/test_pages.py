"""Every page in every state at every width: usable by everybody, by keyboard alone, and zoomed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import pytest
from fastapi import FastAPI
from playwright.sync_api import Browser, BrowserContext, Page

from adapters.http.access import openings
from adapters.http.entering import begin_session
from cases.tilgang import Tillit
from tests.edge.web.demo_room import demonstration, links_in, step_in, visitor
from tests.edge.web.looking import DESK, NARROW, PHONE, at_width, axe, shots, sideways
from tests.edge.web.pages import CONTACT, LINK, NOBODY, PAGES, SECRETARY, WITHOUT, Walked
from tests.edge.web.serving import served
from tests.edge.web.web_room import leads_nowhere

WAITS = "kommune-4601"
"""The partner whose answer the round waits for."""
ZOOMED = DESK // 2
"""What 200 % zoom leaves of the desk's width."""
BY_PRESSING = (
    "/hfb/ny-sak/1", "/hfb/ny-sak/1/1", "/hfb/ny-sak/1/sjaa-over", "/hfb/innboks/1", "/hfb/post/1",
)
"""Where one comes by filling in a form or by a mail that has come in: their own tests look."""
ROLES = {SECRETARY: ("samarbeidssekretariat", SECRETARY, "")}
FOCUSABLE = """() => [...document.querySelectorAll(
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
  .filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true}))
  .filter(e => e.type !== 'radio' || e.checked || !e.name
    || e === document.querySelector(`input[type=radio][name="${CSS.escape(e.name)}"]`))
  .length"""
FROM_THE_TOP = """() => { const b = document.body; b.tabIndex = -1; b.focus();
  b.removeAttribute('tabindex'); scrollTo(0, 0) }"""
FOCUSED = """() => { const e = document.activeElement, r = e.getBoundingClientRect();
  return [e !== document.body, r.width > 0 && r.height > 0
    && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth,
    e.matches(':focus-visible') || e.type === 'date', e.outerHTML.slice(0, 120)] }"""


@dataclass
class Walk:
    """The demonstration being served, and a browser for each who visits it."""

    app: FastAPI
    address: str
    browser: Browser

    def __post_init__(self) -> None:
        self.contexts: dict[str, BrowserContext] = {}

    def visit(self, walked: Walked) -> Page:
        page = self._context(walked.who).new_page()
        path = self._link if walked.who == LINK else walked.path.format(**self.cases)
        answer = page.goto(f"{self.address}{path}")
        assert answer
        assert answer.status == walked.status, (walked, answer.status)
        for selector in walked.press:
            page.locator(selector).first.click()
            page.wait_for_load_state()
        return page

    def _context(self, who: str) -> BrowserContext:
        if who not in self.contexts:
            made = self.browser.new_context(locale="nn-NO", timezone_id="Europe/Oslo")
            if who not in (NOBODY, LINK):
                secret = self._session(who)
                made.add_cookies([{"name": "okt", "value": secret, "url": self.address}])
            self.contexts[who] = made
        return self.contexts[who]

    def _session(self, who: str) -> str:
        """Step in as a person would, and then be that person here."""
        browser = visitor(self.app)
        role, person, partner = ROLES.get(who, (who, "", ""))
        if who in (CONTACT, "raadgjevar"):
            card = browser.see("/").split(f'name="rolle" value="{role}"')[1]
            offered = re.findall(r'<option value="([^"]+)"', card.split("</select>")[0])
            partner = WAITS if WAITS in offered else offered[0]
        assert step_in(browser, role, person, partner).status_code == 303
        house = self.app.state.house
        user = "-".join(x for x in ("demo", person or role, "hfb", partner) if x)
        return begin_session(house, user, Tillit.LOKAL, house.clock())

    @cached_property
    def cases(self) -> dict[str, str]:
        """A case of each step, as the path of a page names it."""
        found: dict[str, str] = {}
        with self.app.state.house.reading() as unit:
            for case in reversed(unit.cases("hfb")):
                found.setdefault(case.sakssteg.value, f"{case.aar}/{case.lopenr}")
        return found

    @cached_property
    def _link(self) -> str:
        browser = visitor(self.app)
        listed = browser.see(f"/postkasse?til=kontakt.{WAITS}")
        for name in re.findall(r'href="(/postkasse/[\w-]+)"', listed):
            if links := links_in(browser.see(name)):
                return links[0]
        raise AssertionError("no mail to who is waited for holds a link")


@pytest.fixture(scope="module")
def walk(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    path = tmp_path_factory.mktemp("sider") / "demo.db"
    with demonstration(path) as app, served(app) as address:
        walk = Walk(app, address, browser)
        yield walk
        for context in walk.contexts.values():
            context.close()


@pytest.mark.parametrize("walked", PAGES, ids=str)
def test_a_page_can_be_used_by_everybody(walk: Walk, walked: Walked) -> None:
    page = walk.visit(walked)
    assert leads_nowhere(page.content()) == set()
    for width in (DESK, PHONE, NARROW):
        at_width(page, width)
        assert axe(page, colours=width != PHONE) == (), (str(walked), width)
        assert sideways(page) == 0, (str(walked), width)
    at_width(page, ZOOMED)
    assert sideways(page) == 0, (str(walked), "200 %")
    at_width(page, DESK)
    keyboard_reaches_all(page, str(walked))
    shots(page, re.sub(r"\W+", "-", str(walked)))
    page.close()


def keyboard_reaches_all(page: Page, told: str) -> None:
    """Tab reaches each thing that can be used, one by one, and one sees where one is."""
    page.evaluate(FROM_THE_TOP)
    wanted, reached = page.evaluate(FOCUSABLE), 0
    for _ in range(wanted + 5):
        page.keyboard.press("Tab")
        somewhere, seen, marked, what = page.evaluate(FOCUSED)
        if not somewhere:
            break
        reached += 1
        assert seen, (told, what)
        assert marked, (told, what)
    assert reached >= wanted, (told, reached, wanted)


def test_every_page_there_is_is_walked(walk: Walk) -> None:
    """A new page stands in tests/edge/web/pages.py too."""
    known = [
        re.compile(re.sub(r"\\\{[^}]*\\\}", "[^/?]+", re.escape(p.path)) + "$")
        for p in openings(walk.app)
        if "GET" in p.methods and not any(part in p.path for part in WITHOUT)
    ]
    paths = [w.path.format(**walk.cases).partition("?")[0] for w in PAGES]
    paths += ["/svar/x", "/l/x", "/postkasse/x", *BY_PRESSING]
    assert [k.pattern for k in known if not any(k.match(p) for p in paths)] == []
