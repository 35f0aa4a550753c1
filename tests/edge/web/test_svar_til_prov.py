"""From an answer to its paper, and the whole history, for each who may read it."""

import re
from collections.abc import Iterator

import pytest

from cases.tilgang import Rolle
from tests.edge.web.svar_room import CLEAR, KVAM, TRUST, VOSS, Asked, Mailroom
from tests.edge.web.web_room import Browser, main

CASE = "/hfb/sak/2026/1"
MINUTES = {"slag": "protokollutskrift", "tittel": "Utskrift av møteboka", "tekst": "Vedteke."}
GIVEN = {"svar": "ja", "organ": "kommunestyre", "avgjerd": "vedtak", "dato": "2026-11-23",
         "stilling": "rådgjevar"}


@pytest.fixture(scope="module")
def answered(
    tmp_path_factory: pytest.TempPathFactory, on_its_round: Asked
) -> Iterator[Mailroom]:
    """Voss and Kvam have sent the very same bytes as proof; the hospital has sent none."""
    with on_its_round.again(tmp_path_factory.mktemp("prov") / "prov.db") as made:
        made.give(VOSS, "avklar", CLEAR)
        for partner, proof, number in ((VOSS, 3, "77/26"), (KVAM, 4, "78/26")):
            made.give(partner, "legg_ved", MINUTES)
            made.give(partner, "svar", {**GIVEN, "prov": proof, "eige_saksnummer": number})
        made.give(TRUST, "svar", {**GIVEN, "organ": "adm_dir", "eige_saksnummer": "79/26"})
        made.give("sse", "samtale", {"partnar": VOSS, "kven": "rådgjevaren", "referat": "Snart."})
        yield made


def row_of(page: str, partner: str) -> str:
    found = re.search(rf'<th scope="row">{partner}.*?</tr>', page, re.DOTALL)
    assert found, partner
    return found[0]


def test_each_answer_leads_to_its_own_paper(answered: Mailroom) -> None:
    reader = answered.web.somebody(Rolle.LESAR)
    page = main(reader.see(CASE))
    for partner, number, nr in (("Voss", "77/26", 3), ("Kvam", "78/26", 4)):
        row = row_of(page, partner)
        assert f"sak {number}" in row
        assert re.findall(rf'href="{CASE}/papir/(\d+)"', row) == [str(nr)]
        assert reader.get(f"{CASE}/papir/{nr}").status_code == 200
    assert "Utan prov" in row_of(page, "Helse Bergen")
    assert "Utskrift av møteboka, protokollutskrift, frå Kvam" in page


def test_the_board_of_the_secretariat_knows_whose_paper_it_is(answered: Mailroom) -> None:
    page = main(answered.web.secretary().see(f"{CASE}/rundgang"))
    assert set(re.findall(rf'href="{CASE}/papir/(\d+)"', page)) == {"3", "4"}


def test_a_partner_reaches_its_own_proof_and_no_others(answered: Mailroom) -> None:
    voss = answered.web.contact(VOSS)
    page = voss.see(CASE)
    assert f"{CASE}/papir/3" in page
    assert f"{CASE}/papir/4" not in page


def history(browser: Browser, query: str = "") -> str:
    return main(browser.see(f"{CASE}/historie{query}"))


def test_a_reader_goes_from_the_case_to_all_that_was_done(answered: Mailroom) -> None:
    reader = answered.web.somebody(Rolle.LESAR)
    assert f'href="{CASE}/historie"' in main(reader.see(CASE))
    page = history(reader)
    assert "Svaret er teke imot: Kvam, heradsstyret: ja" in page
    assert f'href="{CASE}/papir/4"' in page
    assert "Saka er registrert" in page
    assert "Samtalen" not in page
    assert "ada" not in re.sub(r"<[^>]*>", " ", page).split()
    assert "slag=purring" not in page
    assert "Samtalen" in history(answered.web.secretary())


def test_what_was_stopped_is_told_to_those_who_see_every_case(answered: Mailroom) -> None:
    assert "Stansa" not in history(answered.web.contact(VOSS))
    assert "slag=stansa" in history(answered.web.somebody(Rolle.REGELVERK))


def test_a_partner_reads_its_own_and_not_yet_the_others(answered: Mailroom) -> None:
    page = history(answered.web.contact(VOSS))
    assert "Voss, heradsstyret: ja" in page
    assert "Kvam" not in page
    assert f"{CASE}/papir/4" not in page
    assert "Samtalen" not in page


def test_when_the_round_is_over_it_reads_all(answered: Mailroom) -> None:
    answered.give("sse", "meld_usemje", {"grunn": "Partane er usamde.", "eigar": "SSU"})
    assert "Kvam, heradsstyret: ja" in history(answered.web.contact(VOSS))


def test_one_page_leads_to_the_next_past_what_is_not_for_the_reader(
    answered: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.web.rom.historie.PAGE", 3)
    reader = answered.web.somebody(Rolle.LESAR)
    seen, query = 0, ""
    while True:
        page = history(reader, query)
        seen += page.count("sg-hending")
        onward = re.search(r'href="[^"]*historie(\?etter=\d+)" rel="next"', page)
        if not onward:
            break
        assert page.count("sg-hending") == 3
        query = onward[1]
    monkeypatch.undo()
    assert seen == history(reader).count("sg-hending") > 8
