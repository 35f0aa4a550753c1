"""What a contact is told of its case is the same everywhere, and true also when it has ended."""

from tests.edge.web.svar_room import KVAM, TRUST, VOSS, Mailroom
from tests.edge.web.test_svar_side import ANSWER, CLEARED, typed
from tests.edge.web.web_room import main

PDF = ("protokoll.pdf", b"%PDF-1.4\n%%EOF\n", "application/pdf")
CASE = "/hfb/sak/2026/1"


def test_a_file_that_was_not_taken_is_said_to_be_gone(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    wrong = {**typed(browser, page, **ANSWER), "kontrolltal": "1"}
    told = browser.send(page, wrong, files={"protokoll": PDF})
    assert told.status_code == 422
    assert 'id="e-protokoll"' in told.text
    assert "Filer må du velje på nytt" in told.text
    again = browser.send(page, typed(browser, page, **ANSWER), files={"protokoll": PDF})
    assert again.status_code == 303, again.text
    papers = browser.get(f"{page}/dokument/3")
    assert "Protokollutskrift: protokoll.pdf" not in browser.see(page)
    assert papers.status_code == 200
    (found,) = [d for d in mail.the_case().dokument if d.nr == 3]
    assert found.tittel == "Protokollutskrift: protokoll"


def test_an_avklaring_that_leaves_something_open_is_shown_and_asked_for(mail: Mailroom) -> None:
    browser, page = mail.opened(VOSS)
    open_ = {**CLEARED, "a_plansamsvar": "ukjend", "a_treng": "Kommuneplanen.",
             "a_belop_aar": "mykje"}
    assert browser.send(page, typed(browser, page, **open_)).status_code == 303
    told = browser.see(page)
    assert "Avklaringa dykkar" in told
    assert "Klarert av kommunedirektøren" in told
    assert mail.the_case().clarification(VOSS).belop_aar is None, "nothing is paid"


def test_a_case_that_has_ended_says_nothing_of_what_is_to_come(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    mail.give("sse", "trekk_saka", {"grunn": "Ho trengst ikkje."})
    assert "Kva dei svarar, ser de når runden er over" not in browser.see(page)
    secretary = mail.web.secretary()
    assert "ikkje spurd enno" not in main(secretary.see(CASE))
    board = main(secretary.see(f"{CASE}/rundgang"))
    assert "ikkje på rundgang enno" not in board
    assert "Saka er avslutta" in board


def test_who_has_said_something_else_than_yes_has_answered(mail: Mailroom) -> None:
    mail.give(KVAM, "svar", {**ANSWER, "svar": "nei", "grunngjeving": "Vi har ikkje råd."})
    status = mail.web.secretary().see(f"{CASE}/status")
    (waits,) = [line for line in status.splitlines() if line.startswith("Ventar på: ")]
    assert waits.startswith("Ventar på: svar frå ")
    assert "Kvam" not in waits
    assert "1 av 3 har svara" in status
    front = main(mail.web.contact(VOSS).see("/hfb"))
    assert "Ventar på svar frå dykk" in front
    assert TRUST not in front


def test_a_partner_is_advised_to_what_it_can_do_itself(mail: Mailroom) -> None:
    browser, page = mail.opened(VOSS)
    matter = {**CLEARED, "a_prinsipiell": "ja"}
    assert browser.send(page, typed(browser, page, **matter)).is_redirect
    told = browser.send(page, typed(browser, page, **ANSWER)).text
    assert "send vedtaket om det til sekretariatet" in told
    assert "før inn delegeringa" not in told


def test_who_has_answered_is_led_to_where_it_is_withdrawn(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    there = f'action="{page}/trekk-svar"'
    assert there not in browser.see(page)
    assert browser.send(page, typed(browser, page, **ANSWER)).is_redirect
    done = browser.see(page)
    assert there in done
    assert "Har organet gjort eit nytt vedtak? Endre svaret" in done
    logged_in = mail.web.contact(KVAM).see(f"{CASE}/svar/{KVAM}")
    assert f'action="{CASE}/svar/{KVAM}/trekk-svar"' in logged_in


def test_who_lacks_a_proof_is_led_to_where_it_is_laid(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    voted = {**ANSWER, "organ": "kommunestyre", "avgjerd": "vedtak"}
    told = browser.follow(browser.send(page, typed(browser, page, **voted))).text
    assert 'href="#prov"' in told
    assert 'id="prov"' in told
    assert 'name="p_protokoll"' in told
    assert 'id="endre" open' not in told
