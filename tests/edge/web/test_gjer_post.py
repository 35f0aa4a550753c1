"""What comes of sending the form of an act: done once, stopped with reasons, or shown with faults.
"""

import re
from typing import Any

import pytest

from adapters.bootstrap import new_id
from rules.sak.saksgang import OWN_VOICE
from tests.edge.web.case_room import begun, do
from tests.edge.web.web_room import Browser, Room
from workflow.verbs import VERBS

DONE, AGAIN = 303, 422
OURS = [n for n in VERBS if n not in {"meld_inn", *OWN_VOICE}]
"""What the secretariat has a form for."""
CASE_ACTS = sorted(n for n in OURS if not VERBS[n].needs_hf)
REGISTER_ACTS = sorted(n for n in OURS if VERBS[n].needs_hf)


def needed(verb: str) -> list[str]:
    fields = VERBS[verb].form.model_fields
    return [n for n, f in fields.items() if f.is_required() and n != "sak"]


def test_an_empty_form_about_a_case_names_each_field_that_is_missing(web: Room) -> None:
    number, browser = begun(web), web.secretary()
    for verb in (v for v in CASE_ACTS if needed(v)):
        assert_names_fields(browser, f"/hfb/sak/{number}/gjer/{verb}", verb)


def test_an_empty_form_about_the_register_names_each_field_that_is_missing(web: Room) -> None:
    browser = web.secretary()
    for verb in (v for v in REGISTER_ACTS if needed(v)):
        assert_names_fields(browser, f"/hfb/gjer/{verb}", verb)


def assert_names_fields(browser: Browser, path: str, verb: str) -> None:
    answer = browser.send(path, {})
    assert answer.status_code == AGAIN, verb
    assert 'class="ds-error-summary"' in answer.text
    for name in needed(verb):
        assert f'href="#f-{name}"' in answer.text, (verb, name)


REGISTER: dict[str, dict[str, Any]] = {
    "ny_kontakt": {"partnar": "kommune-4621", "slag": "kontakt", "stilling": "rådgjevar",
                   "adresse": "post@voss.example.org"},
    "ny_partnar": {"id": "kommune-9999", "slag": "kommune", "namn": "Prøve kommune",
                   "kortnamn": "Prøve", "fraa": "2026-01-01", "kjelde": "prøve"},
    "nytt_namn": {"partnar": "kommune-4621", "namn": "Voss herad", "kortnamn": "Voss",
                  "fraa": "2026-12-01"},
    "nytt_reglement": {
        "partnar": "kommune-4621", "gjeld_fraa": "2026-12-01", "kjelde": "K-sak 1/26",
        "rader[1].organ": "kommunestyre", "rader[1].sakslag": "prinsipiell",
        "rader[1].heimel": "K-sak 1/26 pkt. 1",
    },
    "ny_avtale": {"id": "delavtale-99", "slag": "delavtale", "tittel": "Prøveavtale", "nr": "99",
                  "mor": "overordna-2022", "tilstand": "i_kraft", "kjelde": "prøve"},
    "nytt_organ": {"id": "provegruppe", "rolle": "arbeidsgruppe", "namn": "prøvegruppa",
                   "fraa": "2026-11-01", "til": "2027-06-01", "mandat": "prøve",
                   "mandat_kjelde": "SSU-sak 1/26", "oppgaave": "prøve", "oppretta_av": "ssu",
                   "kjelde": "SSU-sak 1/26"},
    "nytt_moete": {"organ": "ssu", "dato": "2027-02-10\n2027-04-14", "frist_dagar": "14"},
    "mottak": {"slag": "referat", "fraa": "mfu", "tittel": "Referat frå møtet"},
    "set_tal": {"namn": "referat_maanader", "verdi": "4", "grunn": "prøve",
                "kjelde": "SSU-sak 1/26"},
    "set_brytar": {"rad": "R-062", "verknad": "atvar", "grunn": "prøve", "kjelde": "SSU-sak 1/26"},
}
"""A form of each of them that is right."""


@pytest.mark.parametrize("verb", sorted(REGISTER))
def test_a_good_form_about_the_register_is_done_and_told(web: Room, verb: str) -> None:
    browser = web.secretary()
    answer = browser.send(f"/hfb/gjer/{verb}", REGISTER[verb])
    assert answer.status_code == DONE, faults(answer.text)
    assert "ds-alert" in browser.follow(answer).text


CASE: dict[str, dict[str, Any]] = {
    "legg_ved": {"slag": "brev", "tittel": "Eit brev", "tekst": "Innhaldet"},
    "ny_ordlyd": {"tekst": "Partnarane tek i bruk rutinen.", "klasse": "reell"},
    "send_til_utgreiing": {"organ": "mfu"},
    "medverknad": {"gruppe": "brukar", "korleis": "spurd", "kven": "brukarutvala"},
    "milepael": {"namn": "utkast", "planlagt": "2027-02-01"},
    "eige_saksnummer": {"partnar": "kommune-4621", "nummer": "26/1234"},
    "vurder_innsyn": {"offentleg": "ja"},
    "paa_vent": {"grunn": "Ventar på ei avklaring", "til": "2027-01-10"},
    "avvis": {"grunn": "Høyrer ikkje heime her"},
    "trekk_saka": {"grunn": "Ikkje aktuell lenger"},
    "feilregistrer": {"grunn": "Ført to gonger"},
    "rett": {"kva": "sak", "felt": "tittel", "verdi": "Felles rutine", "grunn": "Skrivefeil"},
    "samtale": {"partnar": "kommune-4621", "kven": "rådgjevaren", "referat": "Dei ser på saka."},
    "stopp_sending": {"grunn": "Feil i brevet"},
}


@pytest.mark.parametrize("verb", sorted(CASE))
def test_a_good_form_about_a_case_is_done_and_told_on_its_page(web: Room, verb: str) -> None:
    number, browser = begun(web), web.secretary()
    answer = browser.send(f"/hfb/sak/{number}/gjer/{verb}", CASE[verb])
    assert answer.status_code == DONE, faults(answer.text)
    assert answer.headers["location"].startswith(f"/hfb/sak/{number}?gjort=")
    page = browser.follow(answer).text
    assert 'id="gjort-tittel"' in page
    assert "saksgang " not in page.partition("<main")[2].partition("</main")[0]


def faults(page: str) -> list[str]:
    return re.findall(r'data-field="validation"[^>]*>([^<]+)<|class="sg-grunn"[^>]*>\s*<p>([^<]+)',
                      page)  # type: ignore[return-value]


def test_a_stop_keeps_what_was_typed_and_says_why_and_what_now(web: Room) -> None:
    number, browser = begun(web), web.secretary()
    answer = browser.send(f"/hfb/sak/{number}/gjer/handsam", {
        "organ": "ssu", "dato": "2026-11-20", "utfall": "vedtak", "merknad": "Skrive inn før",
    })
    assert answer.status_code == AGAIN
    assert 'id="stansa-tittel"' in answer.text
    assert "/hfb/regelbok/regel/" in answer.text
    assert "Skrive inn før" in answer.text
    assert 'value="2026-11-20"' in answer.text


def test_a_stop_stands_at_the_field_it_is_about(web: Room) -> None:
    answer = web.secretary().send(f"/hfb/sak/{begun(web)}/gjer/handsam", {
        "organ": "ssu", "dato": "2027-11-20", "utfall": "vedtak",
    })
    assert answer.status_code == AGAIN
    assert 'href="#f-dato"' in answer.text
    (shown,) = re.findall(r'<input[^>]* id="f-dato"[^>]*>', answer.text)
    assert 'aria-invalid="true"' in shown


def test_the_same_form_sent_twice_is_done_once(web: Room) -> None:
    number, browser = begun(web), web.secretary()
    path = f"/hfb/sak/{number}/gjer/milepael"
    page = browser.see(path)
    hidden = dict(re.findall(r'name="(merke|kommando|versjon)" value="([^"]*)"', page))
    fields = {**hidden, "namn": "utkast", "planlagt": "2027-02-01"}
    first = browser.client.post(path, data=fields)
    second = browser.client.post(path, data=fields)
    assert first.status_code == second.status_code == DONE
    assert browser.see(f"/hfb/sak/{number}").count("«utkast»") == 1


def test_a_page_that_is_stale_says_what_has_changed_and_does_nothing(web: Room) -> None:
    number, browser = begun(web), web.secretary()
    path = f"/hfb/sak/{number}/gjer/milepael"
    page = browser.see(path)
    hidden = dict(re.findall(r'name="(merke|kommando|versjon)" value="([^"]*)"', page))
    do(web, "paa_vent", sak=number, grunn="Nokon annan var her")
    answer = browser.client.post(path, data={**hidden, "namn": "utkast", "planlagt": "2027-02-01"})
    assert answer.status_code == AGAIN
    assert "Saka er endra sidan du opna skjemaet" in answer.text
    told = answer.text.partition('id="endra"')[2].partition("</ul>")[0]
    assert "Demonstrasjon samarbeidssekretariat" in told
    assert "person ada" not in told
    assert "Saka er sett på vent" in answer.text
    assert 'value="utkast"' in answer.text
    assert "«utkast»" not in browser.see(f"/hfb/sak/{number}")


def test_one_more_row_is_asked_for_without_anything_being_done(web: Room) -> None:
    browser = web.secretary()
    fields = {**REGISTER["nytt_reglement"], "legg_til": "rader"}
    answer = browser.send("/hfb/gjer/nytt_reglement", fields)
    assert answer.status_code == 200
    assert 'name="rader[2].organ"' in answer.text
    assert 'value="K-sak 1/26 pkt. 1"' in answer.text


def test_a_fault_in_a_row_stands_by_that_field(web: Room) -> None:
    fields = {**REGISTER["nytt_reglement"], "rader[1].grense_aar": "mykje"}
    answer = web.secretary().send("/hfb/gjer/nytt_reglement", fields)
    assert answer.status_code == AGAIN
    assert re.search(r'id="e-rader\[1\]\.grense_aar"[^>]*>Skriv eit heilt tal', answer.text)


def test_letters_are_read_before_they_go_and_nothing_is_done(web: Room) -> None:
    number, browser = begun(web), web.secretary()
    path = f"/hfb/sak/{number}/gjer/trekk_saka"
    answer = browser.send(path, {"grunn": "Ikkje aktuell", "sjaa_brev": "ja"})
    assert answer.status_code == 200
    assert 'id="breva"' in answer.text
    assert "Innmeldt" in browser.see(f"/hfb/sak/{number}")


def test_the_address_fills_in_what_it_names(web: Room) -> None:
    page = web.secretary().see("/hfb/gjer/ny_kontakt?partnar=kommune-4621&slag=leiar")
    assert re.search(r'<option value="kommune-4621" selected', page)
    assert re.search(r'value="leiar" checked', page)


def test_a_partner_may_do_its_own_acts_and_no_other(web: Room) -> None:
    number = begun(web)
    contact = web.contact("kommune-4621")
    page = contact.see(f"/hfb/sak/{number}/gjer/fraasegn")
    assert 'name="partnar"' not in page
    answer = contact.send(f"/hfb/sak/{number}/gjer/fraasegn", {"tekst": "Vi støttar dette."})
    assert answer.status_code == DONE
    assert contact.get(f"/hfb/sak/{number}/gjer/avvis").status_code == 403
    assert contact.get("/hfb/gjer/set_tal").status_code == 403
    assert web.contact("kommune-4601").get(f"/hfb/sak/{number}/gjer/fraasegn?som=kommune-4621"
                                           ).status_code == 403


def test_a_form_without_its_mark_is_refused(web: Room) -> None:
    number, browser = begun(web), web.secretary()
    data = {"kommando": new_id(), "grunn": "forfalska"}
    assert browser.client.post(f"/hfb/sak/{number}/gjer/avvis", data=data).status_code == 403


def test_a_used_command_with_other_content_is_told_kindly(web: Room) -> None:
    number, browser = begun(web), web.secretary()
    path = f"/hfb/sak/{number}/gjer/milepael"
    hidden = dict(re.findall(r'name="(merke|kommando)" value="([^"]*)"', browser.see(path)))
    browser.client.post(path, data={**hidden, "namn": "utkast", "planlagt": "2027-02-01"})
    answer = browser.client.post(path, data={**hidden, "namn": "anna", "planlagt": "2027-02-01"})
    assert answer.status_code == AGAIN
    assert "Skjemaet er alt sendt" in answer.text
