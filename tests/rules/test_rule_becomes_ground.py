"""What a rule found becomes a ground: stop, warning, nothing; and the words people read."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from cases.actor import Act
from cases.case import Case
from cases.nouns import Noun
from cases.ordlyd import Ordlyd
from cases.receipt import Ground
from cases.rundgang import Answer
from cases.terms import Kostnad, Strength, Verdict
from rules.facts import Facts
from rules.katalog import KATALOG
from rules.personar import two_persons
from rules.rule import (
    RULES,
    Finding,
    Rule,
    breach,
    breach_of,
    ok,
    ok_in,
    rule,
    sentence,
    unknown,
)
from rules.vilkaar import holds, labelled
from tests.workflow.random_cases import CLINIC, SECRETARIAT, SMAAVIK, TRUST, agreed

LAW, SWITCH, OFF, WEAK = "R-001", "R-009", "R-019", "R-039"
"""A row of law, one that is a switch and on, one that is off as shipped, and one that advises."""


def having(*found: Finding, rows: tuple[str, ...] = (LAW,), **about: Any) -> Rule:
    def check(_: Facts) -> Iterator[Finding]:
        yield from found

    return Rule("PRØ-01", rows, "ei lov", "{kven} kom {naar}.", "Spør {kven}.", check, **about)


def judged(r: Rule, switches: dict[str, str] | None = None, *said: Noun) -> tuple[Ground, ...]:
    f = replace(agreed((SMAAVIK, TRUST), "C-05"), nye=said)
    hf = replace(f.register.hf, brytarar=switches or {})
    return r.judge(replace(f, register=replace(f.register, hf=hf)))


def test_a_breach_stops_and_says_what_and_what_to_do() -> None:
    (ground,) = judged(having(breach(SMAAVIK, kven="ho", naar="2026-03-02")))
    assert (ground.dom, ground.stansar, ground.part) == (Verdict.STOPP, True, SMAAVIK)
    assert (ground.grunn, ground.raad) == ("Ho kom 2. mars 2026.", "Spør ho.")
    assert ground.verdiar == {"kven": "ho", "naar": "2026-03-02"}
    assert (ground.regel, ground.heimel, ground.rader) == ("PRØ-01", "ei lov", (LAW,))
    assert ground.styrke is Strength.SKAL


def test_only_a_whole_value_that_is_a_day_is_written_out() -> None:
    assert sentence("{a}", {"a": "sak 2026-03-02"}) == "Sak 2026-03-02"
    assert sentence("{a}", {"a": "2026-03-02b"}) == "2026-03-02b"
    assert sentence("ja, {a}", {"a": "2026-12-24"}) == "Ja, 24. desember 2026"
    assert sentence("", {}) == ""


def test_missing_input_stops_too_but_is_no_breach() -> None:
    (ground,) = judged(having(unknown(TRUST, kven="ho", naar="no")))
    assert (ground.dom, ground.stansar, ground.part) == (Verdict.IKKJE_VURDERT, True, TRUST)
    found = having(unknown(kven="ho", naar="no"), rows=(SWITCH,))
    (ground,) = judged(found, {SWITCH: "atvar"})
    assert (ground.dom, ground.stansar) == (Verdict.IKKJE_VURDERT, False)


@pytest.mark.parametrize(
    ("switch", "doms"),
    [("stopp", [Verdict.STOPP]), ("atvar", [Verdict.ATVARING]), ("av", [])],
)
def test_a_switch_makes_the_breach_a_stop_a_warning_or_nothing(
    switch: str, doms: list[Verdict]
) -> None:
    found = judged(having(breach(kven="ho", naar="no"), rows=(SWITCH,)), {SWITCH: switch})
    assert [g.dom for g in found] == doms
    assert [g.stansar for g in found] == [d is Verdict.STOPP for d in doms]


def test_the_row_that_is_broken_decides_whatever_the_first_row_does() -> None:
    rule_of = having(breach_of(SWITCH, kven="ho", naar="no"), rows=(LAW, SWITCH))
    for switch, dom in (("stopp", Verdict.STOPP), ("atvar", Verdict.ATVARING)):
        (ground,) = judged(rule_of, {SWITCH: switch})
        assert (ground.dom, ground.rader) == (dom, (SWITCH,))
    (ground,) = judged(rule_of, {SWITCH: "av"})
    assert (ground.dom, ground.grunn, ground.rader) == (Verdict.OK, "", (LAW, SWITCH))
    by_row = having(breach_of(LAW, kven="ho", naar="no"), rows=(OFF, LAW))
    assert [g.dom for g in judged(by_row)] == [Verdict.STOPP]
    first = having(breach(kven="ho", naar="no"), rows=(LAW, OFF))
    assert [g.dom for g in judged(first)] == [Verdict.STOPP]


def test_a_ground_is_as_strong_as_the_row_it_rests_on() -> None:
    both = (LAW, WEAK)
    for found, strength in (
        (breach(kven="ho", naar="no"), Strength.SKAL), (ok(), Strength.SKAL),
        (breach_of(WEAK, kven="ho", naar="no"), KATALOG[WEAK].styrke),
    ):
        (ground,) = judged(having(found, rows=both))
        assert ground.styrke is strength
    assert having(rows=both).styrke is Strength.SKAL
    assert KATALOG[WEAK].styrke is not Strength.SKAL


def test_a_rule_that_finds_nothing_says_so_once_unless_it_is_off() -> None:
    for nothing in (having(), having(rows=(SWITCH,))):
        (ground,) = judged(nothing)
        assert (ground.dom, ground.stansar, ground.grunn, ground.raad, ground.part) == (
            Verdict.OK, False, "", "", None
        )
        assert ground.verdiar == {}
    assert judged(having(rows=(OFF,))) == ()
    assert [g.dom for g in judged(having(rows=(OFF,)), {OFF: "atvar"})] == [Verdict.OK]


def test_a_rule_that_finds_it_right_keeps_what_it_saw() -> None:
    (ground,) = judged(having(ok(kven="ho")))
    assert (ground.dom, ground.verdiar, ground.stansar) == (Verdict.OK, {"kven": "ho"}, False)
    (ground,) = judged(having(ok_in(SWITCH), rows=(LAW, SWITCH)))
    assert (ground.dom, ground.rader, ground.grunn) == (Verdict.OK, (SWITCH,), "")


def test_a_rule_about_what_is_typed_in_is_not_asked_before_it_is() -> None:
    asks = having(breach(kven="ho", naar="no"), treng=Answer)
    f = agreed((SMAAVIK, TRUST), "C-05")
    assert judged(asks) == ()
    assert judged(asks, None, f.file.ordlydar[0]) == ()
    assert len(judged(asks, None, f.file.svar[0])) == 1


def test_the_version_is_of_all_that_is_said_and_done() -> None:
    """Two that differ in one word are not the same version, and one is the same each time."""
    first = having()
    assert first.versjon == having().versjon
    assert len(first.versjon) == 12
    parts = {"id": "X", "rader": (SWITCH,), "heimel": "x", "stopp": "x", "raad": "x",
             "gjeld_fra": "2027-01-01"}
    others = [replace(first, **{name: value}) for name, value in parts.items()]

    def another(_: Facts) -> Iterator[Finding]:
        yield ok()

    versions = {r.versjon for r in (first, *others, replace(first, check=another))}
    assert len(versions) == len(parts) + 2
    moved = replace(first, stopp=first.stopp + first.raad, raad="")
    assert moved.versjon != replace(first, stopp="", raad=first.stopp + first.raad).versjon


def test_an_id_is_used_once() -> None:
    def check(_: Facts) -> Iterator[Finding]:
        yield ok()

    named = next(iter(RULES))
    with pytest.raises(ValueError, match="twice"):
        rule(named, (LAW,), heimel="", stopp="", raad="")(check)


# -- the facts and the conditions ------------------------------------------------------------------


def test_the_facts_know_the_new_noun_the_day_and_the_names() -> None:
    f = agreed((SMAAVIK, TRUST), "C-05")
    late = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
    assert replace(f, act=Act(SECRETARIAT, late, "c")).day == date(2026, 3, 3)
    wording, answer = f.file.ordlydar[0], f.file.svar[0]
    said = replace(f, nye=(wording, answer, f.file.svar[1]))
    assert said.new(Answer) is answer
    assert said.new(Ordlyd) is wording
    assert (said.adds(Ordlyd), f.adds(Ordlyd)) == (True, False)
    with pytest.raises(KeyError, match="Answer"):
        f.new(Answer)
    organ = next(iter(f.register.organ.values()))
    assert f.organ_name(organ.id) == organ.namn
    assert (f.organ_name("ukjent"), f.organ_name(None), f.organ_name("")) == ("ukjent", "", "")


def in_case(*circle: str, **about: Any) -> Facts:
    f = agreed(circle, "C-05")
    case: Case = replace(f.case, **about)
    return f.with_file(replace(f.file, case=case))


@pytest.mark.parametrize(
    ("when", "yes", "no"),
    [
        ("kostnad", {"kostnad": Kostnad.INDIREKTE}, {"kostnad": Kostnad.INGEN}),
        ("paragraf_6_2", {"paragraf_6_2": (3,)}, {}),
        ("utan_paragraf_6_2", {}, {"paragraf_6_2": (3,)}),
        ("prioritert_gruppe", {"pasientgrupper": ("barn",)}, {}),
        ("fastlege_relevant", {"merkelappar": ("Allmennmedisin",)}, {"merkelappar": ("kjøp",)}),
        ("fastlege_relevant", {"merkelappar": ("x", "pasientgruppe_oppfolging")}, {}),
    ],
)
def test_a_condition_of_a_case_type_holds_where_the_case_is_so(
    when: str, yes: dict[str, Any], no: dict[str, Any]
) -> None:
    assert holds(in_case(SMAAVIK, TRUST, **yes), when)
    assert not holds(in_case(SMAAVIK, TRUST, **no), when)
    assert holds(in_case(SMAAVIK, TRUST), "alltid")


def test_a_private_party_is_one_in_the_circle() -> None:
    assert holds(in_case(SMAAVIK, TRUST, CLINIC), "privat_i_krinsen")
    assert not holds(in_case(SMAAVIK, TRUST), "privat_i_krinsen")
    assert not labelled(in_case(SMAAVIK), "kjøp")


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [("p1", "p2", True), ("p1", "P1", False), ("P1", "p1", False), (None, "p2", False),
     ("p1", None, False), ("", "p2", False), (None, None, False)],
)
def test_two_persons_are_two_where_both_are_known(
    one: str | None, other: str | None, two: bool
) -> None:
    assert two_persons(one, other) is two
