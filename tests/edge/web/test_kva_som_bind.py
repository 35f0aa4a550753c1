"""A case that SSU settles itself: its page shows what binds each partner, and what is missing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copyfile

import pytest

from adapters.views.sak.bound import bound
from adapters.views.view import View
from cases.actor import Act
from cases.tilgang import Rolle
from tests.edge.web.case_room import SECRETARIAT, begun, do, paper, partner
from tests.edge.web.test_regelbok_pages import text_of
from tests.edge.web.web_room import START, Browser, Room, main, room

VOSS, KVAM, TRUST, PRIVATE = "kommune-4621", "kommune-4622", "hf-bergen", "hds"
SAID = {"prinsipiell": "nei", "okonomi": "ingen", "plansamsvar": "ja", "klarert_av": "rådmannen"}
SETTLED = {"organ": "ssu", "dato": "2026-11-23", "utfall": "vedtak", "modell": "konsensus",
           "modell_grunn": "Drift", "mandat": "avtalen punkt 5.2", "eige_nummer": "9/26"}


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory, ready: Path) -> Iterator[tuple[Room, str]]:
    """Voss and the hospital leave it to SSU; Kvam has cleared it, and not said that."""
    path = tmp_path_factory.mktemp("bind") / "bind.db"
    copyfile(ready, path)
    with room(path) as web:
        number = begun(web, sakstype="C-18", partnarar=(VOSS, KVAM, TRUST, PRIVATE),
                       forpliktande=True)
        do(web, "send_til_utgreiing", sak=number, organ="mfu")
        paper(web, number, "kost_nytte", "Kost og nytte")
        do(web, "ny_ordlyd", sak=number, tekst="Partnarane tek i bruk rutinen.")
        do(web, "send_til_ssu", sak=number)
        for who, inside in ((VOSS, True), (TRUST, True), (KVAM, False)):
            do(web, "avklar", partner(who), sak=number, innafor_mandat=inside, **SAID)
        do(web, "handsam", sak=number, **SETTLED)
        yield web, number


def section(browser: Browser, number: str) -> str:
    page = main(browser.see(f"/hfb/sak/{number}"))
    return page.partition('id="partnarane"')[2].partition("</section>")[0]


def test_the_clause_the_handling_and_the_papers_are_shown(settled: tuple[Room, str]) -> None:
    web, number = settled
    page = section(web.somebody(Rolle.LESAR), number)
    said = text_of(page)
    for told in ("Kva som bind partnarane", "avtalen punkt 5.2", "sak 9/26",
                 "Overordna samarbeidsavtale, frå 1. august 2022", "Ordlyd 1"):
        assert told in said, told
    assert f'href="/hfb/sak/{number}/papir/1"' in page
    assert {"/hfb/regelbok/regel/MOD-07", "/hfb/regelbok/regel/MOD-15"} <= set(page.split('"'))
    assert "vert ikkje spurd" not in said


def test_each_partners_word_is_there_and_what_is_missing_first(settled: tuple[Room, str]) -> None:
    web, number = settled
    said = text_of(section(web.somebody(Rolle.LESAR), number))
    assert "2 av 3 har stadfesta." in said
    missing, _, confirmed = said.partition("2 stadfestingar")
    assert "Kvam har ikkje stadfesta Innanfor mandatet: nei." in missing
    assert "Voss har stadfesta Innanfor mandatet: ja. Prinsipiell: nei." in confirmed
    assert "Klarert av rådmannen" in confirmed
    assert "Haraldsplass : reglane krev inga avklaring" in said


def test_a_partner_sees_who_has_and_what_it_said_itself(settled: tuple[Room, str]) -> None:
    web, number = settled
    said = text_of(section(web.contact(VOSS), number))
    assert "Voss har stadfesta Innanfor mandatet: ja." in said
    assert "Kvam har ikkje stadfesta" in said
    assert said.count("Innanfor mandatet:") == 1


def test_an_agreement_that_was_never_entered_here_is_said_to_be_missing(
    settled: tuple[Room, str]
) -> None:
    web, number = settled
    with web.house.reading() as unit:
        register = unit.register("hfb")
        file = unit.case_file(unit.case_id("hfb", number))
        view = View(unit, file, replace(register, avtalar={}), Act.looking(SECRETARIAT, START))
        found = bound(view)
    assert found
    assert ("Avtalen som galdt", "ingen overordna avtale frå den tida er ført inn her") in (
        found.handsamingar[0])


def test_what_is_judged_anew_must_be_confirmed_anew(settled: tuple[Room, str]) -> None:
    web, number = settled
    do(web, "ny_ordlyd", sak=number, tekst="Partnarane tek i bruk rutinen frå januar.",
       grunn="Ny dato")
    said = text_of(section(web.somebody(Rolle.LESAR), number))
    assert "0 av 3 har stadfesta." in said
    assert "Voss må stadfeste avklaringa på nytt" in said


def test_what_if_one_had_found_it_of_principle_says_that_ssu_could_not(
    settled: tuple[Room, str]
) -> None:
    web, number = settled
    for who in (VOSS, KVAM, TRUST):
        do(web, "avklar", partner(who), sak=number, innafor_mandat=True, **SAID)
    do(web, "handsam", sak=number, **SETTLED)
    do(web, "konstater_semje", sak=number)
    lead = web.somebody(Rolle.REGELVERK)
    found = main(lead.see(f"/hfb/sak/{number}/kva-om?vis=ja&prinsipiell:{VOSS}=ja"))
    told = text_of(found)
    assert "SSU har avgjort saka. Det kunne SSU ikkje ha gjort då" in told
    assert "Voss har ikkje stadfesta at SSU kan avgjere saka innanfor mandatet sitt." in told
    assert "/hfb/regelbok/regel/MOD-07" in found
    same = text_of(lead.see(f"/hfb/sak/{number}/kva-om?vis=ja&prinsipiell:{VOSS}=nei"))
    assert "Ingenting av dette vert annleis." in same
    assert "Her ser vi på kven som må svare" in same
    assert "SSU ikkje ha gjort" not in same
