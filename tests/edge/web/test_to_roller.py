"""Somebody at the secretariat may also speak for one partner: for whom is said, and kept apart."""

from cases.tilgang import Rolle
from tests.edge.web.svar_room import KVAM, VOSS, Mailroom
from tests.edge.web.test_svar_side import ANSWER, typed

PAGE = "/hfb/sak/2026/1/svar/"


def test_who_has_both_roles_answers_for_the_one_partner_alone(mail: Mailroom) -> None:
    mail.web.know("begge", Rolle.KONTAKT, KVAM, "hfb")
    browser = mail.web.secretary("begge")
    assert "Min dag" in browser.see("/hfb")
    form = typed(browser, f"{PAGE}{KVAM}", **ANSWER)
    assert "Send svaret" not in browser.see(f"{PAGE}{VOSS}")
    assert browser.send(f"{PAGE}{VOSS}", form).status_code in (403, 409)
    sent = browser.send(f"{PAGE}{KVAM}", form)
    assert sent.status_code == 303, sent.text
    (one,) = mail.the_case().svar
    assert (one.partnar, one.person) == (KVAM, "begge")
    assert "Min dag" in browser.see("/hfb")
