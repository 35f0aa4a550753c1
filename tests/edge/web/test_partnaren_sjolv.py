"""What only a partner can do is told the secretariat before it fills anything in."""

import re
from html import unescape

import pytest

from adapters.db.reads import history
from rules.sak.saksgang import OWN_VOICE
from tests.edge.web.svar_room import KVAM, TRUST, VOSS, Mailroom
from workflow.verbs import VERBS

CASE = "/hfb/sak/2026/1"
_OF_CASE = sorted(t.value for t in OWN_VOICE if not VERBS[t.value].needs_hf)
_NAMED = re.compile(r'<input|<textarea|<select')


def main(mail: Mailroom, path: str) -> str:
    return unescape(mail.web.secretary().see(path).partition("<main")[2].partition("</main>")[0])


@pytest.mark.parametrize("path", [
    *(f"{CASE}/gjer/{verb}" for verb in _OF_CASE), "/hfb/gjer/stadfest_reglement",
])
def test_there_is_no_form_that_must_be_refused(asked: Mailroom, path: str) -> None:
    page = main(asked, path)
    assert "Berre partnaren sjølv kan gjere dette" in page
    assert not _NAMED.search(page)
    as_partner = asked.web.contact(VOSS).see(f"{path}?som={VOSS}")
    assert _NAMED.search(as_partner.partition("<main")[2])


def test_the_menu_says_whose_it_is_before_the_click(asked: Mailroom) -> None:
    page = main(asked, CASE)
    theirs = page.partition("Berre partnarane sjølve")[2].partition("<h3")[0]
    assert f'href="{CASE}/gjer/avklar"' in theirs
    assert "gjer/avklar" not in page.partition(">Stengt no</h3>")[2]


def test_another_answer_in_a_letter_is_what_the_secretariat_may_enter(asked: Mailroom) -> None:
    page = main(asked, f"{CASE}/gjer/trekk_svar?partnar={KVAM}")
    for way in (f"svar?partnar={KVAM}", f"samtale?partnar={KVAM}", "legg_ved?slag=brev"):
        assert f'href="{CASE}/gjer/{way}' in page
    assert "gjer/purr" not in page
    assert "Berre Kvam kan gjere dette" in page


def test_who_must_clear_first_is_told_before_a_letter_is_entered(asked: Mailroom) -> None:
    for where, back in ((f"{CASE}/gjer/svar", "svar"), (f"{CASE}/rundgang/svar", "rundgang")):
        page = main(asked, where)
        told = page.partition('id="uklare"')[2].partition("</section>")[0]
        assert re.findall(r"<strong[^>]*>([^<]+)", told) == ["Voss"]
        assert "saka er ikkje avklart" in told
        way = f"{CASE}/gjer/avklar?partnar={VOSS}&fraa={back}"
        assert f'href="{way}"' in told
        there = main(asked, way)
        assert f'href="{where}"' in there
        assert f'href="{CASE}/gjer/purr?partnar={VOSS}"' in there
    assert 'id="uklare"' not in main(asked, f"{CASE}/gjer/svar?partnar={KVAM}")
    assert 'id="uklare"' not in asked.web.contact(VOSS).see(f"{CASE}/gjer/svar?som={VOSS}")


def test_many_answers_are_asked_only_of_those_that_can_answer(asked: Mailroom) -> None:
    page = main(asked, f"{CASE}/rundgang/svar")
    shown = re.findall(r'name="kommando--([^"]+)"', page)
    assert sorted(shown) == sorted((KVAM, TRUST))


def test_what_is_sent_all_the_same_is_stopped_by_its_rule_and_kept(mail: Mailroom) -> None:
    mail.give(KVAM, "svar", {"svar": "ja", "organ": "kommunestyre", "dato": "2026-11-23",
                             "eige_saksnummer": "26/8", "stilling": "rådgjevar"})
    path = f"{CASE}/gjer/trekk_svar"
    sent = {"partnar": KVAM, "organ": "kommunestyre", "dato": "23.11.2026", "grunn": "Ombestemt"}
    answer = mail.web.secretary().send(path, sent)
    assert answer.status_code == 422
    assert "kan ikkje trekkje eit svar for nokon" in answer.text
    assert "Berre partnaren sjølv kan gjere dette" in answer.text
    with mail.house.reading() as unit:
        assert [e.utfall.value for e in history(unit) if e.hending == "trekk_svar"] == ["stansa"]
