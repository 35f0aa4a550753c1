"""A web service for each test over a copy of a database that is ready, and one browser for all."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.edge.web.chromium import ARGUMENTS, chromium
from tests.edge.web.looking import DESK, HEIGHT
from tests.edge.web.svar_room import Asked, Mailroom, letters_gone
from tests.edge.web.web_room import Room, room


@pytest.fixture
def web(tmp_path: Path, ready: Path) -> Iterator[Room]:
    """The register and the demonstration contacts, and no case yet."""
    path = tmp_path / "web.db"
    copyfile(ready, path)
    with room(path) as made:
        yield made


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium. There is always one: see tests/edge/web/chromium.py."""
    found = chromium()
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=found.path, args=ARGUMENTS, env=found.environment or None
        )
        yield opened
        opened.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Cookies and storage of its own; the language and the clock of Norway."""
    made = browser.new_context(
        viewport={"width": DESK, "height": HEIGHT}, locale="nn-NO", timezone_id="Europe/Oslo"
    )
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture(scope="session")
def on_its_round(tmp_path_factory: pytest.TempPathFactory, ready: Path) -> Asked:
    """The case of `mail`, made once and copied for each test."""
    path = tmp_path_factory.mktemp("rundgang") / "post.db"
    copyfile(ready, path)
    return letters_gone(path)


@pytest.fixture
def mail(tmp_path: Path, on_its_round: Asked) -> Iterator[Mailroom]:
    """A case on its round, where Voss owes both avklaring and answer; the letters have gone."""
    with on_its_round.again(tmp_path / "post.db") as made:
        yield made


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory, on_its_round: Asked) -> Iterator[Mailroom]:
    """The same, one for all tests of a file; for those that only look."""
    with on_its_round.again(tmp_path_factory.mktemp("asked") / "post.db") as made:
        yield made
