"""What the clock may do of itself, over every act with a name: it reminds, and takes in letters."""

from datetime import UTC, datetime

import pytest

from cases.actor import Act, Actor
from cases.steps import Trekk
from cases.terms import ActorRole, Result
from rules.facts import RegisterFacts
from rules.nemningar import TREKK_NAMES
from rules.sak.saksgang import the_clock_only_reminds
from tests.rules.looking import land
from workflow.guards.register_acts import REGISTER_ACTS
from workflow.machine import judge_register

MAY = {"PURR", "MINN_PLIKT", "RETUR", "MOTTAK"}
"""Written a second time: two reminders, and two ways for a letter to come."""
NAMED = [t for t in Trekk if t in TREKK_NAMES or t.name in MAY]


def done_by(role: ActorRole, trekk: Trekk) -> RegisterFacts:
    act = Act(Actor(role), datetime(2026, 3, 2, 9, tzinfo=UTC), "prøve")
    return RegisterFacts(register=land(), act=act, trekk=trekk)


@pytest.mark.parametrize("trekk", NAMED)
def test_the_clock_reminds_and_takes_in_letters_and_no_more(trekk: Trekk) -> None:
    told = list(the_clock_only_reminds.check(done_by(ActorRole.SYSTEM, trekk)))
    assert bool(told) is (trekk.name not in MAY)
    assert not list(the_clock_only_reminds.check(done_by(ActorRole.SEKRETARIAT, trekk)))


@pytest.mark.parametrize("trekk", [t for t in REGISTER_ACTS if t in NAMED])
def test_no_act_on_the_register_is_open_to_the_clock_but_those(trekk: Trekk) -> None:
    outcome = judge_register(done_by(ActorRole.SYSTEM, trekk))
    stops = {g.regel for g in outcome.kvittering.grunnar if g.stansar}
    assert ("TIL-06" in stops) is (trekk.name not in MAY)
    assert outcome.utfall is Result.STANSA or trekk.name in MAY
