"""Tasks that come back, on the values themselves: periods, margins, and what cannot be judged."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from cases.actor import Act, Actor
from cases.avtale import Avtale
from cases.case import Case
from cases.fellesskap_terms import Avtaleslag, Avtaletilstand
from cases.partner import Moete, Organ
from cases.receipt import Ground
from cases.register import Aarsoppgaave, Register
from cases.steps import Step, Trekk
from cases.terms import ActorRole, OrganRole
from rules.facts import RegisterFacts
from rules.fellesskap import aarshjul, nettverk
from rules.fellesskap.forfall import deadlines_passed, due, nth_deadline
from rules.loading.register_data import RegisterError, available, load_register, read_register
from rules.parametrar import defaults, law_deadlines, parameter

LAG = (Path(__file__).parents[1] / "data" / "lag.toml").read_text(encoding="utf-8")
TODAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def lag() -> Register:
    return read_register(LAG, "lag.toml")


def seen(
    register: Register, *tasks: Aarsoppgaave, met: Iterable[date] = (),
    cases: tuple[Case, ...] = (), day: date = TODAY, **hf: Any,
) -> RegisterFacts:
    meetings = tuple(Moete(f"m{n}", "hft", "ssu", d) for n, d in enumerate(met))
    register = replace(register, hf=replace(register.hf, aarshjul=tasks, **hf), moete=meetings)
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    act = Act.looking(Actor(ActorRole.SEKRETARIAT), at)
    return RegisterFacts(register=register, trekk=Trekk.OVERSYN, act=act, saker=cases)


def task(**given: Any) -> Aarsoppgaave:
    made: dict[str, Any] = {
        "id": "t", "rad": "R-285", "tittel": "Mål", "hending": "moete", "organ": "ssu"
    }
    return Aarsoppgaave(**made | given)


def a_case(type_id: str, day: date, step: Step = Step.INNMELDT) -> Case:
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return Case(
        id=f"s-{day}", hf="hft", aar=day.year, lopenr=1, tittel="Sak", sakstype=type_id,
        innmeldar="sse", innmeldt=at, krins=(), sakssteg=step,
    )


def late(facts: RegisterFacts) -> list[Ground]:
    return [g for g in aarshjul.tasks_are_done.judge(facts) if g.grunn]


@pytest.mark.parametrize(
    ("met", "over"),
    [
        ((), True),
        ((date(2025, 1, 30),), True),
        ((date(2025, 1, 31),), False),  # a year and 30 days to the day
        ((date(2020, 1, 1), date(2025, 6, 1)), False),
        ((date(2026, 3, 2),), False),
        ((date(2026, 3, 3),), True),  # planned, not held
    ],
)
def test_once_a_year_with_a_margin(lag: Register, met: tuple[date, ...], over: bool) -> None:
    assert bool(late(seen(lag, task(), met=met))) is over


def test_the_margin_is_a_number_of_the_helsefellesskap(lag: Register) -> None:
    met = (date(2025, 2, 20),)
    assert not late(seen(lag, task(), met=met))
    assert late(seen(lag, task(), met=met, parametrar={"aarshjul_slingring_dagar": 0}))


@pytest.mark.parametrize(("count", "over"), [(3, True), (4, False), (5, False)])
def test_several_times_a_year(lag: Register, count: int, over: bool) -> None:
    met = [date(2025, 4 + n, 1) for n in range(count)]
    found = due(seen(lag, task(gonger=4), met=met), task(gonger=4))
    assert found.over is over
    assert len(found.gjort) == count


def test_a_new_organ_has_its_whole_period(lag: Register) -> None:
    new = replace(lag.organ["ssu"], fraa=date(2025, 6, 1))
    register = replace(lag, organ={**lag.organ, "ssu": new})
    assert not late(seen(register, task()))
    assert late(seen(register, task(), day=date(2026, 8, 1)))


def test_a_closed_organ_is_not_asked(lag: Register) -> None:
    assert not late(seen(lag, task(organ="koordineringsutval")))


def test_law_and_must_rows_stop_where_others_warn_or_are_silent(lag: Register) -> None:
    """R-285 and R-297 have no switch; R-133 is advice; a row of one region is off elsewhere."""
    rows = ("R-285", "R-297", "R-133", "R-206")
    tasks = [task(id=row, rad=row, tittel=row) for row in rows]
    found = {g.rader: g.stansar for g in late(seen(lag, *tasks))}
    assert found == {("R-285",): True, ("R-297",): True, ("R-133",): False}


@pytest.mark.parametrize("step", list(Step))
def test_a_case_counts_unless_it_was_put_aside(lag: Register, step: Step) -> None:
    plan = task(rad="R-276", hending="sak", organ=None, sakstype="C-08")
    case = a_case("C-08", date(2026, 1, 10), step)
    aside = step in (Step.AVVIST, Step.TREKT, Step.FEILREGISTRERT, Step.SLEGEN_SAMAN)
    facts = seen(lag, plan, cases=(case,), brytarar={"R-276": "stopp"})
    assert bool(late(facts)) is aside
    other = seen(lag, plan, cases=(a_case("C-05", TODAY),), brytarar={"R-276": "stopp"})
    assert late(other)


def test_what_is_only_shown_is_never_late(lag: Register) -> None:
    shown = task(hending="ingen", organ=None)
    assert not late(seen(lag, shown))
    assert not due(seen(lag, shown), shown).over


def test_a_network_is_asked_for_nothing_in_the_calendar(lag: Register) -> None:
    network = Organ("fagnett", "hft", OrganRole.NETTVERK, "Fagnettet", fraa=date(2024, 1, 1))
    register = replace(lag, organ={**lag.organ, "fagnett": network})
    free = nettverk.minutes_are_enough.judge(seen(register))
    bound = nettverk.minutes_are_enough.judge(seen(register, task(organ="fagnett")))
    assert [g.grunn for g in free] == [""]
    assert [g.grunn for g in bound] == [
        "Av Fagnettet er det kravt meir enn referat: «Mål» i årshjulet."
    ]


# -- days from law, numbers, and what a file may say -----------------------------------------------


@pytest.mark.parametrize(
    ("day", "passed"),
    [
        (date(2019, 1, 1), 0), (date(2024, 12, 31), 0), (date(2025, 1, 1), 1),
        (date(2028, 12, 31), 1), (date(2029, 1, 1), 2),
    ],
)
def test_the_deadline_of_each_council(day: date, passed: int) -> None:
    duty = next(d for d in law_deadlines() if d.id == "delegeringsreglement")
    assert deadlines_passed(duty, day) == passed


def test_the_last_of_the_month_stays_the_last() -> None:
    duty = next(d for d in law_deadlines() if d.id == "byraadsrapport")
    days = {(d.month, d.day) for d in (nth_deadline(duty, n) for n in range(9))}
    assert days == {(6, 30), (12, 31)}


def test_a_helsefellesskap_sets_its_own_numbers(lag: Register) -> None:
    shipped = defaults()["referat_maanader"].verdi
    assert parameter(lag, "referat_maanader") == shipped
    own = replace(lag, hf=replace(lag.hf, parametrar={"referat_maanader": 3}))
    assert parameter(own, "referat_maanader") == 3
    with pytest.raises(KeyError):
        parameter(lag, "finst_ikkje")


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ('[[aarshjul]]\nid = "a"\nrad = "R-133"\ntittel = "t"\nhending = "moete"',
         "[[aarshjul]] a, organ: organet som skal møtast, manglar"),
        ('[[aarshjul]]\nid = "a"\nrad = "R-276"\ntittel = "t"\nhending = "sak"',
         "[[aarshjul]] a, sakstype: sakstypen finst ikkje"),
        ('[[aarshjul]]\nid = "a"\nrad = "R-276"\ntittel = "t"\nhending = "sak"\nsakstype = "C-99"',
         "[[aarshjul]] a, sakstype: C-99 finst ikkje"),
        ("[helsefellesskap.parametrar]\nmaanader = 3",
         "[helsefellesskap.parametrar], maanader: finst ikkje"),
    ],
)
def test_a_file_that_nothing_could_be_judged_from_is_refused(table: str, told: str) -> None:
    with pytest.raises(RegisterError, match=re.escape(told)):
        read_register(f"{LAG}\n{table}\n", "lag.toml")


@pytest.mark.parametrize("hf", available())
def test_shipped_tasks_rest_on_rows_that_are_judged(hf: str) -> None:
    judged = {*aarshjul.tasks_are_done.rader, *aarshjul.agreements_are_reviewed.rader}
    for one in load_register(hf).hf.aarshjul:
        assert one.hending == "ingen" or one.rad in judged, one.id


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"inngaatt": date(2016, 10, 1), "gjennomgang": date(2025, 3, 1)}, "sist var 1. mars 2025"),
        ({"inngaatt": date(2016, 10, 1)}, "han vart inngått 1. oktober 2016"),
        ({"gjeld_fraa": date(2016, 10, 1)}, "han gjeld frå 1. oktober 2016"),
        ({}, "heller ikkje når han vart inngått"),
        ({"gjennomgang": date(2025, 3, 2)}, None),  # a year to the day
        ({"inngaatt": date(2025, 6, 1)}, None),
        ({"tilstand": Avtaletilstand.AVLOYST}, None),
        ({"gjeld_til": date(2026, 3, 1)}, None),
    ],
)
@pytest.mark.parametrize("points", [(), (2,)])
def test_each_agreement_is_reviewed(
    lag: Register, given: dict[str, Any], told: str | None, points: tuple[int, ...]
) -> None:
    one = Avtale("a1", "hft", Avtaleslag.DELAVTALE, "Delavtale 1", paragraf_6_2=points, **given)
    facts = seen(replace(lag, avtalar={"a1": one}))
    found = [g for g in aarshjul.agreements_are_reviewed.judge(facts) if g.grunn]
    sentence = f"Det er ikkje ført inn at «Delavtale 1» er gjennomgått det siste året: {told}."
    assert [g.grunn for g in found] == ([sentence] if told else [])
    assert all(g.stansar is bool(points) for g in found)
