"""What a project must have, who steers it, and by which day its milestones are late."""

from datetime import date
from typing import Any

import pytest

from cases.fellesskap_terms import Gruppe, Medverking
from cases.partner import Contact
from cases.terms import ContactKind
from rules.sak import prosjekt
from tests.rules.sak_cases import (
    AFTER,
    BEFORE,
    DAY,
    LATER,
    NOON,
    SMAAVIK,
    TRUST,
    asked,
    broken,
    faults,
    milestone,
    seat,
    taking_part,
    wording,
)

M, G = Medverking, Gruppe
PROJECT: dict[str, Any] = {"sort": {"prosjekt": True}}


def test_a_project_has_its_leader_its_start_and_its_milestones() -> None:
    def lacks(**of_it: Any) -> list[str]:
        facts = asked(**{**PROJECT, **of_it})
        return [f.verdiar["manglar"] for f in faults(prosjekt.project_has_leader_and_start, facts)]

    whole: dict[str, Any] = {"prosjektleiar": "rådgjevar", "oppstart": DAY}
    assert lacks() == ["prosjektleiar og oppstartsdato"]
    assert lacks(**{**whole, "oppstart": None}) == ["oppstartsdato"]
    assert lacks(**{**whole, "prosjektleiar": None}) == ["prosjektleiar"]
    assert lacks(**whole) == lacks(sort={}) == []
    seen = next(iter(prosjekt.project_has_leader_and_start.check(asked(**PROJECT, **whole))))
    assert seen.verdiar == {"prosjektleiar": "rådgjevar"}


@pytest.mark.parametrize(("signed", "wanted"), [
    ({}, ["utkast", "vedtak"]), ({"signering": True}, ["utkast", "vedtak", "signering"]),
    ({"pm_godkjenner": True}, ["utkast", "vedtak", "signering"]),
])
def test_the_milestones_that_are_planned(signed: dict[str, bool], wanted: list[str]) -> None:
    def lacks(*planned: str) -> list[str]:
        file = {"milepaelar": (*(milestone(n.upper(), DAY) for n in planned),
                               milestone("utkast", None))}
        facts = asked(sort={"prosjekt": True, **signed}, file=file)
        return [f.verdiar["milepaelar"] for f in faults(prosjekt.project_has_milestones, facts)]

    assert lacks(*wanted) == []
    for lacking in wanted:
        assert lacks(*(n for n in wanted if n != lacking)) == [lacking]
    assert not broken(prosjekt.project_has_milestones, asked())


def test_all_sides_steer_a_project() -> None:
    sides = (G.KOMMUNE, G.SPESIALIST, G.BRUKAR)

    def lacks(*there: Gruppe, **of_it: Any) -> list[str]:
        register = {"sete": tuple(seat("gruppa", g) for g in there)}
        usual = {"styringsgruppe": "gruppa", **PROJECT, **of_it}
        found = faults(prosjekt.project_is_steered_by_all_sides, asked(register=register, **usual))
        return [f.verdiar["manglar"] for f in found]

    assert lacks(*sides) == lacks(sort={}) == []
    assert lacks(*sides, styringsgruppe=None) == ["ei styringsgruppe"]
    names = ["kommunane", "spesialisthelsetenesta", "brukarane"]
    for n, name in enumerate(names):
        assert lacks(*sides[:n], *sides[n + 1:]) == [f"{name} i styringsgruppa"]


@pytest.mark.parametrize(("texts", "at", "back"), [
    ((), LATER, True), ((), NOON, False), ((wording(),), NOON, True),
    ((wording(laga=NOON),), NOON, False), ((wording(), wording(2, laga=LATER)), LATER, False),
])
def test_a_project_goes_back_to_those_who_were_in_it(texts: Any, at: Any, back: bool) -> None:
    rule = prosjekt.project_goes_back_to_those_involved

    def wrong(how: Medverking, **of_it: Any) -> bool:
        file = {"ordlydar": texts, "medverknad": (taking_part(how=how, registrert=at),)}
        return broken(rule, asked(file=file, **of_it))

    assert wrong(M.GJENNOMFORT, **PROJECT) is not back
    assert wrong(M.MED, **PROJECT)
    assert not wrong(M.MED)


def test_a_change_reaches_everyone() -> None:
    def silent(*reached: str) -> list[tuple[str | None, str]]:
        there = tuple(Contact("c", "hft", p, ContactKind.KONTAKT, "-", "a@b.invalid")
                      for p in reached)
        facts = asked(register={"kontaktar": there})
        found = faults(prosjekt.change_reaches_everyone, facts)
        return [(f.part, f.verdiar["partnarar"]) for f in found]

    assert silent() == [(None, "Småvik og Fjord helseføretak")]
    assert silent(SMAAVIK) == [(TRUST, "Fjord helseføretak")]
    assert silent(SMAAVIK, TRUST) == []


@pytest.mark.parametrize(("planned", "late"), [(BEFORE, True), (DAY, False), (None, False)])
def test_a_milestone_that_is_past_is_looked_at(planned: date | None, late: bool) -> None:
    def past(*known: Any, **of_it: Any) -> list[str]:
        facts = asked(file={"milepaelar": known}, **{**PROJECT, **of_it})
        found = faults(prosjekt.project_follows_its_milestones, facts)
        return [f.verdiar["namn"] for f in found]

    one = milestone("utkast", planned)
    assert past(one) == (["utkast"] if late else [])
    assert past(one, milestone("Utkast", AFTER)) == past(one, sort={}) == []
    assert past(milestone("utkast", planned, reached=DAY)) == []
