"""The only door to the state machine: judge every rule of a move, and say where it leads.

One machine for the whole program, built from MOVES, without automatic moves, queue or callbacks.
A throw-away cursor carries one act through it; nothing of a case lives in it.
"""

from dataclasses import dataclass
from typing import cast

from transitions import EventData, Machine

from cases.receipt import Ground, Outcome, Receipt
from cases.steps import Step, Trekk
from cases.terms import Result
from rules.facts import Facts, RegisterFacts
from rules.rule import Rule
from workflow.guards.act_rules import ACCESS, CLOCK, EVERY_ACT, REGISTER
from workflow.guards.entry_rules import RUNNING, RUNNING_AT
from workflow.guards.register_acts import OVERSIGHT, REGISTER_ACTS
from workflow.moves import MOVES, Move, moves_for


@dataclass(slots=True)
class Cursor:
    """The model the machine sees, for one act only."""

    state: Step
    facts: Facts
    grounds: tuple[Ground, ...] | None = None
    """What the rules of the move that was meant said; None until it has been judged."""


class _Judge:
    """The one condition of a move: asks all its rules, keeps what they said, answers a bool."""

    def __init__(self, move: Move) -> None:
        self._move = move

    def __call__(self, event: EventData) -> bool:
        cursor = cast(Cursor, event.model)
        if cursor.grounds is not None or not self._move.when(cursor.facts):
            return False  # another move with this trigger is the one meant, stopped or not
        cursor.grounds = judged(self._move.all_rules, cursor.facts)
        return not any(g.stansar for g in cursor.grounds)


def judged(rules: tuple[Rule, ...], facts: RegisterFacts) -> tuple[Ground, ...]:
    """What each rule says, in order; none is skipped because another said no."""
    return tuple(ground for rule in rules for ground in rule.judge(facts))


def _build() -> Machine:
    machine = Machine(
        model=None, states=Step, initial=None,  # a cursor says itself where it stands
        auto_transitions=False, send_event=True, queued=False,
    )
    for move in MOVES:
        for step in move.fra:
            dest = step if move.til is None else move.til
            machine.add_transition(
                move.trekk.value, step, dest, conditions=[_Judge(move)]
            )
    return machine


MACHINE = _build()


def advance(facts: Facts) -> Outcome:
    """Judge one act on a case. Nothing is stored; the case itself is not changed.

    An act that does not exist from this step is stopped by a rule, like any other.
    """
    case = facts.case
    cursor = Cursor(case.sakssteg, facts)
    if case.sakssteg in facts.fraa_steg:
        moved = MACHINE.events[facts.trekk.value].trigger(cursor)
    else:
        cursor.grounds, moved = judged(EVERY_ACT, facts), False
    return Outcome(
        utfall=Result.OK if moved else Result.STANSA,
        trekk=facts.trekk,
        fraa=case.sakssteg,
        til=Step(cursor.state),
        kvittering=Receipt(facts.trekk, cursor.grounds or ()),
        sak=case.id,
        saksnummer=case.number,
        versjon=case.versjon,
    )


def admit(facts: Facts) -> Outcome:
    """Judge an innmelding (T0): the case does not exist yet."""
    return _admitted(facts, (*ACCESS, *REGISTER), Step.INNMELDT)


def admit_following(facts: Facts) -> Outcome:
    """Judge a case that another act opens: who may open it was settled with that act."""
    return _admitted(facts, REGISTER, Step.INNMELDT)


def admit_running(facts: Facts, step: Step) -> Outcome:
    """Judge a case that is entered in the step it already stands in elsewhere."""
    return _admitted(facts, (*ACCESS, *REGISTER, *RUNNING, *RUNNING_AT.get(step, ())), step)


def _admitted(facts: Facts, rules: tuple[Rule, ...], step: Step) -> Outcome:
    grounds = judged(rules, facts)
    stopped = any(g.stansar for g in grounds)
    return Outcome(
        utfall=Result.STANSA if stopped else Result.OK,
        trekk=facts.trekk,
        fraa=None,
        til=None if stopped else step,
        kvittering=Receipt(facts.trekk, grounds),
    )


def judge_register(facts: RegisterFacts, ny: str | None = None) -> Outcome:
    """Judge an act on the register. Nothing is stored; `ny` is what the new noun is known by."""
    grounds = judged((*CLOCK, *REGISTER_ACTS.get(facts.trekk, ())), facts)
    stopped = any(g.stansar for g in grounds)
    return Outcome(
        utfall=Result.STANSA if stopped else Result.OK,
        trekk=facts.trekk,
        fraa=None,
        til=None,
        kvittering=Receipt(facts.trekk, grounds),
        ny=None if stopped else ny,
    )


def oversee(facts: RegisterFacts) -> Receipt:
    """What the rules say of the register as it stands that day. It moves and stores nothing."""
    return Receipt(facts.trekk, judged(OVERSIGHT, facts))


def destination(trekk: Trekk, step: Step) -> Step | None:
    """Where an act leads from a step; None if it leads nowhere or does not exist there."""
    return next((m.til for m in moves_for(trekk) if step in m.fra), None)
