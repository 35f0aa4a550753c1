"""The form of a contact: how it is dressed, what it keeps, and what it says of what was sent."""

import re

import pytest

from tests.edge.web.svar_room import KVAM, Mailroom

SHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)"')


@pytest.mark.parametrize("selector", [".sg-naar-nei", ".sg-kontrolltal", ".sg-svarside"])
def test_the_page_links_the_sheet_that_dresses_it(mail: Mailroom, selector: str) -> None:
    browser, page = mail.opened(KVAM)
    sheets = SHEET.findall(browser.see(page))
    assert any(selector in browser.get(address).text for address in sheets)
