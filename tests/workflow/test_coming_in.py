"""How a case and an act on the register come in: which rules are asked, and what comes of it."""

from dataclasses import replace
from typing import Any

import pytest

from cases.receipt import Ground
from cases.steps import Step, Trekk
from cases.terms import Result, Strength, Verdict
from rules.facts import RegisterFacts
from rules.rule import Rule
from tests.workflow.random_cases import REGISTER, SMAAVIK, TRUST, agreed
from workflow import machine
from workflow.guards import act_rules, entry_rules
from workflow.machine import MACHINE, destination
from workflow.moves import MOVES

FACTS = replace(agreed((SMAAVIK, TRUST), "C-05"), trekk=Trekk.MELD_INN)
STOP = Ground("PRØ-01", ("R-001",), Strength.SKAL, "", Verdict.STOPP, "-", "-", None, True, {}, "-")
WHO, WHAT = set(act_rules.ACCESS), set(act_rules.REGISTER)


@pytest.fixture(params=[False, True], ids=["fritt", "stansa"])
def asked(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> tuple[set[Rule], bool]:
    """The rules that were judged, where one of them stops the act and where none does."""
    seen: set[Rule] = set()

    def judged(rules: tuple[Rule, ...], _: RegisterFacts) -> tuple[Ground, ...]:
        seen.update(rules)
        return (STOP,) if request.param else ()

    monkeypatch.setattr(machine, "judged", judged)
    return seen, request.param


def came(outcome: Any, stopped: bool, step: Step) -> bool:
    """It stands in that step if nothing stopped it, and nowhere if something did."""
    assert outcome.utfall is (Result.STANSA if stopped else Result.OK)
    return outcome.til is (None if stopped else step) and outcome.fraa is None


def test_a_case_that_is_registered_is_asked_who_and_what(asked: tuple[set[Rule], bool]) -> None:
    seen, stopped = asked
    assert came(machine.admit(FACTS), stopped, Step.INNMELDT)
    assert seen == WHO | WHAT


def test_a_case_that_follows_of_another_is_only_asked_what(asked: tuple[set[Rule], bool]) -> None:
    seen, stopped = asked
    assert came(machine.admit_following(FACTS), stopped, Step.INNMELDT)
    assert seen == WHAT


@pytest.mark.parametrize("step", [s for s in Step if not s.is_end])
def test_a_case_that_has_run_elsewhere_stands_where_it_stood(
    asked: tuple[set[Rule], bool], step: Step
) -> None:
    seen, stopped = asked
    assert came(machine.admit_running(FACTS, step), stopped, step)
    here = entry_rules.RUNNING_AT.get(step, ())
    assert seen == WHO | WHAT | {*entry_rules.RUNNING, *here}


def test_what_is_new_in_the_register_is_told_only_where_it_was_let_in(
    asked: tuple[set[Rule], bool]
) -> None:
    _, stopped = asked
    facts = RegisterFacts(register=REGISTER, trekk=Trekk.NY_AVTALE, act=FACTS.act)
    outcome = machine.judge_register(facts, "a-1")
    assert outcome.ny == (None if stopped else "a-1")
    assert outcome.utfall is (Result.STANSA if stopped else Result.OK)


# -- the machine is the moves, and nothing besides -------------------------------------------------


@pytest.mark.parametrize("move", MOVES, ids=lambda m: m.trekk.value)
def test_an_act_leads_where_its_move_says_and_stays_where_it_says_nothing(move: Any) -> None:
    for step in move.fra:
        first = next(m for m in MOVES if m.trekk is move.trekk and step in m.fra)
        assert destination(move.trekk, step) is first.til
        ways = MACHINE.events[move.trekk.value].transitions[step.name]
        assert step.name == ways[0].source
        assert (move.til or step).name in {w.dest for w in ways}
    for step in set(Step) - {s for m in MOVES if m.trekk is move.trekk for s in m.fra}:
        assert destination(move.trekk, step) is None


def test_the_machine_that_is_built_anew_has_no_way_but_the_moves(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Built by hand here, since the one of the program was made when it started."""
    built = machine._build()
    monkeypatch.setattr(machine, "MACHINE", built)
    assert machine.advance(agreed((SMAAVIK, TRUST), "C-05")).til is Step.KONSENSUS
    assert set(built.events) == {m.trekk.value for m in MOVES}
    assert built.initial is None
    assert not built.has_queue
    for move in MOVES:
        for step in move.fra:
            ways = built.events[move.trekk.value].transitions[step.name]
            assert (move.til or step).name in {w.dest for w in ways}
