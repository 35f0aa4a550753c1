"""Nothing typed is lost: when the language is changed, when she is logged out in another tab."""

import re

from cases.tilgang import Rolle
from tests.edge.web.svar_room import KVAM, Mailroom
from tests.edge.web.test_inn import in_again, mark_of
from tests.edge.web.web_room import Browser

REMARK = "Evaluer om eit år."


def form_of(browser: Browser, page: str, **typed: str) -> dict[str, str]:
    """The hidden fields of the form of the page, and what was typed in it."""
    text = browser.see(page).partition('id="skjemaet"')[2].partition("</form>")[0]
    return {**dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', text)), **typed}


def language(browser: Browser, page: str) -> str:
    """Where the language button sends the form of the page."""
    found = re.search(
        r'form="skjemaet" formaction="(/spraak\?til=[^"]+)"[^>]*name="spraak" value="nb"',
        browser.see(page))
    assert found
    return found[1]


def leave(browser: Browser, page: str) -> None:
    mark = mark_of(browser.see(page))
    assert browser.client.post("/ut", data={"merke": mark}).status_code == 303


def test_another_language_halfway_keeps_what_is_typed_by_link(asked: Mailroom) -> None:
    browser, page = asked.opened(KVAM)
    answer = browser.client.post(language(browser, page), data=form_of(
        browser, page, svar="ja_med_merknad", merknad=REMARK, spraak="nb"))
    assert (answer.status_code, answer.headers["location"]) == (303, page)
    text = browser.see(page)
    assert '<html lang="nb"' in text
    assert f"{REMARK}</textarea>" in text
    assert re.search(r'value="ja_med_merknad" checked', text)
    assert "Det du skrev sist" in text
    other, same = asked.opened(KVAM)
    assert REMARK not in other.see(same)


def test_another_language_where_nothing_is_typed_says_nothing(asked: Mailroom) -> None:
    browser, page = asked.opened(KVAM)
    browser.client.post(language(browser, page), data=form_of(browser, page, spraak="nb"))
    assert "Det du skrev sist" not in browser.see(page)


def test_another_language_halfway_keeps_what_the_secretariat_types(asked: Mailroom) -> None:
    browser, page = asked.web.secretary("unn"), "/hfb/sak/2026/1/gjer/samtale"
    browser.client.post(language(browser, page), data=form_of(
        browser, page, referat="Dei ringde om møtet.", til="ikkje sida", spraak="nb"))
    text = browser.see(page)
    assert '<html lang="nb"' in text
    assert "Dei ringde om møtet.</textarea>" in text
    assert "Det du skrev sist" in text


def test_logged_out_in_another_tab_nothing_is_sent_and_nothing_is_lost(asked: Mailroom) -> None:
    browser = asked.web.somebody(Rolle.KONTAKT, KVAM, person="liv")
    page = f"/hfb/sak/2026/1/svar/{KVAM}"
    form = form_of(browser, page, merknad=REMARK, svar="ja_med_merknad")
    leave(browser, "/min-side")
    answer = browser.client.post(page, data=form)
    assert answer.headers["location"] == f"/inn?til={page}&gjekk_ut=ja"
    assert "det du sende, er ikkje teke imot" in browser.see(answer.headers["location"])
    in_again(asked.web, browser, "liv")
    assert f"{REMARK}</textarea>" in browser.see(page)
    assert asked.the_case().svar == ()


def test_logged_out_and_in_again_in_another_tab_the_form_stands_there(asked: Mailroom) -> None:
    browser = asked.web.somebody(Rolle.KONTAKT, KVAM, person="siv")
    page = f"/hfb/sak/2026/1/svar/{KVAM}"
    form = form_of(browser, page, merknad=REMARK, svar="ja_med_merknad")
    leave(browser, "/min-side")
    in_again(asked.web, browser, "siv")
    answer = browser.client.post(page, data=form)
    assert (answer.status_code, answer.headers["location"]) == (303, page)
    text = browser.see(page)
    assert f"{REMARK}</textarea>" in text
    assert "Det du skreiv sist" in text


def test_whoever_logs_in_after_her_neither_sends_it_nor_sees_it(asked: Mailroom) -> None:
    browser = asked.web.somebody(Rolle.KONTAKT, KVAM, person="eli")
    asked.web.know("ida", Rolle.KONTAKT, KVAM, "hfb")
    page = f"/hfb/sak/2026/1/svar/{KVAM}"
    form = form_of(browser, page, merknad=REMARK)
    leave(browser, "/min-side")
    in_again(asked.web, browser, "ida")
    assert browser.client.post(page, data=form).status_code == 403
    assert REMARK not in browser.see(page)


def test_what_cannot_be_kept_is_said_not_to_be_sent(asked: Mailroom) -> None:
    answer = asked.web.nobody().client.post(f"/hfb/sak/2026/1/svar/{KVAM}", data={"svar": "ja"})
    assert answer.status_code == 401
    assert "Det du sende, er ikkje teke imot" in answer.text
