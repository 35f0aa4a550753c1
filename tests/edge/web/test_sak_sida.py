"""The page of a case: what it shows, to whom, and how much has to be fetched."""

import gzip
import re

from cases.oslo import day_text
from cases.tilgang import Rolle
from tests.edge.web.case_room import SECRETARIAT, begun, do, paper, partner
from tests.edge.web.web_room import Room, main

FIRST, LATER = 150 * 1024, 20 * 1024
"""Bytes that may be fetched for a case page the first time, and after that."""
VOSS = "kommune-4621"


def on_round(web: Room) -> str:
    """A case of two partners that is on its round; Voss has answered, Bergen has not."""
    number = begun(web, sakstype="C-04", partnarar=(VOSS, "kommune-4601", "hf-bergen"))
    do(web, "send_til_utgreiing", sak=number, organ="mfu")
    do(web, "ny_ordlyd", sak=number, tekst="Partnarane tek i bruk rutinen.")
    return number


def test_the_first_thing_is_where_the_case_is_and_what_may_be_done(web: Room) -> None:
    number = begun(web)
    page = main(web.secretary().see(f"/hfb/sak/{number}"))
    assert 'aria-current="step"' in page
    assert "Innmeldt" in page.partition('aria-current="step"')[2][:200]
    assert page.count('data-variant="primary"') == 1
    assert f'href="/hfb/sak/{number}/gjer/send_til_utgreiing"' in page
    assert day_text(web.clock().date()) in page


def test_what_stands_on_the_page_is_dressed_by_the_sheets_it_links(web: Room) -> None:
    secretary = web.secretary()
    number = begun(web)
    do(web, "send_til_utgreiing", sak=number, organ="mfu")
    page = secretary.see(f"/hfb/sak/{number}")
    links = re.findall(r'<link rel="stylesheet" href="([^"]+)"', page)
    dressed = "".join(secretary.get(link).text for link in links)
    worn = {c for worn in re.findall(r'class="([^"]*)"', page) for c in worn.split()}
    assert {"sg-rom-meny", "sg-reint"} <= worn
    bare = {c for c in worn if c.startswith("sg-") and f".{c}" not in dressed}
    assert bare <= {"sg-bilete", "sg-fleire", "sg-sidespalte"}, "these are names alone"


def test_what_stands_against_an_act_is_there_before_the_click(web: Room) -> None:
    number = begun(web)
    do(web, "send_til_utgreiing", sak=number, organ="mfu")
    page = main(web.secretary().see(f"/hfb/sak/{number}"))
    shut = page.partition('gjer/send_til_ssu"')[2]
    assert "Stengt no" in page
    assert "/hfb/regelbok/regel/" in shut
    assert not re.search(r"saksgang [a-z]|--[a-z]", re.sub(r"<[^>]*>", " ", page))


def test_a_case_of_another_helsefellesskap_is_not_there(web: Room) -> None:
    number = begun(web)
    assert web.secretary().get(f"/hfsf/sak/{number}").status_code == 404
    assert web.nobody().get(f"/hfb/sak/{number}").status_code == 303
    assert web.secretary().get("/hfb/sak/2026/999").status_code == 404


def test_a_partner_sees_less_than_the_secretariat(web: Room) -> None:
    number = on_round(web)
    do(web, "samtale", sak=number, partnar=VOSS, kven="rådgjevaren", referat="Hemmeleg samtale")
    assert "Hemmeleg samtale" in web.secretary().see(f"/hfb/sak/{number}")
    for browser in (web.contact(VOSS), web.somebody(Rolle.LESAR)):
        page = browser.see(f"/hfb/sak/{number}")
        assert "Hemmeleg samtale" not in page
        assert "Purring, lovnader" not in page
        assert "Samtalen er ført inn" not in page
    assert "/gjer/" not in main(web.somebody(Rolle.LESAR).see(f"/hfb/sak/{number}"))
    acts = set(re.findall(r"/gjer/(\w+)", main(web.contact(VOSS).see(f"/hfb/sak/{number}"))))
    assert acts
    assert acts <= {
        "avklar", "fraasegn", "raadgjeving", "legg_ved", "eige_saksnummer", "meld_usemje",
        "lyft_ordlyd", "signer", "lyft_pm",
    }


def test_a_partner_that_is_not_in_the_case_finds_nothing(web: Room) -> None:
    number = on_round(web)
    assert web.contact("kommune-4619").get(f"/hfb/sak/{number}").status_code == 404


def test_the_status_is_text_that_pastes_clean(web: Room) -> None:
    number = begun(web)
    page = web.secretary().see(f"/hfb/sak/{number}/status")
    text = re.search(r"<textarea[^>]*>([^<]+)</textarea>", page)
    assert text
    lines = text[1].splitlines()
    assert lines[0] == f"HFB {number}: Felles rutine for utskriving"
    assert lines[1] == "Steg: Innmeldt"
    assert lines[-1].startswith("Per: ")


def test_who_is_saksansvarleg_takes_over_with_one_press(web: Room) -> None:
    number = begun(web)
    browser = web.secretary("berit")
    answer = browser.send(f"/hfb/sak/{number}/ta-over", {}, form=f"/hfb/sak/{number}")
    assert answer.status_code == 303
    page = browser.follow(answer).text
    assert 'id="gjort-tittel"' in page
    assert "Ta over" not in main(page)
    assert "Ta over" in main(web.secretary("ada").see(f"/hfb/sak/{number}"))


def test_what_must_be_fetched_is_little(web: Room) -> None:
    number = begun(web)
    paper(web, number, "utgreiing", "Utgreiing")
    browser = web.secretary()
    page = browser.see(f"/hfb/sak/{number}")
    packed = len(gzip.compress(page.encode(), 9))
    assert packed <= LATER, packed
    linked = re.findall(r'(?:href|src)="(/statisk/[^"]+\.(?:css|js)\?[^"]*|/statisk/[^"]+\.svg)"',
                        page)
    total = packed + sum(len(gzip.compress(browser.get(path).content, 9)) for path in linked)
    fonts = browser.get("/statisk/tredjepart/inter.woff2")
    total += len(fonts.content) if fonts.status_code == 200 else 0
    assert total <= FIRST, total


def test_an_answer_by_the_partner_is_seen_in_the_table(web: Room) -> None:
    number = on_round(web)
    do(web, "avklar", partner(VOSS), sak=number, prinsipiell="nei", okonomi="ingen",
       plansamsvar="ja", klarert_av="kommunedirektøren")
    page = main(web.secretary().see(f"/hfb/sak/{number}"))
    row = re.search(r'<th scope="row">Voss.*?</tr>', page, re.DOTALL)
    assert row
    assert re.search(r'data-namn="Avklart">ja<', row[0])
    assert SECRETARIAT.person == "ada"


def test_every_room_of_a_case_is_reached_from_its_page(web: Room) -> None:
    number = begun(web)
    secretary = web.secretary()
    rooms = re.findall(rf'href="(/hfb/sak/{number}/[a-z]+)"', secretary.see(f"/hfb/sak/{number}"))
    assert len(set(rooms)) >= 7
    for room in set(rooms):
        secretary.see(room)


def test_letters_of_a_case_are_told_as_waiting_and_as_stopped(web: Room) -> None:
    number = begun(web)
    do(web, "varsle", sak=number)
    secretary = web.secretary()
    page = main(secretary.see(f"/hfb/sak/{number}/post"))
    assert "<h2" in page
    assert ">Ventar<" in page
    assert ">Stoppa<" not in page
    do(web, "stopp_sending", sak=number, grunn="Feil tittel")
    page = main(secretary.see(f"/hfb/sak/{number}/post"))
    assert ">Stoppa<" in page
    assert ">Ventar<" not in page


def test_partners_that_stand_alike_are_one_row(web: Room) -> None:
    number = begun(web)
    page = main(web.secretary().see(f"/hfb/sak/{number}"))
    table = page.partition('id="partnarane"')[2].partition("</section>")[0]
    assert table.count("<tr>") < 12
    assert "Voss" in table
