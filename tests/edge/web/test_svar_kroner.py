"""What a contact types of kroner is read and shown in thousands."""

from tests.edge.web.svar_room import VOSS, Mailroom
from tests.edge.web.test_svar_side import CLEARED, typed

COSTS = {**CLEARED, "a_okonomi": "utanfor_budsjett"}


def test_an_amount_in_thousands_is_read_and_shown_so(mail: Mailroom) -> None:
    browser, page = mail.opened(VOSS)
    wrong = browser.send(page, typed(browser, page, **COSTS, a_belop_aar="2,5"))
    assert wrong.status_code == 422
    assert "kroner utan øre, til dømes 250 000." in wrong.text
    answer = browser.send(page, typed(browser, page, **COSTS, a_belop_aar="250.000"))
    assert "250 000 kroner per år" in browser.follow(answer).text
    clear = mail.the_case().clarification(VOSS)
    assert clear is not None
    assert clear.belop_aar == 250_000
