"""The contact's day: from a mail on a phone to an answer that counts, as she sees it."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.edge.web.looking import PHONE, at_width, axe, no_sideways, shots
from tests.edge.web.serving import served
from tests.edge.web.svar_room import KVAM, VOSS, Mailroom

DIGITS = re.compile(r"siffera: (\d{4})")


@pytest.fixture
def address(mail: Mailroom) -> Iterator[str]:
    with served(mail.web.app) as found:
        yield found


def read_digits(page: Page) -> str:
    found = DIGITS.search(page.content())
    assert found
    return found[1]


def looked_at(page: Page, name: str) -> None:
    shots(page, name)
    no_sideways(page)
    assert axe(page) == ()
    at_width(page, PHONE)


def test_an_answer_from_a_mail_in_a_minute(mail: Mailroom, address: str, page: Page) -> None:
    at_width(page, PHONE)
    page.goto(address + mail.links(VOSS)[-1])
    assert "/l/" not in page.url
    expect(page.get_by_role("heading", level=1)).to_have_text("Prosedyre for utskriving til heimen")
    looked_at(page, "svar-1-spurd")
    for name in ("Er saka prinsipiell for dykk?", "Er saka i samsvar med planane de har vedteke?"):
        group = page.get_by_role("group", name=name)
        assert group.get_by_role("radio", checked=True).count() == 0
        group.get_by_role("radio", name="Nei" if "prinsipiell" in name else "Ja").first.check()
    page.get_by_role("radio", name="Ho kostar ikkje noko").check()
    page.get_by_label("Kven i administrasjonen").fill("kommunedirektøren")
    page.get_by_label("Kontrolltal").fill(read_digits(page))
    looked_at(page, "svar-2-avklarer")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_text("Avklaringa er motteken.")).to_be_visible()
    expect(page.get_by_text("Kommunedirektøren", exact=True)).to_be_visible()
    looked_at(page, "svar-3-avklart")
    page.get_by_role("button", name="Send svaret").click()
    expect(page.locator(".ds-error-summary")).to_be_focused()
    looked_at(page, "svar-4-feil")
    page.get_by_role("group", name="Kva svarar organet?").get_by_label("Ja", exact=True).check()
    page.get_by_label("Vedtak etter delegert mynde").check()
    page.get_by_label("kommunedirektøren").check()
    page.get_by_label("Kva dag avgjorde organet?").fill("2026-11-23")
    page.get_by_label("Saksnummeret hjå dykk").fill("26/77")
    page.get_by_label("Stillinga di", exact=True).first.fill("rådgjevar")
    page.get_by_label("Kontrolltal").fill(read_digits(page))
    page.get_by_role("button", name="Send svaret").click()
    expect(page.get_by_role("heading", name="Voss har svara")).to_be_visible()
    expect(page.get_by_text("Svaret tel.").first).to_be_visible()
    looked_at(page, "svar-5-svara")
    with page.expect_download() as got:
        page.get_by_role("link", name="Last ned som PDF").click()
    assert got.value.suggested_filename.startswith("kvittering-K-")


def test_enter_beside_the_answer_promises_a_day_and_loses_nothing(
    mail: Mailroom, address: str, page: Page
) -> None:
    page.goto(address + mail.links(KVAM)[-1])
    looked_at(page, "svar-6-kvam")
    page.get_by_label("Stillinga di", exact=True).fill("rådgjevar")
    page.get_by_text("Vi handsamar saka seinare").click()
    page.get_by_label("Dagen", exact=True).fill("2026-12-17")
    page.get_by_label("Vi handsamar saka i").press("Enter")
    expect(page.get_by_text("Takk. Vi minner dykk ikkje på saka før den dagen.")).to_be_visible()
    expect(page.get_by_label("Stillinga di", exact=True)).to_have_value("rådgjevar")
    looked_at(page, "svar-6-lova")


def test_what_stands_there_when_the_link_is_unknown(
    mail: Mailroom, address: str, page: Page
) -> None:
    page.goto(f"{address}/l/{'x' * 43}")
    looked_at(page, "svar-7-ukjend")
    assert mail
