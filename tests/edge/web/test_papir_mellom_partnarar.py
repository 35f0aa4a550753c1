"""What shows another's answer is shut to a partner at every door while the round is open."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

import pytest

from adapters.tilgang.programs import Given
from cases.tilgang import Rolle
from tests.edge.web.api_room import program
from tests.edge.web.svar_room import CLEAR, TRUST, VOSS, Asked, Mailroom
from tests.edge.web.web_room import Browser

CASE = "/hfb/sak/2026/1"
ANSWER = {"svar": "ja", "organ": "styre", "avgjerd": "vedtak", "dato": "2026-11-23",
          "eige_saksnummer": "STYRE 77", "stilling": "rådgjevar"}
TOLD = ("Brevet frå sjukehuset", "Svar som ikkje vart teke", "Utskrift frå styret", "STYRE 77")
"""What a partner would know the answer by: papers that were laid there by either, and a number."""


@pytest.fixture(scope="module")
def answered(
    tmp_path_factory: pytest.TempPathFactory, on_its_round: Asked
) -> Iterator[Mailroom]:
    """The hospital has answered by a letter the secretariat entered, and by itself; Voss has
    not, and has laid a paper of its own there."""
    with on_its_round.again(tmp_path_factory.mktemp("papir") / "papir.db") as made:
        letter = {"slag": "brev", "tekst": "Ja frå oss."}
        made.give("sse", "legg_ved", {**letter, "tittel": TOLD[0]})
        made.give("sse", "legg_ved", {**letter, "tittel": TOLD[1]})
        made.give(TRUST, "legg_ved", {
            "slag": "protokollutskrift", "tittel": TOLD[2], "tekst": "Vedteke."})
        made.give(TRUST, "svar", {**ANSWER, "prov": 5})
        made.give(VOSS, "avklar", CLEAR)
        made.give(VOSS, "legg_ved", {
            "slag": "protokollutskrift", "tittel": "Utskrift frå Voss", "tekst": "Vedteke."})
        yield made


def known(page: str) -> set[str]:
    return {t for t in TOLD if t in page}


@pytest.mark.parametrize(
    "door", ["", "/papir", "/ordlyd", "/gjer/svar", "/gjer/lyft_ordlyd", f"/svar/{VOSS}"],
)
def test_no_page_shows_it(answered: Mailroom, door: str) -> None:
    assert known(answered.web.contact(VOSS).see(f"{CASE}{door}")) == set()


def test_no_file_is_given(answered: Mailroom) -> None:
    voss = answered.web.contact(VOSS)
    for nr in (3, 4, 5):
        assert voss.get(f"{CASE}/papir/{nr}").status_code == 404
        assert voss.get(f"{CASE}/svar/{VOSS}/dokument/{nr}").status_code == 404
    assert voss.get(f"{CASE}/papir/1").status_code == 200
    assert voss.get(f"{CASE}/papir/6").status_code == 200


def test_the_sakspakke_holds_none_of_it(answered: Mailroom) -> None:
    found = answered.web.contact(VOSS).get(f"{CASE}/svar/{VOSS}/sakspakke.zip")
    names = " ".join(ZipFile(BytesIO(found.content)).namelist())
    assert "Utgreiing" in names
    assert known(names) == set()
    assert "Utskrift frå Voss" not in names, "what an organ decided is not laid before it"


def test_the_api_tells_none_of_it(answered: Mailroom) -> None:
    voss = program(answered.web, Given(Rolle.KONTAKT, VOSS))
    told = voss.look("saker/2026/1")
    assert [d["nr"] for d in told["dokument"]] == [1, 2, 6]
    assert known(str(told)) == set()
    assert [voss.get(f"saker/2026/1/dokument/{nr}").status_code for nr in (3, 4, 5)] == [404] * 3


def test_who_answered_and_the_secretariat_see_it(answered: Mailroom) -> None:
    def papers(browser: Browser) -> set[str]:
        return known(browser.see(CASE))

    assert papers(answered.web.secretary()) == set(TOLD)
    assert papers(answered.web.contact(TRUST)) == set(TOLD[2:])


def test_when_the_round_is_over_it_is_there(answered: Mailroom) -> None:
    answered.give("sse", "meld_usemje", {"grunn": "Partane er usamde.", "eigar": "SSU"})
    voss = answered.web.contact(VOSS)
    assert known(voss.see(CASE)) == set(TOLD)
    assert voss.get(f"{CASE}/papir/5").status_code == 200
