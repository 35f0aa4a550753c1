"""Who owes the proof of an answer lays the file alone; the answer stands as it was given."""

from adapters.bootstrap import new_id
from tests.edge.web.svar_room import KVAM, Mailroom
from tests.edge.web.test_svar_side import typed
from tests.edge.web.test_svar_teljing import mailed, told_after
from tests.edge.web.test_svar_trekk import PDF, VOTED, answered
from tests.edge.web.web_room import Browser, main

OTHER = ("anna.pdf", b"%PDF-1.4\n%anna\n%%EOF\n", "application/pdf")


def proof(browser: Browser, page: str, **more: str) -> dict[str, str]:
    shown = typed(browser, page)
    return {"p_stilling": "arkivleiar", "p_kontrolltal": shown["kontrolltal"],
            "sett_svar": shown["sett_svar"], "sett_avklaring": shown["sett_avklaring"], **more}


def test_the_file_alone_is_asked_for_and_the_answer_stands_as_it_was(mail: Mailroom) -> None:
    browser, page = answered(mail)
    before = mail.the_case().position(KVAM)
    mail.send()
    form, where = proof(browser, page, kommando=new_id()), f"{page}/prov"
    done = browser.send(where, form, form=page, files={"p_protokoll": PDF})
    assert done.status_code == 303, done.text
    again = browser.send(where, form, form=page, files={"p_protokoll": PDF})
    assert again.status_code == 303, "a double press is harmless"
    told = main(browser.follow(done).text)
    assert "Svaret tel." in told
    assert 'id="prov"' not in told
    file = mail.the_case()
    held = file.position(KVAM)
    assert before is not None
    assert held is not None
    assert len(file.svar) == 2
    assert held.prov == file.dokument[-1].sha256
    assert held.stilling == "arkivleiar"
    same = ("slag", "avgjerd", "organ", "dato", "eige_saksnummer", "merknad", "tek_avgrensing")
    assert [getattr(held, n) for n in same] == [getattr(before, n) for n in same]
    subject, text = mailed(mail)
    assert "svaret dykkar tel ·" in subject
    assert "De treng ikkje gjere noko meir" in text


def test_what_lacks_is_said_at_its_field(mail: Mailroom) -> None:
    browser, page = answered(mail)
    none = browser.send(f"{page}/prov", proof(browser, page, p_stilling="", p_kontrolltal=""),
                        form=page)
    assert none.status_code == 422
    for name in ("p_protokoll", "p_stilling", "p_kontrolltal"):
        assert f'id="e-{name}"' in none.text, name
    assert len(mail.the_case().svar) == 1


def test_an_old_page_lays_no_proof_of_an_answer_it_did_not_show(mail: Mailroom) -> None:
    browser, page = answered(mail)
    form = proof(browser, page)
    told_after(browser, page, {**VOTED, "svar": "nei", "grunngjeving": "Vi har ikkje råd."})
    told = browser.send(f"{page}/prov", form, form=page, files={"p_protokoll": PDF})
    assert told.status_code == 409
    assert "Kvam har alt svara" in told.text
    assert len(mail.the_case().svar) == 2


def test_one_file_lies_on_the_case_once_however_often_it_is_sent(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    barred = {**VOTED, "organ": "komite"}
    for _ in range(2):
        stopped = browser.send(page, typed(browser, page, **barred), files={"protokoll": PDF})
        assert stopped.status_code == 422
    done = browser.send(page, typed(browser, page, **VOTED), files={"protokoll": PDF})
    assert done.status_code == 303, done.text
    file = mail.the_case()
    proofs = [d for d in file.dokument if d.registrert_av == KVAM]
    assert [d.sha256 for d in proofs] == [file.svar[0].prov]
    told_after(browser, page, {**VOTED, "svar": "nei", "grunngjeving": "Vi har ikkje råd."})
    mail.later(minutes=1)
    browser.send(page, typed(browser, page, **VOTED), files={"protokoll": OTHER})
    shown = main(browser.see(page))
    assert "Protokollutskrift: anna" in shown
    assert "Protokollutskrift: protokoll" not in shown, "what no longer shows the answer"
    assert "prov for svaret, lagt ved" in shown
