"""A joint plan can be clarified where the contact is: the law of her planning is asked for."""

from tests.edge.web.svar_room import KVAM, TRUST, VOSS, Mailroom
from tests.edge.web.test_svar_side import CLEARED, typed

PLAN = "HFB 2026/2"


def where(partner: str) -> str:
    return f"/hfb/sak/2026/2/svar/{partner}"


def test_a_kommune_is_asked_for_its_planning_law_in_a_joint_plan(mail: Mailroom) -> None:
    mail.give("sse", "meld_inn", {
        "tittel": "Felles handlingsplan", "sakstype": "C-07", "partnarar": (VOSS, KVAM, TRUST),
        "forpliktande": True, "planform": "felles_plan",
    })
    mail.give("sse", "send_til_utgreiing", {"sak": PLAN, "organ": "mfu"})
    mail.give("sse", "ny_ordlyd", {"sak": PLAN, "tekst": "Planen vert vedteken."})
    browser = mail.web.contact(VOSS)
    told = browser.send(where(VOSS), typed(browser, where(VOSS), **CLEARED))
    assert told.status_code == 422
    assert 'id="e-a_lovkrav"' in told.text
    law = {**CLEARED, "a_lovkrav": "Plan- og bygningslova"}
    assert browser.send(where(VOSS), typed(browser, where(VOSS), **law)).status_code == 303
    assert 'name="a_lovkrav"' not in mail.web.contact(TRUST).see(where(TRUST))
    assert 'name="a_lovkrav"' not in mail.web.contact(KVAM).see(where(KVAM).replace("/2/", "/1/"))
