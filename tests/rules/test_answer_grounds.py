"""Each rule on answers, alone: whom its ground names, and each of its conditions false in turn.

What each should say is from its catalogue rows and from what a ground promises: `part` is set
where the finding is about exactly one partner.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from cases.handsaming import Handsaming
from cases.nouns import Noun
from cases.receipt import Ground
from cases.rundgang import Answer, Round
from cases.steps import Step, Trekk
from cases.terms import (
    AnswerKind,
    Avgjerd,
    Modell,
    Okonomi,
    OrganRole,
    Plansamsvar,
    Prinsipiell,
    Registrering,
    Utfall,
    Verdict,
)
from rules.avgjerd.konsensus import (
    narrowed_after_it_was_asked,
    nobody_is_silent,
    nobody_who_agreed_is_left_out,
)
from rules.facts import Facts
from rules.rule import Rule
from rules.teljing import Standing, standing
from tests.workflow.random_cases import (
    AT,
    BYSTAD,
    CLINIC,
    SMAAVIK,
    STORFJORD,
    TRUST,
    agreed,
)
from workflow.guards.act_rules import LEVEL
from workflow.machine import judged

R = OrganRole
ALL = (SMAAVIK, STORFJORD, BYSTAD, TRUST, CLINIC)


def of(rule: Rule, f: Facts, *said: Noun) -> list[Ground]:
    """What that rule has against the act, where this is what the act says."""
    return [g for g in rule.judge(replace(f, nye=said)) if g.dom is not Verdict.OK]


def without(f: Facts, *partners: str) -> Facts:
    return f.with_file(
        replace(f.file, svar=tuple(a for a in f.file.svar if a.partnar not in partners))
    )


def answers(f: Facts, *new: Answer) -> Facts:
    return f.with_file(replace(f.file, svar=new))


def own(f: Facts, partner: str, **about: Any) -> Answer:
    return replace(next(a for a in f.file.svar if a.partnar == partner), **about)


def in_case(f: Facts, **about: Any) -> Facts:
    return f.with_file(replace(f.file, case=replace(f.case, **about)))


# -- the level: which rule speaks in which cell ----------------------------------------------------

CELLS: dict[str, dict[str, Any]] = {
    "a": {}, "b": {"prinsipiell": Prinsipiell.FOR_TIDLEG},
    "c": {"okonomi": Okonomi.UTANFOR_BUDSJETT}, "d": {"prinsipiell": Prinsipiell.JA},
    "e": {"plansamsvar": Plansamsvar.NEI}, "f": {},
}
SPEAKS = {
    SMAAVIK: {"a": "DEL-01", "b": "DEL-04", "c": "DEL-05", "d": "DEL-06", "e": "DEL-07",
              "f": "DEL-08"},
    TRUST: {"a": "DEL-02", "b": "DEL-04", "c": "DEL-09", "d": "DEL-02", "f": "DEL-09"},
    CLINIC: {"a": "DEL-03", "c": "DEL-03", "d": "DEL-03", "f": "DEL-03"},
}
"""The rule of each cell of niva.md, by whom it is said of."""
WHO_SPEAKS = [(p, cell, r) for p, cells in SPEAKS.items() for cell, r in cells.items()]


def in_cell(partner: str, cell: str) -> Facts:
    f = in_case(agreed((partner,), "C-05", Trekk.SVAR), paragraf_6_2=(1,) if cell == "a" else ())
    (said,) = f.file.avklaringar
    return f.with_file(replace(f.file, avklaringar=(replace(said, **CELLS[cell]),)))


def level_stops(f: Facts, said: Answer) -> list[tuple[str, str | None]]:
    grounds = judged(LEVEL, replace(f, nye=(said,)))
    named = {"DEL-14", *(r for _, _, r in WHO_SPEAKS)}
    return [(g.regel, g.part) for g in grounds if g.regel in named and g.dom is Verdict.STOPP]


@pytest.mark.parametrize(("partner", "cell", "rule"), WHO_SPEAKS)
def test_the_rule_of_the_cell_speaks_and_no_other(partner: str, cell: str, rule: str) -> None:
    f = in_cell(partner, cell)
    unknown = own(f, partner, organ=R.ANNA, organ_namn="Helsesjefen", organ_heimel="")
    assert level_stops(f, unknown) == [(rule, partner)]
    assert not level_stops(f, replace(unknown, avgjerd=Avgjerd.INNSTILLING))
    if cell != "b":
        assert not level_stops(f, own(f, partner))


@pytest.mark.parametrize(("partner", "cell", "rule"), WHO_SPEAKS)
def test_what_law_gives_an_organ_itself_no_unknown_organ_answers(
    partner: str, cell: str, rule: str
) -> None:
    """niva.md: in (a) and (c) only the named organ, and in (b) nobody; whatever heimel is stated.
    Hfl. § 37 names the board of a helseføretak in (d) too."""
    f = in_cell(partner, cell)
    stated = own(f, partner, organ=R.ANNA, organ_namn="Nisserådet", organ_heimel="reglementet § 1")
    named = cell in "abc" or (partner == TRUST and cell == "d")
    assert level_stops(f, stated) == ([(rule, partner)] if named else [])
    counts = standing(answers(f, stated), partner) is Standing.TEL
    assert not (named and counts)


def test_what_is_kept_of_a_level_has_no_reglement_where_there_was_none() -> None:
    f = in_cell(SMAAVIK, "f")
    grounds = judged(LEVEL, replace(f, nye=(own(f, SMAAVIK, reglement=None),)))
    assert [g.verdiar["reglement"] for g in grounds if g.regel == "DEL-08"] == [""]


def test_nobody_needs_to_be_told_of_a_haste_that_does_not_count() -> None:
    """On the agreement a decision in haste is stopped by DEL-13; DEL-16 has nothing to add."""
    for cell, told in (("a", False), ("f", True)):
        f = in_cell(SMAAVIK, cell)
        hasty = own(f, SMAAVIK, organ=R.KOMMUNEDIREKTOR, avgjerd=Avgjerd.HASTEVEDTAK)
        found = {g.regel for g in judged(LEVEL, replace(f, nye=(hasty,))) if g.grunn}
        assert ("DEL-16" in found, "DEL-13" in found) == (told, not told)


# -- agreement -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("silent", "part"),
    [((STORFJORD,), STORFJORD), ((SMAAVIK, TRUST), None), ((BYSTAD, TRUST, CLINIC), None)],
)
def test_silence_is_named_and_is_one_partners_only_where_it_is(
    silent: tuple[str, ...], part: str | None
) -> None:
    f = agreed(ALL, "C-05")
    (found,) = of(nobody_is_silent, without(f, *silent))
    assert found.part == part
    assert [p for p in ALL if f.name(p) in found.grunn] == list(silent)


@pytest.mark.parametrize(
    ("about", "asks"),
    [
        ({}, True), ({"modell": Modell.KONSENSUS}, True), ({"forpliktande": False}, True),
        ({"sakssteg": Step.KONSENSUS}, True),
        ({"sakssteg": Step.KONSENSUS, "modell": Modell.KONSENSUS}, False),
        ({"sakssteg": Step.KONSENSUS, "forpliktande": False}, False),
    ],
)
def test_the_partners_are_asked_unless_ssu_has_settled_it(
    about: dict[str, Any], asks: bool
) -> None:
    f = in_case(without(agreed(ALL, "C-05"), STORFJORD), **about)
    assert bool(of(nobody_is_silent, f)) is asks


# -- narrowing -------------------------------------------------------------------------------------


def narrowed(f: Facts, *kept: str) -> Noun:
    return replace(f.file.ordlydar[0], id="o2", nr=2, partar=kept)


@pytest.mark.parametrize(
    ("kept", "part"),
    [((SMAAVIK, TRUST), STORFJORD), ((TRUST,), None), ((SMAAVIK, STORFJORD, TRUST), "ingen")],
)
def test_whoever_has_said_yes_is_not_left_out(kept: tuple[str, ...], part: str | None) -> None:
    f = agreed((SMAAVIK, STORFJORD, TRUST), "C-05", Trekk.AVGRENS)
    found = of(nobody_who_agreed_is_left_out, f, narrowed(f, *kept))
    assert [g.part for g in found] == ([] if part == "ingen" else [part])
    for ground in found:
        gone = {SMAAVIK, STORFJORD, TRUST} - set(kept)
        assert {p for p in ALL if f.name(p) in ground.grunn} == gone


def test_a_yes_that_waits_is_kept_where_it_came_in_a_letter() -> None:
    """By telephone nobody has said anything yet; a letter only waits for a second person."""
    f = agreed((SMAAVIK, STORFJORD, TRUST), "C-05", Trekk.AVGRENS)
    keep = narrowed(f, SMAAVIK, TRUST)
    others = (own(f, SMAAVIK), own(f, TRUST))
    letter = own(f, STORFJORD, registrering=Registrering.BREV)
    no = replace(letter, id="nei", slag=AnswerKind.NEI)
    for said, stops in (
        ((letter,), True), ((no,), False), ((no, letter), True), ((letter, no), True),
        ((replace(letter, registrering=Registrering.TELEFON),), False), ((), False),
    ):
        found = of(nobody_who_agreed_is_left_out, answers(f, *others, *said), keep)
        assert bool(found) is stops, said


@pytest.mark.parametrize(("days", "stops"), [(-1, True), (0, False), (1, False)])
@pytest.mark.parametrize("asked", [True, False])
def test_a_narrowing_is_handled_after_it_was_asked(asked: bool, days: int, stops: bool) -> None:
    """From the day the round opened; where none has opened, from the day it was registered."""
    f = agreed((SMAAVIK, STORFJORD, TRUST), "C-05", Trekk.AVGRENS)
    since = AT + timedelta(days=5) if asked else AT
    rounds = (Round("r", "s", 1, "o1", since, date(2026, 6, 1), ""),) if asked else ()
    f = f.with_file(replace(f.file, rundar=rounds))
    handling = Handsaming(
        "h", "s", "ssu", R.SSU, "SSU", since.date() + timedelta(days=days), Utfall.TILRAADING,
        True, AT, "-", ordlyd="o1",
    )
    rule, wording = narrowed_after_it_was_asked, narrowed(f, SMAAVIK, TRUST)
    assert bool(of(rule, f, handling, wording)) is stops
    assert of(rule, f, replace(handling, ordlyd="o0"), wording)
    bare = f.with_file(replace(f.file, ordlydar=()))
    assert not of(rule, bare, handling, wording)
