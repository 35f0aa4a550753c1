"""Who stands behind an answer, each rule alone: two known persons, the right organ, a contact."""

from dataclasses import replace
from typing import Any

import pytest

from cases.partner import Contact
from cases.rundgang import AnswerEvent
from cases.steps import Trekk
from cases.terms import ContactKind, OrganRole, Registrering
from rules.avgjerd.registrering import (
    everyone_has_contact,
    partner_confirms_telephone,
    second_person_checks,
    withdrawn_as_given,
)
from rules.facts import Facts
from tests.rules.test_answer_grounds import answers, of, own
from tests.workflow.random_cases import DAY, SMAAVIK, STORFJORD, TRUST, agreed, event_on

R = OrganRole
KNOWN, OTHER = "p1", "p2"


def event(f: Facts, kind: str, **about: Any) -> AnswerEvent:
    return replace(event_on(own(f, SMAAVIK), kind), **about)


def of_telephone(f: Facts, first: str | None, second: str | None) -> list[tuple[str, bool]]:
    """The rows and the stops when those two have taken it down and confirmed it."""
    f = answers(f, own(f, SMAAVIK, registrering=Registrering.TELEFON, person=first))
    actor = replace(f.act.actor, partnar=SMAAVIK)
    f = replace(f, act=replace(f.act, actor=actor))
    found = of(partner_confirms_telephone, f, event(f, "stadfesta", person=second))
    assert all(g.part == SMAAVIK and "person" in g.raad for g in found)
    assert all("kven" in g.grunn or "ein annan" in g.grunn for g in found)
    return [(row, g.stansar) for g in found for row in g.rader]


@pytest.mark.parametrize(
    ("first", "second", "row"),
    [
        (KNOWN, OTHER, []), (KNOWN, KNOWN, [("L-to-personar", True)]),
        (None, OTHER, [("L-ukjend-hand", False)]), (KNOWN, None, [("L-ukjend-hand", False)]),
    ],
)
def test_a_telephone_answer_is_confirmed_by_another_and_an_unknown_hand_warns(
    first: str | None, second: str | None, row: list[tuple[str, bool]]
) -> None:
    assert of_telephone(agreed((SMAAVIK, TRUST), "C-05", Trekk.STADFEST), first, second) == row


def test_only_what_checks_an_answer_there_is_needs_a_second_person() -> None:
    f = agreed((SMAAVIK, TRUST), "C-05", Trekk.KONTROLLER_SVAR)
    f = answers(f, own(f, SMAAVIK, registrering=Registrering.BREV, person=KNOWN))
    rule = second_person_checks
    assert [g.part for g in of(rule, f, event(f, "kontrollert", person=KNOWN))] == [SMAAVIK]
    assert not of(rule, f, event(f, "kontrollert", person=OTHER))
    assert not of(rule, f, event(f, "stadfesta", person=KNOWN))
    assert not of(rule, f, event(f, "kontrollert", person=KNOWN, svar="ukjent"))


def test_each_act_on_an_answer_is_judged_by_its_own_rule_alone() -> None:
    """Checked, confirmed and withdrawn are three acts, and none is of an answer nobody gave."""
    f = agreed((SMAAVIK, TRUST), "C-05", Trekk.STADFEST)
    f = answers(f, own(f, SMAAVIK, registrering=Registrering.TELEFON, person=KNOWN))
    rules = {"kontrollert": second_person_checks, "stadfesta": partner_confirms_telephone,
             "trekt": withdrawn_as_given}
    for kind, rule in rules.items():
        said = {k: of(rule, f, event(f, k, person=KNOWN, organ=None)) for k in rules}
        assert [k for k, found in said.items() if found] == [kind]
        assert not of(rule, f, event(f, kind, person=KNOWN, organ=None, svar="ukjent"))


def test_an_organ_the_partner_had_not_that_day_takes_nothing_back() -> None:
    f = agreed((SMAAVIK, TRUST), "C-05", Trekk.TREKK_SVAR)
    f = answers(f, own(f, SMAAVIK, organ=R.KOMMUNEDIREKTOR))
    taken = event(f, "trekt", organ=R.FORMANNSKAP, dato=DAY)
    bare = replace(f, register=replace(f.register, organ={}, reglement={}))
    (found,) = of(withdrawn_as_given, bare, taken)
    assert "hadde ikkje det organet" in found.grunn
    assert "eller organet over" in found.raad
    assert not of(withdrawn_as_given, bare, replace(taken, organ=R.KOMMUNEDIREKTOR))


def test_those_without_anybody_to_write_to_are_named() -> None:
    """A contact or a stand-in will do; the formal inbox alone will not."""
    f = agreed((SMAAVIK, STORFJORD, TRUST), "C-05", Trekk.OPNE_RUNDE)

    def lacking(**held: ContactKind) -> list[str | None]:
        known = {"s": SMAAVIK, "t": STORFJORD, "f": TRUST}
        contacts = tuple(Contact(p, "hft", known[p], k, "-", "-") for p, k in held.items())
        register = replace(f.register, kontaktar=contacts)
        return [g.part for g in of(everyone_has_contact, replace(f, register=register))]

    kind = ContactKind
    assert not lacking(s=kind.KONTAKT, t=kind.VIKAR, f=kind.KONTAKT)
    assert lacking(s=kind.KONTAKT, f=kind.KONTAKT) == [STORFJORD]
    assert lacking(s=kind.KONTAKT, t=kind.POSTMOTTAK, f=kind.KONTAKT) == [STORFJORD]
    assert lacking(t=kind.KONTAKT) == [None]
