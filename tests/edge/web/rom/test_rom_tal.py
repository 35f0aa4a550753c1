"""How many letters stand behind each way of looking, and what an act on a contact is told as."""

import re
from html import unescape

from tests.edge.web.case_room import begun, do
from tests.edge.web.web_room import Browser, Room, main

_CHIP = re.compile(r'class="ds-chip"[^>]*>([^<]+) \((\d+)\)<')
VOSS = "kommune-4621"


def counted(browser: Browser) -> dict[str, int]:
    return {name: int(n) for name, n in _CHIP.findall(browser.see("/hfb/post"))}


def test_letters_that_wait_are_counted_where_they_stand(asked_web: Room) -> None:
    ada = asked_web.secretary()
    before = counted(ada)
    case = begun(asked_web)
    waiting = counted(ada)
    more = waiting["Må følgjast med på"] - before["Må følgjast med på"]
    assert more > 0
    do(asked_web, "stopp_sending", sak=case, grunn="Feil sak.")
    stopped = counted(ada)
    assert stopped["Må følgjast med på"] == before["Må følgjast med på"]
    assert stopped["Stoppa"] == before["Stoppa"] + more
    assert stopped["Alle e-postar"] == before["Alle e-postar"]


def test_a_contact_is_told_of_by_partner_and_position(asked_web: Room) -> None:
    ada = asked_web.secretary()
    answer = ada.send("/hfb/gjer/ny_kontakt", {
        "partnar": VOSS, "slag": "vikar", "stilling": "rådgjevar",
        "adresse": "vikar@voss.example.org"})
    page = unescape(main(ada.follow(answer).text))
    assert "Voss: rådgjevar (vikar)." in page
    assert f'href="/hfb/gjer/ny_kontakt?partnar={VOSS}"' in page
    assert "vikar@voss" not in page
    with asked_web.house.reading() as unit:
        made = next(c for c in unit.register("hfb").kontaktar if c.stilling == "rådgjevar")
    gone = ada.send("/hfb/gjer/fravaer", {
        "kontakt": made.id, "fraa": "2026-02-11", "til": "2026-02-20"})
    assert "Voss: rådgjevar (vikar), frå 11. februar 2026 til 20. februar 2026." in unescape(
        main(ada.follow(gone).text))
    ended = ada.send("/hfb/gjer/avslutt_kontakt", {"kontakt": made.id, "til": "2026-02-28"})
    assert "Voss: rådgjevar (vikar), siste dag 28. februar 2026." in unescape(
        main(ada.follow(ended).text))
