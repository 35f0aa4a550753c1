"""The board of a round, and many answers at once: each row its own act, receipt and reasons."""

import re
from collections.abc import Iterable, Mapping

import pytest

from adapters.db.reads import history
from cases.terms import Registrering, Result
from cases.tilgang import Rolle
from tests.edge.web.rom.rom_room import CASE
from tests.edge.web.web_room import Browser, Room

ENTER = f"{CASE}/rundgang/svar"
VOSS, KVAM, ULVIK, EIDFJORD, ASKOY = (
    "kommune-4621", "kommune-4622", "kommune-4620", "kommune-4619", "kommune-4627",
)
GOOD = {
    "svar": "ja", "organ": "kommunedirektor", "dato": "2026-02-09", "eige_saksnummer": "26/7",
    "stilling": "rådgjevar",
}
_ROW = re.compile(r'name="(kommando--[^"]+)" value="([^"]+)"')


def fields(form: str, rows: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """The form with those rows filled in, and the command of every row as it was shown."""
    typed = {f"{name}--{p}": text for p, row in rows.items() for name, text in row.items()}
    return {**dict(_ROW.findall(form)), **typed}


def answers(web: Room) -> dict[str, Registrering]:
    with web.house.reading() as unit:
        file = unit.case_file(unit.case_id("hfb", "2026/1"))
    return {a.partnar: a.registrering for a in file.svar}


def row_of(page: str, partner: str) -> str:
    found = re.search(rf'<(?:li|tr) id="[rp]-{partner}".*?</(?:fieldset|tr)>', page, re.DOTALL)
    assert found, partner
    return found[0]


def papers(rows: Iterable[str]) -> dict[str, tuple[str, bytes, str]]:
    return {f"fil--{p}": ("protokoll.pdf", b"%PDF-1.7 prove", "application/pdf") for p in rows}


def send(browser: Browser, rows: Mapping[str, Mapping[str, str]]) -> str:
    """Fill in the form with a paper in every row, and see what comes of it."""
    answer = browser.send(ENTER, fields(browser.see(ENTER), rows), papers(rows))
    return browser.follow(answer).text


def test_the_organs_that_may_answer_are_told_in_one_sentence(asked_web: Room) -> None:
    said = re.sub(r"<[^>]+>", "", row_of(asked_web.secretary().see(f"{CASE}/rundgang"), EIDFJORD))
    assert "kommunedirektøren, formannskapet eller kommunestyret" in said


def test_the_board_says_who_must_answer_and_ranks_nobody(asked_web: Room) -> None:
    page = asked_web.secretary().see(f"{CASE}/rundgang")
    assert "0 av 24 har svara." in page
    bergen = row_of(page, "kommune-4601")
    assert "byrådet" in bergen
    assert "Manglar svaret, frå byrådet" in bergen
    assert f'href="{CASE}/gjer/samtale?partnar=kommune-4601"' in bergen
    names = re.findall(r'partnarar/[a-z0-9-]+">([^<]+)<', page)
    assert names[:3] == ["Bergen", "Eidfjord", "Ulvik"]
    assert "saksgang " not in page


def test_three_good_rows_and_two_bad(asked_web: Room) -> None:
    ada = asked_web.secretary()
    page = send(ada, {
        VOSS: GOOD, KVAM: {**GOOD, "svar": "ja_med_merknad", "merknad": "Hugs opplæring."},
        ULVIK: GOOD, EIDFJORD: {**GOOD, "svar": "nei"}, ASKOY: {"svar": "ja", "dato": "2026-02-09"},
    })
    assert answers(asked_web) == dict.fromkeys((VOSS, KVAM, ULVIK), Registrering.BREV)
    for name in ("Voss", "Kvam", "Ulvik"):
        assert f"{name}: Svaret er teke imot" in page
    assert "2 rader er ikkje førte inn" in page
    assert "Eit svar som ikkje er ja, må grunngjevast." in row_of(page, EIDFJORD)
    assert 'value="26/7"' in row_of(page, EIDFJORD)
    assert row_of(page, ASKOY).count("Feltet manglar og må fyllast ut.") == 3
    assert 'value="2026-02-09"' in row_of(page, ASKOY)
    assert ">Saksnummer hjå partnaren</a>: Feltet manglar og må fyllast ut." in page
    assert "Bergen" in page
    assert "Voss</legend>" not in page


def test_what_is_mended_is_sent_again_and_then_done(asked_web: Room) -> None:
    ada = asked_web.secretary()
    page = send(ada, {EIDFJORD: {**GOOD, "svar": "nei"}})
    again = {**GOOD, "svar": "nei", "grunngjeving": "Kostar for mykje."}
    assert "Vel fila på nytt." in row_of(page, EIDFJORD)
    assert "utan prov" not in row_of(page, EIDFJORD)
    assert "Svar frå Eidfjord" not in ada.see(f"{CASE}/papir")
    answer = ada.send(ENTER, fields(page, {EIDFJORD: again}), papers([EIDFJORD]))
    assert answer.status_code == 303
    assert "Eidfjord: Svaret er teke imot" in ada.follow(answer).text
    assert set(answers(asked_web)) == {EIDFJORD}
    assert "Svar frå Eidfjord" in ada.see(f"{CASE}/papir")


def test_the_same_form_sent_twice_does_it_once(asked_web: Room) -> None:
    ada = asked_web.secretary()
    form = fields(ada.see(ENTER), {VOSS: GOOD, KVAM: GOOD})
    for _ in range(2):
        sent = ada.send(ENTER, form, papers((VOSS, KVAM)))
        assert "Voss: Svaret er teke imot" in ada.follow(sent).text
    with asked_web.house.reading() as unit:
        done = [e for e in history(unit) if e.hending == "svar" and e.utfall is Result.OK]
        laid = [e for e in history(unit) if e.kommando.endswith("-fil")]
    assert (len(done), len(laid)) == (2, 2)


def test_the_paper_of_a_row_becomes_its_proof_and_a_second_person_checks(asked_web: Room) -> None:
    ada = asked_web.secretary()
    assert "Voss: Svaret er teke imot" in send(ada, {VOSS: GOOD})
    page = ada.see(f"{CASE}/rundgang?vis=kontroll")
    assert "Kontroller svaret" in row_of(page, VOSS)
    number = re.search(r"papir/(\d+)", row_of(page, VOSS))
    assert number
    with asked_web.house.reading() as unit:
        file = unit.case_file(unit.case_id("hfb", "2026/1"))
    paper = next(d for d in file.dokument if d.nr == int(number[1]))
    assert (paper.filnamn, file.svar[-1].prov) == ("protokoll.pdf", paper.sha256)
    assert "0 av 24 har svara." in page


def test_an_empty_form_is_told_to_fill_in(asked_web: Room) -> None:
    ada = asked_web.secretary()
    assert "Fyll ut minst éi rad. Ingenting er ført inn." in send(ada, {})
    assert "Legg ved brevet" in ada.send(ENTER, fields(ada.see(ENTER), {VOSS: GOOD})).text
    assert answers(asked_web) == {}


@pytest.mark.parametrize("role", [r for r in Rolle if r is not Rolle.SEKRETARIAT])
def test_only_the_secretariat_has_the_board(asked_web: Room, role: Rolle) -> None:
    partner = VOSS if role in (Rolle.KONTAKT, Rolle.RAADGJEVAR) else None
    visitor = asked_web.somebody(role, partner)
    for path in (f"{CASE}/rundgang", ENTER):
        assert visitor.get(path).status_code in (403, 404)


def test_a_case_without_a_round_says_so(played_web: Room) -> None:
    page = played_web.secretary().see("/hfb/sak/2026/3/rundgang")
    assert "gaar" not in page
    assert "Rundgang" in page


def test_the_page_where_answers_are_entered_is_called_what_it_is(asked_web: Room) -> None:
    page = asked_web.secretary().see(ENTER)
    assert re.findall(r"<h1[^>]*>([^<]*)</h1>", page) == ["Før inn svar"]
    assert f'href="{CASE}/rundgang"' in page.partition("<h1")[0].partition("<main")[2]
