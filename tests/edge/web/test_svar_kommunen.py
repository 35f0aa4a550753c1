"""Kommunen vår: a contact sees what is open with her partner, and mends what is about herself."""


from playwright.sync_api import Page

from cases.tilgang import Rolle
from tests.edge.web.looking import axe, no_sideways, shots
from tests.edge.web.serving import served
from tests.edge.web.svar_room import KVAM, VOSS, Mailroom
from tests.edge.web.test_svar_side import ANSWER, typed

PLACE = f"/hfb/partnar/{KVAM}"


def test_all_that_is_open_leads_to_where_it_is_answered(mail: Mailroom) -> None:
    contact = mail.web.somebody(Rolle.KONTAKT, KVAM)
    text = contact.see(PLACE)
    assert "Ventar på dykk" in text
    where = f"/hfb/sak/2026/1/svar/{KVAM}"
    assert f'href="{where}"' in text
    assert contact.send(where, typed(contact, where, **ANSWER)).status_code == 303
    text = contact.see(PLACE)
    assert "Ingenting ventar på dykk no" in text
    assert "svaret tel" in text
    assert "Slik les vi reglementet dykkar" in text


def test_nobody_sees_anothers(mail: Mailroom) -> None:
    assert mail.web.somebody(Rolle.KONTAKT, VOSS).get(PLACE).status_code == 404
    assert mail.web.nobody().get(PLACE).status_code == 303
    assert mail.web.secretary().get(PLACE).status_code == 200
    assert mail.web.secretary().get("/hfb/partnar/finst-ikkje").status_code == 404


def test_an_absence_is_entered_and_a_contact_confirmed(mail: Mailroom) -> None:
    contact = mail.web.somebody(Rolle.KONTAKT, KVAM)
    who = f"demo.kontakt.{KVAM}"
    wrong = contact.send(f"{PLACE}/fravaer", {"kontakt": who, "fraa": ""}, form=PLACE)
    assert wrong.status_code == 422
    assert f'id="e-fraa-{who}"' in wrong.text
    assert f'href="#f-fraa-{who}"' in wrong.text
    assert wrong.text.count("Skriv første dag kontakten er borte.") == 2
    done = contact.send(
        f"{PLACE}/fravaer", {"kontakt": who, "fraa": "2026-12-01", "til": "2026-12-11"},
        form=PLACE,
    )
    assert done.status_code == 303, done.text
    text = contact.follow(done).text
    assert "Fråværet er ført inn." in text
    assert "Borte frå 1. desember 2026" in text
    done = contact.send(f"{PLACE}/stadfest-kontakt", {"kontakt": who}, form=PLACE)
    assert "Sist stadfesta 23. november 2026" in contact.follow(done).text
    other = contact.send(
        f"{PLACE}/stadfest-kontakt", {"kontakt": f"demo.kontakt.{VOSS}"}, form=PLACE
    )
    assert other.status_code == 404


def test_an_absence_entered_by_mistake_is_taken_away(mail: Mailroom) -> None:
    contact = mail.web.contact(KVAM)
    place = f"/hfb/partnar/{KVAM}"
    who = f"demo.kontakt.{KVAM}"
    absent = {"kontakt": who, "fraa": "2026-12-01", "til": "2026-12-11"}
    assert contact.send(f"{place}/fravaer", absent, form=place).status_code == 303
    assert "Borte frå 1. desember 2026" in contact.see(place)
    again = {"kontakt": who, "fraa": "2026-12-01", "bort": "ja"}
    gone = contact.send(f"{place}/fravaer", again, form=place)
    shown = contact.follow(gone).text
    assert "Fråværet er teke bort." in shown
    assert "Borte frå" not in shown
    none = contact.send(f"{place}/fravaer", again, form=place)
    assert none.status_code == 422
    assert "Det er ikkje ført inn noko fråvær som byrjar den dagen." in none.text
    assert contact.send(f"{place}/fravaer", absent, form=place).status_code == 303
    assert "Borte frå 1. desember 2026" in contact.see(place)


def test_the_partner_says_that_we_read_it_rightly(mail: Mailroom) -> None:
    contact = mail.web.somebody(Rolle.KONTAKT, KVAM)
    done = contact.send(f"{PLACE}/stadfest-reglement", {"stilling": "jurist"}, form=PLACE)
    assert "les reglementet dykkar rett" in contact.follow(done).text
    read = contact.see(PLACE)
    assert "stadfesta av jurist" in read
    assert "«Ikkje stadfesta» om ei rad tyder at partnaren ikkje har sendt noko vedtak" in read


def test_it_is_good_to_look_at(mail: Mailroom, page: Page) -> None:
    from adapters.http.entering import begin_session
    from cases.tilgang import Tillit

    mail.web.know("voss", Rolle.KONTAKT, VOSS, "hfb")
    secret = begin_session(mail.house, "voss", Tillit.OIDC, mail.web.clock())
    with served(mail.web.app) as address:
        page.context.add_cookies([{"name": "okt", "value": secret, "url": address}])
        page.goto(f"{address}/hfb/partnar/{VOSS}")
        shots(page, "kommunen")
        no_sideways(page)
        assert axe(page) == ()
