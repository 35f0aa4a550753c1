"""What one partner sees of another: nothing too early, and nothing too little once it is over."""

from dataclasses import replace

import pytest

from cases.casefile import CaseFile
from cases.steps import Step
from tests.workflow.random_cases import AT, BYSTAD, REGISTER, SMAAVIK
from tests.workflow.test_partnarbilete import DAY, asked
from workflow.looking.mellom_partnarar import SWITCH, Innsyn, others_seen, seen


def register(number: int | None):  # type: ignore[no-untyped-def]
    own = {} if number is None else {SWITCH: number}
    return replace(REGISTER, hf=replace(REGISTER.hf, parametrar=own))


def closed() -> CaseFile:
    file = asked(Step.KONSENSUS)
    return replace(file, rundar=(replace(file.rundar[0], lukka=AT),))


@pytest.mark.parametrize(
    ("switch", "during", "after"),
    [
        (None, Innsyn.KVEN, Innsyn.INNHALD),
        (0, Innsyn.INGENTING, Innsyn.INGENTING),
        (1, Innsyn.KVEN, Innsyn.INNHALD),
        (2, Innsyn.INNHALD, Innsyn.INNHALD),
        (7, Innsyn.INNHALD, Innsyn.INNHALD),
    ],
)
def test_the_switch_says_what_is_seen(switch: int | None, during: Innsyn, after: Innsyn) -> None:
    assert seen(asked(), register(switch), SMAAVIK, BYSTAD) is during
    assert seen(closed(), register(switch), SMAAVIK, BYSTAD) is after
    assert seen(asked(Step.USEMJE), register(switch), SMAAVIK, BYSTAD) is after


@pytest.mark.parametrize("switch", [None, 0, 1, 2])
def test_ones_own_is_always_seen(switch: int | None) -> None:
    assert seen(asked(), register(switch), SMAAVIK, SMAAVIK) is Innsyn.INNHALD


def test_who_has_answered_is_told_and_not_what() -> None:
    others = others_seen(asked(), REGISTER, SMAAVIK, DAY)
    assert SMAAVIK not in {o.partnar for o in others}
    assert {(o.svara, o.svar) for o in others} == {(True, None)}
    from_there = {o.partnar: o for o in others_seen(asked(), REGISTER, BYSTAD, DAY)}
    assert from_there[SMAAVIK].svara is False


def test_where_nothing_is_seen_nothing_is_told() -> None:
    others = others_seen(asked(), register(0), SMAAVIK, DAY)
    assert others
    assert {(o.svara, o.svar) for o in others} == {(None, None)}


def test_when_it_is_over_what_was_said_is_there_to_read() -> None:
    assert all(o.svar for o in others_seen(closed(), REGISTER, SMAAVIK, DAY))


def test_before_anyone_is_asked_there_is_nobody_to_see() -> None:
    assert others_seen(replace(asked(), rundar=()), REGISTER, SMAAVIK, DAY) == ()
