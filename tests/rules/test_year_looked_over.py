"""What comes back each year, on the day itself and the day after."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from cases.avtale import Avtale, AvtaleHending
from cases.fellesskap_terms import Avtaleslag, Avtaletilstand
from cases.reglement import Reglement
from cases.steps import Step
from cases.terms import OrganRole
from rules.fellesskap import aarshjul
from rules.fellesskap.forfall import assessed_on, due, in_force
from tests.rules.looking import (
    AT,
    BYSTAD,
    DAY,
    SMAAVIK,
    a_case,
    grounds,
    judged,
    land,
    organ,
    with_organs,
)
from tests.rules.test_aarshjul import seen, task


def agreement(name: str = "a", **given: Any) -> Avtale:
    made: dict[str, Any] = {"slag": Avtaleslag.DELAVTALE, "tittel": name, "paragraf_6_2": (1,)}
    return Avtale(name, "hft", **made | given)


@pytest.mark.parametrize(("points", "row"), [((1,), "F-avtale-etterarbeid"), ((), "R-275")])
@pytest.mark.parametrize(("last", "told"), [(date(2025, 3, 2), False), (date(2025, 3, 1), True)])
def test_a_year_after_the_last_review(
    points: tuple[int, ...], row: str, last: date, told: bool
) -> None:
    made = land(avtalar={"a": agreement(gjennomgang=last, paragraf_6_2=points)})
    found = [g for g in judged(aarshjul.agreements_are_reviewed, made) if g.grunn]
    assert [g.rader for g in found] == [(row,)] * told


@pytest.mark.parametrize(("made", "given", "sent", "told"), [
    (date(2026, 2, 2), {}, None, False), (date(2026, 2, 1), {}, None, True),
    (date(2026, 2, 1), {}, date(2026, 2, 1), False),
    (date(2026, 2, 1), {}, date(2026, 1, 31), True),
    (date(2025, 3, 2), {}, None, True), (date(2025, 3, 1), {}, None, False),
    (date(2025, 3, 1), {"sak": "2025/1"}, None, True),
    (date(2026, 2, 1), {"paragraf_6_2": ()}, None, False),
])
def test_sent_in_within_a_month_of_those_made_the_last_year(
    made: date, given: dict[str, Any], sent: date | None, told: bool
) -> None:
    events = tuple(
        AvtaleHending(f"e{n}", "hft", a, kind, sent, AT, "sse")
        for n, (a, kind) in enumerate([("a", "innsending")]) if sent
    )
    others = (
        AvtaleHending("x", "hft", "b", "innsending", DAY, AT, "sse"),
        AvtaleHending("y", "hft", "a", "gjennomgang", DAY, AT, "sse"),
    )
    there = land(avtalar={"a": agreement(inngaatt=made, **given)},
                 avtale_hendingar=(*events, *others))
    assert bool(grounds(aarshjul.agreements_are_sent_in, there)) is told


@pytest.mark.parametrize(("last_day", "row"), [(date(2030, 1, 1), "R-140"), (None, "R-141")])
@pytest.mark.parametrize(("began", "told"), [(date(2025, 3, 2), False), (date(2025, 3, 1), True)])
def test_an_utval_is_assessed_within_a_year(
    last_day: date | None, row: str, began: date, told: bool
) -> None:
    made = with_organs(organ(rolle=OrganRole.FAGUTVAL, til=last_day, fraa=began), only=True)
    found = [g for g in judged(aarshjul.utval_are_assessed, made) if g.grunn]
    assert [g.rader for g in found] == [(row,)] * told


def test_the_newest_assessment_of_that_utval_counts() -> None:
    days = [datetime(2025, m, 1, 9, tzinfo=UTC) for m in (5, 9, 7)]
    cases = tuple(a_case("C-13", n, innmeldt=d, val_organ="o") for n, d in enumerate(days))
    others = (
        a_case("C-13", 8, val_organ="n"), a_case("C-05", 9, val_organ="o"),
        a_case("C-13", 10, val_organ="o", sakssteg=Step.TREKT),
    )
    one = organ(rolle=OrganRole.FAGUTVAL)
    facts = replace(seen(with_organs(one), cases=(*cases, *others)))
    assert assessed_on(facts, one) == date(2025, 9, 1)
    assert assessed_on(replace(facts, saker=others), one) is None


def test_one_late_council_is_named_as_a_party_and_several_are_not() -> None:
    """The councils were constituted in October 2023 (koml. § 5-14): late from 1 January 2025."""
    def own(partner: str, day: date, **given: Any) -> Reglement:
        return Reglement(partner, "hft", partner, 1, day, None, "-", (), **given)

    late_since, fresh = date(2022, 1, 1), date(2024, 6, 1)
    kommunar = [p.id for p in land().members(DAY) if p.slag.value == "kommune"]
    renewed = {p: (own(p, fresh),) for p in kommunar}
    rule = aarshjul.reglement_is_renewed
    assert not [g for g in judged(rule, land(reglement=renewed)) if g.grunn]
    one = renewed | {SMAAVIK: (own(SMAAVIK, late_since),)}
    assert [g.part for g in judged(rule, land(reglement=one)) if g.grunn] == [SMAAVIK]
    two = one | {BYSTAD: (own(BYSTAD, fresh, stadfesta=False),)}
    found = [g for g in judged(rule, land(reglement=two)) if g.grunn]
    assert [g.part for g in found] == [None]
    assert "Småvik og Bystad" in found[0].grunn
    constituted = date(2023, 10, 1)
    for day, late in ((constituted, 0), (date(2023, 9, 30), 1)):
        first = renewed | {SMAAVIK: (own(SMAAVIK, day),)}
        assert len([g for g in judged(rule, land(reglement=first)) if g.grunn]) == late


def test_what_is_only_shown_is_asked_of_nobody_though_its_organ_is_there() -> None:
    shown = task(hending="gjennomgang")
    facts = seen(land(avtalar={"a": agreement()}), shown)
    assert due(facts, shown).over
    assert not [g for g in aarshjul.tasks_are_done.judge(facts) if g.grunn]


@pytest.mark.parametrize(("days", "over"), [
    ([DAY], False), ([date(2024, 1, 1)], True), ([DAY, date(2024, 1, 1)], True),
    ([DAY, None], True), ([], True),
])
def test_the_review_of_all_is_as_old_as_the_oldest(days: list[date | None], over: bool) -> None:
    """Done when every agreement in force has been gone through; one that never was, is not."""
    there = {str(n): agreement(str(n), gjennomgang=d) for n, d in enumerate(days)}
    there["x"] = agreement("x", tilstand=Avtaletilstand.OPPHEVA)
    one = task(hending="gjennomgang", organ=None)
    found = due(seen(land(avtalar=there), one), one)
    assert found.over is over
    assert found.gjort == ((min(d for d in days if d),) if days and None not in days else ())


@pytest.mark.parametrize(("given", "alive"), [
    ({}, True), ({"tilstand": Avtaletilstand.UNDER_REVISJON}, True),
    ({"tilstand": Avtaletilstand.OPPSAGD}, False), ({"gjeld_til": DAY}, True),
    ({"gjeld_til": date(2026, 3, 1)}, False),
])
def test_an_agreement_holds_through_its_last_day(given: dict[str, Any], alive: bool) -> None:
    facts = seen(land(avtalar={"a": agreement(**given)}))
    assert bool(in_force(facts)) is alive


@pytest.mark.parametrize(("kind", "planned"), [("moete", date(2026, 6, 1)), ("ingen", None)])
def test_the_next_meeting_shows_beside_a_task_of_meetings(kind: str, planned: date | None) -> None:
    one = task(hending=kind)
    facts = seen(land(), one, met=(date(2026, 1, 1), date(2026, 6, 1), date(2026, 9, 1)))
    assert due(facts, one).planlagt == planned
    case = task(hending="sak", sakstype="C-08")
    assert due(facts, case).planlagt is None


def test_what_was_done_and_when_goes_with_the_finding() -> None:
    one = task(gonger=2)
    for met, last in (((), ""), ((date(2025, 3, 2), date(2024, 1, 1)), "2025-03-02")):
        facts = seen(land(), one, met=met, day=date(2026, 9, 2))
        ground, = (g for g in aarshjul.tasks_are_done.judge(facts) if g.grunn)
        assert dict(ground.verdiar)["sist"] == last
    year = seen(land(), one, met=(date(2025, 3, 2), date(2025, 3, 3)), day=DAY)
    found = due(year, one)
    assert aarshjul.so_far(one, found, DAY) == (
        "det siste året er det ført inn 1, og sist var 3. mars 2025"
    )
