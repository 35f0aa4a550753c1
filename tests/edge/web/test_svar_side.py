"""A contact from a mail to an answer, without a browser's screen."""

import re

import pytest

from tests.edge.web.svar_room import KVAM, VOSS, WORDING, Mailroom
from tests.edge.web.web_room import Browser

DIGITS = re.compile(r"fire siffera: (\d{4})")
HASH = re.compile(r'name="ordlyd_hash" value="([0-9a-f]+)"')
SEEN = re.compile(r'name="(sett_\w+)" value="([^"]*)"')
ANSWER = {
    "svar": "ja", "avgjerd": "delegert_vedtak", "organ": "kommunedirektor",
    "dato": "2026-11-23", "eige_saksnummer": "26/77", "stilling": "rådgjevar",
}
CLEARED = {
    "a_prinsipiell": "nei", "a_okonomi": "ingen", "a_plansamsvar": "ja",
    "a_klarert_av": "kommunedirektøren",
}


def typed(browser: Browser, page: str, **more: str) -> dict[str, str]:
    """What a person fills in: the digits she reads, and what the page holds hidden."""
    text = browser.see(page)
    found = {"kontrolltal": DIGITS.search(text)[1],  # type: ignore[index]
             "ordlyd_hash": HASH.search(text)[1]}  # type: ignore[index]
    return {**found, **dict(SEEN.findall(text)), **more}


def test_the_first_screen_says_what_is_asked(mail: Mailroom) -> None:
    browser, page = mail.opened(VOSS)
    text = browser.see(page)
    assert "Avklar saka, og svar på framlegget til vedtak" in text
    assert "15. februar 2027" in text
    assert WORDING.split("\n")[0] in text
    assert "Utgreiing: åtte døgn i året" in text
    browser, page = mail.opened(KVAM)
    assert "Kommunedirektøren" in browser.see(page)


def test_a_contact_clears_and_then_answers(mail: Mailroom) -> None:
    browser, page = mail.opened(VOSS)
    answer = browser.send(page, typed(browser, page, **CLEARED))
    assert answer.status_code == 303, answer.text
    assert "Avklaringa er motteken" in browser.follow(answer).text
    answer = browser.send(page, typed(browser, page, **ANSWER))
    assert answer.status_code == 303, answer.text
    done = browser.follow(answer).text
    assert "Svaret er motteke" in done
    assert "Svaret tel." in done
    assert "Voss har svara" in done
    with mail.house.reading() as unit:
        file = unit.case_file(unit.case_id("hfb", "2026/1"))
    (given,) = file.svar
    assert (given.partnar, given.tillit, given.stilling) == (VOSS, "lenkje", "rådgjevar")
    assert given.person
    assert "demo" not in given.person


@pytest.mark.parametrize("left_out", [*ANSWER, "kontrolltal"])
def test_what_is_missing_is_said_beside_the_field_and_nothing_is_lost(
    mail: Mailroom, left_out: str
) -> None:
    browser, page = mail.opened(KVAM)
    fields = typed(browser, page, **ANSWER)
    del fields[left_out]
    answer = browser.send(page, fields)
    assert answer.status_code == 422
    assert f'id="e-{left_out}"' in answer.text
    if left_out != "eige_saksnummer":
        assert 'value="26/77"' in answer.text
    again = browser.see(page)
    assert 'value="26/77"' in again or left_out == "eige_saksnummer"


def test_a_wrong_level_is_stopped_with_the_right_organ(mail: Mailroom) -> None:
    browser, page = mail.opened(VOSS)
    fields = typed(browser, page, **{**CLEARED, **ANSWER, "a_prinsipiell": "ja"})
    answer = browser.send(page, fields)
    assert answer.status_code == 422
    assert "Avklaringa er motteken." in answer.text
    assert "Svaret er ikkje sendt" in answer.text
    assert "heradsstyret" in answer.text
    assert "Vi kjenner ikkje møtedagane der" in answer.text or "Neste møte" in answer.text
