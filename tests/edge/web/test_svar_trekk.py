"""A contact withdraws the answer of its partner where it was given, and no machine does it."""

import re

from adapters.bootstrap import new_id
from tests.edge.web.svar_room import KVAM, Mailroom, text_of
from tests.edge.web.test_svar_side import ANSWER, typed
from tests.edge.web.web_room import Browser

PDF = ("protokoll.pdf", b"%PDF-1.4\n%%EOF\n", "application/pdf")
VOTED = {**ANSWER, "organ": "kommunestyre", "avgjerd": "vedtak"}
WITHDRAWN = {"t_organ": "kommunestyre", "t_dato": "2026-11-23", "t_grunn": "Nye opplysningar."}


def withdrawal(browser: Browser, page: str, **more: str) -> dict[str, str]:
    """What a person fills in to withdraw: the digits she reads are those of the page."""
    shown = typed(browser, page)
    return {**WITHDRAWN, "t_kontrolltal": shown["kontrolltal"], "sett_svar": shown["sett_svar"],
            "sett_avklaring": shown["sett_avklaring"], **more}


def answered(mail: Mailroom, proven: bool = False) -> tuple[Browser, str]:
    browser, page = mail.opened(KVAM)
    assert "Trekk svaret" not in browser.see(page)
    files = {"protokoll": PDF} if proven else {}
    sent = browser.send(page, typed(browser, page, **VOTED), files=files)
    assert sent.status_code == 303, sent.text
    return browser, page


def test_an_answer_is_withdrawn_where_it_was_given(mail: Mailroom) -> None:
    browser, page = answered(mail)
    where, form = f"{page}/trekk-svar", withdrawal(browser, page, kommando=new_id())
    organs = re.findall(r'name="t_organ" value="(\w+)"', browser.see(page))
    assert organs == ["kommunestyre"], "none that the form rules out is offered"
    done = browser.send(where, form, form=page)
    assert done.status_code == 303, done.text
    assert browser.send(where, form, form=page).status_code == 303, "a double press is harmless"
    assert "Svaret er trekt." in browser.follow(done).text
    file = mail.the_case()
    assert file.position(KVAM) is None
    (event,) = file.svar_hendingar
    assert (event.slag, event.grunn) == ("trekt", "Nye opplysningar.")
    told = [text_of(m) for m in mail.send() if f"{KVAM}@" in m["To"] and "trekt" in m["Subject"]]
    assert len(told) == len({"kontakt", "postmottak"})
    assert all("etter avgjerd frå heradsstyret 23. november 2026" in text for text in told)
    assert "Trekk svaret" not in browser.see(page)


def test_it_is_withdrawn_as_it_was_given_or_not_at_all(mail: Mailroom) -> None:
    browser, page = answered(mail, proven=True)
    where = f"{page}/trekk-svar"
    lower = withdrawal(browser, page, t_organ="kommunedirektor")
    told = browser.send(where, lower, form=page)
    assert told.status_code == 422
    assert "Svaret er ikkje trekt" in told.text
    assert f'formaction="/spraak?til={page}"' in told.text, "the other language leads to a page"
    assert "det må same organ eller eit høgare gjere" in told.text
    assert "manglar same slag prov" in told.text
    assert "--prov" not in told.text
    assert "vis til dokumentnummeret" not in told.text, "there is no such field"
    form = withdrawal(browser, page)
    wrong = browser.send(where, {**form, "t_kontrolltal": "1"}, form=page,
                         files={"t_protokoll": PDF})
    assert "Filer må du velje på nytt" in wrong.text
    assert mail.the_case().position(KVAM)
    paper = ("trekt.pdf", b"%PDF-1.4\n%trekt\n%%EOF\n", "application/pdf")
    done = browser.send(where, form, form=page, files={"t_protokoll": paper})
    assert done.status_code == 303, done.text
    assert mail.the_case().position(KVAM) is None


def test_what_lacks_is_said_at_its_field_and_a_machine_lacks_the_digits(mail: Mailroom) -> None:
    browser, page = answered(mail)
    form = withdrawal(browser, page)
    for name in (*WITHDRAWN, "t_kontrolltal"):
        for text in ("", *(("0000", "text") if name == "t_kontrolltal" else ())):
            told = browser.send(f"{page}/trekk-svar", {**form, name: text}, form=page)
            assert told.status_code == 422, name
            assert f'id="e-{name}"' in told.text
            assert "Nye opplysningar." in told.text or name == "t_grunn"
    assert mail.the_case().position(KVAM)


def test_an_old_page_withdraws_nothing_that_it_did_not_show(mail: Mailroom) -> None:
    browser, page = answered(mail)
    form = withdrawal(browser, page)
    again = {**VOTED, "svar": "nei", "grunngjeving": "Vi har ikkje råd."}
    assert browser.send(page, typed(browser, page, **again)).status_code == 303
    told = browser.send(f"{page}/trekk-svar", form, form=page)
    assert told.status_code == 409
    assert "Kvam har alt svara" in told.text
    assert mail.the_case().position(KVAM)
