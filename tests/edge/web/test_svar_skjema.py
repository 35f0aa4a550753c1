"""The form of a contact: how it is dressed, what it keeps, and what it says of what was sent."""

import re

import pytest

from tests.edge.web.svar_room import CLEAR, KVAM, VOSS, WORDING, Mailroom
from tests.edge.web.test_svar_atter import form_of, the_case
from tests.edge.web.test_svar_side import ANSWER, CLEARED, typed

SHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)"')


@pytest.mark.parametrize("selector", [".sg-naar-nei", ".sg-kontrolltal", ".sg-svarside"])
def test_the_page_links_the_sheet_that_dresses_it(mail: Mailroom, selector: str) -> None:
    browser, page = mail.opened(KVAM)
    sheets = SHEET.findall(browser.see(page))
    assert any(selector in browser.get(address).text for address in sheets)


def test_an_old_page_does_not_undo_an_answer_unseen(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    old = form_of(browser, page)
    other, theirs = mail.opened(KVAM, "postmottak")
    assert other.send(theirs, typed(other, theirs, **ANSWER)).status_code == 303
    late = browser.client.post(page, data={**old, **ANSWER, "svar": "nei", "grunngjeving": "Nei."})
    assert late.status_code == 409
    assert "Kvam har alt svara" in late.text
    assert "kommunedirektøren 23. november 2026" in late.text
    assert "Nei.</textarea>" in late.text
    assert [a.slag.value for a in the_case(mail).svar] == ["ja"]
    meant = {**typed(browser, page), **ANSWER, "svar": "nei", "grunngjeving": "Nei."}
    assert browser.send(page, meant).status_code == 303
    assert [a.slag.value for a in the_case(mail).svar] == ["ja", "nei"]


def test_an_old_page_does_not_undo_an_avklaring_unseen(mail: Mailroom) -> None:
    browser, page = mail.opened(VOSS)
    old = form_of(browser, page)
    mail.give(VOSS, "avklar", CLEAR)
    before = the_case(mail).clarification(VOSS)
    late = browser.client.post(page, data={**old, **CLEARED, "a_okonomi": "utanfor_budsjett"})
    assert late.status_code == 409
    assert "Voss har alt avklara" in late.text
    assert re.search('name="a_okonomi" value="utanfor_budsjett" checked', late.text)
    assert the_case(mail).clarification(VOSS) == before


def test_a_draft_of_another_wording_chooses_nothing_beforehand(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    draft = {**ANSWER, "merknad": "Evaluer om eit år.", "gjer": "lagre"}
    assert browser.send(page, typed(browser, page, **draft)).status_code == 303
    assert 'value="ja" checked' in browser.see(page)
    mail.give("sse", "ny_ordlyd", {
        "tekst": WORDING.replace("1. februar", "1. februar 2027"), "dokument": (1,),
        "klasse": "redaksjonell", "grunn": "Årstalet mangla."})
    mail.give("sse", "stadfest", {"kva": "ordlyd"}, person="berit")
    text = browser.see(page)
    assert "Evaluer om eit år." in text
    assert 'value="26/77"' in text
    assert " checked" not in text
    assert "2026-11-23" not in text
    assert "du må velje svaret på nytt" in text


def test_a_small_form_leaves_the_draft_of_the_large_one(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    draft = typed(browser, page, **{**ANSWER, "gjer": "lagre"})
    assert browser.send(page, draft).status_code == 303
    answer = browser.send(f"{page}/lovnad", {"organ": "kommunestyret", "dato": ""}, form=page)
    assert answer.status_code == 422
    assert 'value="26/77"' in answer.text
    assert 'id="l-feil"' in answer.text
    assert 'id="e-dato"' not in answer.text
    answer = browser.send(f"{page}/kollega", {"namn": "Kari"}, form=page)
    assert 'id="k-e-stilling"' in answer.text
    assert 'id="e-stilling"' not in answer.text
    assert 'value="26/77"' in answer.text
