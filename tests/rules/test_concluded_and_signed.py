"""An agreement is concluded pair by pair: who is missing, who may be, and what the vedtak holds."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from cases.receipt import Ground
from cases.steps import Trekk
from cases.terms import Verdict
from cases.vedtak import Plikt, Signature, Vedtak
from rules.avgjerd.vedtak import (
    bound_parties,
    duties_are_listed,
    duties_on_both_levels,
    duty_binds_a_party,
    every_kommune_approved,
    every_pair_is_concluded,
    private_parties_signed,
    signed_after_own_decision,
    signed_an_existing_wording,
)
from rules.facts import Facts
from tests.rules.test_answer_grounds import in_case, of, own, without
from tests.workflow.random_cases import AT, BYSTAD, CLINIC, DAY, SMAAVIK, STORFJORD, TRUST, agreed

SECOND = "andre-hf"
"""A second helseføretak, which no test register has: a pair is concluded with each of them."""
CIRCLE = (SMAAVIK, STORFJORD, BYSTAD, TRUST, CLINIC)
AGREEMENT, PROCEDURE = "C-04", "C-05"


def signature(partner: str, **about: Any) -> Signature:
    made = Signature(f"s{partner}", "s", partner, "o1", "-", "-", DAY, "dd", AT, "-")
    return replace(made, **about)


def concluded(*signed: str | Signature, circle: tuple[str, ...] = CIRCLE) -> Facts:
    """An agreement where all have said yes and these have signed."""
    known = agreed(tuple(p for p in circle if p != SECOND), AGREEMENT, Trekk.VEDTA)
    trust = known.register.partnarar[TRUST]
    register = replace(
        known.register,
        partnarar={**known.register.partnarar, SECOND: replace(trust, id=SECOND)},
    )
    wording = replace(known.file.ordlydar[0], partar=circle)
    signatures = tuple(signature(s) if isinstance(s, str) else s for s in signed)
    file = replace(known.file, ordlydar=(wording,), signaturar=signatures)
    return replace(known.with_file(file), register=register)


def named(f: Facts, ground: Ground) -> set[str]:
    return {p for p in CIRCLE if f.name(p) in ground.verdiar["partnarar"]}


@pytest.mark.parametrize(
    ("missing", "part"),
    [((STORFJORD,), STORFJORD), ((SMAAVIK, BYSTAD), None), ((SMAAVIK, STORFJORD, BYSTAD), None)],
)
def test_every_kommune_has_approved_before_they_sign(
    missing: tuple[str, ...], part: str | None
) -> None:
    """R-040: «17 of 18» is told with both numbers; a helseføretak or a private one is no kommune.
    """
    f = without(concluded(), *missing, TRUST, CLINIC)
    (found,) = of(every_kommune_approved, f)
    assert (found.part, named(f, found)) == (part, set(missing))
    assert (found.verdiar["tal"], found.verdiar["alle"]) == (str(3 - len(missing)), "3")
    assert not of(every_kommune_approved, without(concluded(), TRUST, CLINIC))
    assert not of(every_kommune_approved, without(agreed(CIRCLE, PROCEDURE), *missing))


@pytest.mark.parametrize(
    ("signed", "part", "missing"),
    [
        ((SMAAVIK, STORFJORD, BYSTAD, TRUST), None, set()),
        ((SMAAVIK, BYSTAD, TRUST), STORFJORD, {STORFJORD}),
        ((BYSTAD, TRUST), None, {SMAAVIK, STORFJORD}),
        ((SMAAVIK, STORFJORD, BYSTAD), None, {SMAAVIK, STORFJORD, BYSTAD}),
    ],
)
def test_each_kommune_is_concluded_with_the_helseforetak(
    signed: tuple[str, ...], part: str | None, missing: set[str]
) -> None:
    f = concluded(*signed)
    found = of(every_pair_is_concluded, f)
    assert [(g.part, named(f, g)) for g in found] == ([(part, missing)] if missing else [])
    assert not of(every_pair_is_concluded, agreed(CIRCLE, PROCEDURE))


def test_a_pair_with_one_helseforetak_is_not_one_with_the_other() -> None:
    circle = (SMAAVIK, TRUST, SECOND)
    for signed, lacks in (((TRUST, SECOND), False), ((TRUST,), True), ((SECOND,), True)):
        f = concluded(SMAAVIK, *signed, circle=circle)
        assert bool(of(every_pair_is_concluded, f)) is lacks
    only_one = concluded(signature(SMAAVIK, motpart=TRUST), TRUST, SECOND, circle=circle)
    assert of(every_pair_is_concluded, only_one)
    alone = concluded(SMAAVIK, circle=(SMAAVIK,))
    assert [g.part for g in of(every_pair_is_concluded, alone)] == [SMAAVIK]


def test_a_private_party_that_has_not_signed_is_told_of_and_not_bound() -> None:
    for signed, bound in (((), set(CIRCLE) - {CLINIC}), ((CLINIC,), set(CIRCLE))):
        f = concluded(*signed)
        assert set(bound_parties(f)) == bound
        found = of(private_parties_signed, f)
        assert [named(f, g) for g in found] == ([] if signed else [{CLINIC}])
        assert not any(g.stansar for g in found)
    assert set(bound_parties(agreed(CIRCLE, PROCEDURE))) == set(CIRCLE)


# -- the day it was signed -------------------------------------------------------------------------


@pytest.mark.parametrize(("days", "stops"), [(-1, True), (0, False), (1, False)])
def test_what_is_signed_is_decided_and_written_first(days: int, stops: bool) -> None:
    f = concluded()
    new = signature(SMAAVIK, dato=DAY + timedelta(days=days))
    for rule in (signed_after_own_decision, signed_an_existing_wording):
        assert [g.part for g in of(rule, f, new)] == ([SMAAVIK] if stops else [])
    undecided = without(f, SMAAVIK)
    assert not of(signed_after_own_decision, undecided, new)
    bare = f.with_file(replace(f.file, ordlydar=()))
    assert not of(signed_an_existing_wording, bare, new)
    assert own(f, SMAAVIK).dato == DAY


# -- what the vedtak holds -------------------------------------------------------------------------


def duty(partner: str) -> Plikt:
    return Plikt(f"d{partner}", "s", partner, "gjere det")


def test_a_vedtak_that_binds_lists_who_shall_do_what() -> None:
    """R-037; an election says who is elected, and what binds nobody lists nothing."""
    f = agreed(CIRCLE, PROCEDURE, Trekk.VEDTA)
    assert of(duties_are_listed, f)
    assert not of(duties_are_listed, f, duty(SMAAVIK))
    assert not of(duties_are_listed, replace(f, in_earnest=False))
    assert not of(duties_are_listed, in_case(f, forpliktande=False))
    election = next(t for t in f.register.sakstypar.values() if t.val)
    assert not of(duties_are_listed, replace(f, sakstype=election))
    assert not of(duties_are_listed, in_case(replace(f, sakstype=election), forpliktande=False))


@pytest.mark.parametrize(
    ("there", "new", "grounds", "lacks"),
    [
        ((), (SMAAVIK, TRUST), "", False), ((), (SMAAVIK, CLINIC), "", False),
        ((), (SMAAVIK, STORFJORD), "", True), ((), (TRUST, CLINIC), "", True),
        ((TRUST,), (SMAAVIK,), "", False), ((SMAAVIK,), (CLINIC,), "", False),
        ((TRUST,), (CLINIC,), "", True), ((), (SMAAVIK,), "berre kommunen gjer noko", False),
    ],
)
def test_duties_are_on_both_levels_or_say_why_not(
    there: tuple[str, ...], new: tuple[str, ...], grounds: str, lacks: bool
) -> None:
    """R-038, and R-024: «spesialisthelsetenesta» is both the helseføretak and the private ones."""
    f = agreed(CIRCLE, PROCEDURE, Trekk.NY_PLIKT)
    f = replace(f.with_file(replace(f.file, plikter=tuple(map(duty, there)))), grunn=grounds)
    assert [g.dom for g in of(duties_on_both_levels, f, *map(duty, new))] == (
        [Verdict.IKKJE_VURDERT] if lacks else []
    )


def test_a_duty_that_comes_later_is_of_one_who_is_bound() -> None:
    f = agreed(CIRCLE, PROCEDURE, Trekk.NY_PLIKT)
    made = Vedtak("v", "s", "o1", "aa", (SMAAVIK, TRUST), (), (), (), DAY, True)
    f = f.with_file(replace(f.file, vedtak=(made,)))
    new = (duty(SMAAVIK), duty(STORFJORD), duty(TRUST), duty(CLINIC))
    assert [g.part for g in of(duty_binds_a_party, f, *new)] == [STORFJORD, CLINIC]
    loose = f.with_file(replace(f.file, vedtak=(replace(made, bind=False),)))
    assert [g.part for g in of(duty_binds_a_party, loose, *new[:1])] == [SMAAVIK]
    gone = replace(f.register.partnarar[SMAAVIK], til=date(2026, 1, 1), etterfolgjar=STORFJORD)
    register = replace(f.register, partnarar={**f.register.partnarar, SMAAVIK: gone})
    heirs = of(duty_binds_a_party, replace(f, register=register), *new)
    assert [g.part for g in heirs] == [SMAAVIK, CLINIC]
