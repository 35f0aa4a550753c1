"""Where somebody was stuck before: each page says what may be done, in words people write."""

import re

import pytest

from adapters.http.entering import begin_session
from adapters.views.folding import stem_of
from adapters.web.days import iso_of
from cases.tilgang import Tillit
from tests.edge.web.case_room import begun
from tests.edge.web.svar_room import Mailroom
from tests.edge.web.web_room import Room, main

TALK = {"partnar": "hf-bergen", "kven": "rådgjevaren", "referat": "Dei ventar på møtet i mars"}


def hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]+)"', page)
    assert found
    return found[1]


# -- a session that ran out ------------------------------------------------------------------------


def test_what_was_typed_in_any_act_is_there_after_log_in(web: Room) -> None:
    browser = web.secretary()
    path = f"/hfb/sak/{begun(web)}/gjer/samtale"
    page = browser.see(path)
    web.clock.at = web.clock.at.replace(hour=23)
    answer = browser.client.post(path, data={
        "merke": hidden(page, "merke"), "kommando": hidden(page, "kommando"), **TALK})
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/inn?til={path}&gjekk_ut=ja"
    secret = begin_session(web.house, "ada", Tillit.OIDC, web.clock())
    browser.client.cookies.set("__Host-okt", secret, domain="saksgang.example.org", path="/")
    page = main(browser.see(path))
    assert TALK["referat"] in page
    assert 'value="rådgjevaren"' in page
    assert re.search(r'<option value="hf-bergen" selected', page)


def test_a_form_from_nobody_is_shown_where_to_log_in(web: Room) -> None:
    path = f"/hfb/sak/{begun(web)}/gjer/samtale"
    answer = web.nobody().client.post(path, data=TALK)
    assert answer.status_code == 401
    assert f'href="/inn?til={path}"' in main(answer.text)


# -- days ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("typed", "read"), [
    ("31.03.2026", "2026-03-31"), ("1.2.2026", "2026-02-01"), (" 1. 2. 2026 ", "2026-02-01"),
    ("2026-03-31", "2026-03-31"), ("31.02.2026", "2026-02-31"), ("i morgon", "i morgon"),
    ("1.2.26", "1.2.26"),
])
def test_a_day_as_people_write_it(typed: str, read: str) -> None:
    assert iso_of(typed) == read


def test_a_day_may_be_written_as_people_do(web: Room) -> None:
    number = begun(web)
    path = f"/hfb/sak/{number}/gjer/milepael"
    browser = web.secretary()
    wrong = browser.send(path, {"namn": "utkast", "planlagt": "til sommaren"})
    assert wrong.status_code == 422
    assert "Skriv datoen som 31.03.2026." in wrong.text
    assert 'value="til sommaren"' in wrong.text
    none = browser.send(path, {"namn": "utkast", "planlagt": "31.02.2027"})
    assert "Skriv ein dato som finst, som 31.03.2026." in none.text
    right = browser.send(path, {"namn": "utkast", "planlagt": "1.2.2027"})
    assert right.status_code == 303
    assert "1. februar 2027" in browser.see(f"/hfb/sak/{number}")


# -- search ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("typed", "left"), [
    ("gråsone", "gråson"), ("gråsona", "gråson"), ("rutinane", "rutin"), ("sjukehuset", "sjukehus"),
    ("heim", "heim"), ("Voss", "Voss"), ("ane", "ane"), ("avtale", "avtal"), ("2026/1", "2026/1"),
])
def test_a_word_without_its_ending(typed: str, left: str) -> None:
    assert stem_of(typed) == left


@pytest.mark.parametrize("typed", ["gråsone", "graasone", "gråsona", "gråsoner", "Gråsonene"])
def test_the_same_word_in_another_form_is_found(web: Room, typed: str) -> None:
    number = begun(web, tittel="Ansvar i gråsona mellom nivåa")
    assert f'href="/hfb/sak/{number}"' in web.secretary().see(f"/hfb/saker?q={typed}")


def test_a_search_says_that_it_was_for_open_cases_only(web: Room) -> None:
    browser = web.secretary()
    for query in ("?q=gaupe", "?q=gaupe&mine=ja"):
        page = main(browser.see(f"/hfb/saker{query}"))
        assert "Søket gjeld berre opne saker." in page
        assert re.search(r'href="/hfb/saker\?q=gaupe&amp;vis=alle(&amp;mine=ja)?"', page)
    for query in ("", "?q=gaupe&vis=alle", "?q=gaupe&vis=avslutta"):
        assert "Søket gjeld berre" not in browser.see(f"/hfb/saker{query}")


# -- the day ---------------------------------------------------------------------------------------


def test_who_has_not_said_what_the_case_is_for_it_is_told_on_its_round_too(
    mail: Mailroom
) -> None:
    page = main(mail.web.secretary().see("/hfb"))
    assert "Manglar avklaring" in page
    assert "Voss har ikkje avklart ordlyden." in page


def test_no_button_sends_a_letter_that_nobody_gets(mail: Mailroom) -> None:
    for month, day in ((2, 16), (2, 23), (3, 2), (3, 9)):
        mail.web.clock.at = mail.web.clock.at.replace(year=2027, month=month, day=day)
        mail.remind()
    page = main(mail.web.secretary().see("/hfb"))
    letters = re.findall(r'<details class="ds-details">\s*<summary lang="nn">.*?</details>', page,
                         re.DOTALL)
    unheard = [t for t in letters if "Ingen får brevet" in t]
    assert unheard, letters
    for letter in unheard:
        assert "Ja, send brevet" not in letter
        assert re.search(r'"/hfb/gjer/ny_kontakt\?partnar=[a-z]+-\w+&slag=leiar"', letter)
    assert all("Ja, send brevet" in t for t in letters if t not in unheard)
