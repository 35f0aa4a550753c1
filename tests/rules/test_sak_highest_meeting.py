"""What is lifted to those who lead, by whom, and what they must have signed and when."""

from dataclasses import replace
from datetime import date
from typing import Any

from cases.actor import Actor
from cases.fellesskap_terms import Gruppe
from cases.rundgang import Krav
from cases.steps import Trekk
from cases.terms import OrganRole, Utfall
from rules.sak import partnarskapsmote as meeting
from tests.rules.sak_cases import (
    AFTER,
    BEFORE,
    CLINIC,
    DAY,
    EARLIER,
    LATER,
    NOON,
    SECRETARIAT,
    SMAAVIK,
    STORFJORD,
    TRUST,
    adviser,
    answer,
    asked,
    broken,
    handling,
    of_organ,
    of_partner,
    organ,
    values,
    with_organs,
    with_partners,
    wording,
)

R, U, T = OrganRole, Utfall, Trekk


def test_a_case_is_lifted_to_the_formal_meeting_of_its_day() -> None:
    def wrong(target: str | None, day: date | None = DAY, **of_it: Any) -> list[str]:
        facts: dict[str, Any] = {"about": {"maal": target}, "lyft_pm": day, **of_it}
        return values(meeting.lifted_to_the_formal_meeting, "mote", **facts)

    assert wrong("fjordmote") == wrong(None) == wrong("ukjend") == wrong("fagforum", None) == []
    assert wrong("fagforum") == wrong("leiarmote") == ["Fjordmøtet"]
    assert wrong("leiarmote", date(2020, 1, 1)) == []
    two = with_organs(organ(R.PARTNARSKAPSMOTE, "nytt", namn="Nymøtet"))
    assert wrong("fagforum", register=two) == ["Fjordmøtet"]  # the one the register tells first
    nameless = {"organ": {"g": organ(R.TOPPLEIARSAMLING, "g")}}
    assert wrong("g", register=nameless) == ["partnarskapsmøtet"]


def test_who_may_lift_a_case() -> None:
    council = with_partners(adviser("raad", Gruppe.BRUKAR))

    def out(actor: Actor) -> list[str]:
        return values(meeting.lifted_by_ssu_area_or_party, "kven", actor=actor, register=council)

    for may in (SECRETARIAT, of_partner(STORFJORD), of_partner(CLINIC), of_organ("ssu"),
                of_organ("ytre-utval")):
        assert out(may) == []
    assert out(of_partner("raad")) == ["raad"]
    assert out(of_partner("ukjend")) == ["ukjend"]
    assert out(of_organ("fagforum")) == ["Fagforum"]
    assert out(of_organ("ukjend")) == ["Den som handlar"]


def test_what_is_presented_and_where() -> None:
    before = meeting.presented_before_round
    assert broken(before, asked(sort={"presentasjon": True}))
    assert not broken(before, asked(sort={"presentasjon": True}, presentert_pm=DAY))
    assert not broken(before, asked())
    gathering = with_organs(organ(R.TOPPLEIARSAMLING, "samling"))

    def wrong(target: str | None, day: date | None = DAY, trekk: Trekk = T.PRESENTER_PM) -> bool:
        facts = asked(trekk=trekk, about={"maal": target}, presentert_pm=day, register=gathering)
        return broken(meeting.presented_where_leaders_meet, facts)

    for fine in ("fjordmote", "samling", "ukjend", None):
        assert not wrong(fine)
    assert wrong("fagforum")
    assert wrong("leiarmote")
    assert wrong("fjordmote", BEFORE)
    assert wrong("fjordmote", AFTER)
    assert not wrong("fagforum", None)
    assert not wrong("fagforum", trekk=T.HANDSAM)


def approved(*handlings: Any, texts: Any = None, last: Any = EARLIER) -> bool:
    """Whether the meeting has signed a plan that Småvik answered at noon, and the helseføretak
    at `last`."""
    said = (answer(krav=f"k{SMAAVIK}"), answer(TRUST, krav=f"k{TRUST}", registrert=last))
    file = {"handsamingar": handlings, "ordlydar": texts or (wording(),), "svar": said,
            "krav": tuple(Krav(f"k{p}", "s", "r", p, "o1") for p in (SMAAVIK, TRUST))}
    facts = asked(sort={"pm_godkjenner": True}, file=file)
    return not broken(meeting.plan_is_signed_by_the_leaders, facts)


def test_a_plan_is_signed_after_the_last_answer() -> None:
    after = handling(R.PARTNARSKAPSMOTE, U.GODKJENT, registrert=LATER, ordlyd="o1")
    too_early = replace(after, registrert=EARLIER)
    assert approved(after)
    assert not approved()
    assert not approved(after, last=LATER)
    assert approved(after, too_early)
    assert approved(too_early, after)
    assert not approved(replace(after, rolle=R.SSU))
    for wrong in ({"registrert": NOON}, {"dato": BEFORE}, {"semje": False}, {"ordlyd": None}):
        assert not approved(replace(after, **wrong))
    assert approved(replace(after, dato=AFTER))
    assert not approved(after, texts=(wording(), wording(2)))
    for outcome in U:
        signs = outcome in {U.GODKJENT, U.TILRAADING, U.VEDTAK}
        assert approved(replace(after, utfall=outcome)) is signs
    assert not broken(meeting.plan_is_signed_by_the_leaders, asked())


def test_one_partner_whose_wording_has_changed_is_enough() -> None:
    from cases.ordlyd import Annex

    after = handling(R.PARTNARSKAPSMOTE, U.GODKJENT, registrert=LATER, ordlyd="o1")
    second = wording(2, tekst="tekst 1", vedlegg=(Annex(TRUST, "v"),))
    assert not approved(after, texts=(wording(), second))


def test_a_plan_is_anchored_and_the_meeting_takes_what_is_for_it() -> None:
    rule, plan = meeting.plan_is_anchored_by_the_leaders, {"sort": {"plan": True}}
    talked = handling(R.PARTNARSKAPSMOTE, U.DROFTA)
    assert broken(rule, asked(**plan))
    assert broken(rule, asked(**plan, file={"handsamingar": (handling(),)}))
    assert not broken(rule, asked(**plan, file={"handsamingar": (talked,)}))
    assert not broken(rule, asked(**plan, presentert_pm=DAY))
    assert not broken(rule, asked(**plan, lyft_pm=DAY))
    assert not broken(rule, asked())
    fit = meeting.fit_for_the_highest_meeting
    assert broken(fit, asked())
    assert not broken(fit, asked(pasientgrupper=("barn",)))
    for kind in ("plan", "prosjekt", "avtale", "struktur"):
        assert not broken(fit, asked(sort={kind: True}))
