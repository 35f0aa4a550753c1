"""Machines that open mails: they look, run scripts, press buttons and send forms, and say nothing.

The numbers are those of an ordinary run; SKANNAR=full makes them 10,000 openings and 100 browsers.
"""

import os
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Error, Page
from sqlalchemy import func, select

from adapters.db.access_tables import LENKE
from adapters.db.ledger_tables import HISTORIE
from tests.edge.web.serving import served
from tests.edge.web.svar_room import KVAM, VOSS, Mailroom
from tests.edge.web.test_svar_side import ANSWER, typed

FULL = os.environ.get("SKANNAR") == "full"
OPENINGS = 10_000 if FULL else 600
BROWSERS = 100 if FULL else 2
AT_ONCE = 50
WAYS = ("GET", "HEAD", "OPTIONS", "prefetch", "PROPFIND")


@pytest.fixture
def scanned(mail: Mailroom) -> Mailroom:
    """A service that does not tire of one who asks too often: that is tried elsewhere."""
    settings = mail.house.settings.model_copy(update={
        "grenser": "lenkje_per_minutt=1000000 framand_post_per_minutt=1000000"})
    mail.web.house = replace(mail.web.house, settings=settings)
    mail.web.app.state.house = mail.web.house
    return mail


@pytest.fixture
def address(scanned: Mailroom) -> Iterator[str]:
    with served(scanned.web.app) as found:
        yield found


def said(mail: Mailroom) -> tuple[int, int]:
    """How long the history is, and how many links are shut."""
    with mail.house.reading() as unit:
        told = unit.connection.scalar(select(func.count()).select_from(HISTORIE)) or 0
        shut = unit.connection.scalar(
            select(func.count()).select_from(LENKE).where(LENKE.c.stengd.is_not(None))) or 0
    return told, shut


def opened_by_machine(mail: Mailroom, path: str, way: str) -> int:
    client = mail.web.nobody().client
    if way == "prefetch":
        told = {"sec-purpose": "prefetch", "purpose": "prefetch"}
        return client.get(path, headers=told, follow_redirects=True).status_code
    return client.request(way, path, follow_redirects=way == "GET").status_code


def test_whoever_opens_links_says_nothing_and_burns_nothing(scanned: Mailroom) -> None:
    links = [path for p in (VOSS, KVAM) for kind in ("kontakt", "postmottak")
             for path in scanned.links(p, kind)]
    before = said(scanned)
    jobs = [(links[n % len(links)], WAYS[n % len(WAYS)]) for n in range(OPENINGS)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        codes = Counter(pool.map(lambda job: (job[1], opened_by_machine(scanned, *job)), jobs))
    assert sum(codes.values()) == OPENINGS
    assert {code for (_, code) in codes} <= {200, 303, 405}
    assert codes["GET", 200] == codes["prefetch", 200] == OPENINGS // len(WAYS)
    assert said(scanned) == before
    browser, page = scanned.opened(KVAM)
    assert browser.send(page, typed(browser, page, **ANSWER)).status_code == 303


def press(page: Page, n: int) -> None:
    """Press that button as a hand does, and one that a hand does not reach as a script does."""
    try:
        page.locator("button, input[type=submit], summary").nth(n).click(timeout=2000, force=True)
    except Error:
        with suppress(Error):  # where the first press went through after all, the page is leaving
            page.evaluate(
                "n => document.querySelectorAll('button,input[type=submit],summary')[n].click()", n)
        page.wait_for_load_state()


def pressed_everywhere(page: Page, link: str) -> int:
    """Press every button and send every form as it is found, each from the page as it opens."""
    page.goto(link)
    there = page.url
    pressed = 0
    buttons = page.locator("button, input[type=submit], summary").count()
    for n in range(buttons):
        page.goto(there)
        press(page, n)
        pressed += 1
    for n in range(page.locator("form").count()):
        page.goto(there)
        if n >= page.locator("form").count():
            break
        with page.expect_navigation(wait_until="load"):
            page.evaluate("n => document.forms[n].submit()", n)
        pressed += 1
    return pressed


def test_a_browser_that_presses_every_button_never_answers_or_withdraws(
    scanned: Mailroom, address: str, browser: Chromium
) -> None:
    scanned.give(KVAM, "svar", ANSWER)
    links = [path for pair in zip(*map(scanned.links, (VOSS, KVAM)), strict=False) for path in pair]
    before = said(scanned)
    pressed = 0
    for n in range(BROWSERS):
        context = browser.new_context()
        page = context.new_page()
        page.on("dialog", lambda dialog: dialog.dismiss())
        pressed += pressed_everywhere(page, address + links[n % len(links)])
        context.close()
    assert pressed > BROWSERS * 5
    assert said(scanned) == before
    with scanned.house.reading() as unit:
        file = unit.case_file(unit.case_id("hfb", "2026/1"))
    assert [a.partnar for a in file.svar] == [KVAM]
    assert file.position(KVAM), "who has answered is not made to withdraw"


def test_a_machine_that_fills_in_what_it_finds_is_stopped_by_the_digits(
    scanned: Mailroom,
) -> None:
    """Every field filled with what its kind takes, every first choice made: the digits lack."""
    browser, page = scanned.opened(KVAM)
    before = said(scanned)
    for digits in ("", "0000", "1234", "text", "2026"):
        form = {**typed(browser, page, **ANSWER), "kontrolltal": digits}
        answer = browser.send(page, form)
        assert answer.status_code == 422
        assert 'id="e-kontrolltal"' in answer.text
    assert said(scanned) == before
