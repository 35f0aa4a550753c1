"""What is sent twice, too late, by another, or with another's link: said plainly, and done once."""

import re
from datetime import timedelta

import pytest

from cases.tilgang import Rolle
from tests.edge.web.svar_room import CASE, KVAM, VOSS, WORDING, Mailroom, read, text_of
from tests.edge.web.test_svar_side import ANSWER, CLEARED, typed
from tests.edge.web.web_room import Browser

HIDDEN = re.compile(r'name="(merke|kommando|ordlyd_hash)" value="([^"]+)"')


def form_of(browser: Browser, page: str) -> dict[str, str]:
    """A form as it stands in a tab: with its mark and command, to be sent whenever."""
    return {**dict(HIDDEN.findall(browser.see(page))), **typed(browser, page)}


def answered(mail: Mailroom, **more: str) -> tuple[Browser, str]:
    browser, page = mail.opened(KVAM)
    answer = browser.send(page, typed(browser, page, **{**ANSWER, **more}))
    assert answer.status_code == 303, answer.text
    return browser, page


def test_pressed_twice_it_is_done_once(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    form = {**form_of(browser, page), **ANSWER}
    codes = [browser.client.post(page, data=form).status_code for _ in range(5)]
    assert codes == [303] * 5
    assert len(mail.the_case().svar) == 1


def test_a_proof_that_is_sent_twice_is_one_document(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    form = {**form_of(browser, page), **ANSWER, "organ": "kommunestyre", "avgjerd": "vedtak"}
    files = {"protokoll": ("protokoll sak 12.txt", b"Vedteke.", "text/plain")}
    before = len(mail.the_case().dokument)
    for _ in range(3):
        assert browser.client.post(page, data=form, files=files).status_code == 303
    file = mail.the_case()
    assert len(file.dokument) == before + 1
    assert file.svar[-1].prov == file.dokument[-1].sha256
    assert (len(file.svar), file.dokument[-1].registrert_av) == (1, KVAM)


def test_back_and_sent_again_with_something_else_is_told_and_not_done(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    form = {**form_of(browser, page), **ANSWER}
    assert browser.client.post(page, data=form).status_code == 303
    again = browser.client.post(page, data={**form, "svar": "nei", "grunngjeving": "Nei."})
    assert again.status_code == 409
    assert "Kvam har svara" in again.text
    assert "Dette skjemaet er sendt før" in again.text
    (one,) = mail.the_case().svar
    assert one.slag.value == "ja"


def test_what_comes_after_the_round_is_over_is_not_taken(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    form = {**form_of(browser, page), **ANSWER}
    mail.give("sse", "meld_usemje", {"grunn": "Partane er usamde.", "eigar": "SSU"})
    late = browser.client.post(page, data=form)
    assert late.status_code == 409
    assert "Runden er over. Det du sende, er ikkje teke imot" in late.text
    assert "De treng ikkje svare no" in late.text
    assert mail.the_case().svar == ()
    text = browser.see(page)
    assert "De treng ikkje svare no" in text
    assert 'name="svar"' not in text
    assert browser.client.post(f"{page}/lovnad", data={**form, "l_dato": "2026-12-01"}
                               ).status_code == 409


def test_after_the_close_every_link_reads_and_shows_what_was_said(mail: Mailroom) -> None:
    answered(mail)
    mail.give("sse", "trekk_saka", {"grunn": "Ho trengst ikkje."})
    links = mail.links(KVAM)
    assert links
    for path in links:
        browser = mail.web.nobody()
        page = browser.follow(browser.get(path))
        assert "Saka er avslutta" in page.text
        assert "Svaret dykkar var «ja»" in page.text


def test_a_changed_wording_is_told_before_anything_is_taken(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    form = {**form_of(browser, page), **ANSWER}
    mail.give("sse", "ny_ordlyd", {"tekst": "Partnarane tek i bruk ein annan prosedyre.",
                                   "dokument": (1,), "grunn": "Retta etter innspel."})
    answer = browser.client.post(page, data=form)
    assert answer.status_code == 409
    assert "Ordlyden er endra medan du skreiv" in answer.text
    assert "<ins>" in answer.text
    assert "<del>" in answer.text
    assert "Det du skreiv, er lagra" in answer.text
    assert mail.the_case().svar == ()


def test_a_wording_that_is_mended_is_answered_with_new_digits(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    form = {**form_of(browser, page), **ANSWER}
    mail.give("sse", "ny_ordlyd", {
        "tekst": WORDING.replace("1. februar", "1. februar 2027"), "dokument": (1,),
        "klasse": "redaksjonell", "grunn": "Årstalet mangla."})
    mail.give("sse", "stadfest", {"kva": "ordlyd"}, person="berit")
    answer = browser.client.post(page, data=form)
    assert answer.status_code == 409
    assert 'value="26/77"' in answer.text
    assert "skriv det nye kontrolltalet" in answer.text
    again = browser.send(page, typed(browser, page, **ANSWER))
    assert again.status_code == 303, again.text
    (one,) = mail.the_case().svar
    assert one.ordlyd == mail.the_case().ordlydar[-1].id


def test_who_is_asked_anew_gets_a_link_that_acts_and_the_old_one_reads(mail: Mailroom) -> None:
    answered(mail)
    old = mail.links(KVAM)[-1]
    mail.later(days=1)
    mail.give("sse", "ny_ordlyd", {"tekst": "Partnarane tek i bruk ein annan prosedyre.",
                                   "dokument": (1,), "grunn": "Retta etter innspel."})
    browser = mail.web.nobody()
    assert "Ordlyden er endra etter at de vart spurde" in browser.follow(browser.get(old)).text
    mail.give("sse", "opne_runde", {"frist": "2027-03-01"})
    mail.later(minutes=11)
    mail.send()
    page = browser.follow(browser.get(old))
    assert "kan berre lesast" in page.text
    assert 'name="svar"' not in page.text
    fresh, where = mail.opened(KVAM)
    text = fresh.see(where)
    assert 'name="svar"' in text
    assert "Kva er endra sidan Ordlyd 1" in text


def test_anothers_link_in_the_address_is_not_there(mail: Mailroom) -> None:
    mine, page = mail.opened(KVAM)
    _, theirs = mail.opened(VOSS)
    form = {**form_of(mine, page), **ANSWER}
    for suffix in ("", "/dokument/1", "/kvittering.pdf", "/sakspakke.zip"):
        assert mine.get(f"{theirs}{suffix}").status_code == 404
    for suffix in ("", "/lovnad", "/kollega", "/innspel", "/stadfest"):
        assert mine.client.post(f"{theirs}{suffix}", data=form).status_code == 404
    assert mail.the_case().svar == ()


def test_the_first_of_two_contacts_answers_and_the_other_is_told(mail: Mailroom) -> None:
    mail.later(days=1)
    browser, page = answered(mail)
    sent = [m for m in mail.send() if KVAM in m["To"]]
    assert {m["To"].split("@")[0].split(".")[0] for m in sent} == {"kontakt", "postmottak"}
    told = text_of(sent[-1])
    assert "Svaret tel." in told
    assert "rådgjevar" in told
    other, theirs = mail.opened(KVAM, "postmottak")
    assert "Kvam har svara" in other.see(theirs)
    assert "Sendt av" in other.see(theirs)
    changed = other.send(theirs, typed(other, theirs, **{**ANSWER, "svar": "ja_med_merknad",
                                                        "merknad": "Evaluer om eit år."}))
    assert changed.status_code == 303, changed.text
    first, second = mail.the_case().svar
    assert first.person != second.person
    assert "Evaluer om eit år." in browser.see(page)


def test_two_links_of_the_same_contact_are_one_person(mail: Mailroom) -> None:
    answered(mail)
    mail.later(days=80)
    mail.remind()
    mail.give("sse", "utset_frist", {"frist": "2027-03-20", "grunn": "Møtet er flytta."})
    mail.later(minutes=11)
    mail.send()
    browser, page = mail.opened(KVAM)
    answer = browser.send(page, typed(browser, page, **{**ANSWER, "svar": "ja_med_merknad",
                                                       "merknad": "Evaluer."}))
    assert answer.status_code == 303, answer.text
    first, second = mail.the_case().svar
    assert first.person == second.person


def test_a_colleague_gets_a_link_of_her_own(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    given = {"k_namn": "Kari Bø", "k_stilling": "jurist", "k_epost": "kari.bo@kvam.example.org",
             "k_gjevar": "rådgjevar"}
    for left_out in given:
        answer = browser.send(f"{page}/kollega", {**given, left_out: ""}, form=page)
        assert (answer.status_code, mail.send()) == (422, [])
    done = browser.follow(browser.send(f"{page}/kollega", given, form=page)).text
    assert "Kari Bø får ein e-post" in done
    assert "kari.bo@kvam.example.org" in done
    (message,) = mail.send()
    assert message["To"] == "kari.bo@kvam.example.org"
    text = text_of(message)
    assert text.startswith("Rådgjevar i Kvam ber deg svare")
    path = re.search(r"(/l/[\w-]{43})", text)[1]  # type: ignore[index]
    kari = mail.web.nobody()
    hers = kari.get(path).headers["location"]
    assert "Du har fått lenkja av ein kollega" in kari.see(hers)
    assert 'name="stilling" value="jurist"' in kari.see(hers), "she is not asked who she is again"
    form = {**form_of(kari, hers), **ANSWER, "stilling": "jurist"}
    answer, pressed_twice = (kari.client.post(hers, data=form) for _ in range(2))
    assert (answer.status_code, pressed_twice.status_code) == (303, 303), answer.text
    told = kari.follow(answer).text
    assert "Kvitteringa går på e-post til deg og til dei faste kontaktane i Kvam." in told
    mail.later(minutes=1)
    (receipt,) = [m for m in mail.send() if m["To"] == "kari.bo@kvam.example.org"]
    assert receipt["Subject"].startswith("Kvittering: svaret dykkar tel")
    assert "sendt av jurist" in text_of(receipt)
    (one,) = mail.the_case().svar
    assert one.stilling == "jurist"
    assert "Kvam har svara" in browser.see(page)
    with mail.house.reading() as unit:
        assert "kari" not in str([c.id for c in unit.register("hfb").kontaktar])
    browser.send(page, typed(browser, page, **{**ANSWER, "svar": "ja_med_merknad",
                                              "merknad": "Evaluer."}))
    hers_and_mine = [a.person for a in mail.the_case().svar]
    assert len(set(hers_and_mine)) == 2


def test_not_many_colleagues_in_a_day(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    given = {"k_stilling": "jurist", "k_gjevar": "rådgjevar"}
    codes = [
        browser.send(f"{page}/kollega", {**given, "k_namn": f"Kari {n}",
                                         "k_epost": f"kari{n}@kvam.example.org"}, form=page
                     ).status_code for n in range(11)
    ]
    assert codes == [303] * 10 + [422]
    mail.later(days=1, minutes=1)
    later = {**given, "k_namn": "Kari", "k_epost": "k@kvam.example.org"}
    assert browser.send(f"{page}/kollega", later, form=page).status_code in (303, 404)


def test_what_is_saved_stands_there_from_another_machine_until_it_is_sent(mail: Mailroom) -> None:
    browser, page = mail.opened(VOSS)
    half = {"a_prinsipiell": "nei", "a_grunngjeving": "Vi har drøfta det i leiinga."}
    answer = browser.send(page, {**half, "gjer": "lagre"})
    assert answer.headers["location"].endswith("gjort=lagra")
    mail.later(days=30)
    elsewhere, there = mail.opened(VOSS)
    text = elsewhere.see(there)
    assert "Vi har drøfta det i leiinga." in text
    assert re.search(r'name="a_prinsipiell" value="nei" checked', text)
    postmottak, theirs = mail.opened(VOSS, "postmottak")
    assert "Vi har drøfta det i leiinga." not in postmottak.see(theirs)
    assert elsewhere.send(there, typed(elsewhere, there, **CLEARED)).status_code == 303
    assert "Vi har drøfta" not in elsewhere.see(there)


def test_after_a_working_day_the_link_in_the_mail_is_opened_again(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    cookie = next(c for c in browser.client.cookies.jar if "lenkjer" in c.name)
    assert cookie.expires
    browser.client.cookies.clear()
    gone = browser.get(page)
    assert gone.status_code == 404
    assert "Oftast hjelper det å opne lenkja på nytt" in gone.text
    assert browser.get(mail.links(KVAM)[-1]).headers["location"] == page


def new_links(mail: Mailroom) -> list[str]:
    return [m["To"] for m in mail.send() if m["Subject"].startswith("Ny lenkje")]


def test_a_new_link_goes_to_the_same_contact_and_what_is_said_tells_nothing(
    mail: Mailroom,
) -> None:
    browser, page = mail.opened(KVAM)
    link_id = page.rpartition("/")[2]
    mail.later(hours=2)
    told = {
        browser.send("/ny-lenkje", {"lenke": asked}, form=page).text.replace(
            browser.client.cookies.get("x") or "", "")
        for asked in (link_id, "f" * 32, "")
    }
    assert len({re.sub(r'value="[^"]*"', "", t) for t in told}) == 1
    assert new_links(mail) == [f"kontakt.{KVAM}@example.org"]
    browser.send("/ny-lenkje", {"lenke": link_id}, form=page)
    assert new_links(mail) == []
    mail.later(hours=2)
    browser.send("/ny-lenkje", {"lenke": link_id}, form=page)
    assert new_links(mail) == [f"kontakt.{KVAM}@example.org"]
    fresh, where = mail.opened(KVAM)
    assert 'name="svar"' in fresh.see(where)


def test_a_link_that_is_shut_is_like_one_that_never_was(mail: Mailroom) -> None:
    from adapters.db.links import find_link, shut_links
    from adapters.tilgang.secret import hash_of

    path = mail.links(KVAM)[-1]
    with mail.house.writing() as unit:
        link = find_link(unit, secret_hash=hash_of(path.removeprefix("/l/")))
        assert link
        shut_links(unit, [link.id], mail.web.clock())
        unit.commit()
    shut, never = (mail.web.nobody().get(p) for p in (path, f"/l/{'x' * 43}"))
    assert (shut.status_code, never.status_code) == (404, 404)
    hidden = re.compile(r'value="[^"]*"')
    assert hidden.sub("", shut.text) == hidden.sub("", never.text)


def test_a_promise_rests_the_ladder(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    empty = browser.send(f"{page}/lovnad", {"l_organ": "kommunestyret", "l_dato": ""}, form=page)
    assert empty.status_code == 422
    assert 'id="e-l_dato"' in empty.text
    done = browser.send(
        f"{page}/lovnad", {"l_organ": "kommunestyret", "l_dato": "2026-12-17"}, form=page
    )
    assert done.status_code == 303, done.text
    assert "Saka skal handsamast av kommunestyret 17. desember 2026." in browser.see(page)
    assert mail.the_case().svar == ()


def test_an_early_word_is_laid_on_the_case(mail: Mailroom) -> None:
    notice = mail.links(KVAM)[0]
    browser = mail.web.nobody()
    page = browser.get(notice).headers["location"]
    assert 'name="svar"' in browser.see(page)  # the round has come meanwhile, and it is of it too
    assert CASE in browser.see(page)


def test_a_contact_who_is_logged_in_answers_on_the_same_page(mail: Mailroom) -> None:
    browser = mail.web.somebody(Rolle.KONTAKT, KVAM)
    page = f"/hfb/sak/2026/1/svar/{KVAM}"
    answer = browser.send(page, typed(browser, page, **ANSWER))
    assert answer.status_code == 303, answer.text
    (one,) = mail.the_case().svar
    assert one.tillit == "oidc"
    assert browser.get(f"/hfb/sak/2026/1/svar/{VOSS}").status_code == 404
    secretary = mail.web.secretary()
    seen = secretary.see(page)
    assert "Slik ser Kvam denne sida" in seen
    assert 'name="svar"' not in seen


def test_one_partner_does_not_see_what_another_sent(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    form = typed(browser, page, **{**ANSWER, "organ": "kommunestyre", "avgjerd": "vedtak"})
    browser.send(page, form, {"protokoll": ("utskrift.txt", b"Vedteke.", "text/plain")})
    number = mail.the_case().dokument[-1].nr
    assert browser.get(f"{page}/dokument/{number}").content == b"Vedteke."
    other, theirs = mail.opened(VOSS)
    text = other.see(theirs)
    assert "Protokollutskrift: utskrift" not in text
    assert "Har svara (1):</strong> Kvam" in text
    assert other.get(f"{theirs}/dokument/{number}").status_code == 404


@pytest.mark.parametrize("hours", [1, 24 * 30])
def test_the_clock_does_not_burn_a_link(mail: Mailroom, hours: int) -> None:
    mail.web.clock.at += timedelta(hours=hours)
    for path in mail.links(KVAM):
        for _ in range(3):
            assert mail.web.nobody().get(path).status_code == 303
    assert read(mail.server.received[0])
