"""A contact puts right what she wrote wrongly: the answer is struck, and the right one is sent."""

import pytest

from cases.oppfolging import STRUCK
from tests.edge.web.svar_room import KVAM, Mailroom, text_of
from tests.edge.web.test_svar_side import ANSWER, typed
from tests.edge.web.test_svar_teljing import told_after
from tests.edge.web.test_svar_trekk import VOTED, answered, withdrawal
from tests.edge.web.web_room import main

SLIP = {"t_skrive_feil": "ja", "t_organ": "", "t_dato": "", "t_grunn": "Vi skreiv feil dag."}
RIGHT = {**VOTED, "dato": "2026-11-19"}


def test_a_day_that_was_written_too_late_is_put_right(mail: Mailroom) -> None:
    browser, page = answered(mail, proven=True)
    told = told_after(browser, page, RIGHT)
    assert "stryk det svaret på sida" in told
    assert "Trekk svaret, eller rett det som er skrive feil" in told
    mail.later(minutes=1)
    form = withdrawal(browser, page, **SLIP)
    done = browser.send(f"{page}/trekk-svar", form, form=page)
    assert done.status_code == 303, done.text
    assert "Svaret er stroke" in main(browser.follow(done).text)
    file = mail.the_case()
    assert file.position(KVAM) is None, "nothing that was sent before counts by itself"
    (event,) = file.svar_hendingar
    assert (event.slag, event.grunn, event.dato) == (STRUCK, "Vi skreiv feil dag.", None)
    struck = [m for m in mail.send() if "er stroke" in m["Subject"]]
    assert {KVAM in m["To"] for m in struck} == {True}
    assert "frå heradsstyret 23. november 2026 er stroke" in text_of(struck[0]).replace("\n", " ")
    told_after(browser, page, RIGHT)
    held = mail.the_case().position(KVAM)
    assert held is not None
    assert held.dato.isoformat() == "2026-11-19"


def test_a_lower_organ_does_not_slip_in_by_a_slip_of_the_pen(mail: Mailroom) -> None:
    browser, page = answered(mail)
    done = browser.send(f"{page}/trekk-svar", withdrawal(browser, page, **SLIP), form=page)
    assert done.status_code == 303, done.text
    lower = browser.send(page, typed(browser, page, **ANSWER))
    assert "Kvam har stroke svaret frå heradsstyret; kommunedirektøren" in lower.text
    assert mail.the_case().position(KVAM) is None


@pytest.mark.parametrize("name", ["t_grunn", "t_kontrolltal"])
def test_who_strikes_says_why_and_types_the_digits(mail: Mailroom, name: str) -> None:
    browser, page = answered(mail)
    form = {**withdrawal(browser, page, **SLIP), name: ""}
    told = browser.send(f"{page}/trekk-svar", form, form=page)
    assert told.status_code == 422
    assert f'id="e-{name}"' in told.text
    assert 'id="e-t_organ"' not in told.text
    assert mail.the_case().position(KVAM)
