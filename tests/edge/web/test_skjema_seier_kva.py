"""A form that is refused names the field and the remedy, in the words of the page."""

import re

import pytest

from tests.edge.web.case_room import begun, do
from tests.edge.web.svar_room import Mailroom
from tests.edge.web.web_room import Browser, main

MEETING, INBOX = "/hfb/gjer/nytt_moete", "/hfb/gjer/mottak"
AGAIN = 422


@pytest.fixture(scope="module")
def browser(asked: Mailroom) -> Browser:
    return asked.web.secretary()


@pytest.fixture(scope="module")
def case(asked: Mailroom) -> str:
    return begun(asked.web)


def told(browser: Browser, path: str, **typed: str) -> str:
    """What a page says, without its marks."""
    answer = browser.follow(browser.send(path, typed))
    return " ".join(re.sub(r"<[^>]+>", " ", main(answer.text)).split())


@pytest.mark.parametrize("act", ["samtale", "raadgjeving", "eige_saksnummer", "fraasegn"])
def test_the_partner_is_asked_for_at_once_and_is_to_be_chosen(
    browser: Browser, case: str, act: str
) -> None:
    said = told(browser, f"/hfb/sak/{case}/gjer/{act}")
    assert "Partnar: Vel kva partnar det gjeld." in said
    assert "kommune-4601" not in said
    others = {"kven": "arkivet", "referat": "Ja.", "tekst": "Ja.", "nummer": "26/1"}
    assert "Partnar: Vel kva partnar det gjeld." in told(
        browser, f"/hfb/sak/{case}/gjer/{act}", **others)


@pytest.mark.parametrize(("days", "said"), [
    ("tull", "Møtedatoar: Skriv datoen som 31.03.2026."),
    ("2026-13-45", "Møtedatoar: Skriv ein dato som finst, som 31.03.2026."),
    ("20.5.2027\n32.5.2027", "Møtedatoar: Skriv ein dato som finst, som 31.03.2026."),
    ("", "Møtedatoar: Feltet manglar og må fyllast ut."),
])
def test_days_that_are_none_are_not_called_an_empty_list(
    browser: Browser, days: str, said: str
) -> None:
    page = told(browser, MEETING, organ="mfu", dato=days)
    assert said in page
    assert "Lista er tom" not in page


def test_meetings_are_told_of_by_organ_and_day(browser: Browser) -> None:
    typed = {"organ": "mfu", "dato": "20.5.2027\n17. juni 2027", "frist_dagar": "7"}
    said = told(browser, MEETING, **typed)
    assert "Medisinsk fagleg utval, 20. mai 2027, papir innan 13. mai 2027." in said
    assert "Medisinsk fagleg utval, 17. juni 2027" in said
    assert "Møtet stod der frå før. Ingenting er endra." in told(browser, MEETING, **typed)


def test_nothing_comes_in_from_a_day_that_has_not_been(browser: Browser) -> None:
    letter = {"slag": "referat", "fraa": "Nettverket", "tittel": "Referat"}
    assert "Dato: Dagen har ikkje vore enno." in told(browser, INBOX, **letter, dato="2099-01-01")
    assert "Referat" not in main(browser.see("/hfb/innboks"))


def test_a_wording_says_that_its_class_hangs_on_a_second_person(
    asked: Mailroom, browser: Browser, case: str
) -> None:
    do(asked.web, "ny_ordlyd", sak=case, tekst="Partane tek i bruk rutina.")
    do(asked.web, "ny_ordlyd", sak=case, tekst="Partane tek i bruk rutinen.",
       klasse="redaksjonell", grunn="Skrivefeil.")
    page = main(browser.see(f"/hfb/sak/{case}/ordlyd"))
    assert "reell, til ein annan person har stadfesta at ho er redaksjonell." in page
    assert page.count("til ein annan person") == 1


def test_a_draft_with_a_fault_still_shows_who_must_be_asked(browser: Browser) -> None:
    first = {"tittel": "Utskriving i helgane", "sakstype": "C-05"}
    draft = browser.send("/hfb/ny-sak", first).headers["location"].rpartition("/")[0]
    answer = browser.send(f"{draft}/3", {"mor": "tull"})
    assert answer.status_code == AGAIN
    assert "Vel sakstype, og lagre" not in answer.text
    assert "kommunedirektøren" in answer.text
