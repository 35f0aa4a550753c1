"""What must hold for the machine itself: no back door, every rule judged, nothing slips by."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cases.actor import Act, Actor
from cases.nouns import Noun
from cases.steps import Step, Trekk
from cases.terms import ActorRole, Avgjerd, OrganRole, Registrering, Result, Verdict
from rules.facts import Facts
from rules.katalog import KATALOG, Effect
from rules.rule import Rule
from rules.teljing import always
from tests.workflow.random_cases import (
    AT,
    DAY,
    ORGANS,
    agreed,
    answered,
    clarified,
    event_on,
    facts,
)
from workflow import machine
from workflow.machine import MACHINE, Cursor, advance
from workflow.moves import Move, moves_for, steps_for

R, T = OrganRole, Trekk
BOUNDED = settings(
    max_examples=200, derandomize=True, deadline=None, database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
FEWER = settings(BOUNDED, max_examples=60)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_verdict_is_no_truth_value(verdict: Verdict) -> None:
    with pytest.raises(TypeError, match="not a truth value"):
        bool(verdict)


def test_there_is_no_back_door_to_a_step() -> None:
    cursor = Cursor(Step.INNMELDT, None)  # type: ignore[arg-type]
    names = [*dir(MACHINE), *dir(cursor), *MACHINE.events]
    assert not [n for n in names if n.startswith(("to_", "may_"))]
    assert set(MACHINE.events) == {t.value for t in Trekk if moves_for(t)}


@FEWER
@given(st.data(), st.sampled_from(sorted((t, s) for t in Trekk for s in steps_for(t))))
def test_every_rule_is_judged_also_when_an_earlier_one_stops(
    data: st.DataObject, where: tuple[Trekk, Step]
) -> None:
    trekk, step = where
    f = data.draw(facts(step, trekk))
    f = replace(f, nye=data.draw(said_in(f)))
    outcome = advance(f)
    move = next(m for m in moves_for(trekk) if step in m.fra and m.when(f))
    expected = {r.id for r in move.all_rules if asked(r, f)}
    assert {g.regel for g in outcome.kvittering.grunnar} == expected
    stops = [g for g in outcome.kvittering.grunnar if g.stansar]
    assert (outcome.utfall is Result.STANSA) == bool(stops)
    assert outcome.til is (step if stops or move.til is None else move.til)


@st.composite
def said_in(draw: st.DrawFn, f: Facts) -> tuple[Noun, ...]:
    """Nothing, or what such an act says: this is what moves with one trigger are told apart by."""
    partner = draw(st.sampled_from(f.case.krins))
    answer = draw(answered(partner, f.file, 9))
    known = draw(st.sampled_from(f.file.svar)) if f.file.svar else answer
    said: dict[Trekk, tuple[Noun, ...]] = {
        T.SVAR: (answer,),
        T.AVKLAR: (draw(clarified(partner, f.file, 9)),),
        T.STADFEST: (event_on(known, "stadfesta"), draw(clarified(partner, f.file, 9))),
        T.KONTROLLER_SVAR: (event_on(known, "kontrollert"),),
        T.TREKK_SVAR: (replace(event_on(known, "trekt"), dato=DAY),),
    }
    return draw(st.sampled_from([(), *((noun,) for noun in said.get(f.trekk, ()))]))


def test_a_selector_guards_nothing() -> None:
    """The machine tries the next move when one stops: both ask the same, so none slips by."""
    for trekk in Trekk:
        for step in steps_for(trekk):
            here = [m for m in moves_for(trekk) if step in m.fra]
            assert {m.rules for m in here} == {here[0].rules}
            assert [m.when is always for m in here] == [False] * (len(here) - 1) + [True]


@pytest.mark.parametrize(
    ("trekk", "how", "said", "goal"),
    [
        (T.SVAR, Registrering.PARTNAR, Avgjerd.VEDTAK, Step.RUNDGANG),
        (T.SVAR, Registrering.PARTNAR, Avgjerd.INNSTILLING, Step.KONSENSUS),
        (T.SVAR, Registrering.TELEFON, Avgjerd.VEDTAK, Step.KONSENSUS),
        (T.SVAR, Registrering.BREV, Avgjerd.VEDTAK, Step.KONSENSUS),
        (T.STADFEST, Registrering.TELEFON, Avgjerd.VEDTAK, Step.RUNDGANG),
    ],
)
def test_only_a_final_decision_sends_an_agreed_case_back(
    trekk: Trekk, how: Registrering, said: Avgjerd, goal: Step
) -> None:
    f = agreed(tuple(ORGANS), "C-05", trekk)
    file = replace(f.file, case=replace(f.case, sakssteg=Step.KONSENSUS))
    new = replace(
        file.svar[0], id="ny", registrering=how, avgjerd=said, prov="d", person="p1"
    )
    noun: Noun = new if trekk is T.SVAR else event_on(new, "stadfesta")
    file = file if trekk is T.SVAR else replace(file, svar=(*file.svar, new))
    own = how is Registrering.PARTNAR or trekk is T.STADFEST
    actor = Actor(ActorRole.PARTNAR, partnar=new.partnar, person="p3") if own else f.act.actor
    outcome = advance(replace(f, file=file, nye=(noun,), act=Act(actor, AT, "c2")))
    assert outcome.utfall is Result.OK, outcome.kvittering.stops
    assert outcome.til is goal


def asked(rule: Rule, f: Facts) -> bool:
    """Whether a rule has anything to judge here: its noun is added, and it is not switched off.

    A rule driven by data is off where every row it speaks of is, and the one that governs it.
    """
    if rule.treng and not f.adds(rule.treng):
        return False
    rows = [rule.rader[0], *(found.rad for found in rule.check(f) if found.rad)]
    return any(KATALOG.effect(rad, f.register.hf.brytarar) is not Effect.AV for rad in rows)


@given(data=st.data())
@settings(FEWER, max_examples=5)
def test_a_move_that_was_meant_and_stopped_is_not_followed_by_another(data: st.DataObject) -> None:
    """The second of two moves is no way round the first, even if it asks for nothing."""
    f = data.draw(facts(Step.RUNDGANG, Trekk.KONSTATER_SEMJE))
    f = f.with_file(replace(f.file, svar=()))
    lax = Move(Trekk.KONSTATER_SEMJE, (Step.RUNDGANG,), Step.KONSENSUS)
    with pytest.MonkeyPatch.context() as planted:
        planted.setattr(machine, "MOVES", (*machine.MOVES, lax))
        planted.setattr(machine, "MACHINE", machine._build())
        assert machine.advance(f).til is Step.RUNDGANG
