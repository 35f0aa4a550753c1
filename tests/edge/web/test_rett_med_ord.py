"""What was entered wrongly is put right in the words the pages use, and asked for as its field is.
"""

from typing import Any

import pytest

from tests.edge.web.case_room import begun, paper
from tests.edge.web.svar_room import Mailroom
from tests.edge.web.web_room import Browser, main

WHY = {"grunn": "Det vart ført feil."}
BACK, AGAIN = 303, 422


@pytest.fixture(scope="module")
def case(asked: Mailroom) -> str:
    """A case with a paper."""
    number = begun(asked.web)
    paper(asked.web, number, "referat", "Vurdering")
    return f"/hfb/sak/{number}"


@pytest.fixture(scope="module")
def browser(asked: Mailroom) -> Browser:
    return asked.web.secretary()


def put_right(browser: Browser, case: str, of: str, field: str, value: Any, **more: str) -> Any:
    typed = {"kva": of, "felt": field, "verdi": value, **WHY, **more}
    return browser.send(f"{case}/gjer/rett", typed)


@pytest.mark.parametrize(("field", "said", "stands"), [
    ("kostnad", "ho har direkte kostnader", "direkte"),
    ("kostnad", "Indirekte", "indirekte"),
    ("ekstern_frist", "1. desember 2027", "1. desember 2027"),
    ("ekstern_frist", "2.12.2027", "2. desember 2027"),
    ("arkivansvarleg", "Voss herad", "Voss"),
    ("arkivansvarleg", "Bergen", "Bergen"),
    ("pasientgrupper", "skrøpelege eldre, kronisk sjuke", "skrøpelege eldre, kronisk sjuke"),
    ("pasientgrupper", ["barn_unge", "kroniske"], "barn og unge, kronisk sjuke"),
    ("paragraf_6_2", "3. Innlegging i sjukehus", "3"),
    ("krins", "Bergen, Voss herad, Helse Bergen", "Bergen, Voss, Helse Bergen"),
    ("sakstype", "Prosjekt (C-10)", "Prosjekt"),
])
def test_the_words_of_the_pages_are_read_and_told_again(
    browser: Browser, case: str, field: str, said: Any, stands: str
) -> None:
    answer = put_right(browser, case, "sak", field, said)
    assert answer.status_code == BACK
    assert f"er retta til «{stands}»." in main(browser.follow(answer).text)


def test_what_is_a_paper_has_its_own_words(browser: Browser, case: str) -> None:
    done = put_right(browser, case, "dokument", "slag", "kost–nytte-vurdering", nr="1")
    assert done.status_code == BACK
    told = "Dokument 1, slag: «referat» er retta til «kost–nytte»."
    assert told in main(browser.follow(done).text)


@pytest.mark.parametrize(("field", "said", "told", "shown"), [
    ("kostnad", "mykje", "Vel det rette i lista.", ">ho har direkte kostnader</option>"),
    ("ekstern_frist", "i morgon", "Skriv datoen som 31.03.2026.", 'type="date" id="f-verdi"'),
    ("krins", "Bergen, Tullbygda", "Set kryss for alle det gjeld.",
     'name="verdi" value="kommune-4601" checked'),
    ("opphav", "x" * 301, "Grensa er 300 teikn.", "x" * 301),
    ("arkivansvarleg", "tull", "Vel det rette i lista.", ">Voss</option>"),
    ("ekstern_frist", "", "eller «Feltet skal vere tomt»", 'type="date" id="f-verdi"'),
    ("utfall", "vedtak", "Vel kva ved saka som er feil.", ">Kostnad</option>"),
    ("", "x", "Vel kva ved saka som er feil.", ">Kostnad</option>"),
])
def test_a_value_that_is_not_understood_is_asked_for_as_the_field_is(
    browser: Browser, case: str, field: str, said: str, told: str, shown: str
) -> None:
    answer = put_right(browser, case, "sak", field, said)
    assert answer.status_code == AGAIN
    page = main(answer.text)
    assert told in page
    assert shown in page
    assert "ekstern_frist," not in page
    assert ">Kva organet kom til</option>" not in page


def test_a_paper_is_chosen_by_its_name(browser: Browser, case: str) -> None:
    page = main(put_right(browser, case, "dokument", "tittel", "Ny tittel").text)
    assert "Vel kva for eit dokument det gjeld." in page
    assert ">1. Vurdering</option>" in page


def test_a_link_that_names_the_field_asks_for_its_words_at_once(
    browser: Browser, case: str
) -> None:
    page = main(browser.see(f"{case}/gjer/rett?kva=sak&felt=kostnad"))
    assert ">ho har direkte kostnader</option>" in page
