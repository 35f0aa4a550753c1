"""Kva om and Konsekvens on the web: what they foretell, for whom, and that they never write."""

import re
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile
from urllib.parse import urlencode

import pytest

from cases.tilgang import Rolle
from tests.edge.cli_room import Terminal
from tests.edge.web.test_regelbok_pages import COMMAND, digest, text_of
from tests.edge.web.web_room import Browser, Room, room

VOSS, BERGEN = "kommune-4621", "kommune-4601"
CASE = "/hfb/sak/2026/2"
ROW = {
    "partnar": VOSS, "gjeld_fraa": "2026-11-25", "kjelde": "framlegg", "vis": "ja",
    "rader[1].organ": "kommunestyre", "rader[1].sakslag": "ordinaer", "rader[1].heimel": "punkt 3",
}


@pytest.fixture
def played_web(tmp_path: Path, played: Path) -> Iterator[Room]:
    """Cases that have gone far; 2026/1 is on its round, and Bergen has not answered."""
    copyfile(played, tmp_path / "web.db")
    with room(tmp_path / "web.db") as made:
        yield made


@pytest.fixture
def lead(played_web: Room) -> Browser:
    return played_web.somebody(Rolle.REGELVERK)


def asked(browser: Browser, path: str, **fields: str) -> str:
    answer = browser.get(f"{path}?{urlencode(fields)}")
    assert answer.status_code == 200, answer.text[:300]
    return text_of(answer.text)


def kva_om(browser: Browser, case: str = "/hfb/sak/2026/1", **fields: str) -> str:
    return asked(browser, f"{case}/kva-om", vis="ja", **fields)


# -- kva om ----------------------------------------------------------------------------------------


def test_the_page_says_what_the_terminal_says(lead: Browser, demo: Terminal) -> None:
    page = kva_om(lead, **{f"prinsipiell:{VOSS}": "ja"})
    found = demo.json("kva-om", "2026/1", "--prinsipiell", f"{VOSS}=ja")
    (level,) = found["nivaa"]
    assert level["etter"]["grunn"] in page
    (ground,) = found["nye_grunnar"]
    assert ground["grunn"] in page
    assert "sluttar å telje" in page
    assert "Gjeld å konstatere semje" in page
    assert not COMMAND.search(page)


def test_all_that_the_terminal_can_imagine_can_be_imagined(lead: Browser) -> None:
    told = kva_om(
        lead, kostnad="direkte", paragraf_6_2="3", dato="15.1.2027", brytar="R-040",
        verknad="av", **{"okonomi:alle": "i_budsjett", f"plan:{VOSS}": "nei",
                         f"eingong:{BERGEN}": "500 000", f"aar:{BERGEN}": "1000"},
        partnar=VOSS, gjeld_fraa="2026-12-01", kjelde="framlegg",
        **{n: v for n, v in ROW.items() if n.startswith("rader")},
    )
    for said in (
        "Kostnaden er direkte.", "Saka har innhald frå hol. § 6-2 punkt 3.",
        "Brytaren R-040 («", "») er sett til av.",
        "kostar 500 000 kroner éin gong og at saka kostar 1 000",
        "ikkje er i samsvar med planane",
        "Reglementet til Voss er som i framlegget frå 1. desember 2026.",
        "Saka er vurdert slik det er 15. januar 2027.",
    ):
        assert said in told, said


def test_parties_may_go_out_and_come_in(lead: Browser) -> None:
    page = lead.see("/hfb/sak/2026/1/kva-om")
    assert "3. Innlegging i sjukehus" in page
    inside = re.findall(r'name="partar" value="([^"]+)" checked', page)
    assert VOSS in inside
    query = urlencode([("vis", "ja"), *(("partar", p) for p in inside if p != VOSS)])
    assert "Voss er ikkje med i saka." in text_of(lead.see(f"/hfb/sak/2026/1/kva-om?{query}"))


def test_nothing_asked_and_nonsense_are_told_kindly(lead: Browser) -> None:
    for fields, said in (
        ({}, "Fyll ut det som skal vere annleis."),
        ({"eingong:alle": "mykje"},
         "Alle, kroner éin gong: skriv eit heilt tal, til dømes 200 000."),
        ({f"varigheit:{VOSS}": "4 år"},
         "Voss, år det varer: skriv eit heilt tal, til dømes 4."),
        ({f"aar:{VOSS}": "-5"}, "Voss, kroner per år: skriv eit heilt tal"),
        ({"dato": "1.1.1990"}, "Saka er meld inn"),
        ({"dato": "1.1.2099"}, "Så langt fram veit vi ikkje kva reglement som gjeld."),
        ({"dato": "30.2.2026"}, "Skriv ein dato som finst, som 31.03.2026."),
        ({"dato": "i morgon"}, "Skriv datoen som 31.03.2026."),
        ({"brytar": "R-999", "verknad": "av"}, "Brytaren finst ikkje."),
        ({f"prinsipiell:{VOSS}": "kanskje"},
         "Voss, prinsipiell: vel eitt av orda i lista."),
        ({"okonomi:alle": "ingen", f"aar:{VOSS}": "5000"},
         "Voss: Det kan ikkje både vere utan kostnad og koste noko."),
    ):
        answer = lead.get(f"/hfb/sak/2026/1/kva-om?{urlencode({'vis': 'ja', **fields})}")
        assert answer.status_code == 422
        assert said in text_of(answer.text)
        assert not COMMAND.search(text_of(answer.text)), fields


def test_a_fault_stands_by_its_own_field_and_is_led_to(lead: Browser) -> None:
    answer = lead.get(f"/hfb/sak/2026/1/kva-om?{urlencode({'vis': 'ja', f'aar:{VOSS}': 'x'})}")
    assert f'<a class="ds-link" href="#aar:{VOSS}">' in answer.text
    assert re.search(rf'id="aar:{VOSS}"[^>]*aria-invalid="true"', answer.text)
    assert f'id="e-aar:{VOSS}"' in answer.text
    both = urlencode([("vis", "ja"), ("paragraf_6_2", "1"), ("paragraf_6_2", "ingen")])
    answer = lead.get(f"/hfb/sak/2026/1/kva-om?{both}")
    assert answer.status_code == 422
    assert "Vel punkt, eller ingen punkt, ikkje begge." in text_of(answer.text)


def test_amounts_may_be_typed_as_people_write_them(lead: Browser) -> None:
    for written in ("200 000", "200.000", "200000"):
        told = kva_om(lead, **{f"eingong:{VOSS}": written})
        assert "saka kostar 200 000 kroner éin gong" in told
        page = asked(lead, "/hfb/konsekvens", **ROW, **{"rader[1].grense_eingong": written})
        assert "opp til og med 200 000 kroner éin gong" in page


def test_an_imagined_case(lead: Browser) -> None:
    page = asked(lead, "/hfb/kva-om", sakstype="C-05", vis="ja", **{f"prinsipiell:{VOSS}": "ja"})
    assert "Saka er tenkt: alle har avklara henne, og ingenting er særskilt." in page
    assert "Voss" in page
    assert "No kommunedirektøren" in page
    assert lead.get("/hfb/kva-om?sakstype=C-99&vis=ja").status_code == 422


def test_a_kontaktperson_sees_its_own_and_nothing_of_the_others(played_web: Room) -> None:
    voss = played_web.contact(VOSS)
    form = voss.see("/hfb/sak/2026/1/kva-om")
    assert f'name="prinsipiell:{VOSS}"' in form
    assert BERGEN not in form
    assert 'name="brytar"' not in form
    assert 'name="partar"' not in form
    page = kva_om(voss, alt="ja", **{f"prinsipiell:{VOSS}": "ja"})
    assert "Voss seier at saka er prinsipiell." in page
    assert "heradsstyret" in page
    others = [n for n in ("Bergen", "Kvam", "Ulvik", "Alver") if n in page.replace(
        "Helsefellesskapet i Helse Bergen", "").replace("Helse Bergen", "")]
    assert others == []
    crossing = kva_om(voss, alt="ja", brytar="R-040", verknad="av", partar=VOSS, **{
        f"prinsipiell:{VOSS}": "ja", f"prinsipiell:{BERGEN}": "ja"})
    assert "R-040" not in crossing
    assert "Bergen seier" not in crossing


@pytest.mark.parametrize(
    ("role", "partner", "status"),
    [
        (Rolle.SEKRETARIAT, None, 200), (Rolle.REGELVERK, None, 200), (Rolle.LESAR, None, 403),
        (Rolle.RAADGJEVAR, VOSS, 403), (Rolle.KONTAKT, VOSS, 200), (Rolle.KONTAKT, "no", 404),
    ],
)
def test_who_may_ask_of_a_case(
    played_web: Room, role: Rolle, partner: str | None, status: int
) -> None:
    browser = played_web.somebody(role, partner)
    assert browser.get("/hfb/sak/2026/1/kva-om").status_code == status


# -- konsekvens ------------------------------------------------------------------------------------


def test_the_consequence_is_that_of_the_terminal(lead: Browser, demo: Terminal) -> None:
    Path("framlegg.toml").write_text(
        f'partnar = "{VOSS}"\ngjeld_fraa = 2026-11-25\nkjelde = "framlegg"\n'
        '[[rad]]\norgan = "kommunestyre"\nsakslag = "ordinaer"\nheimel = "punkt 3"\n'
    )
    found = demo.json("konsekvens", "framlegg.toml")
    page = asked(lead, "/hfb/konsekvens", **ROW)
    count = found["tal"]
    assert count["raka"] > 0
    assert f"Av {count['saker']} opne saker med Voss vert {count['raka']} råka, vurderte" in page
    for case in found["saker"]:
        assert f"{case['saksnummer']} {case['tittel']}" in page
    assert "Eit nytt svar frå kommunedirektøren ville ikkje halde." in page
    assert not COMMAND.search(page)


def test_the_page_begins_with_the_reglement_as_it_is(lead: Browser) -> None:
    assert "Kva partnar gjeld det?" in lead.see("/hfb/konsekvens")
    page = lead.see(f"/hfb/konsekvens?partnar={VOSS}")
    assert '<option value="kommunedirektor" selected>kommunedirektøren</option>' in page
    assert "Dette ville skje" not in page
    named = asked(lead, "/hfb/konsekvens", **ROW,
                  **{"rader[1].sakstypar": "Samhandlingsprosedyre, felles plan"})
    assert "Dette ville skje" in named
    assert "Samhandlingsprosedyre, felles plan" in named
    more = lead.see(f"/hfb/konsekvens?{urlencode({**ROW, 'legg_til': 'rader', 'vis': ''})}")
    assert 'name="rader[2].organ"' in more


def test_only_organs_such_a_partner_can_have_are_offered(lead: Browser) -> None:
    def offered(partner: str) -> set[str]:
        page = lead.see(f"/hfb/konsekvens?partnar={partner}")
        found = re.search(r'<select[^>]*name="rader\[1\]\.organ".*?</select>', page, re.S)
        assert found
        return set(re.findall(r'value="([a-z_]+)"', found[0]))

    assert {"byraad", "kommunestyre"} <= offered(BERGEN)
    assert not offered(BERGEN) & {"formannskap", "kommunedirektor", "styre", "adm_dir"}
    assert not offered(VOSS) & {"byraad", "styre", "adm_dir", "dagleg_leiar"}


def test_a_row_that_law_undoes_is_told_at_the_top(lead: Browser) -> None:
    row = ROW | {"rader[1].organ": "kommunedirektor", "rader[1].sakslag": "prinsipiell"}
    page = lead.see(f"/hfb/konsekvens?{urlencode(row)}")
    warned = re.search(r'<p class="ds-alert" data-color="warning">([^<]*)</p>', page)
    assert warned
    assert "kan ikkje leggjast til det organet (kommunelova § 13-1 sjette ledd)" in warned[1]
    assert "Rada verkar likevel ikkje" in asked(lead, "/hfb/sak/2026/1/kva-om", **row)


def test_a_row_that_cannot_be_is_told_beside_its_field(lead: Browser) -> None:
    answer = lead.get(f"/hfb/konsekvens?{urlencode({**ROW, 'rader[1].grense_aar': 'mange'})}")
    assert answer.status_code == 422
    assert re.search(r'id="f-rader\[1\]\.grense_aar"[^>]*aria-invalid="true"', answer.text)
    assert 'value="mange"' in answer.text
    assert '<a class="ds-link" href="#f-rader[1].grense_aar"' in answer.text
    for written, said in (
        ("ukjend", "Skriv namnet på sakstypen, til dømes Samhandlingsprosedyre."),
        ("Samhandlingsprosedyre", "berre for Samhandlingsprosedyre (C-05)"),
    ):
        found = lead.get(f"/hfb/konsekvens?{urlencode({**ROW, 'rader[1].sakstypar': written})}")
        assert said in text_of(found.text)
    assert "Før inn dette reglementet" not in lead.see(f"/hfb/konsekvens?{urlencode(ROW)}")


def test_what_was_tried_can_be_entered_as_it_stands(played_web: Room) -> None:
    secretary = played_web.secretary()
    page = secretary.see(f"/hfb/konsekvens?{urlencode(ROW)}")
    enter = re.search(r'href="(/hfb/gjer/nytt_reglement\?[^"]+)"', page)
    assert enter
    form = secretary.see(enter[1].replace("&amp;", "&"))
    assert 'value="punkt 3"' in form
    assert '<option value="kommunestyre" selected>' in form


@pytest.mark.parametrize(
    ("role", "status"),
    [(Rolle.SEKRETARIAT, 200), (Rolle.REGELVERK, 200), (Rolle.LESAR, 403), (Rolle.KONTAKT, 403)],
)
def test_who_may_see_consequences(played_web: Room, role: Rolle, status: int) -> None:
    browser = played_web.somebody(role, VOSS if role is Rolle.KONTAKT else None)
    assert browser.get("/hfb/konsekvens").status_code == status
    assert browser.get("/hfb/kva-om").status_code == status


def test_looking_ahead_writes_nothing(played_web: Room) -> None:
    lead = played_web.somebody(Rolle.REGELVERK)
    before = digest(played_web)
    lead.see(f"/hfb/konsekvens?{urlencode(ROW)}")
    kva_om(lead, **{"prinsipiell:alle": "ja", "dato": "2027-01-15"})
    asked(lead, "/hfb/kva-om", sakstype="C-05", vis="ja")
    assert digest(played_web) == before
