"""The browser is there, and what looks at pages sees what is wrong with them."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.edge.web.chromium import SETTING, NoChromiumError, chromium
from tests.edge.web.looking import NARROW, PICTURES, at_width, axe, no_sideways, shots, sideways
from tests.edge.web.serving import served

GOOD = "<!doctype html><html lang=nn><title>Side</title><main><h1>Side</h1><p>Tekst</p></main>"
BAD = "<!doctype html><html><title>Side</title><main><h1>Side</h1><img src='data:,'><input></main>"
WIDE = GOOD + "<p><b style='display:block;width:40rem'>Brei</b></p>"


def test_axe_finds_nothing_on_a_good_page_and_the_faults_of_a_bad_one(page: Page) -> None:
    page.set_content(GOOD)
    assert axe(page) == ()
    page.set_content(BAD)
    assert {v.rule for v in axe(page)} >= {"html-has-lang", "image-alt", "label"}


def test_a_page_that_is_too_wide_is_seen(page: Page) -> None:
    page.set_content(GOOD)
    no_sideways(page)
    page.set_content(WIDE)
    at_width(page, NARROW)
    assert sideways(page) > 0
    with pytest.raises(AssertionError, match="too wide"):
        no_sideways(page)


def test_pictures_are_taken_only_when_asked(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.set_content(GOOD)
    monkeypatch.delenv(PICTURES, raising=False)
    shots(page, "side")
    assert not list(tmp_path.iterdir())
    monkeypatch.setenv(PICTURES, str(tmp_path))
    shots(page, "side")
    assert {p.name for p in tmp_path.iterdir()} == {"side-1280.png", "side-390.png"}


async def small_app(scope: dict[str, object], _receive: object, send: object) -> None:
    """An app of a few lines, so that the serving is tried alone."""
    assert scope["type"] == "http"
    await send({"type": "http.response.start", "status": 200,  # type: ignore[operator]
                "headers": [(b"content-type", b"text/html; charset=utf-8")]})
    await send({"type": "http.response.body", "body": GOOD.encode()})  # type: ignore[operator]


def test_an_app_is_served_and_let_go(page: Page) -> None:
    with served(small_app) as address:
        page.goto(address)
        assert page.title() == "Side"


def test_a_setting_that_names_no_browser_fails_loudly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "/finst/ikkje")
    with pytest.raises(NoChromiumError):
        chromium()
