"""Whom a partner can be reached by, and what follows when the last of them leaves."""

from datetime import date
from typing import Any

import pytest

from cases.kontakthending import Kontakthending, Kontaktslag
from cases.partner import Contact
from cases.reglement import Reglement
from cases.steps import Step
from cases.terms import ContactKind
from rules.fellesskap import kontakt
from tests.rules.looking import (
    AT,
    DAY,
    SMAAVIK,
    STORFJORD,
    a_case,
    grounds,
    land,
)

K = ContactKind


def contact(number: int, kind: ContactKind = K.KONTAKT, **given: Any) -> Contact:
    made: dict[str, Any] = {"partnar": SMAAVIK, "stilling": "Leiar", "adresse": "x@y"}
    return Contact(f"k{number}", "hft", slag=kind, **made | given)


@pytest.mark.parametrize(("ended", "left", "told"), [
    (K.KONTAKT, (), "kontaktperson|Då kjem ikkje brev fram dit, og ingen runde"),
    (K.VIKAR, (), "kontaktperson|Då kjem ikkje brev fram dit, og ingen runde"),
    (K.POSTMOTTAK, (), "postmottak|Då kjem ikkje brev fram dit."),
    (K.KONTAKT, (K.POSTMOTTAK,), "kontaktperson|Då går brev berre til postmottaket, og ingen"),
    (K.POSTMOTTAK, (K.KONTAKT,), "postmottak|Då går brev berre til kontaktpersonen."),
    (K.KONTAKT, (K.VIKAR,), ""), (K.VIKAR, (K.KONTAKT,), ""), (K.POSTMOTTAK, (K.POSTMOTTAK,), ""),
])
def test_what_follows_when_the_last_one_leaves(
    ended: ContactKind, left: tuple[ContactKind, ...], told: str
) -> None:
    there = (contact(0, ended), *(contact(n, k) for n, k in enumerate(left, 1)))
    rule, made = kontakt.partner_keeps_somebody_to_write_to, land(kontaktar=there)
    found = [said for _, said in grounds(rule, made, contact(0, ended, til=DAY))]
    kind, _, follows = told.partition("|")
    said = f"Småvik står utan {kind} frå 3. mars 2026. {follows}"
    assert [text.startswith(said) for text in found] == ([True] if told else [])
    assert not grounds(rule, made, contact(0, ended))
    assert not grounds(rule, made, contact(0, ended, til=DAY, partnar="ukjend"))


@pytest.mark.parametrize(("versions", "told"), [
    ([(1, DAY)], False), ([(1, date(2026, 3, 1))], True),
    ([(1, date(2020, 1, 1)), (2, DAY)], False), ([(2, date(2026, 3, 1)), (1, DAY)], True),
])
def test_the_newest_version_of_a_reglement_is_not_entered_back_in_time(
    versions: list[tuple[int, date]], told: bool
) -> None:
    new = [Reglement(f"r{n}", "hft", SMAAVIK, n, day, None, "-", ()) for n, day in versions]
    rule = kontakt.backdated_rules_wait_for_the_partner
    assert bool(grounds(rule, land(), *new)) is told


@pytest.mark.parametrize(("last", "told"), [
    (date(2026, 3, 1), True), (DAY, False), (date(2026, 3, 3), False), (None, False),
])
def test_an_absence_of_one_day_is_an_absence(last: date | None, told: bool) -> None:
    away = Kontakthending("f", "hft", "k1", SMAAVIK, Kontaktslag.FRAVAER, DAY, AT, "sse", last)
    assert bool(grounds(kontakt.absence_ends_after_it_begins, land(), away)) is told


@pytest.mark.parametrize(("entered", "told"), [
    (date(2025, 9, 1), True), (date(2025, 9, 2), False), (date(2025, 9, 3), False), (None, True),
])
def test_a_contact_is_confirmed_in_time_on_the_last_day(entered: date | None, told: bool) -> None:
    """Six months from 2 September is 2 March, and that day it is not too late."""
    made = land(kontaktar=(contact(1, fraa=entered),))
    months = {"kontakt_stadfest_maanader": 6}
    assert bool(grounds(kontakt.contacts_are_confirmed, made, numbers=months)) is told


def test_only_those_in_an_open_case_must_be_reached() -> None:
    cases = (a_case("C-05", 1, krins=(SMAAVIK,)),
             a_case("C-05", 2, krins=(SMAAVIK, STORFJORD), sakssteg=Step.TREKT))
    rule = kontakt.open_cases_reach_everybody
    found = [text for _, text in grounds(rule, land(kontaktar=()), saker=cases)]
    said = "Ingen adresse hjå Småvik tek imot påminningar, og partnaren er med i sak 2026/1."
    assert found == [said]
    assert not grounds(rule, land(kontaktar=(contact(1),)), saker=cases)
