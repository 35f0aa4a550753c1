"""What the secretariat is told before it presses, and an answer that came in a letter."""

import re
from dataclasses import replace
from pathlib import Path
from shutil import copyfile

import pytest

from adapters.web.advice import Place, spoken
from adapters.web.sak.letter_answer import sort_of
from tests.edge.web.svar_room import KVAM, VOSS, Mailroom, mailroom
from tests.edge.web.web_room import main

LETTER = {
    "partnar": KVAM, "svar": "ja", "organ": "kommunestyre", "dato": "23.11.2026",
    "eige_saksnummer": "26/81", "stilling": "rådgjevar",
}
PAPER = {"protokollfil": ("brev.txt", b"Kommunestyret seier ja.\n", "text/plain")}
UNCLEAR = "1 av 3 har ikkje avklart saka enno. Dei vert spurde om begge delar samstundes."
FORM = "/hfb/sak/2026/1/gjer/svar"


def test_how_the_answer_came_is_asked_first_and_never_as_the_partner(mail: Mailroom) -> None:
    page = main(mail.web.secretary().see(FORM))
    form = page.partition('name="kommando"')[2].partition("<details")[0]
    names = re.findall(r'name="(\w+)"', form)
    assert next(n for n in names if n not in ("merke", "versjon")) == "registrering"
    assert "protokollfil" in names
    choices = re.findall(r'name="registrering" value="(\w+)"( checked)?', page)
    assert choices == [("telefon", ""), ("brev", "")]


def test_an_answer_by_letter_is_entered_with_its_paper_on_one_page(mail: Mailroom) -> None:
    ada = mail.web.secretary()
    unsaid = ada.send(FORM, LETTER, PAPER)
    assert unsaid.status_code == 422
    assert "Vel korleis svaret kom." in unsaid.text
    lacking = ada.send(FORM, {**LETTER, "registrering": "brev", "organ": ""}, PAPER)
    assert lacking.status_code == 422
    assert not mail.web.secretary().see("/hfb/sak/2026/1/papir").count("Svar frå Kvam")
    done = ada.send(FORM, {**LETTER, "registrering": "brev"}, PAPER)
    assert done.status_code == 303, main(done.text)[:3000]
    papers = ada.see("/hfb/sak/2026/1/papir")
    assert "Svar frå Kvam" in papers
    with mail.house.reading() as unit:
        file = unit.case_file(unit.case_id("hfb", "2026/1"))
    assert [(a.partnar, a.registrering.value) for a in file.svar] == [(KVAM, "brev")]
    assert file.svar[0].prov == file.dokument[-1].sha256


@pytest.mark.parametrize(("organ", "chosen", "laid"), [
    ("kommunestyre", "", "protokollutskrift"), ("kommunestyre", "brev", "brev"),
    ("kommunedirektor", "", "brev"), ("styre", "", "protokollutskrift"),
    ("kommunedirektor", "protokollutskrift", "protokollutskrift"),
    ("utval", "tull", "protokollutskrift"),
])
def test_a_paper_is_laid_as_what_it_is(organ: str, chosen: str, laid: str) -> None:
    assert sort_of(organ, chosen) == laid


def test_what_was_chosen_of_a_paper_is_what_it_is_laid_as(mail: Mailroom) -> None:
    ada = mail.web.secretary()
    sent = {**LETTER, "registrering": "brev", "papirslag": "brev"}
    unsaid = ada.send(FORM, {**sent, "organ": ""}, PAPER)
    assert '<option value="brev" selected>' in unsaid.text
    assert ada.send(FORM, sent, PAPER).status_code == 303
    with mail.house.reading() as unit:
        file = unit.case_file(unit.case_id("hfb", "2026/1"))
    assert file.dokument[-1].slag.value == "brev"


def test_a_paper_that_cannot_be_taken_is_named_at_its_field(mail: Mailroom) -> None:
    bad = {"protokollfil": ("brev.exe", b"MZ\x00\x01", "application/octet-stream")}
    answer = mail.web.secretary().send(FORM, {**LETTER, "registrering": "brev"}, bad)
    assert answer.status_code == 422
    assert 'href="#f-protokollfil"' in answer.text
    assert 'id="e-protokollfil"' in answer.text


def test_how_many_have_not_cleared_is_said_before_a_round(mail: Mailroom) -> None:
    ada = mail.web.secretary()
    assert UNCLEAR in main(ada.see("/hfb/sak/2026/1/gjer/opne_runde"))


def test_it_stands_on_the_page_of_the_case_too(tmp_path: Path, ready: Path) -> None:
    copyfile(ready, tmp_path / "post.db")
    with mailroom(tmp_path / "post.db") as made:
        assert UNCLEAR in main(made.web.secretary().see("/hfb/sak/2026/1"))
        assert UNCLEAR not in made.web.contact(VOSS).see("/hfb/sak/2026/1")


def test_a_new_wording_says_whom_it_asks_anew(mail: Mailroom) -> None:
    ada = mail.web.secretary()
    warned = main(ada.see("/hfb/sak/2026/1/gjer/ny_ordlyd"))
    assert "3 partnarar er spurde om ordlyden som gjeld no, og 0 har svara på han." in warned
    assert ada.send(FORM, {**LETTER, "registrering": "brev"}, PAPER).status_code == 303
    assert "og 1 har svara på han." in ada.see("/hfb/sak/2026/1/gjer/ny_ordlyd")


def test_what_only_a_partner_can_do_is_no_link_for_the_secretariat() -> None:
    place = Place("hfb", "2026/1")
    advice = "Be dei avklare med «saksgang avklar», eller «saksgang legg-ved»."
    assert 'gjer/avklar"' in spoken(advice, place)
    for_us = spoken(advice, replace(place, sekretariat=True))
    assert 'gjer/avklar"' not in for_us
    assert "«Avklar saka»" in for_us
    assert 'gjer/legg_ved"' in for_us


def test_the_secretariat_is_told_what_reminds_of_clearing(mail: Mailroom) -> None:
    ada = mail.web.secretary()
    answer = ada.send(FORM, {**LETTER, "partnar": VOSS, "registrering": "brev"}, PAPER)
    assert answer.status_code == 422
    page = main(answer.text)
    assert "gjer/avklar" not in page
    assert "spør purringane etter avklaringa" in page
    assert 'href="/hfb/utestaande"' in page
