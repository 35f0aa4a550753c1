"""The rooms of a case: wordings, papers, calls, statements and history, and who may read them."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

from adapters.db.reads import history
from adapters.views.sak.waiting import waits_for
from adapters.views.view import View
from adapters.web.people import with_people
from cases.actor import Act, Actor
from cases.terms import ActorRole
from cases.tilgang import Rolle
from tests.edge.spelt import Spelt
from tests.edge.web.rom.rom_room import CASE, act
from tests.edge.web.web_room import Room, room

VOSS = "kommune-4621"


# -- wordings --------------------------------------------------------------------------------------


def test_the_wording_in_force_is_shown_word_for_word(asked_web: Room) -> None:
    page = asked_web.secretary().see(f"{CASE}/ordlyd")
    assert "Partnarane tek i bruk prosedyren for utskriving til heimen." in page
    assert re.search(r"Ordlyd 1 · [0-9a-f]{4}", page)
    assert 'data-kopier="#ordlyd-tekst"' in page
    assert "Kva er endra?" not in page


def test_any_two_wordings_are_compared_in_words_too(asked_web: Room) -> None:
    for text in ("Partnarane tek i bruk den nye prosedyren.", "Partnarane tek i bruk prosedyren."):
        act(asked_web, "ny_ordlyd", tekst=text, grunn="Retta etter møtet")
    ada = asked_web.secretary()
    page = ada.see(f"{CASE}/ordlyd")
    assert '<del><span class="ds-sr-only">Teke ut: </span>den nye</del>' in page
    assert "Tidlegare ordlydar" in page
    page = ada.see(f"{CASE}/ordlyd?fraa=1&til=2")
    assert '<ins><span class="ds-sr-only">Nytt: </span>den nye prosedyren.</ins>' in page
    assert "Teksten er den same" in ada.see(f"{CASE}/ordlyd?fraa=2&til=2")
    assert "Vel to ulike ordlydar." in ada.see(f"{CASE}/ordlyd?fraa=7&til=1")


def test_a_case_without_wording_says_what_it_is_for(played_web: Room) -> None:
    assert "Saka har ingen ordlyd enno." in played_web.secretary().see("/hfb/sak/2026/5/ordlyd")


# -- papers ----------------------------------------------------------------------------------------


def test_papers_are_listed_with_kind_and_openness(asked_web: Room) -> None:
    act(asked_web, "legg_ved", slag="brev", tittel="Brev frå Voss <b>", tekst="Hei", fraa="Voss",
        journal="I", offentleg=False, heimel="offl. § 14")
    page = asked_web.secretary().see(f"{CASE}/papir")
    for said in ("Brev frå Voss &lt;b&gt;", "offentleglova § 14", "ikkje vurdert", "unnateke",
                 "Frå Voss"):
        assert said in page
    assert f'href="{CASE}/gjer/legg_ved"' in page


def test_a_paper_is_saved_under_its_own_name_and_never_shown_as_a_page(asked_web: Room) -> None:
    act(asked_web, "legg_ved", slag="utgreiing", tittel="Blåbær", tekst="<script>alert(1)</script>")
    for visitor in (asked_web.secretary(), asked_web.contact(VOSS)):
        answer = visitor.get(f"{CASE}/papir/3")
        assert answer.status_code == 200
        assert answer.headers["content-disposition"].startswith("attachment; filename*=UTF-8''")
        assert answer.headers["content-type"].startswith("text/plain")
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.content == b"<script>alert(1)</script>"
    assert asked_web.secretary().get(f"{CASE}/papir/99").status_code == 404


def test_papers_of_a_case_are_for_those_it_concerns(played_web: Room) -> None:
    assert played_web.nobody().get("/hfb/sak/2026/1/papir/1").status_code in (302, 303, 401)
    seen = set(re.findall(r"sak/(\d+/\d+)\"", played_web.secretary().see("/hfb/saker?vis=alle")))
    theirs = set(re.findall(r"sak/(\d+/\d+)\"",
                            played_web.contact(VOSS).see("/hfb/saker?vis=alle")))
    assert seen - theirs
    for number in seen - theirs:
        assert played_web.contact(VOSS).get(f"/hfb/sak/{number}/papir").status_code == 404


# -- calls, statements, history --------------------------------------------------------------------


def test_a_call_is_read_by_the_secretariat_alone(asked_web: Room) -> None:
    assert "Ingen samtalar er førte inn." in asked_web.secretary().see(f"{CASE}/samtalar")
    act(asked_web, "samtale", partnar=VOSS, kven="Kari i resepsjonen",
        referat="Dei handsamar snart", lovnad_dato="2026-03-03", lovnad_organ="formannskapet")
    page = asked_web.secretary().see(f"{CASE}/samtalar")
    for said in ("Kari i resepsjonen", "Dei handsamar snart", "formannskapet 3. mars 2026"):
        assert said in page
    for role in (Rolle.LESAR, Rolle.REGELVERK):
        assert asked_web.somebody(role).get(f"{CASE}/samtalar").status_code == 403
    for part in ("ordlyd", "papir"):
        for visitor in (asked_web.contact(VOSS), asked_web.somebody(Rolle.LESAR)):
            assert "Kari i resepsjonen" not in visitor.see(f"{CASE}/{part}")


def test_what_was_said_of_a_case_and_how_it_was_met(asked_web: Room) -> None:
    ada = asked_web.secretary()
    assert "Ingen har sagt noko om saka enno." in ada.see(f"{CASE}/fraasegner")
    act(asked_web, "fraasegn", som=VOSS, slag="fraasegn", tekst="Vi vil seie dette.")
    page = ada.see(f"{CASE}/fraasegner")
    assert "Vi vil seie dette." in page
    assert "Vi vil seie dette." not in ada.see(f"{CASE}/fraasegner?slag=raad")


def test_how_each_innspel_was_met_stands_beside_it(tmp_path: Path, spelt: Spelt) -> None:
    copyfile(spelt["rc-03-nhsp"][1], tmp_path / "innspel.db")
    with room(tmp_path / "innspel.db") as web:
        ada = web.secretary()
        page = ada.see("/hfb/sak/2022/1/fraasegner")
        met = page.count("Innarbeidd:") + page.count("Svart:")
        assert met == page.count(">innspel</span>") == 21
        assert "ikkje møtt enno" not in page
        assert 'id="u-' not in ada.see("/hfb/sak/2022/1/fraasegner?slag=raad")


def test_history_is_told_by_day_with_what_was_stopped(played_web: Room) -> None:
    ada = played_web.secretary()
    page = ada.see("/hfb/sak/2026/1/historie")
    assert "Måndag 20. april 2026" in page
    assert "Bergen har ikkje svara. Tagnad er aldri samtykke." in page
    assert "Purringa er ført inn: Bergen, " in page
    stopped = ada.see("/hfb/sak/2026/1/historie?slag=stansa")
    assert "Tagnad er aldri samtykke." in stopped
    assert "Purringa" not in stopped
    assert "Svaret er teke imot" in ada.see("/hfb/sak/2026/1/historie?slag=svar")


def test_history_goes_on_from_page_to_page_without_losing_any(played_web: Room) -> None:
    ada, path, seen = played_web.secretary(), "/hfb/sak/2026/1/historie", 0
    while path:
        page = ada.see(path)
        seen += page.count('class="sg-hending"')
        more = re.search(r'href="([^"]+)" rel="next"', page)
        path = more[1].replace("&amp;", "&") if more else ""
    with played_web.house.reading() as unit:
        assert seen == unit.case_end(unit.case_id("hfb", "2026/1")) > 50


def test_history_names_those_it_knows(asked_web: Room) -> None:
    ada = asked_web.secretary()
    act(asked_web, "samtale", partnar=VOSS, kven="Kari", referat="Dei treng meir tid")
    page = ada.see(f"{CASE}/historie")
    with asked_web.house.reading() as unit:
        (actor,) = {e.aktor.person for e in history(unit, unit.case_id("hfb", "2026/1"))
                    if e.hending == "samtale"}
    asked_web.know(actor or "", Rolle.SEKRETARIAT, None, "hfb")
    page = ada.see(f"{CASE}/historie")
    assert "Demonstrasjon samarbeidssekretariat" in page.partition("<main")[2]
    assert f"person {actor}" not in page


def test_a_day_is_the_day_in_norway(asked_web: Room) -> None:
    asked_web.clock.at = datetime(2026, 2, 10, 23, 30, tzinfo=UTC)
    act(asked_web, "samtale", partnar=VOSS, kven="Kari", referat="Seint på kvelden")
    page = asked_web.secretary().see(f"{CASE}/historie")
    assert "Onsdag 11. februar 2026" in page
    assert "kl. 00.30" in re.sub(r"\s+", " ", page)


def test_a_promise_that_is_past_stands_at_the_day_of_the_promise(asked_web: Room) -> None:
    answer = asked_web.secretary().send(f"{CASE}/gjer/samtale", {
        "partnar": VOSS, "kven": "rådgjevaren", "referat": "Dei ser på saka.",
        "lovnad_dato": "2020-01-02", "lovnad_organ": "formannskapet",
    })
    assert "2. januar 2020 er alt forbi" in answer.text
    assert 'href="#f-lovnad_dato"' in answer.text
    assert 'href="#f-dato"' not in answer.text


def test_one_who_came_by_a_link_is_told_of_without_a_code(asked_web: Room) -> None:
    with asked_web.house.reading() as unit:
        register = unit.register("hfb")
        file = unit.case_file(unit.case_id("hfb", "2026/1"))
        view = View(unit, file, register, Act(Actor(ActorRole.SEKRETARIAT), asked_web.clock(), "x"))
        said = with_people(view, "Svar (Kvam, person kontakt-b19d566bf57ea1123886)")
        other = with_people(view, "Svar (sekretariatet, person berit)")
    assert said == "Svar (Kvam)"
    assert other == "Svar (sekretariatet, berit)"
    assert waits_for(replace(file, krav=()), register, view.act) == "at nokon konstaterer semja"
    assert "Laga" in (page := asked_web.secretary().see("/hfb/sak/2026/1/ordlyd"))
    assert "av sekretariatet" in page
