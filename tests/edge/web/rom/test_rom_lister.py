"""What waits for an answer, and the agenda of the next SSU: to look over, take out and print."""

from datetime import UTC, date, datetime
from io import BytesIO

from openpyxl import load_workbook

from cases.tilgang import Rolle
from tests.edge.web.rom.rom_room import act
from tests.edge.web.web_room import Room

VOSS = "kommune-4621"


def test_who_owes_what_with_the_latest_first(played_web: Room) -> None:
    page = played_web.secretary().see("/hfb/utestaande")
    for said in ("Bergen", "svaret, frå byrådet", "251 dagar over fristen 17. mars 2026",
                 "/hfb/sak/2026/1/rundgang#p-kommune-4601"):
        assert said in page, said
    assert "saksgang " not in page


def test_one_partner_may_be_asked_of(played_web: Room) -> None:
    page = played_web.secretary().see(f"/hfb/utestaande?partnar={VOSS}")
    assert "Ingen skuldar noko svar no." in page


def test_it_is_narrowed_to_those_that_are_late(asked_web: Room) -> None:
    assert "Ingen skuldar noko svar no." in asked_web.secretary().see("/hfb/utestaande?seine=ja")
    page = asked_web.secretary().see("/hfb/utestaande")
    assert page.count("/rundgang#p-") == 24


def test_how_long_partners_take_is_by_name_and_never_ranked(played_web: Room) -> None:
    page = played_web.secretary().see("/hfb/utestaande?svartid=ja")
    times = page[page.index("Svartid for kvar partnar"):]
    assert times.index(">Alver<") < times.index(">Askøy<") < times.index(">Voss<")


def test_the_same_as_a_workbook(played_web: Room) -> None:
    answer = played_web.secretary().get("/hfb/utestaande.xlsx")
    rows = list(load_workbook(BytesIO(answer.content))["Uteståande"].iter_rows(values_only=True))
    told = dict(zip(rows[0], rows[1], strict=True))
    assert (told["Partnar"], told["Dagar over fristen"]) == ("Bergen", 251)
    assert isinstance(told["Svarfrist"], datetime)
    assert told["Svarfrist"].date() == date(2026, 3, 17)


def test_the_agenda_has_the_cases_that_wait_and_what_they_lack(played_web: Room) -> None:
    ada = played_web.secretary()
    assert "Det er ikkje ført inn noko møte i SSU framover." in ada.see("/hfb/til-ssu")
    act(played_web, "nytt_moete", organ="ssu", dato=["2026-12-10"], frist_dagar=14)
    page = ada.see("/hfb/til-ssu")
    assert "Neste møte er 10. desember 2026." in page
    assert "Papira må vere inne 26. november 2026." in page
    assert "Det er 3 dagar til." in page


def test_a_case_comes_on_the_agenda_when_it_is_sent_there(web: Room) -> None:
    ada = web.secretary()
    assert "Ingen saker ventar på handsaming i SSU." in ada.see("/hfb/til-ssu")
    act(web, "meld_inn", tittel="Prosedyre for epikrise", sakstype="C-05")
    act(web, "send_til_utgreiing", organ="mfu")
    page = ada.see("/hfb/til-ssu")
    assert "Under utgreiing: kan kome med" in page
    assert ">manglar</span>" in page
    act(web, "legg_ved", slag="utgreiing", tittel="Utgreiing", tekst="Slik er det.")
    act(web, "legg_ved", slag="avtalesjekk", tittel="Sjekk", tekst="Ingen avvik.")
    act(web, "ny_ordlyd", tekst="Partnarane innfører epikrise same dag.", dokument=[1])
    page = ada.see("/hfb/til-ssu")
    assert 'href="/hfb/sak/2026/1/gjer/send_til_ssu"' in page
    act(web, "send_til_ssu")
    act(web, "nytt_moete", organ="ssu", dato=["2026-12-10"])
    page = ada.see("/hfb/til-ssu")
    for said in ("1. <a", "Partnarane innfører epikrise same dag.", "papir/1", "1. Utgreiing",
                 "Saker til møtet i SSU, 10. desember 2026"):
        assert said in page, said
    assert "Under utgreiing" not in page


def test_the_lists_are_the_secretariats(played_web: Room) -> None:
    played_web.clock.at = datetime(2026, 11, 23, 9, tzinfo=UTC)
    for visitor in (played_web.contact(VOSS), played_web.somebody(Rolle.LESAR)):
        for path in ("/hfb/utestaande", "/hfb/utestaande.xlsx", "/hfb/til-ssu"):
            assert visitor.get(path).status_code == 403
