"""The agreements as they stand, and cases that make or revise one: each lack alone, each limit."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cases.avtale import Avtale
from cases.casefile import CaseFile
from cases.fellesskap_terms import Avtaleslag, Avtaletilstand
from cases.steps import Step
from cases.terms import (
    OrganRole,
)
from rules.avtale import avtaleinnhald, avtaleoversyn
from rules.avtale.folgjesak import what_follows_is_taken_up
from rules.avtale.revisjon import is_revising, released, revised, under_revision
from tests.rules.looking import (
    DAY,
    SMAAVIK,
    STORFJORD,
    TRUST,
    a_case,
    case_grounds,
    grounds,
    held,
    judged,
    land,
    organ,
    with_organs,
)

S, T, R = Avtaleslag, Avtaletilstand, OrganRole


def agreement(name: str = "a", **given: Any) -> Avtale:
    made: dict[str, Any] = {
        "slag": S.DELAVTALE, "tittel": f"Avtale {name}", "eigar": "ssu",
        "partar": (SMAAVIK, STORFJORD, TRUST),
    }
    return Avtale(name, "hft", **made | given)


# -- looked over -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("answered", "told"), [
    (range(1, 14), {}), ((*range(1, 12), 13), {"R-271": "12"}),
    (range(2, 13), {"F-medverknad-avtale": "§ 6-2 nr. 1 og 13"}),
    ((), {"R-271": "12", "F-medverknad-avtale":
          "§ 6-2 nr. 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 og 13"}),
])
def test_the_thirteen_points_and_joint_planning_by_its_own_row(
    answered: Any, told: dict[str, str]
) -> None:
    """Point 12 is R-271; the other twelve are the law's alone."""
    made = held(agreement(paragraf_6_2=tuple(answered)))
    found = {g.rader: g.grunn for g in judged(avtaleoversyn.every_point_is_answered, made)
             if g.grunn}
    assert set(found) == {(row,) for row in told}
    assert all(f"{told[row]}." in said or f"{told[row]})." in said
               for (row,), said in found.items())


@pytest.mark.parametrize(("number", "told"), [
    (1, "«Avtale 0»"), (3, "«Avtale 0», «Avtale 1» og «Avtale 2»"), (4, "4 avtalar"),
])
def test_three_agreements_are_named_and_four_are_counted(number: int, told: str) -> None:
    there = [agreement(str(n)) for n in range(number)]
    assert avtaleoversyn.told(there) == told
    assert [said for _, said in grounds(avtaleoversyn.all_are_reviewed, held(*there))] == [
        f"Ingen har gått gjennom {told} sidan inngåinga."
    ]
    reviewed = [replace(a, gjennomgang=DAY) for a in there]
    assert not grounds(avtaleoversyn.all_are_reviewed, held(*reviewed))


@pytest.mark.parametrize(("given", "told"), [
    ({}, ""), ({"eigar": None}, "ingen eig han"), ({"gjeld_til": DAY}, ""),
    ({"gjeld_til": date(2026, 3, 1)}, "tida er ute"),
    ({"tittel": "AVTALE B"}, "han står der fleire gonger"),
    ({"eigar": None, "gjeld_til": date(2026, 3, 1)}, "ingen eig han og tida er ute"),
])
def test_an_owner_a_title_of_its_own_and_time_left(given: dict[str, Any], told: str) -> None:
    made = agreement(**given)
    found = [
        said for _, said in grounds(avtaleoversyn.easy_to_survey, held(made, agreement("b")))
        if made.tittel in said
    ]
    assert found == ([f"Det er vanskeleg å ha oversyn over «{made.tittel}»: {told}."]
                     if told else [])


@pytest.mark.parametrize(("given", "older"), [
    ({}, True), ({"inngaatt": date(2024, 12, 31)}, True), ({"inngaatt": date(2025, 1, 1)}, False),
    ({"gjeld_fraa": date(2025, 1, 1)}, False), ({"gjennomgang": date(2025, 1, 1)}, False),
    ({"inngaatt": date(2019, 1, 1), "gjennomgang": date(2025, 1, 1)}, False),
    ({"slag": S.SAERAVTALE}, False), ({"slag": S.SAERAVTALE, "paragraf_6_2": (1,)}, True),
])
@pytest.mark.parametrize(("case", "taken_up"), [
    (None, False), (a_case("C-03", aar=2025), True), (a_case("C-03", aar=2026), True),
    (a_case("C-03", aar=2024), False), (a_case("C-07", aar=2025), False),
])
def test_older_than_the_national_guidance(
    given: dict[str, Any], older: bool, case: Any, taken_up: bool
) -> None:
    """The year of the guidance itself is not older than it, and one case takes all of it up."""
    found = grounds(
        avtaleoversyn.assessed_by_new_guidance, held(agreement(**given)),
        saker=(case,) if case else (), numbers={"rettleiar_aar": 2025},
    )
    assert bool(found) is (older and not taken_up)


@pytest.mark.parametrize("role", list(OrganRole))
def test_the_organs_that_cases_are_distributed_between(role: OrganRole) -> None:
    """R-272: the meeting of partners, SSU, the områdeutval and the faglege utval."""
    asked = role.value in ("pm", "ssu", "ou", "fsu")
    rule = avtaleoversyn.distribution_is_settled
    for said, enough in (({}, False), ({"mandat": "M"}, False), ({"mandat_kjelde": "K"}, False),
                         ({"mandat": "M", "mandat_kjelde": "K"}, True)):
        made = with_organs(organ(rolle=role, **said), only=True)
        assert bool(grounds(rule, made)) is (asked and not enough)


@pytest.mark.parametrize(("numbers", "told"), [(0, False), (2, False), (1, True), (3, True)])
def test_as_many_delavtalar_as_the_framework_lays_out(numbers: int, told: bool) -> None:
    made = held(agreement("1"), agreement("2"), agreement("3", slag=S.RAMME),
                agreement("4", tilstand=T.OPPHEVA))
    found = grounds(
        avtaleoversyn.as_many_as_the_framework_lays_out, made, numbers={"delavtalar": numbers}
    )
    assert bool(found) is told


@pytest.mark.parametrize("step", list(Step))
def test_what_a_vedtak_leads_to_is_taken_up_unless_it_came_to_nothing(step: Step) -> None:
    """A new structure (C-11) leads to revision of the framework (C-02), R-267."""
    mother = a_case("C-11", 1, sakssteg=Step.VEDTEKE)
    child = a_case("C-02", 2, sakssteg=step, mor=mother.id)
    rows = [row for row, _ in grounds(what_follows_is_taken_up, land(), saker=(mother, child))]
    assert ("R-267" in rows) is (step.value in ("avvist", "trekt", "feilregistrert"))
    for other in (replace(child, mor=None), replace(child, sakstype="C-05")):
        rows = [r for r, _ in grounds(what_follows_is_taken_up, land(), saker=(mother, other))]
        assert "R-267" in rows
    open_still = replace(mother, sakssteg=Step.KONSENSUS)
    assert not grounds(what_follows_is_taken_up, land(), saker=(open_still,))


# -- revising one ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("before", "type_id", "same"), [
    (S.DELAVTALE, "C-03", True), (S.RAMME, "C-02", True), (S.TENESTEAVTALE, "C-02", True),
    (S.DELAVTALE, "C-02", False), (S.RAMME, "C-03", False), (S.TENESTEAVTALE, "C-03", False),
    (S.DELAVTALE, "C-07", False),
])
@pytest.mark.parametrize("state", list(T))
def test_a_case_revises_an_agreement_of_its_own_kind_that_is_in_force(
    before: Avtaleslag, type_id: str, same: bool, state: Avtaletilstand
) -> None:
    """A ramme and a tenesteavtale both stand at the top, so one may become the other."""
    one = agreement(slag=before, tilstand=state)
    made, case = held(one), a_case(type_id, avtale="a")
    kind = made.sakstypar[type_id]
    alive = state in (T.I_KRAFT, T.UNDER_REVISJON)
    assert revised(case, kind, made) == (one if same and alive else None)
    assert revised(replace(case, avtale=None), kind, made) is None
    marked = under_revision(case, kind, made)
    assert [a.tilstand for a in marked] == [T.UNDER_REVISJON] * (same and alive)


@pytest.mark.parametrize("step", list(Step))
def test_an_agreement_stands_as_before_when_its_revision_came_to_nothing(step: Step) -> None:
    one = agreement(tilstand=T.UNDER_REVISJON)
    made, case = held(one), a_case("C-03", avtale="a", sakssteg=step)
    kind, idle = made.sakstypar["C-03"], step.is_end and step is not Step.VEDTEKE
    assert released(case, kind, made) == ((replace(one, tilstand=T.I_KRAFT),) if idle else ())
    assert released(case, kind, held(agreement())) == ()
    assert released(replace(case, avtale=None), kind, made) == ()


@pytest.mark.parametrize(("other", "told"), [
    (a_case("C-03", 2, avtale="a"), True), (a_case("C-03", 1, avtale="a"), False),
    (a_case("C-03", 2, avtale="b"), False), (a_case("C-03", 2), False),
    (a_case("C-02", 2, avtale="a"), False), (a_case("C-99", 2, avtale="a"), False),
    (a_case("C-03", 2, avtale="a", sakssteg=Step.VEDTEKE), False),
])
def test_another_open_case_on_the_very_same_agreement(other: Any, told: bool) -> None:
    made = held(agreement(), agreement("b"))
    assert is_revising(other, a_case("C-03", 1, avtale="a"), made) is told


def test_everyone_bound_is_in_the_revision_or_its_heir_is() -> None:
    """Nobody is missed that is no longer there with nobody after it."""
    gone = replace(land().partnarar[STORFJORD], til=date(2026, 1, 31), etterfolgjar=None)
    heir = replace(gone, id="arving", til=None, fraa=date(2026, 2, 1))
    rule, all_but = avtaleinnhald.everyone_bound_is_in_the_revision, (SMAAVIK, TRUST)

    def told(circle: tuple[str, ...], *partners: Any) -> bool:
        known = {**land().partnarar, **{p.id: p for p in partners}}
        made, file = held(agreement(), partnarar=known), CaseFile(
            a_case("C-03", avtale="a", krins=circle))
        return bool(case_grounds(rule, file, file.case, register=made))

    assert told(all_but)
    assert not told((*all_but, STORFJORD))
    assert not told(all_but, gone)
    assert told(all_but, gone, heir)
    assert not told((*all_but, "arving"), gone, heir)
