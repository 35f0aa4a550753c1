"""How somebody uses a page in a browser: with a mouse, or with the keyboard alone."""

from datetime import date
from typing import Protocol

from playwright.sync_api import Page

MOST_TABS = 160
"""More presses of Tab than any page of ours needs."""


class Hand(Protocol):
    """What one does with a page; each thing is named by a selector."""

    page: Page

    def press(self, selector: str) -> None:
        """A button or a link; the page it leads to is there afterwards."""

    def write(self, selector: str, text: str) -> None:
        """Text in a field, in place of what stands there."""

    def day(self, selector: str, when: date) -> None:
        """A date."""

    def choose(self, selector: str, label: str) -> None:
        """A word of a list that opens, by how it begins."""

    def tick(self, selector: str) -> None:
        """A box, or one of several words that are all shown."""


class Mouse:
    """With a mouse."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, selector: str) -> None:
        with self.page.expect_navigation():
            self.page.click(selector)

    def write(self, selector: str, text: str) -> None:
        self.page.fill(selector, text)

    def day(self, selector: str, when: date) -> None:
        self.page.fill(selector, when.isoformat())

    def choose(self, selector: str, label: str) -> None:
        value = self.page.eval_on_selector(
            selector, "(s, l) => [...s.options].find(o => o.text.startsWith(l))?.value", label
        )
        assert value, f"{selector} has nothing that begins with {label}"
        self.page.select_option(selector, value)

    def tick(self, selector: str) -> None:
        self.page.check(selector)


class Keyboard:
    """With nothing but Tab, letters, the space bar, arrows and Enter."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, selector: str) -> None:
        self._reach(selector)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def write(self, selector: str, text: str) -> None:
        self._reach(selector)
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(text)

    def day(self, selector: str, when: date) -> None:
        """In the order the browser asks, which its own language decides."""
        self._reach(selector)
        self.page.keyboard.type(f"{when:%m%d%Y}")

    def choose(self, selector: str, label: str) -> None:
        self._reach(selector)
        self.page.keyboard.type(label)

    def tick(self, selector: str) -> None:
        """Of several words that belong together Tab reaches the first; arrows go on from there."""
        wanted = self.page.locator(selector)
        if wanted.get_attribute("type") == "checkbox":
            self._reach(selector)
            self.page.keyboard.press("Space")
            return
        name = wanted.get_attribute("name")
        self._reach(f"input[type=radio][name='{name}']")
        self.page.keyboard.press("Space")
        for _ in range(MOST_TABS):
            if wanted.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"arrows never reach {selector}")

    def _reach(self, selector: str) -> None:
        """Press Tab until that has the focus."""
        here = "s => document.activeElement !== null && document.activeElement.matches(s)"
        for _ in range(MOST_TABS):
            if self.page.evaluate(here, selector):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never reaches {selector}")
