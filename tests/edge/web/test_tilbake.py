"""Back leads to the form as it was sent: pressing once more does nothing more, in a browser."""

from playwright.sync_api import Browser as Chrome
from playwright.sync_api import Page

from adapters.db.reads import calls_of
from tests.edge.web.case_room import begun
from tests.edge.web.serving import served
from tests.edge.web.test_dagen_i_nettlesar import done, sits_at
from tests.edge.web.web_room import Room

ENTERED = "Samtalen er ført inn (HFB 2026/1)."


def fills_in(page: Page, said: str) -> None:
    """The fields as she sees them; the browser may have kept some of them."""
    page.select_option("[name=partnar]", "hf-bergen")
    page.fill("[name=kven]", "rådgjevaren")
    page.fill("[name=referat]", said)


def presses(page: Page) -> None:
    with page.expect_navigation():
        page.click("#skjemaet button[data-variant=primary]")


def calls(web: Room, number: str) -> int:
    with web.house.reading() as unit:
        return len(calls_of(unit, unit.case_id("hfb", number)))


def test_back_and_the_same_once_more_is_done_once(web: Room, browser: Chrome) -> None:
    number = begun(web)
    with served(web.app) as address, sits_at(browser, address, web.secretary()) as page:
        page.goto(f"/hfb/sak/{number}/gjer/samtale")
        fills_in(page, "Dei ventar på møtet i mars")
        presses(page)
        done(page, ENTERED)
        page.go_back()
        fills_in(page, "Dei ventar på møtet i mars")
        presses(page)
        done(page, ENTERED)
        assert calls(web, number) == 1
        page.go_back()
        fills_in(page, "Dei ringde att, og har fått papira")
        presses(page)
        assert "Skjemaet er alt sendt, med noko anna i." in page.inner_text("main")
        assert page.input_value("[name=referat]") == "Dei ringde att, og har fått papira"
        presses(page)
        assert calls(web, number) == 2


def test_the_form_anew_is_another_act(web: Room, browser: Chrome) -> None:
    number = begun(web)
    with served(web.app) as address, sits_at(browser, address, web.secretary()) as page:
        for _ in range(2):
            page.goto(f"/hfb/sak/{number}/gjer/samtale")
            fills_in(page, "Ingen tek telefonen")
            presses(page)
        assert calls(web, number) == 2
