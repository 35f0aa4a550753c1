"""Who nominates and who elects to an organ, on the values themselves, one condition at a time."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from cases.actor import Act, Actor
from cases.fellesskap_terms import Gruppe
from cases.partner import Organ, Sete, Setekrav
from cases.register import Register
from cases.steps import Trekk
from cases.terms import ActorRole, OrganRole
from rules.facts import RegisterFacts
from rules.organ import oppnemning
from rules.organ.valsyn import (
    INVITED,
    called,
    electing_organ,
    electing_partners,
    expected,
    nominating,
)
from tests.features.databases import register

DAY = date(2026, 3, 2)
G, R = Gruppe, OrganRole
SMAAVIK, STORFJORD, BYSTAD = "kommune-9901", "kommune-9902", "kommune-9903"
TRUST, CLINIC = "hf-lag", "stift-lag"


def seat(number: int = 1, **given: Any) -> Sete:
    made: dict[str, Any] = {
        "organ": "o", "gruppe": G.KOMMUNE, "stilling": "Leiar", "fraa": DAY, "partnar": SMAAVIK
    }
    return Sete(f"s{number}", "hft", **made | given)


def demand(rad: str = "R-096", **given: Any) -> Setekrav:
    return Setekrav(rad, "nokon", **given)


def organ(*demands: Setekrav, **given: Any) -> Organ:
    made: dict[str, Any] = {"rolle": R.ANNA, "namn": "Organet", "fraa": date(2020, 1, 1)}
    return Organ("o", "hft", samansetjing=demands, **made | given)


def seen(*new: Sete, made: Organ | None = None, seats: tuple[Sete, ...] = ()) -> RegisterFacts:
    there = register({"R-100": "atvar"})
    organs: Mapping[str, Organ] = {**there.organ, "o": made or organ()}
    act = Act(Actor(ActorRole.SEKRETARIAT), datetime(2026, 3, 2, 9, tzinfo=UTC), "oppnemn")
    return RegisterFacts(
        register=replace(there, organ=organs, sete=seats), trekk=Trekk.OPPNEMN, act=act, nye=new
    )


LAND: Register = seen().register


def test_the_demand_a_seat_fits_has_its_own_valnemnd_and_the_rest_the_organs() -> None:
    special = demand(gruppe=G.KOMMUNE, valnemnd="ytre-utval", vald_av=STORFJORD)
    made = organ(demand(gruppe=G.KOMMUNE), special, valnemnd="sse")
    assert nominating(LAND, made, seat(vald_av=SMAAVIK)) == "ytre-utval"
    assert nominating(LAND, made, seat(gruppe=G.BRUKAR)) == "sse"
    assert nominating(LAND, organ(), seat()) is None


@pytest.mark.parametrize(("given", "electors"), [
    ({"rolle": R.FAGUTVAL}, ("ssu",)),  # SSU elects to the faglege utval
    ({"rolle": R.FAGUTVAL, "vel": "ytre-utval"}, ("ytre-utval",)),
    ({"rolle": R.FAGUTVAL, "vel": TRUST}, ()),
    ({"rolle": R.FAGUTVAL, "oppretta_av": "fjordmote"}, ("ssu",)),
    ({"vel": "ssu", "oppretta_av": "fjordmote"}, ("ssu",)),
    ({"oppretta_av": "fjordmote"}, ("fjordmote",)),
    ({"vel": f"{SMAAVIK}/kommunestyre"}, ()),
    ({}, ()),
])
def test_the_joint_organ_that_elects(given: dict[str, Any], electors: tuple[str, ...]) -> None:
    assert electing_organ(LAND, organ(**given), DAY) == electors


def test_there_is_no_ssu_to_elect_before_it_began() -> None:
    made = organ(rolle=R.FAGUTVAL)
    assert electing_organ(LAND, made, date(2021, 12, 31)) == ("koordineringsutval",)
    assert electing_organ(LAND, made, date(2012, 6, 30)) == ()


@pytest.mark.parametrize(("made", "electors"), [
    (organ(demand(gruppe=G.KOMMUNE), vel=TRUST), {TRUST}),
    (organ(demand(gruppe=G.SPESIALIST, vald_av=SMAAVIK)), {SMAAVIK}),
    (organ(demand(gruppe=G.SPESIALIST)), {TRUST, CLINIC}),
    (organ(demand(gruppe=G.KOMMUNE, omraade="Ytre fjord")), {STORFJORD}),
    (organ(demand(partnarar=(SMAAVIK, CLINIC))), {SMAAVIK, CLINIC}),
    (organ(demand(gruppe=G.BRUKAR), demand(gruppe=G.FASTLEGE)), set()),
    (organ(demand(gruppe=G.KOMMUNE, vald_av="ssu")), {SMAAVIK, STORFJORD, BYSTAD}),
    (organ(demand(vald_av=TRUST), demand(vald_av=CLINIC)), {TRUST, CLINIC}),
    (organ(vel="ssu"), set()),
])
def test_the_partners_that_elect(made: Organ, electors: set[str]) -> None:
    """R-096 to R-099: whoever the composition names, or the group whose seats they are."""
    assert electing_partners(seen(made=made), made) == electors


@pytest.mark.parametrize(("made", "given", "who"), [
    (organ(demand("R-098", gruppe=G.KOMMUNE, vald_av=TRUST)), {}, {"R-098": (TRUST,)}),
    (organ(demand("R-098", gruppe=G.SPESIALIST, vald_av=TRUST)), {}, {}),
    (organ(demand("R-098", gruppe=G.KOMMUNE)), {}, {}),
    (organ(rolle=R.FAGUTVAL), {}, {"R-104": ("ssu",)}),
    (organ(rolle=R.FAGUTVAL, vel=TRUST), {}, {"R-104": (TRUST,)}),
    (organ(rolle=R.BRUKARUTVAL, vel=TRUST), {"gruppe": G.BRUKAR}, {"R-224": (TRUST,)}),
    (organ(rolle=R.BRUKARUTVAL), {"gruppe": G.BRUKAR}, {}),
    (organ(rolle=R.OMRAADEUTVAL), {}, {"R-114": (SMAAVIK,)}),
    (organ(rolle=R.OMRAADEUTVAL), {"partnar": None}, {}),
    (organ(rolle=R.OMRAADEUTVAL), {"gruppe": G.SPESIALIST, "partnar": TRUST}, {}),
    (organ(rolle=R.SSU), {"gruppe": G.BRUKAR},
     {"R-226": ("bu", "raad-brukar"), "R-101": ("bu", "raad-brukar")}),
    (organ(rolle=R.OMRAADEUTVAL), {"gruppe": G.BRUKAR}, {"R-226": ("bu", "raad-brukar")}),
])
def test_who_may_have_elected_to_a_seat_by_row(
    made: Organ, given: dict[str, Any], who: dict[str, tuple[str, ...]]
) -> None:
    """Felles utviklingsplan 8.2 and 8.3: SSU to the faglege utval, each kommune its own to an
    områdeutval, the users' committee or organisation the users."""
    users = replace(organ(rolle=R.BRUKARUTVAL), id="bu")
    land = replace(LAND, organ={**LAND.organ, "bu": users})
    assert expected(land, made, seat(**given)) == who


@pytest.mark.parametrize("group", list(Gruppe))
def test_nobody_here_elects_those_that_are_invited(group: Gruppe) -> None:
    """The secretariat, statsforvaltar, KS, fylkeskommune, PKO and the main organisations."""
    guests = {"sekretariat", "statsforvaltar", "ks", "fylkeskommune", "pko", "hovudsamanslutning"}
    assert (group in INVITED) is (group.value in guests)
    assert bool(expected(LAND, organ(rolle=R.FAGUTVAL), seat(gruppe=group))) is (
        group.value not in guests
    )


def test_an_organ_and_a_partner_are_called_by_name() -> None:
    assert [called(seen(), one) for one in ("ssu", SMAAVIK, "ukjend")] == [
        "Samhandlingsrådet", "Småvik", "ukjend"
    ]


# -- a seat that goes in turn (R-100) --------------------------------------------------------------


def held(number: int, partner: str, first: date, last: date | None) -> Sete:
    return seat(number, partnar=partner, fraa=first, til=last, gruppe=G.SPESIALIST)


OLD, OLDER = (date(2024, 1, 1), date(2025, 12, 31)), (date(2022, 1, 1), date(2023, 12, 31))


@pytest.mark.parametrize(("before", "waits"), [
    ((), ""),
    ([held(1, TRUST, *OLD)], "Fjordklinikken"),
    ([held(1, TRUST, *OLDER), held(2, CLINIC, *OLD)], ""),
    ([held(1, TRUST, *OLD), held(2, CLINIC, *OLDER)], "Fjordklinikken"),
    ([held(1, TRUST, *OLDER), held(2, CLINIC, *OLD), held(3, TRUST, date(2025, 1, 1), DAY)],
     "Fjordklinikken"),
    ([held(1, TRUST, date(2024, 1, 1), None)], "Fjordklinikken"),
    ([held(1, TRUST, *OLD), held(2, CLINIC, date(2026, 1, 1), None)], ""),
    ([replace(held(1, TRUST, *OLD), organ="ssu")], ""),
    ([held(1, TRUST, DAY, None)], ""),
])
def test_who_waits_for_the_seat(before: list[Sete], waits: str) -> None:
    """Nobody takes another turn before the others; the turn of each is the last it had."""
    shared = organ(demand("R-100", partnarar=(TRUST, CLINIC), minst=1, hogst=1))
    facts = seen(seat(9, partnar=TRUST, gruppe=G.SPESIALIST), made=shared, seats=tuple(before))
    found = [g.grunn for g in oppnemning.seats_go_in_turn.judge(facts) if g.grunn]
    told = f"Fjord helseføretak hadde plassen i Organet sist, og no står {waits} for tur."
    assert found == ([told] if waits else [])


def test_the_turn_is_the_same_whoever_elected() -> None:
    made = organ(demand("R-100", partnarar=(TRUST, CLINIC), hogst=1, vald_av="ssu"))
    facts = seen(
        seat(9, partnar=TRUST, gruppe=G.SPESIALIST), made=made, seats=(held(1, TRUST, *OLD),)
    )
    assert [g for g in oppnemning.seats_go_in_turn.judge(facts) if g.grunn]


@pytest.mark.parametrize("said", [
    {"hogst": 2}, {"hogst": None}, {"hogst": 1, "gruppe": G.KOMMUNE},
])
def test_only_a_shared_seat_goes_in_turn(said: dict[str, Any]) -> None:
    made = organ(demand("R-100", partnarar=(TRUST, CLINIC), **said))
    facts = seen(
        seat(9, partnar=TRUST, gruppe=G.SPESIALIST), made=made, seats=(held(1, TRUST, *OLD),)
    )
    assert not [g for g in oppnemning.seats_go_in_turn.judge(facts) if g.grunn]
