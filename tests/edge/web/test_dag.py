"""Min dag, the inbox, and where the others begin."""

import re
from datetime import UTC, datetime

import pytest

from adapters.db.sweep_unit import SqlSweepUnit
from adapters.web.dag import todo
from cases.tilgang import Rolle
from cases.utsending import Alarm
from tests.edge.web.case_room import begun, do
from tests.edge.web.web_room import Room, main


def test_an_empty_day_says_so_kindly(web: Room) -> None:
    page = main(web.secretary().see("/hfb"))
    assert "Ingenting ventar på deg no." in page
    assert "Alt er gjort" in page
    assert 'href="/hfb/ny-sak"' in page


def test_what_has_come_in_and_drafts_are_on_the_day(web: Room) -> None:
    do(web, "mottak", slag="referat", fraa="mfu", tittel="Referat frå møtet")
    browser = web.secretary()
    browser.send("/hfb/ny-sak", {"tittel": "Ei sak til", "sakstype": "C-05"})
    page = main(browser.see("/hfb"))
    assert "2 ting ventar på deg." in page
    assert 'href="/hfb/innboks/1"' in page
    assert "Ei sak til" in page


def test_a_long_list_shows_its_first_and_says_how_many_there_are(
    web: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(todo, "SHOWN", 2)
    for title in ("Ein", "To", "Tre"):
        do(web, "mottak", slag="referat", fraa="mfu", tittel=f"{title}. referat")
    page = main(web.secretary().see("/hfb"))
    assert page.count("/hfb/innboks/") == 2
    assert "(3)" in page
    assert "Her står dei 2 første." in page
    assert 'href="/hfb/innboks"' in page


def test_mine_are_found_by_name_too_and_in_the_order_they_came(web: Room) -> None:
    ada = web.secretary("ada")
    for title, owner in (("Først", "ada"), ("Sist", "Demonstrasjon samarbeidssekretariat"),
                         ("Andre si", "berit")):
        number = begun(web, tittel=title, saksansvarleg=owner)
        do(web, "paa_vent", sak=number, grunn="Ventar", til="2026-11-23")
    page = main(ada.see("/hfb?vis=mine"))
    assert re.findall(r'<span lang="nn">(Først|Sist|Andre si)</span>', page) == ["Først", "Sist"]


def test_a_case_on_hold_comes_back_on_its_day_and_mine_are_mine(web: Room) -> None:
    number = begun(web, saksansvarleg="ada")
    do(web, "paa_vent", sak=number, grunn="Ventar på tal", til="2026-12-01")
    web.clock.at = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    assert f'href="/hfb/sak/{number}/gjer/ta_opp_att"' in web.secretary("ada").see("/hfb?vis=mine")
    other = main(web.secretary("berit").see("/hfb?vis=mine"))
    assert "Ingenting ventar på deg no." in other
    assert "Ventar på tal" not in other


def test_an_entered_case_waits_for_another_than_who_entered_it(web: Room) -> None:
    do(web, "innfoer_sak", tittel="Gammal sak", sakstype="C-05", gammalt_nummer="24/7",
       innmeldt="2026-01-10", steg="innmeldt", samandrag="Frå før")
    assert "stadfest_innfoering" not in web.secretary("ada").see("/hfb")
    assert "stadfest_innfoering" in web.secretary("berit").see("/hfb")


def test_an_alarm_is_acknowledged_with_one_press_and_its_twins_too(web: Room) -> None:
    with SqlSweepUnit(web.house.database) as unit:
        for key in ("alarm-1", "alarm-2"):
            unit.raise_alarm(Alarm(key, "hfb", "daud", key, "Adressa i Voss er død. Sjå"
                                   " «saksgang partnarar».", web.clock()))
        unit.commit()
    browser = web.secretary()
    page = main(browser.see("/hfb"))
    assert page.count("Adressa i Voss er død.") == 1
    assert 'href="/hfb/partnarar"' in page
    answer = browser.send("/hfb/alarm/alarm-1/kvitter", {}, form="/hfb")
    after = main(browser.follow(answer).text)
    assert "Det er ført inn at du har sett på det." in after
    assert "Adressa i Voss er død." not in after


def test_the_inbox_shows_what_waits_and_what_it_may_become(web: Room) -> None:
    do(web, "mottak", slag="referat", fraa="mfu", tittel="Referat frå møtet")
    browser = web.secretary()
    assert "Referat frå møtet" in main(browser.see("/hfb/innboks"))
    page = main(browser.see("/hfb/innboks/1"))
    assert 'href="/hfb/ny-sak?innkome=1"' in page
    assert "handsam_innkome?nr=1" in page
    browser.send("/hfb/gjer/handsam_innkome", {"nr": "1", "utfall": "orientering"})
    assert "teke til orientering" in main(browser.see("/hfb/innboks"))
    assert "teke til orientering" in main(browser.see("/hfb/innboks/1"))
    assert browser.get("/hfb/innboks/99").status_code == 404
    assert "Ingenting ventar i innboksen" in main(browser.see("/hfb/innboks"))


def test_others_begin_where_their_own_things_are(web: Room) -> None:
    number = begun(web)
    contact = main(web.contact("kommune-4621").see("/hfb"))
    assert "Opne saker for Voss" in contact
    assert f'href="/hfb/sak/{number}"' in contact
    assert "/gjer/" not in contact
    assert "/hfb/regelbok" in main(web.somebody(Rolle.REGELVERK).see("/hfb"))
    assert f'href="/hfb/sak/{number}"' in main(web.somebody(Rolle.LESAR).see("/hfb"))
    for browser in (web.contact("kommune-4621"), web.somebody(Rolle.LESAR)):
        assert browser.get("/hfb/innboks").status_code == 403
        assert browser.get("/hfb/ny-sak").status_code == 403


def test_a_word_that_is_no_helsefellesskap_is_nobodys_page(web: Room) -> None:
    assert web.secretary().get("/finst-ikkje").status_code == 404
    assert web.nobody().get("/finst-ikkje").status_code == 404
    assert re.match(r"/inn\?til=/hfb", web.nobody().get("/hfb").headers["location"])
