"""The page of a contact in every state a case can be in: it says so, reads well, and fits."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.edge.web.looking import DESK, PHONE, at_width, axe, no_sideways, shots
from tests.edge.web.serving import served
from tests.edge.web.svar_room import KVAM, VOSS, Mailroom, mailroom, read, text_of
from tests.edge.web.test_svar_side import ANSWER, CLEARED, typed

NEW = {"tekst": "Partnarane tek i bruk ein annan prosedyre.", "dokument": (1,), "grunn": "Ny."}
SAID = dict(ANSWER)
Bring = Callable[[Mailroom], None]


def _answered(mail: Mailroom) -> None:
    mail.give(KVAM, "svar", SAID)


def _changed(mail: Mailroom) -> None:
    mail.give("sse", "ny_ordlyd", NEW)


def _narrowed(mail: Mailroom) -> None:
    mail.give("sse", "avgrens", {"utan": (KVAM,), "organ": "ssu", "dato": "2026-11-23",
                                 "grunn": "Kvam har eiga ordning."})


def _disagreed(mail: Mailroom) -> None:
    mail.give("sse", "meld_usemje", {"grunn": "Partane er usamde.", "eigar": "SSU"})


def _withdrawn(mail: Mailroom) -> None:
    mail.give("sse", "trekk_saka", {"grunn": "Ho trengst ikkje."})


def _on_hold(mail: Mailroom) -> None:
    mail.give("sse", "paa_vent", {"grunn": "Vi ventar på eit notat."})


def _telephone(mail: Mailroom) -> None:
    mail.give("sse", "svar", {**SAID, "partnar": KVAM, "registrering": "telefon"})


def _new_facts(mail: Mailroom) -> None:
    _answered(mail)
    _changed(mail)
    mail.give("sse", "opne_runde", {"frist": "2027-03-01"})


def _promised(mail: Mailroom) -> None:
    mail.give(KVAM, "lovnad", {"dato": "2026-12-17", "organ": "kommunestyret"})


STATES: dict[str, tuple[Bring, str]] = {
    "spurd": (lambda _: None, "Svar på framlegget til vedtak"),
    "svara": (_answered, "Kvam har svara"),
    "endra": (_changed, "Ordlyden er endra etter at de vart spurde"),
    "ikkje_spurd": (_narrowed, "De er ikkje spurde i denne saka no"),
    "lukka": (_disagreed, "De treng ikkje svare no"),
    "slutt": (_withdrawn, "Saka er avslutta"),
    "paa_vent": (_on_hold, "Saka er sett på vent"),
    "telefon": (_telephone, "Er svaret ført rett?"),
    "ny_runde": (_new_facts, "Ordlyd 2"),
    "lovnad": (_promised, "Saka skal handsamast av kommunestyret 17. desember 2026"),
}


def looked_at(page: Page, name: str) -> None:
    shots(page, f"stode-{name}")
    for width in (DESK, PHONE):
        at_width(page, width)
        assert axe(page) == ()
    no_sideways(page)
    text = page.locator("main").inner_text()
    assert not re.search(r"«saksgang |--[a-z]", text), text


@pytest.mark.parametrize("state", STATES)
def test_each_state_says_so_and_reads_well(mail: Mailroom, page: Page, state: str) -> None:
    bring, said = STATES[state]
    bring(mail)
    with served(mail.web.app) as address:
        page.goto(address + mail.links(KVAM)[-1])
        assert said in page.locator("main").inner_text()
        looked_at(page, state)


def test_what_a_rule_stops_is_told_on_the_page(mail: Mailroom, page: Page) -> None:
    with served(mail.web.app) as address:
        page.goto(address + mail.links(VOSS)[-1])
        for name, value in {**CLEARED, "a_prinsipiell": "ja"}.items():
            field = page.locator(f"[name={name}]")
            if field.first.get_attribute("type") == "radio":
                page.locator(f"[name={name}][value={value}]").check()
            else:
                field.fill(value)
        page.get_by_text("2. Har organet alt avgjort saka?").click()
        for name, value in ANSWER.items():
            field = page.locator(f"[name={name}]")
            if field.first.get_attribute("type") == "radio":
                page.locator(f"[name={name}][value={value}]").check()
            else:
                field.first.fill(value)
        digits = re.search(r"siffera: (\d{4})", page.content())
        assert digits
        page.get_by_label("Kontrolltal").fill(digits[1])
        page.get_by_role("button", name="Send", exact=True).click()
        told = page.locator("main").inner_text()
        assert "Svaret er ikkje sendt" in told
        assert "heradsstyret" in told
        looked_at(page, "stansa")


def test_before_there_is_a_round(
    tmp_path_factory: pytest.TempPathFactory, ready: object, page: Page
) -> None:
    from pathlib import Path
    from shutil import copyfile

    path = tmp_path_factory.mktemp("foer") / "f.db"
    copyfile(Path(str(ready)), path)
    with mailroom(path) as early, served(early.web.app) as address:
        page.goto(address + early.links(VOSS)[-1])
        assert "Avklar kva saka er for dykk" in page.locator("main").inner_text()
        looked_at(page, "avklar")
        browser, where = early.opened(VOSS)
        first = text_of(read(early.server.received[0]))
        assert "De treng ikkje gjere noko no. Når saka har ein ordlyd, treng vi" in first
        contact = early.web.contact(VOSS)
        for said in (browser.see(where), contact.see("/hfb"), contact.see(f"/hfb/partnar/{VOSS}")):
            assert "Det har ingen frist enno, men må vere gjort før svaret kan givast" in said
            assert "Må gjerast no" not in said
            assert "ikkje spurde enno" not in said
        part = {**CLEARED, "a_plansamsvar": "ukjend", "a_treng": "Kommuneplanen."}
        assert browser.send(where, typed(browser, where, **part)).status_code == 303
        left = browser.see(where)
        assert "Avklar det som står att" in left
        assert "De treng ikkje gjere noko no" not in left
        answer = browser.send(where, typed(browser, where, **CLEARED))
        assert answer.status_code == 303, answer.text
        assert "De treng ikkje gjere noko no" in browser.see(where)
        said = browser.send(f"{where}/innspel", {"i_tekst": "Hugs dei små kommunane."}, form=where)
        assert said.status_code == 303, said.text
        with early.house.reading() as unit:
            file = unit.case_file(unit.case_id("hfb", "2026/1"))
        assert [u.tekst for u in file.uttalar] == ["Hugs dei små kommunane."]
        assert file.clarification(VOSS)


def test_an_adviser_gives_advice(mail: Mailroom, page: Page) -> None:
    adviser = "pko"
    with served(mail.web.app) as address:
        page.goto(address + mail.links(adviser)[-1])
        assert "De er bedne om råd" in page.locator("main").inner_text()
        looked_at(page, "raad")
        page.get_by_label("Kva vil de seie?").fill("Ta med fastlegane.")
        page.get_by_role("button", name="Send", exact=True).click()
        assert "er lagt ved saka" in page.locator("main").inner_text()


def test_a_telephone_answer_is_confirmed_by_a_person_alone(mail: Mailroom) -> None:
    _telephone(mail)
    browser, page = mail.opened(KVAM)
    digits = typed(browser, page)["kontrolltal"]
    for sikker, tal in (("", digits), ("ja", ""), ("ja", "0000"), ("", "")):
        answer = browser.send(f"{page}/stadfest", {"kva": "svar", "st_sikker": sikker,
                                                   "st_kontrolltal": tal}, form=page)
        assert answer.status_code == 422
    answer = browser.send(
        f"{page}/stadfest", {"kva": "svar", "st_sikker": "ja", "st_kontrolltal": digits}, form=page
    )
    assert answer.status_code == 303, answer.text
    assert "Svaret tel." in browser.see(page)
