"""Which seats and partners a demand on an organ is about: one filter false at a time."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cases.fellesskap_terms import Gruppe
from cases.partner import Organ, Partner, Sete, Setekrav
from cases.register import Register
from cases.terms import OrganRole, PartnerKind
from rules.organ.samansetjing import (
    SIDES,
    demands_on,
    elector,
    fits,
    gap,
    gaps,
    in_words,
    joint_organs,
    reached,
    role_demands,
    speaks_for,
)
from tests.features.databases import register

DAY = date(2026, 3, 2)
G = Gruppe
FJORD, YTRE = "Fjordlandet", "Ytre fjord"
SMAAVIK, STORFJORD, TRUST, CLINIC = "kommune-9901", "kommune-9902", "hf-lag", "stift-lag"


def seat(number: int = 1, organ: str = "o", **given: Any) -> Sete:
    made: dict[str, Any] = {
        "gruppe": G.KOMMUNE, "stilling": "Kommunalsjef helse", "fraa": date(2026, 1, 1),
        "partnar": STORFJORD, "vald_av": STORFJORD, "fag": "Rus og psykiatri",
    }
    return Sete(f"s{number}", "hft", organ, **made | given)


def demand(**given: Any) -> Setekrav:
    return Setekrav("R-152", "nokon", **given)


def organ(*demands: Setekrav, **given: Any) -> Organ:
    made: dict[str, Any] = {"rolle": OrganRole.ANNA, "namn": "Organet", "fraa": date(2020, 1, 1)}
    return Organ("o", "hft", samansetjing=demands, **made | given)


def land(*seats: Sete, organs: Mapping[str, Organ] | None = None) -> Register:
    made = register({})
    return replace(made, sete=seats, organ={**made.organ, **(organs or {})})


@pytest.mark.parametrize(("said", "other"), [
    ({"gruppe": G.KOMMUNE}, {"gruppe": G.SPESIALIST}),
    ({"partnarar": (SMAAVIK, STORFJORD)}, {"partnar": "kommune-9903"}),
    ({"omraade": YTRE}, {"partnar": SMAAVIK}),
    ({"omraade": YTRE}, {"partnar": None}),
    ({"fag": "RUS"}, {"fag": "legemiddel"}),
    ({"stilling": "KOMMUNALSJEF"}, {"stilling": "rådgjevar"}),
    ({"folkevald": False}, {"folkevald": True}),
    ({"vald_av": STORFJORD}, {"vald_av": SMAAVIK}),
])
def test_each_filter_of_a_demand_alone_shuts_a_seat_out(
    said: dict[str, Any], other: dict[str, Any]
) -> None:
    """As `Setekrav` says: it counts the seats that fit every filter given."""
    assert fits(land(), demand(**said), seat())
    assert not fits(land(), demand(**said), seat(**other))
    assert fits(land(), demand(), seat(**other))


def test_who_elected_counts_only_where_it_is_asked_for_and_an_own_organ_is_its_partner() -> None:
    made, by_the_partner = land(), demand(vald_av=STORFJORD)
    council = f"{STORFJORD}/kommunestyre"
    assert fits(made, by_the_partner, seat(vald_av=SMAAVIK), elected=False)
    assert fits(made, by_the_partner, seat(vald_av=council))
    assert [elector(made, one) for one in (council, "ssu", TRUST, "ukjend", None)] == [
        STORFJORD, "ssu", TRUST, "ukjend", None
    ]


@pytest.mark.parametrize(("said", "area", "found"), [
    ({"gruppe": G.KOMMUNE}, None, [SMAAVIK, STORFJORD, "kommune-9903"]),
    ({"gruppe": G.SPESIALIST}, None, [TRUST, CLINIC]),
    ({"gruppe": G.BRUKAR}, None, ["raad-brukar"]),
    ({}, YTRE, [STORFJORD, TRUST]),
    ({"omraade": FJORD, "gruppe": G.SPESIALIST}, YTRE, [TRUST, CLINIC]),
    ({"partnarar": (CLINIC, SMAAVIK)}, None, [SMAAVIK, CLINIC]),
])
def test_a_demand_reaches_partners_by_group_by_area_and_by_name(
    said: dict[str, Any], area: str | None, found: list[str]
) -> None:
    """The area of the demand goes before that of the organ."""
    made = land()
    assert [p.id for p in reached(made, organ(omraade=area), demand(**said), DAY)] == found


def test_nobody_is_reached_after_its_last_day() -> None:
    made = land()
    ended = replace(made.partnarar[SMAAVIK], til=DAY)
    made = replace(made, partnarar={**made.partnarar, SMAAVIK: ended})
    on, after = (
        [p.id for p in reached(made, organ(), demand(partnarar=(SMAAVIK,)), day)]
        for day in (DAY, date(2026, 3, 3))
    )
    assert (on, after) == ([SMAAVIK], [])


@pytest.mark.parametrize(("kind", "party", "group", "speaks"), [
    (PartnerKind.KOMMUNE, True, None, G.KOMMUNE),
    (PartnerKind.HELSEFORETAK, True, None, G.SPESIALIST),
    (PartnerKind.PRIVAT, True, None, G.SPESIALIST),
    (PartnerKind.KOMMUNE, False, None, None),
    (PartnerKind.RAADGJEVAR, False, G.BRUKAR, G.BRUKAR),
    (PartnerKind.RAADGJEVAR, True, G.KS, G.KS),
])
def test_whom_a_partner_speaks_for(
    kind: PartnerKind, party: bool, group: Gruppe | None, speaks: Gruppe | None
) -> None:
    one = Partner("p", "hft", kind, (), DAY, avtalepart=party, gruppe=group)
    assert speaks_for(one) is speaks


@pytest.mark.parametrize(("said", "seats", "told"), [
    ({"minst": 2}, 1, ("har éin", False)),
    ({"minst": 2}, 2, None),
    ({"minst": 1, "hogst": 2}, 2, None),
    ({"hogst": 2}, 3, ("har tre", True)),
    ({"hogst": 0}, 1, ("har éin", True)),
    ({"minst": 1}, 0, ("har ingen", False)),
])
def test_seats_are_counted_against_the_least_and_the_most(
    said: dict[str, int], seats: int, told: tuple[str, bool] | None
) -> None:
    made = land(*(seat(n) for n in range(seats)), seat(99, gruppe=G.BRUKAR))
    found = gap(made, organ(), demand(gruppe=G.KOMMUNE, **said), DAY)
    assert (found and (found.har, found.over)) == told


@pytest.mark.parametrize(("seats", "told"), [
    ([{}], ("har ingen slik frå Småvik og Bystad", False)),
    ([{"paa_vegne_av": (SMAAVIK, "kommune-9903")}], None),
    ([{}, {"partnar": SMAAVIK}, {"partnar": "kommune-9903"}], None),
    ([{}, {"partnar": SMAAVIK}, {"paa_vegne_av": ("kommune-9903",)}],
     ("har fleire frå Storfjord", True)),
])
def test_a_demand_on_each_partner_counts_those_a_seat_is_held_for(
    seats: list[dict[str, Any]], told: tuple[str, bool] | None
) -> None:
    made = land(*(seat(n, **given) for n, given in enumerate(seats)))
    found = gap(made, organ(), demand(gruppe=G.KOMMUNE, minst=1, hogst=1, kvar=True), DAY)
    assert (found and (found.har, found.over)) == told


def test_with_no_most_a_partner_may_have_many_seats() -> None:
    asked = demand(partnarar=(STORFJORD,), minst=2, kvar=True)
    assert gap(land(seat(1), seat(2), seat(3)), organ(), asked, DAY) is None
    assert gap(land(seat(1)), organ(), asked, DAY)


def test_the_doctors_of_each_side_stand_with_it_and_listeners_on_none() -> None:
    """R-155: fastlegar and kommuneoverlegar with the kommunar, hospital doctors with theirs."""
    assert {G.KOMMUNE: {G.KOMMUNE, G.FASTLEGE, G.KOMMUNEOVERLEGE},
            G.SPESIALIST: {G.SPESIALIST, G.SJUKEHUSLEGE}} == SIDES
    asked = demand(like=(G.KOMMUNE, G.SPESIALIST))
    ours = [seat(1), seat(2, gruppe=G.FASTLEGE), seat(3, gruppe=G.KOMMUNEOVERLEGE)]
    theirs = [seat(4, gruppe=G.SPESIALIST), seat(5, gruppe=G.SJUKEHUSLEGE)]
    found = gap(land(*ours, *theirs), organ(), asked, DAY)
    assert found
    assert (found.har, found.over) == ("har tre og to", False)
    listening = [*ours[:2], replace(ours[2], teljande=False)]
    assert gap(land(*listening, *theirs), organ(), asked, DAY) is None
    others = demand(like=(G.BRUKAR, G.KOMMUNE))
    users = [seat(6, gruppe=G.BRUKAR), seat(7, gruppe=G.BRUKAR)]
    assert gap(land(*ours[:2], *users), organ(), others, DAY) is None


def test_levels_are_read_whatever_the_letters_and_those_beside_are_named_in_order() -> None:
    asked = demand(gruppe=G.KOMMUNE, nivaa=("Leiar",))
    known, other, third = (
        seat(1, nivaa="LEIAR"), seat(2, stilling="Å", nivaa="fag"), seat(3, stilling="B"),
    )
    assert gap(land(known), organ(), asked, DAY) is None
    found = gap(land(known, other, third), organ(), asked, DAY)
    assert found
    assert found.har == "har òg B og Å"


def test_members_of_a_role_have_a_seat_each_here_but_not_its_listeners_or_what_is_closed() -> None:
    other = organ(rolle=OrganRole.FAGUTVAL)
    organs = {
        "f": replace(other, id="f"), "gammal": replace(other, id="gammal", til=date(2026, 3, 1)),
        "eige": replace(other, id="eige", partnar=SMAAVIK),
    }
    there = [
        seat(1, "f", stilling="LEIAR"), seat(2, "f", stilling="Nestleiar"),
        seat(3, "f", stilling="Gjest", teljande=False), seat(4, "gammal", stilling="Før"),
        seat(5, "eige", stilling="Eige"),
    ]
    asked = demand(medlemer_av=OrganRole.FAGUTVAL)
    found = gap(land(*there, organs=organs), organ(), asked, DAY)
    assert found
    assert found.har == "manglar LEIAR og Nestleiar"
    here = [seat(6, stilling="leiar"), seat(7, stilling="nestleiar")]
    assert gap(land(*there, *here, organs=organs), organ(), asked, DAY) is None
    elsewhere = [here[0], replace(here[1], partnar=SMAAVIK)]
    found = gap(land(*there, *elsewhere, organs=organs), organ(), asked, DAY)
    assert found
    assert found.har == "manglar Nestleiar"


def test_an_organ_is_measured_by_its_own_demands_and_those_of_its_role() -> None:
    mine, general = demand(minst=1), role_demands()[OrganRole.ARBEIDSGRUPPE]
    assert [d.rad for d in general].count("R-152") == 3  # users, kommunar and the trusts
    group = organ(rolle=OrganRole.ARBEIDSGRUPPE)
    assert demands_on(group) == general
    assert set(demands_on(organ(mine, rolle=OrganRole.ARBEIDSGRUPPE))) == {
        mine, *(d for d in general if d.rad != "R-152")
    }
    assert demands_on(replace(group, partnar=SMAAVIK)) == ()
    assert [g.krav for g in gaps(land(seat()), organ(mine, demand(minst=2)), DAY)] == [
        demand(minst=2)
    ]


def test_joint_organs_are_those_of_nobody_else_that_day() -> None:
    made = land()
    found = {o.id for o in joint_organs(made, DAY)}
    assert {"ssu", "fjordmote"} <= found
    assert not {"koordineringsutval", f"{SMAAVIK}/kommunestyre"} & found


@pytest.mark.parametrize(("number", "said"), [
    (0, "ingen"), (1, "éin"), (2, "to"), (3, "tre"), (4, "fire"), (5, "fem"), (6, "seks"),
    (7, "sju"), (8, "åtte"), (9, "ni"), (10, "ti"), (11, "11"),
])
def test_numbers_to_ten_are_words(number: int, said: str) -> None:
    assert in_words(number) == said
