"""A number in an address or a form may be any: one that is too large to be ours is none."""

import pytest

from adapters.http.numbers import whole
from tests.edge.web.svar_room import KVAM, Mailroom
from tests.edge.web.test_svar_side import ANSWER, typed
from tests.edge.web.web_room import Room


@pytest.mark.parametrize("path", [
    f"/hfb/sak/{'9' * 30}/1", f"/hfb/sak/2026/{'9' * 30}", f"/hfb/sak/2026/{'9' * 5000}",
    f"/hfb/sak/2026/1/papir/{'9' * 30}",
    f"/hfb/ny-sak/{'9' * 30}", f"/hfb/innboks/{'9' * 30}",
])
def test_no_such_page(web: Room, path: str) -> None:
    assert web.secretary().get(path).status_code == 404


@pytest.mark.parametrize("text", ["9" * 5000, "9" * 10, "-1", "٣", "²", "1.0", "x", ""])
def test_what_is_no_number_of_ours_is_none(text: str) -> None:
    assert whole(text) is None
    assert whole("9" * 9) == 999_999_999


@pytest.mark.parametrize("name", ["prov", "versjon"])
def test_a_form_with_such_a_number_is_as_one_without(mail: Mailroom, name: str) -> None:
    browser, page = mail.opened(KVAM)
    sent = browser.send(page, {**typed(browser, page, **ANSWER), name: "9" * 5000})
    assert sent.status_code == 303, sent.text
