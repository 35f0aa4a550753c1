"""What may happen to an agreement, and who must have said so: one condition at a time."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cases.actor import Actor
from cases.avtale import Avtale, AvtaleHending
from cases.casefile import CaseFile
from cases.fellesskap_terms import Avtaleslag, Avtaletilstand
from cases.steps import Step, Trekk
from cases.terms import ActorRole, OrganRole
from cases.vedtak import Vedtak
from rules.avtale import avtalegrunn, avtaleverk, oppseiing
from tests.rules.looking import (
    AT,
    BYSTAD,
    DAY,
    SECRETARIAT,
    SMAAVIK,
    TRUST,
    a_case,
    grounds,
    held,
    judged,
    land,
    organ,
    with_organs,
)

S, T = Avtaleslag, Avtaletilstand


def agreement(name: str = "a", **given: Any) -> Avtale:
    made: dict[str, Any] = {
        "slag": S.SAERAVTALE, "tittel": f"Avtale {name}", "partar": (SMAAVIK, TRUST),
        "inngaatt": date(2020, 5, 1), "eigar": "ssu",
    }
    return Avtale(name, "hft", **made | given)


def happened(kind: str, **given: Any) -> AvtaleHending:
    made: dict[str, Any] = {"dato": DAY, "registrert": AT, "registrert_av": "sse"}
    return AvtaleHending("e", "hft", "a", kind, **made | given)


def ended(type_id: str = "C-04", step: Step = Step.VEDTEKE, *bound: tuple[str, ...]) -> CaseFile:
    blank: dict[str, Any] = dict.fromkeys(Vedtak.__dataclass_fields__)
    settled = tuple(Vedtak(**blank | {"id": f"v{n}", "partar": b}) for n, b in enumerate(bound))
    return CaseFile(a_case(type_id, sakssteg=step, krins=(SMAAVIK, TRUST)), vedtak=settled)


# -- what the parties have agreed ------------------------------------------------------------------


@pytest.mark.parametrize(("given", "agreed"), [
    ({"slag": S.DELAVTALE}, True), ({"partar": (SMAAVIK,)}, True),
    ({"andre_partar": ("Fylket",)}, True), ({"paragraf_6_2": (1,)}, True),
    ({"tilstand": T.OPPHEVA}, True), ({"inngaatt": DAY}, True), ({"gjeld_fraa": DAY}, True),
    ({"gjeld_til": DAY}, True),
    ({"tittel": "Ny"}, False), ({"eigar": "ou"}, False), ({"kortversjon": "Kort"}, False),
    ({"maalgruppe": "Alle"}, False), ({"neste_gjennomgang": DAY}, False), ({"mor": "b"}, False),
])
def test_what_only_the_parties_change(given: dict[str, Any], agreed: bool) -> None:
    """Who is bound, by what, and from when to when; title, keeper, short version and whom it is
    for are the register's, as the advice of the rule says."""
    rule, made = avtalegrunn.agreements_change_by_a_case, replace(agreement(), **given)
    found = grounds(rule, held(agreement()), made)
    said = (
        f"«{made.tittel}» kan ikkje få nytt innhald ved ei innføring i registeret. Partane har "
        "ikkje gjort vedtak om det."
    )
    assert [text for _, text in found] == ([said] if agreed else [])
    assert not grounds(rule, held(agreement()), made, grunnlag=ended())
    assert not grounds(rule, held(), made)


@pytest.mark.parametrize(("before", "now", "told"), [
    (None, None, False), (None, "2026/1", True), ("2026/1", "2026/1", False),
    ("2026/1", "2026/2", True), (None, "2026/2", True), ("2026/1", None, False),
])
@pytest.mark.parametrize("known", [True, False])
def test_a_case_that_is_named_has_decided_it(
    before: str | None, now: str | None, told: bool, known: bool
) -> None:
    there = held(agreement(sak=before)) if known else held()
    found = grounds(avtalegrunn.agreements_change_by_a_case, there, agreement(sak=now))
    said = "kan ikkje få ei sak som grunnlag ved ei innføring"
    assert [said in text for _, text in found] == [True] * (told if known else now is not None)


@pytest.mark.parametrize(("ground", "settled"), [
    (ended(), True), (None, False), (ended("C-07"), False), (ended("C-04", Step.KONSENSUS), False),
    (ended("C-04", Step.AVVIST), False),
    (ended("C-04", Step.VEDTEKE, (SMAAVIK, TRUST)), True),
    (ended("C-04", Step.VEDTEKE, (SMAAVIK, TRUST, BYSTAD)), True),
    (ended("C-04", Step.VEDTEKE, (SMAAVIK,)), False),
    (ended("C-04", Step.VEDTEKE, (SMAAVIK,), (SMAAVIK, TRUST)), True),
    (ended("C-04", Step.VEDTEKE, (SMAAVIK, TRUST), (SMAAVIK,)), False),
])
def test_settled_by_a_finished_case_on_agreements_all_of_them_were_in(
    ground: CaseFile | None, settled: bool
) -> None:
    """The newest vedtak says whom it binds; before there is one, the circle."""
    changed = agreement(gjeld_til=DAY)
    found = grounds(
        avtalegrunn.agreements_change_by_a_case, held(agreement()), changed, grunnlag=ground
    )
    assert bool(found) is not settled
    repealed = grounds(
        avtalegrunn.repealed_by_its_parties, held(agreement()), happened("oppheving"),
        grunnlag=ground,
    )
    assert bool(repealed) is not settled


@pytest.mark.parametrize(("given", "kind", "told"), [
    ({}, "oppheving", True), ({}, "gjennomgang", False), ({"partar": ()}, "oppheving", False),
    ({"gjeld_til": DAY}, "oppheving", False), ({"gjeld_til": date(2026, 3, 3)}, "oppheving", True),
])
def test_what_has_run_out_or_binds_nobody_ends_by_itself(
    given: dict[str, Any], kind: str, told: bool
) -> None:
    found = grounds(avtalegrunn.repealed_by_its_parties, held(agreement(**given)), happened(kind))
    assert bool(found) is told


@pytest.mark.parametrize(("day", "told"), [
    (date(2020, 4, 30), True), (date(2020, 5, 1), False), (date(2020, 5, 2), False),
])
def test_terminated_on_the_day_it_was_concluded_but_not_before(day: date, told: bool) -> None:
    event = happened("oppseiing", partnar=SMAAVIK, dato=day)
    rule = avtalegrunn.terminated_after_it_was_concluded
    assert bool(grounds(rule, held(agreement()), event)) is told
    assert not grounds(rule, held(agreement(inngaatt=None)), event)


# -- as it enters the register ---------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "above", "frame", "trekk", "told"), [
    (S.DELAVTALE, S.RAMME, True, Trekk.NY_AVTALE, False),
    (S.SAERAVTALE, S.DELAVTALE, True, Trekk.NY_AVTALE, False),
    (S.DELAVTALE, S.DELAVTALE, True, Trekk.NY_AVTALE, True),
    (S.DELAVTALE, None, True, Trekk.NY_AVTALE, True),
    (S.DELAVTALE, None, False, Trekk.NY_AVTALE, True),
    (S.DELAVTALE, None, True, Trekk.VEDTA, True),
    (S.DELAVTALE, None, False, Trekk.VEDTA, False),
    (S.DELAVTALE, None, False, Trekk.AVTALEHENDING, False),
    (S.RAMME, None, True, Trekk.NY_AVTALE, False), (S.ANNA, None, True, Trekk.NY_AVTALE, False),
])
def test_every_agreement_names_one_that_stands_higher(
    kind: Avtaleslag, above: Avtaleslag | None, frame: bool, trekk: Trekk, told: bool
) -> None:
    """A vedtak is not held up where the register has no framework yet."""
    there = [agreement("x"), agreement("y", slag=S.PROSEDYRE)]
    there += [agreement("r", slag=S.RAMME)] if frame else []
    there += [agreement("m", slag=above)] if above else []
    made = agreement(slag=kind, mor="m" if above else None)
    assert bool(grounds(
        avtaleverk.hangs_under_another, held(*there), made, trekk=trekk
    )) is told


@pytest.mark.parametrize("kind", list(S))
def test_the_agreements_that_ssu_keeps(kind: Avtaleslag) -> None:
    """R-207: ramme-, del- and særavtalar."""
    kept = kind.value in ("ramme", "delavtale", "saeravtale")
    rule = avtaleverk.kept_by_ssu
    assert bool(grounds(rule, land(), agreement(slag=kind, eigar="fagforum"))) is kept
    assert bool(grounds(rule, land(), agreement(slag=kind, eigar=None))) is kept
    assert not grounds(rule, land(), agreement(slag=kind))
    no_ssu = with_organs(organ(), only=True)
    assert not grounds(rule, no_ssu, agreement(slag=kind, eigar=None))


@pytest.mark.parametrize(("given", "told"), [
    ({}, "kortversjon og målgruppe"), ({"maalgruppe": "Alle"}, "kortversjon"),
    ({"kortversjon": "Kort"}, "målgruppe"), ({"kortversjon": "K", "maalgruppe": "A"}, ""),
])
def test_a_short_version_and_whom_it_is_for(given: dict[str, Any], told: str) -> None:
    found = grounds(avtaleverk.practical_in_daily_work, land(), agreement(**given))
    said = f"«Avtale a» manglar {told}, og er då vanskeleg å bruke i kvardagen."
    assert [text for _, text in found] == ([said] if told else [])


@pytest.mark.parametrize(("given", "told"), [
    ({"neste_gjennomgang": date(2027, 3, 2)}, ""),
    ({"neste_gjennomgang": date(2027, 3, 3)}, "3. mars 2027"), ({}, "ingen dag"),
    ({"paragraf_6_2": ()}, ""),
])
def test_the_next_review_is_within_a_year_to_the_day(given: dict[str, Any], told: str) -> None:
    made = agreement(**{"paragraf_6_2": (1,)} | given)
    rule = avtaleverk.reviewed_within_a_year
    found = grounds(rule, held(made), happened("gjennomgang"), made)
    said = f"Neste gjennomgang av «Avtale a» er sett til {told}, meir enn eitt år etter denne."
    assert [text for _, text in found] == ([said] if told else [])
    assert not grounds(rule, held(made), happened("innsending"), made)


@pytest.mark.parametrize(("state", "told"), [
    (T.AVLOYST, "avløyst"), (T.OPPSAGD, "oppsagd"), (T.OPPHEVA, "oppheva"), (T.I_KRAFT, ""),
    (T.UNDER_REVISJON, ""),
])
def test_what_has_ended_does_not_change(state: Avtaletilstand, told: str) -> None:
    found = grounds(avtaleverk.still_in_force, held(agreement(tilstand=state)),
                    happened("gjennomgang"))
    assert [text for _, text in found] == ([f"«Avtale a» er {told}."] if told else [])


def test_what_happens_is_not_dated_ahead() -> None:
    rule = avtaleverk.happened_already
    assert not grounds(rule, held(agreement()), happened("gjennomgang", dato=DAY))
    assert grounds(rule, held(agreement()), happened("gjennomgang", dato=date(2026, 3, 3)))


# -- a party that terminates -----------------------------------------------------------------------


def test_the_highest_organ_terminates_and_what_names_no_organ_is_not_asked() -> None:
    rule, there = oppseiing.terminated_by_highest_organ, held(agreement())
    for role, told in ((OrganRole.KOMMUNESTYRE, False), (OrganRole.FORMANNSKAP, True)):
        event = happened("oppseiing", partnar=SMAAVIK, organ=role)
        assert bool(grounds(rule, there, event)) is told
    assert not grounds(rule, there, happened("oppseiing", partnar=SMAAVIK))
    assert not grounds(rule, there, happened("gjennomgang"))


@pytest.mark.parametrize(("actor", "row"), [
    (SECRETARIAT, "L-brev"), (Actor(ActorRole.PARTNAR, SMAAVIK), "L-prov"),
])
def test_the_letter_or_the_extract_is_there(actor: Actor, row: str) -> None:
    event = happened("oppseiing", partnar=SMAAVIK)
    for proof, fine in ((None, ""), ("aa", "ok")):
        ground, = judged(oppseiing.termination_has_proof, held(agreement()),
                         replace(event, prov=proof), actor=actor)
        assert (ground.rader, bool(ground.grunn)) == ((row,), not fine)
