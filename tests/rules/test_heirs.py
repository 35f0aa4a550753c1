"""A partner that ends: the day after its last, what it still owed, and who takes over."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cases.actor import Actor
from cases.casefile import CaseFile
from cases.ordlyd import Annex
from cases.partner import Partner
from cases.rundgang import Krav
from cases.steps import Step, Trekk
from cases.terms import ActorRole
from cases.vedtak import Signature
from rules.fellesskap import partsskifte
from rules.fellesskap.partsskifte import gone
from tests.rules.looking import (
    AT,
    BYSTAD,
    CLINIC,
    DAY,
    SMAAVIK,
    STORFJORD,
    TRUST,
    a_case,
    about,
    case_grounds,
    case_judged,
    grounds,
    land,
    with_partners,
    wording,
)


def ended(partner: str, last: date = date(2026, 3, 1), **given: Any) -> Partner:
    return replace(land().partnarar[partner], til=last, **given)


@pytest.mark.parametrize(("last", "over"), [(date(2026, 3, 1), True), (DAY, False), (None, False)])
def test_a_partner_is_gone_the_day_after_its_last(last: date | None, over: bool) -> None:
    made = with_partners(replace(land().partnarar[SMAAVIK], til=last))
    facts = about(CaseFile(a_case("C-05")), register=made)
    assert gone(facts, SMAAVIK) is over
    assert not gone(facts, "ukjend")
    assert not gone(facts, SMAAVIK, date(2026, 3, 1))


def signed(partner: str, *others: str | None) -> tuple[Signature, ...]:
    return tuple(
        Signature(f"{partner}{n}", "sak-1", partner, "o1", "-", "-", DAY, "d", AT, "sse", o)
        for n, o in enumerate(others)
    )


@pytest.mark.parametrize(("partner", "by", "whole"), [
    (SMAAVIK, (), False), (SMAAVIK, (None,), True), (SMAAVIK, (TRUST,), True),
    (SMAAVIK, (STORFJORD,), False), (TRUST, (SMAAVIK, STORFJORD), True), (TRUST, (SMAAVIK,), False),
    (TRUST, (SMAAVIK, STORFJORD, BYSTAD), True), (TRUST, (None,), True),
])
def test_signed_towards_everyone_on_the_other_side(
    partner: str, by: tuple[str | None, ...], whole: bool
) -> None:
    """A kommune signs with the trusts, a trust with the kommunar; one signature may be for all."""
    parties = (SMAAVIK, STORFJORD, TRUST, CLINIC)
    file = CaseFile(a_case("C-03"), (wording(1, parties),), signaturar=signed(partner, *by))
    facts = about(file, register=land())
    assert partsskifte._has_signed(facts, partner) is whole


@pytest.mark.parametrize(("step", "trekk", "asked", "told"), [
    (Step.HANDSAMA_I_SSU, Trekk.OPNE_RUNDE, False, True),
    (Step.HANDSAMA_I_SSU, Trekk.KONSTATER_SEMJE, False, True),
    (Step.RUNDGANG, Trekk.KONSTATER_SEMJE, False, False),
    (Step.RUNDGANG, Trekk.KONSTATER_SEMJE, True, True),
    (Step.HANDSAMA_I_SSU, Trekk.VEDTA, False, False), (Step.RUNDGANG, Trekk.VEDTA, True, True),
])
def test_nobody_that_is_gone_is_waited_for(
    step: Step, trekk: Trekk, asked: bool, told: bool
) -> None:
    parties = (SMAAVIK, TRUST)
    demands = (Krav("k", "sak-1", "r", SMAAVIK, "o1"),) if asked else ()
    file = CaseFile(a_case("C-05", sakssteg=step), (wording(1, parties),), krav=demands)
    rule, made = partsskifte.nobody_that_is_gone_is_asked, with_partners(ended(SMAAVIK))
    ground = [said for _, said in case_grounds(rule, file, register=made, trekk=trekk)]
    assert ground == ["Småvik er ikkje lenger partnar, og kan ikkje svare."] * told
    assert not case_grounds(rule, file, register=land(), trekk=trekk)


def test_one_annex_each() -> None:
    rule, both = partsskifte.one_annex_each, (Annex(SMAAVIK, "a"), Annex(STORFJORD, "b"))
    file = CaseFile(a_case("C-03"), (wording(1, (SMAAVIK, STORFJORD), vedlegg=both),))
    assert case_grounds(rule, file, avloyst=SMAAVIK, maal=STORFJORD)
    assert not case_grounds(rule, file, avloyst=SMAAVIK, maal=BYSTAD)
    assert not case_grounds(rule, file, avloyst=SMAAVIK)
    assert not case_grounds(rule, file, maal=STORFJORD)
    assert not case_grounds(rule, replace(file, ordlydar=()), avloyst=SMAAVIK, maal=STORFJORD)


@pytest.mark.parametrize(("heir", "told"), [
    ({"fraa": DAY}, False), ({"fraa": date(2026, 3, 3)}, True), ({"slag": "helseforetak"}, True),
    ({"til": date(2026, 3, 1)}, True), ({"til": DAY}, False),
])
def test_the_heir_is_there_from_the_day_after(heir: dict[str, Any], told: bool) -> None:
    if "slag" in heir:
        heir = {"slag": land().partnarar[TRUST].slag}
    made = with_partners(replace(land().partnarar[STORFJORD], **heir))
    new = ended(SMAAVIK, etterfolgjar=STORFJORD)
    assert bool(grounds(partsskifte.heir_is_there_that_day, made, new)) is told
    assert not grounds(partsskifte.heir_is_there_that_day, made, ended(SMAAVIK))


def test_a_split_is_into_partners_that_begin_the_day_after() -> None:
    rule, old = partsskifte.heirs_of_a_split_are_new, ended(SMAAVIK)

    def told(first: date) -> bool:
        heir = replace(land().partnarar[STORFJORD], fraa=first, id="ny")
        return bool(grounds(rule, with_partners(heir), old, heir))

    assert (told(date(2026, 3, 1)), told(DAY), told(date(2026, 3, 3))) == (True, False, True)
    assert not grounds(rule, land(), land().partnarar[STORFJORD])


def test_who_takes_over_is_named_where_it_is_known() -> None:
    """Where nobody is entered yet, the advice says whoever will."""
    file = CaseFile(a_case("C-05"), (wording(1, (SMAAVIK, TRUST)),))
    nobody = with_partners(ended(SMAAVIK))
    heir = with_partners(ended(SMAAVIK, etterfolgjar=STORFJORD))
    mine = Actor(ActorRole.PARTNAR, SMAAVIK)
    for made, asks, acts, registered in (
        (nobody, "den som tek over", "Den som tek over", "Før inn etterfølgjaren i registeret."),
        (heir, "Storfjord", "Storfjord", "Etterfølgjaren er Storfjord."),
    ):
        said = case_judged(partsskifte.nobody_that_is_gone_is_asked, file, register=made)
        assert [f"Før pliktene over til {asks} først" in g.raad for g in said] == [True]
        said = case_judged(partsskifte.acts_while_a_partner, file, register=made, actor=mine)
        assert [g.raad.startswith(f"{acts} svarar no.") for g in said] == [True]
        said = case_judged(partsskifte.the_heir_is_registered, file, register=made,
                           avloyst=SMAAVIK, maal=BYSTAD)
        assert [g.raad for g in said] == [registered]
