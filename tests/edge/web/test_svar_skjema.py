"""The form of a contact: how it is dressed, what it keeps, and what it says of what was sent."""

import re

import pytest

from cases.tilgang import Rolle
from tests.edge.web.svar_room import CLEAR, KVAM, TRUST, VOSS, WORDING, Mailroom
from tests.edge.web.test_svar_atter import form_of
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
    assert [a.slag.value for a in mail.the_case().svar] == ["ja"]
    meant = {**typed(browser, page), **ANSWER, "svar": "nei", "grunngjeving": "Nei."}
    assert browser.send(page, meant).status_code == 303
    assert [a.slag.value for a in mail.the_case().svar] == ["ja", "nei"]


def test_an_old_page_does_not_undo_an_avklaring_unseen(mail: Mailroom) -> None:
    browser, page = mail.opened(VOSS)
    old = form_of(browser, page)
    mail.give(VOSS, "avklar", CLEAR)
    before = mail.the_case().clarification(VOSS)
    late = browser.client.post(page, data={**old, **CLEARED, "a_okonomi": "utanfor_budsjett"})
    assert late.status_code == 409
    assert "Voss har alt avklara" in late.text
    assert re.search('name="a_okonomi" value="utanfor_budsjett" checked', late.text)
    assert mail.the_case().clarification(VOSS) == before


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
    answer = browser.send(f"{page}/lovnad", {"l_organ": "kommunestyret", "l_dato": ""}, form=page)
    assert answer.status_code == 422
    assert 'value="26/77"' in answer.text
    assert 'id="e-l_dato"' in answer.text
    assert 'id="e-dato"' not in answer.text
    answer = browser.send(f"{page}/kollega", {"k_namn": "Kari"}, form=page)
    assert 'id="e-k_stilling"' in answer.text
    assert 'id="e-stilling"' not in answer.text
    assert 'value="26/77"' in answer.text


def test_what_is_no_decision_is_told_as_what_it_is(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    said = typed(browser, page, **{**ANSWER, "avgjerd": "innstilling"})
    done = browser.follow(browser.send(page, said)).text
    assert "Innstillinga er motteken. Ho tel ikkje som svar før organet har gjort vedtak." in done
    assert "Svaret er motteke" not in done
    no = typed(browser, page, **{**ANSWER, "svar": "nei", "grunngjeving": "For dyrt."})
    done = browser.follow(browser.send(page, no)).text
    assert "Svaret er motteke" in done
    assert "De er ikkje samde, og saka kan ikkje gå vidare" in done


def test_a_stop_keeps_the_digits_and_wrong_ones_are_told(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    no = typed(browser, page, **{**ANSWER, "svar": "nei"})
    stopped = browser.send(page, no)
    assert stopped.status_code == 422
    assert f'name="kontrolltal" value="{no["kontrolltal"]}"' in stopped.text
    assert stopped.text.count("treng ikkje vente på noko møte") == 1
    wrong = browser.send(page, {**no, "kontrolltal": "12"})
    assert "Det er ikkje dei fire siffera" in wrong.text
    assert f'value="{no["kontrolltal"]}"' not in browser.see(page)
    empty = browser.send(page, {**no, "kontrolltal": "", "stilling": ""})
    assert "Det er ikkje dei fire siffera" not in empty.text
    assert "Skriv stillinga di, til dømes kommunedirektør." in empty.text


def test_what_did_not_stop_but_should_be_known_is_told_with_the_receipt(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    said = {**ANSWER, "organ": "kommunestyre", "avgjerd": "vedtak"}
    answer = browser.send(page, typed(browser, page, **said))
    done = browser.follow(answer).text
    assert "Ver merksam på" in done
    assert "SVA-05" in done
    other, theirs = mail.opened(VOSS)
    stolen = answer.headers["location"].partition("?")[2].partition("#")[0]
    assert "SVA-05" not in other.see(f"{theirs}?{stolen}")


def test_the_way_to_ones_own_page_is_called_what_it_is(asked: Mailroom) -> None:
    for partner, links in ((KVAM, ["Kommunen vår", "Kommunen vår"]),
                           (TRUST, ["Helse Bergen", "Meir om Helse Bergen"])):
        page = asked.web.somebody(Rolle.KONTAKT, partner).see("/hfb")
        assert re.findall(rf'<a[^>]* href="/hfb/partnar/{partner}"[^>]*>([^<]*)</a>', page) == links


@pytest.mark.parametrize(("day", "late", "far"), [
    ("2027-02-15", False, False), ("2027-02-16", True, False), ("2062-02-16", True, True),
])
def test_a_promise_after_the_deadline_is_taken_and_told(
    mail: Mailroom, day: str, late: bool, far: bool
) -> None:
    browser, page = mail.opened(KVAM)
    sent = browser.send(f"{page}/lovnad", {"l_organ": "kommunestyret", "l_dato": day}, form=page)
    done = browser.follow(sent).text
    assert "Takk. Vi minner dykk ikkje på saka før den dagen." in done
    assert ("Det er etter svarfristen (15. februar 2027)." in done) is late
    assert ("Det er langt fram: 16. februar 2062." in done) is far
