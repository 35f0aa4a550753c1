"""The calendar of meetings: month by month, where it ends, and what a moved meeting moves."""

import re
from dataclasses import replace
from datetime import date

from adapters.views.moved_deadlines import promised
from cases.purring import Lovnad
from cases.tilgang import Rolle
from tests.contract.db_material import make
from tests.edge.web.rom.rom_room import act
from tests.edge.web.web_room import Room
from workflow.forms.moete_forms import FlyttMoete

MOVE = "/hfb/kalender/flytt?organ=ssu&fraa=2026-12-10"
FORM = {"organ": "ssu", "fraa": "2026-12-10"}


def with_meetings(web: Room) -> None:
    act(web, "nytt_moete", organ="ssu", dato=["2026-12-10", "2027-02-04"], frist_dagar=14)


def test_meetings_stand_under_their_month(web: Room) -> None:
    ada = web.secretary()
    assert "Ingen møte er førte inn framover." in ada.see("/hfb/kalender")
    with_meetings(web)
    page = ada.see("/hfb/kalender")
    assert page.index("Desember 2026") < page.index("10. desember 2026")
    assert page.index("10. desember 2026") < page.index("Februar 2027")
    assert "26. november 2026" in page
    assert 'href="/hfb/kalender/flytt?organ=ssu&amp;fraa=2026-12-10"' in page


def test_a_calendar_that_ends_is_told_of(web: Room) -> None:
    act(web, "nytt_moete", organ="ssu", dato=["2026-12-10"])
    page = web.secretary().see("/hfb/kalender")
    assert "siste kjende møte 10. desember 2026" in page
    assert "ingen møte er førte inn" in page


def test_one_partner_at_a_time(web: Room) -> None:
    with_meetings(web)
    act(web, "nytt_moete", organ="kommune-4621/formannskap", dato=["2026-12-03"])
    page = web.secretary().see("/hfb/kalender?partnar=kommune-4621")
    assert "3. desember 2026" in page
    assert "10. desember 2026" not in page


def test_a_move_is_seen_before_it_is_made(web: Room) -> None:
    with_meetings(web)
    ada = web.secretary()
    assert "Dette vil skje" not in ada.see(MOVE)
    seen = ada.see(f"{MOVE}&til=2026-12-17&grunn=Sjukdom")
    assert "Dette vil skje" in seen
    assert "Ingen svarfristar vert rørte." in seen
    assert "17. desember 2026" not in ada.see("/hfb/kalender")
    answer = ada.send("/hfb/kalender/flytt", {**FORM, "til": "2026-12-17", "grunn": "Sjukdom"},
                      form=f"{MOVE}&til=2026-12-17")
    page = ada.follow(answer).text
    assert "Endringa i møtekalenderen er ført inn." in page
    assert "17. desember 2026" in page
    assert "flytta frå 10. desember 2026" in page


def test_a_meeting_is_called_off(web: Room) -> None:
    with_meetings(web)
    ada = web.secretary()
    assert "Møtet vert avlyst." in ada.see(f"{MOVE}&avlys=true")
    ada.send("/hfb/kalender/flytt", {**FORM, "avlys": "true"}, form=f"{MOVE}&avlys=true")
    assert ">avlyst</span>" in ada.see("/hfb/kalender")


def test_what_cannot_be_is_told_and_nothing_is_done(web: Room) -> None:
    with_meetings(web)
    ada = web.secretary()
    assert "Skriv ein dato" in ada.see(f"{MOVE}&til=2026-02-30")
    for asked, said in (("til=2026-01-10", "Den nye dagen har vore."),
                        ("til=&grunn=Sjukdom", "Vel ein ny dag, eller set kryss")):
        page = ada.see(f"{MOVE}&{asked}")
        assert f'<a class="ds-link" href="#til">Ny dag</a>: {said}' in page
        assert 'id="til" name="til"' in page.partition('aria-invalid="true"')[0]
        assert "Dette vil skje" not in page
    answer = ada.send("/hfb/kalender/flytt", {**FORM, "til": "2027-02-04"}, form=MOVE)
    assert answer.status_code == 422
    assert re.search(r'id="(?:feil|stansa)-tittel"', answer.text)
    for wrong in ("organ=finst-ikkje&fraa=2026-12-10", "organ=ssu&fraa=i-dag", ""):
        assert ada.get(f"/hfb/kalender/flytt?{wrong}").status_code == 404


def test_the_calendar_is_the_secretariats(web: Room) -> None:
    for visitor in (web.contact("kommune-4621"), web.somebody(Rolle.LESAR)):
        assert visitor.get("/hfb/kalender").status_code == 403
        assert visitor.get(MOVE).status_code == 403


def test_a_promise_of_that_very_day_is_told_of(asked_web: Room) -> None:
    with asked_web.house.reading() as unit:
        register = unit.register("hfb")
        file = unit.case_file(unit.case_id("hfb", "2026/1"))
    voss = "kommune-4621"
    organ = f"{voss}/kommunestyre"
    form = FlyttMoete(organ=organ, fraa=date(2026, 5, 21), til=date(2026, 6, 18))
    promise = make(Lovnad, sak=file.case.id, partnar=voss, dato=form.fraa)
    (told,) = promised(register, form, [file, replace(file, lovnader=(promise,))])
    assert told.startswith("Voss har lova svar 21. mai 2026 i HFB 2026/1.")
