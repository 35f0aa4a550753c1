"""Partners and contacts: what is wrong with whom, and the picture of each, for the secretariat."""

import re

from cases.tilgang import Rolle
from tests.edge.web.rom.rom_room import act
from tests.edge.web.web_room import Room

VOSS = "kommune-4621"


def line(page: str, partner: str) -> str:
    found = re.search(rf'<a class="ds-link" href="/hfb/partnarar/{partner}">.*?</tr>', page, re.S)
    assert found
    return found[0]


def voss_contact(web: Room) -> str:
    with web.house.reading() as unit:
        register = unit.register("hfb")
    return register.contacts_of(VOSS, web.clock().date())[0].id


def test_who_owes_an_answer_is_seen_in_the_list(asked_web: Room) -> None:
    page = asked_web.secretary().see("/hfb/partnarar")
    assert "2 kontaktar" in line(page, VOSS)
    assert f'href="/hfb/utestaande?partnar={VOSS}">i éi sak' in line(page, VOSS)
    only = asked_web.secretary().see("/hfb/partnarar?slag=raadgjevar")
    assert f"/hfb/partnarar/{VOSS}" not in only


def test_a_dead_address_and_an_absence_are_seen_until_they_are_mended(asked_web: Room) -> None:
    ada, contact = asked_web.secretary(), voss_contact(asked_web)
    act(asked_web, "retur", kontakt=contact, grunn="ukjend mottakar")
    assert "brev kjem i retur" in line(ada.see("/hfb/partnarar"), VOSS)
    assert "brev kjem i retur" in ada.see(f"/hfb/partnarar/{VOSS}")
    act(asked_web, "stadfest_kontakt", kontakt=contact)
    assert "brev kjem i retur" not in ada.see(f"/hfb/partnarar/{VOSS}")
    act(asked_web, "fravaer", kontakt=contact, fraa="2026-02-01", til="2026-02-28")
    assert "til 28. februar 2026" in ada.see(f"/hfb/partnarar/{VOSS}")
    assert ">borte</span>" in line(ada.see("/hfb/partnarar"), VOSS)


def test_a_partner_without_contacts_is_told_of(web: Room) -> None:
    for _ in range(2):
        act(web, "avslutt_kontakt", kontakt=voss_contact(web), til="2026-11-20")
    assert ">ingen kontakt</span>" in line(web.secretary().see("/hfb/partnarar"), VOSS)
    assert "Ingen kontakt er ført inn." in web.secretary().see(f"/hfb/partnarar/{VOSS}")


def test_the_picture_of_a_partner(asked_web: Room) -> None:
    page = asked_web.secretary().see(f"/hfb/partnarar/{VOSS}")
    for said in (
        "Må gjerast no", 'href="/hfb/sak/2026/1"', "kommunedirektøren", "har ikkje svara",
        "Slik les vi reglementet", "Heradsstyret kan alltid svare", f"ny_kontakt?partnar={VOSS}",
        "stadfest_kontakt?kontakt=",
    ):
        assert said in page, said
    assert "saksgang " not in page
    assert asked_web.secretary().get("/hfb/partnarar/finst-ikkje").status_code == 404


def test_the_picture_says_a_thing_once_and_speaks_of_the_partner(asked_web: Room) -> None:
    page = asked_web.secretary().see("/hfb/partnarar/kommune-4601")
    assert "representant for Bergen, 6 plassar" in page
    assert "Det er ikkje ført inn noko eige reglement." in page
    assert "dykkar" not in page


def test_addresses_are_never_shown_to_others(asked_web: Room) -> None:
    for visitor in (asked_web.contact(VOSS), asked_web.somebody(Rolle.LESAR)):
        for path in ("/hfb/partnarar", f"/hfb/partnarar/{VOSS}"):
            assert visitor.get(path).status_code == 403
