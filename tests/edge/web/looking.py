"""How a page is looked at: by axe, at three widths, and in pictures when somebody asks for them."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

DESK, PHONE, NARROW = 1280, 390, 320
"""Widths in CSS pixels. The last is what 400 % zoom leaves of 1280 (WCAG 1.4.10)."""
HEIGHT = 900
PICTURES = "BILETE_AV_SIDENE"
"""The folder that pictures are laid in; without it none is taken."""
_RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


@dataclass(frozen=True, slots=True)
class Violation:
    """What axe found: its rule, and the places on the page."""

    rule: str
    why: str
    places: tuple[str, ...]


def axe(page: Page, *, colours: bool = True) -> tuple[Violation, ...]:
    """What breaks WCAG 2.2 AA or good practice on the page as it stands. Without `colours`, the
    contrast is not reckoned anew: it takes longer than all the rest."""
    if not page.evaluate("() => 'axe' in window"):  # to lay it in takes longer than to run it
        page.evaluate(AXE_SCRIPT)
    found: list[dict[str, Any]] = page.evaluate(
        "how => axe.run(how).then(told => told.violations)",
        {"runOnly": {"type": "tag", "values": list(_RULES)},
         "rules": {"color-contrast": {"enabled": colours}},
         "resultTypes": ["violations"],  # what is right need not be told
         "preload": {"assets": ["media"]}},  # the rule that asks for style sheets is not run
    )
    return tuple(
        Violation(
            v["id"], v["help"],
            tuple(f"{n['target']} {n.get('failureSummary', '')}" for n in v["nodes"]),
        )
        for v in found
    )


def at_width(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": HEIGHT})


def sideways(page: Page) -> int:
    """How many pixels the page can be scrolled sideways; 0 is right at every width."""
    return int(page.evaluate(
        "() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth"
    ))


def no_sideways(page: Page) -> None:
    """Fails if the page scrolls sideways on the narrowest screen."""
    at_width(page, NARROW)
    assert sideways(page) == 0, f"{page.url} is {sideways(page)} px too wide at {NARROW} px"


def shots(page: Page, name: str) -> None:
    """Pictures of the whole page at desk and phone width, if BILETE_AV_SIDENE names a folder."""
    folder = os.environ.get(PICTURES)
    if not folder:
        return
    for width in (DESK, PHONE):
        at_width(page, width)
        page.screenshot(path=Path(folder) / f"{name}-{width}.png", full_page=True)
