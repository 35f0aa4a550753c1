"""What is told of an answer is told of that answer, on the page, in the mail and in the receipt."""

from tests.edge.web.svar_room import KVAM, Mailroom, text_of
from tests.edge.web.test_svar_side import ANSWER, typed
from tests.edge.web.test_svar_trekk import VOTED, answered, withdrawal
from tests.edge.web.web_room import Browser, main
from workflow.kvittering import code_of

EARLIER = {**VOTED, "dato": "2026-11-20", "svar": "nei", "grunngjeving": "Vi har ikkje råd."}
LATER_STANDS = (
    "Svaret tel ikkje, fordi «ja» frå heradsstyret 23. november 2026 er avgjort seinare enn dette, "
    "som er frå 20. november 2026."
)


def told_after(browser: Browser, page: str, fields: dict[str, str]) -> str:
    """The page she is led to when she has sent that."""
    done = browser.send(page, typed(browser, page, **fields))
    assert done.status_code == 303, done.text
    return main(browser.follow(done).text)


def mailed(mail: Mailroom) -> tuple[str, str]:
    """Subject and text of the last receipt that the contact of Kvam got."""
    got = [m for m in mail.send() if f"kontakt.{KVAM}@" in m["To"]]
    return got[-1]["Subject"], text_of(got[-1]).replace("\n", " ")


def test_an_earlier_decision_that_comes_later_is_told_not_to_count(mail: Mailroom) -> None:
    browser, page = answered(mail)
    mail.send()
    told = told_after(browser, page, EARLIER)
    assert LATER_STANDS in told
    assert "«nei» frå heradsstyret 20. november 2026" in told
    code = code_of(mail.the_case().svar[-1])
    assert f"kvittering.pdf?kode={code}" in told
    got = browser.get(f"{page}/kvittering.pdf?kode={code}")
    assert code in got.headers["content-disposition"]
    assert browser.get(f"{page}/kvittering.pdf?kode=K-finstikkje").status_code == 404
    subject, text = mailed(mail)
    assert "motteke, men tel ikkje" in subject
    assert LATER_STANDS in text
    assert code in text


def test_an_answer_from_before_the_withdrawal_is_told_why_it_does_not_count(
    mail: Mailroom,
) -> None:
    browser, page = answered(mail)
    mail.later(days=1)
    form = withdrawal(browser, page, t_dato="2026-11-24")
    assert browser.send(f"{page}/trekk-svar", form, form=page).status_code == 303
    mail.send()
    why = (
        "Svaret tel ikkje, fordi det er avgjort 23. november 2026, og de trekte svaret dykkar ved "
        "ei avgjerd 24. november 2026."
    )
    told = told_after(browser, page, VOTED)
    assert why in told
    assert 'data-color="success"' not in told
    assert why in mailed(mail)[1]
    lower = browser.send(page, typed(browser, page, **ANSWER))
    assert "Kvam har trekt svaret frå heradsstyret; kommunedirektøren" in lower.text
    assert "har alt svara" not in lower.text


def test_what_is_told_is_of_the_answer_that_the_address_names(mail: Mailroom) -> None:
    browser, page = mail.opened(KVAM)
    first = browser.send(page, typed(browser, page, **VOTED)).headers["location"]
    code = code_of(mail.the_case().svar[0])
    told_after(browser, page, EARLIER)
    assert f"kvittering.pdf?kode={code}" in browser.see(first)
    assert f"kvittering.pdf?kode={code}" not in browser.see(f"{page}?gjort=svara&av=ukjent")
