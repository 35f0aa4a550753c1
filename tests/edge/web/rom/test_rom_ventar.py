"""What a case is said to wait for: nobody is asked for what has come, and each sentence is one."""

import re

from tests.edge.web.rom.rom_room import CASE, act
from tests.edge.web.rom.test_rom_rundgang import GOOD, KVAM, ULVIK, VOSS, send
from tests.edge.web.web_room import Browser, Room, main


def status(browser: Browser) -> str:
    return main(browser.see(f"{CASE}/status"))


def test_an_answer_that_waits_for_somebody_is_not_asked_for_again(asked_web: Room) -> None:
    ada = asked_web.secretary()
    send(ada, {VOSS: GOOD, KVAM: GOOD})
    act(asked_web, "svar", partnar=ULVIK, registrering="telefon", **{
        **GOOD, "dato": asked_web.clock().date().isoformat()})
    said = status(ada)
    waits = ("svar frå 21 partnarar, og at svara frå Voss og Kvam vert kontrollerte, "
             "og at Ulvik stadfestar svaret sitt")
    assert f"Ventar på: {waits}\n" in said
    assert "Må stadfestast eller kontrollerast: Ulvik, Voss og Kvam\n" in said
    (missing,) = re.findall("Har ikkje svara: (.*)\n", said)
    assert not re.search("Voss[^ ]|Voss,|Kvam|Ulvik", missing.replace("Voss DPS", ""))
    assert waits in main(ada.see("/hfb/saker"))
    neighbour = main(asked_web.contact("kommune-4619").see("/hfb/saker"))
    assert "svar frå 24 partnarar" in neighbour


def test_a_case_on_hold_waits_to_be_taken_up_again(asked_web: Room) -> None:
    act(asked_web, "paa_vent", grunn="Vi ventar på KS.")
    page = re.sub(r"<[^>]+>", "", main(asked_web.secretary().see(CASE)))
    assert "Saka ventar på at ho vert teken opp att: Vi ventar på KS." in page
