"""What is said of seats: for whom, by whose choice and for how long; each limit on its own day."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cases.fellesskap_terms import Gruppe
from cases.partner import Organ, Setekrav
from cases.terms import OrganRole
from rules.organ import oppnemning
from rules.organ import sete as seats
from tests.rules.looking import (
    BYSTAD,
    CLINIC,
    DAY,
    SMAAVIK,
    STORFJORD,
    grounds,
    land,
    organ,
    seat,
    with_organs,
)

G, R = Gruppe, OrganRole
COUNCIL = f"{SMAAVIK}/kommunestyre"


# -- who sits for whom -----------------------------------------------------------------------------


def ssu(**given: Any) -> Organ:
    return organ(rolle=R.SSU, **given)


@pytest.mark.parametrize(("area", "given", "told"), [
    (None, {}, "Storfjord og Bystad"),
    (None, {"paa_vegne_av": (STORFJORD,)}, "Bystad"),
    (None, {"paa_vegne_av": (STORFJORD, BYSTAD)}, ""),
    ("Ytre fjord", {}, "Storfjord"),
    ("Fjordlandet", {"paa_vegne_av": (STORFJORD,)}, "Bystad"),
    (None, {"gruppe": G.BRUKAR}, ""),
])
def test_every_kommune_of_the_area_has_someone_in_ssu(
    area: str | None, given: dict[str, Any], told: str
) -> None:
    made = with_organs(ssu(omraade=area), only=True, sete=(seat(**given),))
    found = [said for _, said in grounds(oppnemning.everybody_has_someone, made)]
    assert found == ([f"Ingen i Organ o sit for {told}."] if told else [])


@pytest.mark.parametrize(("given", "told"), [
    ({}, False), ({"paa_vegne_av": (STORFJORD,)}, False),
    ({"paa_vegne_av": ("hei",)}, True), ({"partnar": None, "paa_vegne_av": (STORFJORD,)}, False),
])
def test_those_that_share_a_member_have_an_area_in_common(
    given: dict[str, Any], told: bool
) -> None:
    away = replace(land().partnarar[CLINIC], id="hei", omraade=("Heia",))
    made = with_organs(organ(), partnarar={**land().partnarar, "hei": away})
    assert bool(grounds(oppnemning.groups_follow_known_cooperation, made, seat(**given))) is told


@pytest.mark.parametrize(("given", "told"), [
    ({}, False), ({"paa_vegne_av": (STORFJORD,)}, True),
    ({"paa_vegne_av": (STORFJORD,), "fullmakt": "sak 3"}, False),
])
def test_a_kommune_is_spoken_for_when_it_has_said_yes(given: dict[str, Any], told: bool) -> None:
    assert bool(
        grounds(oppnemning.represented_by_consent, with_organs(organ()), seat(**given))
    ) is told


@pytest.mark.parametrize(("given", "told"), [
    ({}, True), ({"innstilt_av": "sse"}, True), ({"sak": "2026/1"}, True),
    ({"innstilt_av": "sse", "sak": "2026/1"}, False),
    ({"innstilt_av": "ssu", "sak": "2026/1"}, True), ({"gruppe": G.BRUKAR}, False),
])
def test_a_seat_of_a_kommune_shows_nomination_and_case(given: dict[str, Any], told: bool) -> None:
    made = with_organs(organ(valnemnd="sse"))
    found = grounds(oppnemning.nominated_and_elected_in_a_case, made, seat(**given))
    assert bool(found) is told


@pytest.mark.parametrize(("given", "told"), [
    ({"vald_av": SMAAVIK}, ""), ({"vald_av": COUNCIL}, ""),
    ({"vald_av": STORFJORD}, ("Småvik skal velje til plassen «Leiar» i Organ o. Ført inn er "
                             "Storfjord.")),
    ({}, "Småvik skal velje til plassen «Leiar» i Organ o. Ført inn er ingen."),
    ({"gruppe": G.BRUKAR, "partnar": None, "innstilt_av": "bu"}, ""),
    ({"gruppe": G.BRUKAR, "partnar": None, "vald_av": "bu"}, ""),
    ({"gruppe": G.BRUKAR, "partnar": None},
     "Organ bu eller Brukarutvalet skal velje til plassen «Leiar» i Organ o. Ført inn er ingen."),
])
def test_elected_by_the_kommune_or_by_an_organ_of_its_own(given: dict[str, Any], told: str) -> None:
    made = with_organs(organ(rolle=R.OMRAADEUTVAL), organ("bu", rolle=R.BRUKARUTVAL))
    found = grounds(oppnemning.elected_by_the_right_one, made, seat(**given))
    assert [said for _, said in found] == ([told] if told else [])


# -- how long somebody sits ------------------------------------------------------------------------


@pytest.mark.parametrize(("last", "told"), [
    (date(2027, 12, 31), ""), (date(2028, 1, 1), "for lenger tid"), (None, "utan siste dag"),
])
def test_a_term_of_two_years_ends_the_day_before(last: date | None, told: str) -> None:
    found = grounds(
        seats.term_is_set, with_organs(organ()), seat(til=last), numbers={"periode_aar": 2}
    )
    assert [told in said for _, said in found] == ([True] if told else [])


@pytest.mark.parametrize(("last", "goes"), [
    (date(2025, 9, 1), ""), (date(2025, 9, 2), "gjekk"), (date(2026, 3, 1), "gjekk"),
    (DAY, "går"), (date(2026, 9, 2), "går"), (date(2026, 9, 3), ""),
])
def test_six_months_before_and_after_a_term_ends(last: date, goes: str) -> None:
    made = with_organs(organ(), only=True, sete=(seat(til=last),))
    found = grounds(seats.terms_run_out, made, numbers={"periodevarsel_maanader": 6})
    assert [f"Verv i Organ o {goes} ut" in said for _, said in found] == ([True] if goes else [])


@pytest.mark.parametrize(("given", "followed"), [
    ({"til": None}, True), ({"til": date(2027, 1, 1)}, True), ({"til": DAY}, False),
    ({"gruppe": G.BRUKAR}, False), ({"partnar": STORFJORD}, False),
    ({"stilling": "Nestleiar"}, False), ({"organ": "n"}, False),
])
def test_who_comes_after_sits_for_the_same(given: dict[str, Any], followed: bool) -> None:
    there = (seat(1, til=DAY), seat(2, **given))
    made = with_organs(organ(), organ("n"), only=True, sete=there)
    assert ("Leiar" in str(grounds(seats.terms_run_out, made))) is not followed


@pytest.mark.parametrize(("given", "told"), [
    ({}, []), ({"nivaa": "leiar"}, []), ({"nivaa": "fag"}, ["fag", "leiar"]),
    ({"nivaa": "fag", "teljande": False}, ["leiar"]),
])
def test_a_level_that_one_side_has_alone(given: dict[str, Any], told: list[str]) -> None:
    theirs = [seat(2, gruppe=G.SPESIALIST, nivaa="leiar")] if given else []
    made = with_organs(ssu(), only=True, sete=(seat(nivaa="LEIAR" if given else ""), *theirs))
    made = replace(made, sete=(replace(made.sete[0], **given), *theirs)) if given else made
    found = [said for _, said in grounds(seats.same_level_on_both_sides, made)]
    assert sorted(said.rsplit(" ", 1)[-1].rstrip(".") for said in found) == sorted(told)


def test_the_organ_that_a_demand_names_has_elected_itself() -> None:
    named = Setekrav("R-098", "valt", gruppe=G.KOMMUNE, vald_av=COUNCIL)
    rule, made = oppnemning.elected_by_the_right_one, with_organs(organ("o", named))
    assert not grounds(rule, made, seat(vald_av=COUNCIL))
    assert [row for row, _ in grounds(rule, made, seat(vald_av=SMAAVIK))] == ["R-098"]


def test_each_side_is_called_what_it_is() -> None:
    there = (seat(1, nivaa="a"), seat(2, gruppe=G.SPESIALIST, nivaa="b"))
    made = with_organs(ssu(), only=True, sete=there)
    assert [said for _, said in grounds(seats.same_level_on_both_sides, made)] == [
        "I Organ o er kommunane åleine om nivået a.",
        "I Organ o er spesialisthelsetenesta åleine om nivået b.",
    ]


@pytest.mark.parametrize("role", list(OrganRole))
def test_levels_are_compared_where_people_take_part_with_their_profession(role: OrganRole) -> None:
    """SSU, the områdeutval and the faglege utval (R-092)."""
    made = with_organs(organ(rolle=role), only=True, sete=(seat(nivaa="leiar"),))
    works = role.value in ("ssu", "ou", "fsu")
    assert bool(grounds(seats.same_level_on_both_sides, made)) is works


@pytest.mark.parametrize("group", list(Gruppe))
def test_those_who_attend_and_speak_are_not_counted(group: Gruppe) -> None:
    """R-214: statsforvaltar, KS and fylkeskommune; R-220: PKO."""
    rows = dict.fromkeys(("statsforvaltar", "ks", "fylkeskommune"), "R-214") | {"pko": "R-220"}
    found = grounds(seats.listeners_are_not_counted, with_organs(organ()), seat(gruppe=group))
    assert [row for row, _ in found] == [rows[v] for v in (group.value,) if v in rows]
    there = with_organs(organ(), only=True, sete=(seat(gruppe=group),))
    assert bool(grounds(seats.listeners_are_not_counted, there)) is (group.value in rows)
    silent = seat(gruppe=group, teljande=False)
    assert not grounds(seats.listeners_are_not_counted, with_organs(organ()), silent)
