"""The secretary's day in a browser: a new case all the way to its vedtak, by mouse and by keyboard.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

from playwright.sync_api import Browser as Chrome
from playwright.sync_api import Page

from tests.edge.web.hands import Hand, Keyboard, Mouse
from tests.edge.web.looking import DESK, HEIGHT, at_width, axe, no_sideways, shots
from tests.edge.web.serving import served
from tests.edge.web.web_room import Browser, Room

VOSS, BERGEN = "kommune-4621", "hf-bergen"
SSU_DAY, DECIDED = date(2026, 11, 23), date(2026, 12, 10)
ORDLYD = "Partnarane tek i bruk felles rutine for medisinlister."


@contextmanager
def sits_at(chrome: Chrome, address: str, who: Browser) -> Iterator[Page]:
    """A browser where that person is logged in."""
    context = chrome.new_context(
        viewport={"width": DESK, "height": HEIGHT}, locale="nn-NO", timezone_id="Europe/Oslo",
        base_url=address,
    )
    secret = who.client.cookies.get("__Host-okt")
    assert secret
    context.add_cookies([{"name": "okt", "value": secret, "url": address}])
    yield context.new_page()
    context.close()


def looked_at(page: Page, name: str) -> None:
    """Everybody can use the page, at every width."""
    assert axe(page) == ()
    no_sideways(page)
    shots(page, f"dagen-{name}")
    at_width(page, DESK)


def done(page: Page, sentence: str) -> None:
    told = page.query_selector("#gjort-tittel")
    assert told, (page.url, page.inner_text("main")[:1500])
    assert told.text_content() == sentence


def begins_a_case(hand: Hand, look: bool) -> str:
    """From the day to a registered case; where its page is."""
    page = hand.page
    page.goto("/hfb")
    if look:
        looked_at(page, "1-min-dag")
    hand.press("main a[href='/hfb/ny-sak']")
    hand.write("#f-tittel", "Felles rutine for medisinlister")
    hand.choose("#f-sakstype", "Samhandlingsprosedyre")
    if look:
        looked_at(page, "2-ny-sak")
    hand.press("main form.sg-skjema button[data-variant=primary]")
    hand.tick(f"input[name=partnarar][value='{VOSS}']")
    hand.tick(f"input[name=partnarar][value='{BERGEN}']")
    hand.press("button[name=til][value=sjaa-over]")
    assert "Voss" in (page.text_content("#utsyn >> xpath=..") or "")
    if look:
        looked_at(page, "3-sjaa-over")
    hand.press("form[action$='/meld-inn'] button")
    done(page, "Saka er registrert (HFB 2026/1).")
    return page.url.partition("?")[0]


def sends_it_on(hand: Hand, case: str, look: bool) -> None:
    """From innmeldt to SSU: papers, wording, and the two moves."""
    page = hand.page
    hand.press("main a[href$='/gjer/send_til_utgreiing']")
    hand.choose("#f-organ", "Medisinsk fagleg utval")
    hand.press("main form.sg-skjema button[data-variant=primary]")
    done(page, "Saka er send til utgreiing (HFB 2026/1).")
    if look:
        looked_at(page, "4-til-utgreiing")
    papers = (("utgreiing", "Utgreiing"), ("avtalesjekk", "Sjekk mot avtalar"))
    for number, (kind, title) in enumerate(papers, start=1):
        page.goto(f"{case}/gjer/legg_ved")
        hand.choose("#f-slag", kind)
        hand.write("#f-tittel", title)
        hand.write("#f-tekst", "Kort tekst")
        hand.press("main form.sg-skjema button[data-variant=primary]")
        done(page, f"Dokumentet er lagt ved (HFB 2026/1, dokument {number}).")
    page.goto(f"{case}/gjer/ny_ordlyd")
    hand.write("#f-tekst", ORDLYD)
    hand.press("main form.sg-skjema button[data-variant=primary]")
    hand.press("main a[href$='/gjer/send_til_ssu']")
    hand.press("main form.sg-skjema button[data-variant=primary]")
    done(page, "Saka er send til handsaming i SSU (HFB 2026/1).")


def test_a_new_case_goes_to_its_vedtak(web: Room, browser: Chrome) -> None:
    with served(web.app) as address:
        with sits_at(browser, address, web.secretary()) as page:
            hand = Mouse(page)
            case = begins_a_case(hand, look=True)
            sends_it_on(hand, case, look=True)
            handles_in_ssu(hand)
        clarify(web, browser, address, case)
        with sits_at(browser, address, web.secretary()) as page:
            asks(Mouse(page), case)
        web.clock.at = datetime(2026, 12, 14, 9, 0, tzinfo=UTC)
        answer(web, browser, address, case)
        with sits_at(browser, address, web.secretary()) as page:
            decides(Mouse(page), case)


def handles_in_ssu(hand: Hand) -> None:
    hand.press("main a[href$='/gjer/handsam']")
    hand.choose("#f-organ", "Strategisk samarbeidsutval")
    hand.day("#f-dato", SSU_DAY)
    hand.choose("#f-utfall", "tilråding")
    hand.choose("#f-modell", "to trinn")
    hand.write("#f-modell_grunn", "Rutinen gir nye oppgåver.")
    looked_at(hand.page, "5-handsaming")
    hand.press("main form.sg-skjema button[data-variant=primary]")
    done(hand.page, "Handsaminga er ført inn (HFB 2026/1).")


def clarify(web: Room, chrome: Chrome, address: str, case: str) -> None:
    for partner in (VOSS, BERGEN):
        with sits_at(chrome, address, web.contact(partner)) as page:
            page.goto(f"{case}/gjer/avklar")
            hand = Mouse(page)
            hand.tick("input[name=prinsipiell][value=nei]")
            hand.tick("input[name=okonomi][value=ingen]")
            hand.tick("input[name=plansamsvar][value=ja]")
            hand.write("#f-klarert_av", "kommunedirektør")
            hand.press("main form.sg-skjema button[data-variant=primary]")
            done(page, "Avklaringa er ført inn (HFB 2026/1).")


def asks(hand: Hand, case: str) -> None:
    """The letters are read before they go."""
    page = hand.page
    page.goto(case)
    hand.press("main a[href$='/gjer/opne_runde']")
    hand.write("#f-lengd", "8 veker")
    hand.press("button[name=sjaa_brev]")
    assert page.query_selector("#breva")
    looked_at(page, "6-sjaa-breva")
    hand.press("main form.sg-skjema button[data-variant=primary]")
    done(page, "Saka er send på rundgang hjå partane (HFB 2026/1, runde 1).")
    looked_at(page, "7-rundgang")


def answer(web: Room, chrome: Chrome, address: str, case: str) -> None:
    for partner, organ in ((VOSS, "kommunestyre"), (BERGEN, "styre")):
        with sits_at(chrome, address, web.contact(partner)) as page:
            page.goto(f"{case}/gjer/svar")
            hand = Mouse(page)
            hand.tick("input[name=svar][value=ja]")
            page.select_option("#f-organ", organ)
            hand.day("#f-dato", DECIDED)
            hand.write("#f-eige_saksnummer", "26/77")
            hand.write("#f-stilling", "rådgjevar")
            hand.press("main form.sg-skjema button[data-variant=primary]")
            done(page, "Svaret er teke imot (HFB 2026/1).")


def decides(hand: Hand, case: str) -> None:
    page = hand.page
    page.goto("/hfb")
    assert "Alle har svara ja." in (page.text_content("main") or "")
    looked_at(page, "8-min-dag-semje")
    hand.press(f"main a[href$='{case.partition('/hfb')[2]}/gjer/konstater_semje']")
    hand.press("main form.sg-skjema button[data-variant=primary]")
    done(page, "Semja er konstatert (HFB 2026/1).")
    hand.press("main a[href$='/gjer/vedta']")
    page.select_option("[name='plikter[1].partnar']", VOSS)
    hand.write("[name='plikter[1].kva']", "ta rutinen i bruk")
    hand.press("button[name=legg_til]")
    page.select_option("[name='plikter[2].partnar']", BERGEN)
    hand.write("[name='plikter[2].kva']", "lære opp tilsette")
    hand.press("main form.sg-skjema button[data-variant=primary]")
    done(page, "Vedtaket er ført inn (HFB 2026/1).")
    assert "Vedteken" in (page.text_content(".sg-gang [aria-current=step]") or "")
    looked_at(page, "9-vedteken")


def test_a_new_case_is_sent_to_ssu_with_the_keyboard_alone(web: Room, browser: Chrome) -> None:
    with served(web.app) as address, sits_at(browser, address, web.secretary()) as page:
        hand = Keyboard(page)
        case = begins_a_case(hand, look=False)
        sends_it_on(hand, case, look=False)
