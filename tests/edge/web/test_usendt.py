"""Nothing typed is lost: when the language is changed, when she is logged out in another tab."""

import re

from cases.tilgang import Rolle
from tests.edge.web.svar_room import KVAM, Mailroom
from tests.edge.web.test_inn import in_again, mark_of
from tests.edge.web.test_svar_side import ANSWER, typed
from tests.edge.web.web_room import Browser

REMARK = "Evaluer om eit år."


def form_of(browser: Browser, page: str, ident: str = "skjemaet", **more: str) -> dict[str, str]:
    """The hidden fields of the form of the page, and what was typed in it."""
    text = browser.see(page).partition(f'id="{ident}"')[2].partition("</form>")[0]
    return {**dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', text)), **more}


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


def test_another_language_halfway_keeps_a_case_that_is_begun(asked: Mailroom) -> None:
    browser, page = asked.web.secretary("unn"), "/hfb/ny-sak"
    browser.client.post(f"/spraak?til={page}", data=form_of(
        browser, page, ident="ny-sak", tittel="Felles legevakt", spraak="nn"))
    assert 'value="Felles legevakt"' in browser.see(page)
    assert browser.send(page, {"tittel": "Felles legevakt", "sakstype": "C-05"}).is_redirect
    assert 'value="Felles legevakt"' not in browser.see(page)


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


def test_what_is_sent_when_the_round_is_over_stands_there_to_be_copied(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    form = form_of(browser, page, svar="ja_med_merknad", merknad=REMARK, l_dato="2026-12-01",
                   kontrolltal="1234")
    mail.give("sse", "meld_usemje", {"grunn": "Partane er usamde.", "eigar": "SSU"})
    for part in ("", "/lovnad", "/innspel", "/kollega", "/trekk-svar", "/stadfest"):
        late = browser.client.post(f"{page}{part}", data=form)
        assert late.status_code == 409, part
        assert "Runden er over. Det du sende, er ikkje teke imot" in late.text
        kept = late.text.partition('id="usendt"')[2].partition("</dl>")[0]
        assert all(said in kept for said in (REMARK, "ja, med merknad", "2026-12-01")), part
        assert "1234" not in kept
    assert browser.client.post(page, data={**form, "gjer": "lagre"}).status_code == 409
    assert REMARK in browser.see(page)


def test_who_is_logged_in_is_shown_what_she_could_not_send(mail: Mailroom) -> None:
    browser = mail.web.contact(KVAM)
    page = f"/hfb/sak/2026/1/svar/{KVAM}"
    more = {**ANSWER, "svar": "ja_med_merknad", "merknad": REMARK}
    form = {**form_of(browser, page), **typed(browser, page, **more)}
    mail.give("sse", "meld_usemje", {"grunn": "Partane er usamde.", "eigar": "SSU"})
    late = browser.client.post(page, data=form)
    assert late.status_code == 422
    assert "Svaret er ikkje sendt" in late.text
    assert REMARK in late.text.partition('id="usendt"')[2].partition("</dl>")[0]


def test_what_was_taken_in_time_is_not_said_to_be_late(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    form = {**form_of(browser, page), **typed(browser, page, **ANSWER)}
    assert browser.client.post(page, data=form).status_code == 303
    mail.give("sse", "meld_usemje", {"grunn": "Partane er usamde.", "eigar": "SSU"})
    again = browser.client.post(page, data=form)
    assert (again.status_code, again.headers["location"]) == (303, page)
