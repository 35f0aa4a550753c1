"""Ny sak: a draft that is kept as typed, shows what it would mean, and becomes a case once."""

import re

from adapters.web.dag.draft_form import GROUPS
from cases.tilgang import Rolle
from tests.edge.web.web_room import Browser, Room, main
from workflow.forms.innmelding_forms import MeldInn

FIRST = {"tittel": "Felles rutine", "sakstype": "C-05", "samandrag": "Kort om det"}


def begun(browser: Browser) -> str:
    """A draft with its first group filled in; where it lies."""
    answer = browser.send("/hfb/ny-sak", FIRST)
    assert answer.status_code == 303
    found = re.fullmatch(r"(/hfb/ny-sak/\d+)/2", answer.headers["location"])
    assert found
    return found[1]


def test_every_field_of_the_form_stands_in_exactly_one_group() -> None:
    placed = [name for g in GROUPS for name in g.felt]
    assert sorted(placed) == sorted(MeldInn.model_fields)


def test_what_was_typed_comes_back_as_it_was(web: Room) -> None:
    browser = web.secretary()
    draft = begun(browser)
    page = browser.see(f"{draft}/1")
    assert 'value="Felles rutine"' in page
    assert re.search(r'<option value="C-05" selected', page)
    browser.send(f"{draft}/2", {"partnarar": ["kommune-4621", "hf-bergen"],
                                "begge_nivaa": "nei"})
    page = browser.see(f"{draft}/2")
    assert len(re.findall(r'name="partnarar" value="[^"]+" checked', page)) == 2
    assert not re.search(r'name="begge_nivaa" value="ja" checked', page)
    assert browser.see(f"{draft}/3").count(" checked") == 0


def test_the_secretariat_is_one_and_goes_by_its_own_name(web: Room) -> None:
    page = web.secretary().see("/hfb/ny-sak")
    assert re.findall(r'<option value="sse"[^>]*>([^<]+)<', page) == ["Samarbeidssekretariatet"]
    assert ">Sekretariatet</option>" not in page


def test_it_shows_at_once_who_must_be_asked_and_why(web: Room) -> None:
    browser = web.secretary()
    assert "Vel sakstype, og lagre." in main(browser.see("/hfb/ny-sak"))
    page = main(browser.see(f"{begun(browser)}/2"))
    assert "Kven må spørjast?" in page
    assert "Voss" in page.partition('id="utsyn"')[2]
    assert "Kvifor?" in page.partition('id="utsyn"')[2]


def test_what_would_stop_it_is_seen_before_it_is_sent(web: Room) -> None:
    browser = web.secretary()
    draft = begun(browser)
    browser.send(f"{draft}/2", {"gjeld_enkeltpasient": "ja"})
    assert "Dette stansar saka no" in main(browser.see(f"{draft}/3"))
    answer = browser.send(f"{draft}/meld-inn", {}, form=f"{draft}/sjaa-over")
    assert answer.status_code == 422
    assert 'id="stansa-tittel"' in answer.text
    assert browser.get(f"{draft}/1").status_code == 200


def test_a_draft_becomes_a_case_once(web: Room) -> None:
    browser = web.secretary()
    draft = begun(browser)
    page = main(browser.see(f"{draft}/sjaa-over"))
    assert "Felles rutine" in page
    first = browser.send(f"{draft}/meld-inn", {}, form=f"{draft}/sjaa-over")
    again = browser.send(f"{draft}/meld-inn", {}, form="/hfb/ny-sak")
    assert first.status_code == again.status_code == 303
    assert first.headers["location"] == again.headers["location"]
    assert first.headers["location"].startswith("/hfb/sak/2026/1?gjort=kladd-")
    case = main(browser.follow(first).text)
    assert "Saka er registrert (HFB 2026/1)." in case
    assert "partnarar får varsel" in case
    for path in (draft, f"{draft}/1", f"{draft}/sjaa-over"):
        page = main(browser.see(path))
        assert "Saka er registrert som HFB 2026/1" in page
        assert 'href="/hfb/sak/2026/1?gjort=kladd-' in page
    web.also("hfsf")
    assert web.somebody(Rolle.SEKRETARIAT, hf="hfsf").get(
        draft.replace("hfb", "hfsf") + "/1").status_code == 404


def test_what_is_wrong_is_named_and_what_is_missing_waits(web: Room) -> None:
    browser = web.secretary()
    draft = begun(browser)
    answer = browser.send(f"{draft}/4", {"ekstern_frist": "i morgon"})
    assert answer.status_code == 422
    assert 'href="#f-ekstern_frist"' in answer.text
    assert 'value="i morgon"' in answer.text
    empty = browser.send("/hfb/ny-sak", {"samandrag": "Utan tittel"})
    other = empty.headers["location"].rpartition("/")[0]
    over = browser.send(f"{other}/meld-inn", {}, form=f"{other}/sjaa-over")
    assert over.status_code == 422
    link = rf'href="{other}/1#f-tittel"[^>]*>'
    assert re.search(rf"{link}Offentleg tittel:</a> Feltet manglar", over.text)


def test_a_draft_may_be_left_and_thrown_away(web: Room) -> None:
    browser = web.secretary()
    left = browser.send("/hfb/ny-sak", {**FIRST, "til": "seinare"})
    assert left.headers["location"] == "/hfb"
    draft = begun(browser)
    gone = browser.send(f"{draft}/slett", {}, form=f"{draft}/sjaa-over")
    assert "Kladden er sletta." in browser.follow(gone).text
    assert "Kladden er sletta." not in browser.see("/hfb")
    assert browser.get(f"{draft}/1").status_code == 404
    again = browser.send(f"{draft}/slett", {}, form="/hfb/ny-sak")
    assert again.status_code == 303


def test_a_draft_without_a_title_stands_with_the_others(web: Room) -> None:
    browser = web.secretary()
    browser.send("/hfb/ny-sak", {"samandrag": "Utan tittel"})
    assert "Kladd utan tittel" in browser.see("/hfb/ny-sak")


def test_a_first_page_with_nothing_on_it_makes_no_draft(web: Room) -> None:
    browser = web.secretary()
    answer = browser.send("/hfb/ny-sak", {"innmeldar": "sse", "tittel": "", "til": "seinare"})
    assert answer.status_code == 422
    assert "Skriv tittelen." in answer.text
    assert "Vel sakstypen." in answer.text
    assert 'id="kladdar"' not in browser.see("/hfb/ny-sak")


def test_to_go_to_another_step_keeps_what_was_ticked(web: Room) -> None:
    browser = web.secretary()
    page = browser.see("/hfb/ny-sak")
    assert '<button class="sg-lenkjeknapp" type="submit" form="ny-sak" name="til" value="4"' in page
    assert 'id="ny-sak"' in page
    first = re.search(r'<button[^>]*form="ny-sak"[^>]*>', page)  # what the Enter key presses
    assert first
    assert "name=" not in first[0]
    answer = browser.send("/hfb/ny-sak", {**FIRST, "til": "4"})
    draft = answer.headers["location"].rpartition("/")[0]
    assert answer.headers["location"] == f"{draft}/4"
    assert not re.search(rf'href="{draft}/[0-9]', browser.see(f"{draft}/3"))
    browser.send(f"{draft}/3", {"paragraf_6_2": ["5"], "til": "1"})
    assert re.search(r'name="paragraf_6_2" value="5" checked', browser.see(f"{draft}/3"))


def test_what_nobody_answered_does_not_look_answered(web: Room) -> None:
    browser = web.secretary()
    draft = begun(browser)
    page = browser.see(f"{draft}/3")
    assert "Vel du ingenting, gjeld standarden: saka kostar ingenting." in page
    over = main(browser.see(f"{draft}/sjaa-over"))
    assert over.count(">Standard</span>") == 2
    assert not re.search(r'name="begge_nivaa" value="ja" checked', browser.see(f"{draft}/2"))
    browser.send(f"{draft}/2", {})
    assert main(browser.see(f"{draft}/sjaa-over")).count(">Standard</span>") == 2
    browser.send(f"{draft}/3", {"kostnad": "ingen"})
    assert re.search(r'name="kostnad" value="ingen" checked', browser.see(f"{draft}/3"))
    assert main(browser.see(f"{draft}/sjaa-over")).count(">Standard</span>") == 1
