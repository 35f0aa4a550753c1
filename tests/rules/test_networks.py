"""What is known of a network, whom it is for, and when it has gone silent."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from cases.fellesskap_terms import Innkomeslag
from cases.innkome import Innkome
from cases.partner import Organ
from cases.register import Aarsoppgaave
from cases.terms import OrganRole
from rules.fellesskap import nettverk
from tests.rules.looking import (
    DAY,
    grounds,
    judged,
    land,
    organ,
    with_organs,
)


def network(name: str = "n", **given: Any) -> Organ:
    made: dict[str, Any] = {
        "rolle": OrganRole.NETTVERK, "fag": "legemiddel", "dekning": "alle", "kontakt": "Leiaren",
        "namn": f"Nett {name}",
    }
    return organ(name, **made | given)


@pytest.mark.parametrize(("field", "first"), [
    ("Rusomsorg", True), ("Psykisk helse", True), ("PSYKIATRI og rus", True), ("barn, rus", True),
    ("Krus", False), ("legemiddel", False), ("", False),
])
def test_networks_on_rus_and_psykiatri_come_first(field: str, first: bool) -> None:
    """R-169."""
    made = with_organs(network("b"), network("a"), network("z", fag=field), only=True)
    names = [n.id for n in nettverk.networks(made, DAY)]
    assert names == (["z", "a", "b"] if first else ["a", "b", "z"])


@pytest.mark.parametrize(("given", "told"), [
    ({}, ""), ({"fag": ""}, "fagområdet"), ({"dekning": ""}, "kven det dekkjer"),
    ({"kontakt": ""}, "kontakten"), ({"fag": "", "kontakt": ""}, "fagområdet og kontakten"),
])
def test_what_the_overview_lacks(given: dict[str, str], told: str) -> None:
    found = grounds(nettverk.overview_is_whole, land(), network(**given))
    said = f"Oversynet over nettverka manglar {told} for Nett n."
    assert [text for _, text in found] == ([said] if told else [])
    assert not grounds(nettverk.overview_is_whole, land(), organ(fag="", rolle=OrganRole.SSU))


@pytest.mark.parametrize(("given", "told"), [
    ({}, False), ({"dekning": "ALLE"}, False), ({"dekning": ""}, False),
    ({"dekning": "Ytre fjord"}, True), ({"dekning": "Ytre fjord", "omraade": "Ytre fjord"}, False),
])
def test_a_central_network_is_for_everybody(given: dict[str, Any], told: bool) -> None:
    assert bool(grounds(nettverk.central_networks_reach_all, land(), network(**given))) is told


def test_everything_demanded_of_a_network_is_named() -> None:
    tasks = tuple(
        Aarsoppgaave(t, "R-285", t, "moete", organ=o) for t, o in (("Mål", "n"), ("Anna", "ssu"))
    )
    made = land()
    made = replace(made, hf=replace(made.hf, aarshjul=tasks))
    for given, told in (({"vel": "ssu"}, "val av medlemer, «Mål» i årshjulet"),
                        ({"valnemnd": "ssu"}, "val av medlemer, «Mål» i årshjulet"),
                        ({}, "«Mål» i årshjulet")):
        found = [said for _, said in grounds(nettverk.minutes_are_enough, made, network(**given))]
        assert found == [f"Av Nett n er det kravt meir enn referat: {told}."]
    assert not grounds(nettverk.minutes_are_enough, land(), network())


def minutes(number: int, sender: str, day: date, kind: str = "referat") -> Innkome:
    return Innkome(f"i{number}", "hft", number, Innkomeslag(kind), sender, "Referat", day,
                   datetime(2026, 1, 1, tzinfo=UTC), "sse")


@pytest.mark.parametrize(("came", "last"), [
    ([("n", date(2026, 1, 1))], date(2026, 1, 1)), ([("NETT N", date(2026, 1, 1))],
                                                    date(2026, 1, 1)),
    ([("Nett a", date(2026, 1, 1))], None),
    ([("n", date(2025, 1, 1)), ("Nett n", date(2026, 2, 1)), ("n", date(2025, 6, 1))],
     date(2026, 2, 1)),
])
def test_the_newest_minutes_by_id_or_name(came: list[tuple[str, date]], last: date | None) -> None:
    other = minutes(90, "n", DAY, "invitasjon")
    made = land(innkome=(*(minutes(i, *m) for i, m in enumerate(came)), other))
    assert nettverk.last_minutes(made, network()) == last


@pytest.mark.parametrize(("last", "told"), [(date(2025, 9, 2), False), (date(2025, 9, 1), True)])
@pytest.mark.parametrize(("field", "row"), [("rus", "R-169"), ("legemiddel", "R-174")])
def test_six_months_of_silence(last: date, told: bool, field: str, row: str) -> None:
    made = with_organs(network(fag=field, kontakt=""), only=True, innkome=(minutes(1, "n", last),))
    found = [g for g in judged(nettverk.networks_are_heard, made, numbers={"referat_maanader": 6})
             if g.grunn]
    assert [g.rader for g in found] == [(row,)] * told
    assert all("Ta kontakt med nettverket og" in g.raad for g in found)
