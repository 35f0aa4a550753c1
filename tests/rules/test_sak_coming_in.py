"""What is a case, who may treat it, and who takes part: each rule asked at its edges."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cases.fellesskap_terms import Gruppe, Medverking
from cases.steps import Step, Trekk
from cases.terms import DocumentKind, OrganRole, Utfall
from rules.rule import Rule
from rules.sak import avvik, handsaming, innmelding
from tests.rules.sak_cases import (
    AFTER,
    BEFORE,
    CLINIC,
    DAY,
    REGISTER,
    SMAAVIK,
    STORFJORD,
    TRUST,
    asked,
    broken,
    faults,
    handling,
    organ,
    paper,
    with_organs,
)

R, U, M, G, T = OrganRole, Utfall, Medverking, Gruppe, Trekk


def as_new(rule: Rule, **said_of_it: Any) -> bool:
    facts = asked(trekk=T.MELD_INN, **said_of_it)
    return broken(rule, replace(facts, nye=(facts.case,)))


# -- avvik ----------------------------------------------------------------------------------------


def test_a_learning_case_is_anonymous_and_another_need_not_be() -> None:
    learning = {"sort": {"laering": True}}
    assert as_new(avvik.learning_case_is_anonymous, **learning)
    assert not as_new(avvik.learning_case_is_anonymous, anonymisert=True, **learning)
    assert not as_new(avvik.learning_case_is_anonymous)


def test_a_learning_case_ends_in_something_learnt() -> None:
    def wrong(trekk: Trekk, laering: bool, *papers: Any) -> bool:
        facts = asked(trekk=trekk, sort={"laering": laering}, file={"dokument": papers})
        return broken(avvik.learning_case_teaches, facts)

    assert wrong(T.TA_TIL_VITANDE, True)
    assert wrong(T.TA_TIL_VITANDE, True, paper(DocumentKind.REFERAT))
    assert not wrong(T.TA_TIL_VITANDE, True, paper(DocumentKind.LAERINGSNOTAT))
    assert not wrong(T.TA_TIL_VITANDE, False)
    assert not wrong(T.SEND_TIL_SSU, True)


@pytest.mark.parametrize(("times", "lifted", "wrong"), [
    (2, None, False), (3, None, True), (4, None, True), (3, DAY, False),
])
def test_what_comes_back_again_and_again_is_lifted(
    times: int, lifted: date | None, wrong: bool
) -> None:
    facts = asked(attende=times, lyft_pm=lifted)
    found = faults(avvik.recurring_case_is_lifted, facts)
    seen = {"gonger": str(times), "mote": "Fjordmøtet"}
    assert [dict(f.verdiar) for f in found] == ([seen] if wrong else [])
    fine = next(iter(avvik.recurring_case_is_lifted.check(asked(attende=1))))
    assert dict(fine.verdiar) == {"gonger": "1", "grense": "3"}
    nameless = faults(avvik.recurring_case_is_lifted, asked(attende=3, register={"organ": {}}))
    assert nameless[0].verdiar["mote"] == "partnarskapsmøtet"


# -- handsaming -----------------------------------------------------------------------------------


@pytest.mark.parametrize("outcome", U)
def test_who_may_resolve_and_who_may_not(outcome: Utfall) -> None:
    resolves = outcome in {U.VEDTAK, U.GODKJENT}
    pairs = [(handsaming.network_resolves_nothing, R.NETTVERK),
             (handsaming.gathering_resolves_nothing, R.TOPPLEIARSAMLING)]
    for rule, role in pairs:
        assert broken(rule, asked(handling(role, outcome))) is resolves
        assert not broken(rule, asked(handling(R.SSU, outcome)))
    assert broken(handsaming.secretariat_handles_nothing, asked(handling(R.SEKRETARIAT, outcome)))
    assert not broken(handsaming.secretariat_handles_nothing, asked(handling(R.SSU, outcome)))


def test_whoever_treats_it_exists_and_has_a_mandate_that_day() -> None:
    def wrong(**of_it: Any) -> list[str]:
        one = organ(R.ADHOC, **{"fraa": DAY, "til": DAY, **of_it})
        facts = asked(handling(R.ADHOC, organ="gruppa"), register=with_organs(one))
        return [f.verdiar["organ"] for f in faults(handsaming.handler_has_mandate, facts)]

    assert wrong() == []
    assert wrong(mandat=None) == ["Gruppa"]
    assert wrong(fraa=AFTER, til=None) == ["Gruppa"]
    assert wrong(fraa=BEFORE, til=BEFORE) == ["Gruppa"]
    unknown = faults(handsaming.handler_has_mandate, asked(handling(organ="ukjend")))
    assert unknown[0].verdiar["organ"] == "SSU"


@pytest.mark.parametrize(("step", "early"), [
    (Step.INNMELDT, True), (Step.UTGREIING, True), (Step.HANDSAMA_I_SSU, False),
    (Step.RUNDGANG, False),
])
@pytest.mark.parametrize(("role", "later"), [
    (R.SSU, True), (R.PARTNARSKAPSMOTE, True), (R.OMRAADEUTVAL, True), (R.FAGUTVAL, False),
])
def test_before_its_turn_it_can_only_have_been_discussed(
    step: Step, early: bool, role: OrganRole, later: bool
) -> None:
    utval = with_organs(replace(REGISTER.organ["ytre-utval"], omraade="Ytre fjord"))
    of_it: dict[str, Any] = {"sakssteg": step, "omraade": "Ytre fjord", "register": utval}
    rule = handsaming.discussed_before_its_turn
    assert broken(rule, asked(handling(role), **of_it)) is (early and later)
    assert not broken(rule, asked(handling(role, U.DROFTA), **of_it))
    assert not broken(rule, asked(handling(R.OMRAADEUTVAL), **{**of_it, "omraade": None}))


@pytest.mark.parametrize(("day", "ahead", "too_early"), [
    (BEFORE, False, True), (DAY, False, False), (AFTER, True, False),
])
def test_a_meeting_is_neither_ahead_nor_before_the_case(
    day: date, ahead: bool, too_early: bool
) -> None:
    assert broken(handsaming.handled_in_the_past, asked(handling(dato=day))) is ahead
    assert broken(handsaming.handled_after_registration, asked(handling(dato=day))) is too_early


# -- innmelding -----------------------------------------------------------------------------------


def test_a_case_is_about_both_levels_and_no_single_patient() -> None:
    assert as_new(innmelding.not_about_one_patient, gjeld_enkeltpasient=True)
    assert not as_new(innmelding.not_about_one_patient)
    assert as_new(innmelding.both_levels, begge_nivaa=False)
    assert not as_new(innmelding.both_levels)
    for always in ("avtale", "struktur", "innspel"):
        assert not as_new(innmelding.both_levels, begge_nivaa=False, sort={always: True})


@pytest.mark.parametrize(("circle", "binds", "agrees"), [
    ((SMAAVIK, TRUST), True, True), ((SMAAVIK, CLINIC), True, False),
    ((SMAAVIK, STORFJORD), False, False), ((TRUST, CLINIC), False, False),
])
def test_what_binds_binds_across_the_levels(
    circle: tuple[str, ...], binds: bool, agrees: bool
) -> None:
    rule = innmelding.binding_case_has_both_sides
    assert as_new(rule, krins=circle) is not binds
    assert as_new(rule, krins=circle, sort={"signering": True}) is not agrees
    assert not as_new(rule, krins=circle, forpliktande=False)
    assert not as_new(rule, krins=circle, sort={"val": True})


@pytest.mark.parametrize(("signed", "other"), [
    (True, "eit helseføretak"), (False, "éin i spesialisthelsetenesta"),
])
def test_the_other_side_that_lacks_is_named(signed: bool, other: str) -> None:
    facts = asked(krins=(SMAAVIK, STORFJORD), sort={"signering": signed})
    found = faults(innmelding.binding_case_has_both_sides, replace(facts, nye=(facts.case,)))
    assert [f.verdiar["motpart"] for f in found] == [other]


def test_a_network_registers_nothing_itself() -> None:
    net = with_organs(organ(R.NETTVERK, "nett"))
    assert as_new(innmelding.network_does_not_register, innmeldar="nett", register=net)
    assert not as_new(innmelding.network_does_not_register, innmeldar="fagforum", register=net)
    assert not as_new(innmelding.network_does_not_register, innmeldar=SMAAVIK, register=net)


@pytest.mark.parametrize(("trekk", "grey", "owner", "wrong"), [
    (T.VEDTA, True, None, True), (T.TA_TIL_VITANDE, True, None, True), (T.AVVIS, True, None, True),
    (T.TREKK_SAKA, True, None, True), (T.VEDTA, False, None, False), (T.VEDTA, True, "x", False),
    (T.SEND_TIL_SSU, True, None, False),
])
def test_a_case_in_the_grey_zone_is_closed_with_an_owner(
    trekk: Trekk, grey: bool, owner: str | None, wrong: bool
) -> None:
    facts = asked(trekk=trekk, graasone=grey, eigar=owner)
    assert broken(innmelding.grey_zone_has_owner, facts) is wrong


def test_what_else_is_asked_when_a_case_comes_in() -> None:
    deadline = innmelding.input_has_external_deadline
    assert as_new(deadline, sort={"innspel": True})
    assert not as_new(deadline, sort={"innspel": True}, ekstern_frist=DAY)
    assert not as_new(deadline)
    funding, mark = innmelding.national_funding_is_input, {"merkelappar": ("Finansieringssystem",)}
    assert as_new(funding, **mark)
    assert not as_new(funding, sort={"innspel": True}, **mark)
    assert not as_new(funding)
    interim = innmelding.interim_measure_is_named
    assert as_new(interim, merkelappar=("ikt",))
    assert not as_new(interim, merkelappar=("ikt",), mellombels_tiltak="ring")
    assert not as_new(interim)
    knowledge, need = innmelding.knowledge_need_goes_to_ssu, {"merkelappar": ("kunnskapsbehov",)}
    past_ssu = frozenset({(Step.INNMELDT, T.SEND_TIL_UTGREIING), (Step.INNMELDT, T.HANDSAM)})
    assert as_new(knowledge, sort={"veg": past_ssu}, **need)
    assert not as_new(knowledge, **need)
    assert not as_new(knowledge, sort={"veg": past_ssu})


def test_two_try_something_in_the_grey_zone() -> None:
    facts = asked(graasone=True, krins=(SMAAVIK,))
    found = faults(innmelding.grey_zone_is_tried_by_two, replace(facts, nye=(facts.case,)))
    assert [f.part for f in found] == [SMAAVIK]
    assert not as_new(innmelding.grey_zone_is_tried_by_two, graasone=True)
    assert not as_new(innmelding.grey_zone_is_tried_by_two, krins=(SMAAVIK,))
