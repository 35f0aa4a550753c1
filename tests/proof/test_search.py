"""The short searches find nothing unsafe and nobody stuck; each planted fault is found."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases import casefile
from cases.case_type import CaseType
from cases.casefile import CaseFile
from cases.ordlyd import Ordlyd
from cases.register import Register
from cases.steps import Step, Trekk
from rules.avgjerd import konsensus
from rules.rule import RULES
from rules.sak import ssu
from tests.features.conftest import rule_of
from tests.proof.plan import Command
from tests.proof.search import acts
from tests.proof.search.catalogue import ANY_LEVEL, ANY_WORDING, COUNT, FULL, ROUND, SHORT
from tests.proof.search.paths import PAIR, Path, Theme
from tests.proof.search.state import abstract
from tests.proof.search.walk import GIVING_UP, walk
from tests.proof.search.without import HEARD, noticed, without
from tests.proof.search.world import AT, class_of, do

SMALL = Path("liten", "C-05", COUNT, (("kommune", 2), ("hf", 1)), start=ROUND)


@pytest.mark.parametrize("path", SHORT, ids=lambda p: p.name)
def test_no_state_is_unsafe_and_none_is_stuck(path: Path) -> None:
    graph = path.run()
    assert not graph.unsafe
    assert not graph.whole or not graph.stuck()
    assert graph.edges > 10
    assert graph.whole or len(graph.states) > path.bound


def test_counted_states_are_as_many_as_can_be_counted() -> None:
    """Silent, yes, no among 5 and 2: 21 · 6 of them; the round and usemje hold each of them."""
    steps = SHORT[0].run().steps
    assert steps[Step.RUNDGANG] == steps[Step.USEMJE] == 21 * 6
    assert steps[Step.KONSENSUS] == steps[Step.VEDTEKE] == 1


# -- planted faults ------------------------------------------------------------------------------

def test_silence_that_passes_is_found() -> None:
    with without(konsensus.nobody_is_silent):
        assert any("har ikkje svara" in why for why in SMALL.run().unsafe)


def test_a_no_that_is_outvoted_is_found() -> None:
    with without(konsensus.nobody_is_outvoted):
        assert any("ikkje svara ja" in why for why in SMALL.run().unsafe)


def test_a_provisional_answer_that_counts_is_found() -> None:
    path = replace(SMALL, theme=Theme(answers=("telefon",), moves=False), counts=PAIR)
    assert not path.run().unsafe
    with without(konsensus.nobody_is_provisional):
        assert path.run().unsafe


def test_a_level_that_nobody_judges_is_found() -> None:
    path = replace(SMALL, theme=replace(ANY_LEVEL, cleared=("vanleg", "utanfor")), counts=PAIR)
    assert not path.run().unsafe
    with without(konsensus.everyone_at_right_level):
        assert any("ikkje er rett organ" in why for why in path.run().unsafe)


def test_a_wording_that_no_longer_applies_but_counts_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def nobody(_: Ordlyd, __: Ordlyd) -> frozenset[str]:
        return frozenset()

    register, file = all_agreed()
    assert not walk(register, file, NEW_WORDING, 60).unsafe
    monkeypatch.setattr(casefile, "touched", nobody)
    assert any("eldre ordlyd" in why for why in walk(register, file, NEW_WORDING, 60).unsafe)


NEW_WORDING = replace(ANY_WORDING, answers=())


def all_agreed() -> tuple[Register, CaseFile]:
    register, file = replace(SMALL, counts=PAIR).begin()
    for minute, partner in enumerate(register.partnarar, 1):
        now = AT.replace(minute=minute)
        for command in acts.answering(acts.at(register, file, now), partner, ("ja",)):
            done = do(register, file, command, now)
            assert done is not None
            file = done.file
    return register, file


def test_a_mandate_that_nobody_confirmed_is_found() -> None:
    path = next(p for p in SHORT if p.name == "C-05 SSU")
    with without(ssu.inside_the_mandate):
        assert any("stadfesta mandatet" in why for why in path.run().unsafe)


def test_a_step_without_exit_is_found() -> None:
    """The moves out of usemje are gone from the case type: giving up is no way out."""
    register, file = SMALL.begin()
    kind: CaseType = register.sakstypar["C-05"]
    shut = frozenset((s, m) for s, m in kind.veg if s is not Step.USEMJE)
    types = {**register.sakstypar, "C-05": replace(kind, veg=shut)}
    graph = walk(replace(register, sakstypar=types), file, COUNT, 4000)
    stuck = {graph.states[s].file.case.sakssteg for s in graph.stuck()}
    assert stuck == {Step.USEMJE, Step.RUNDGANG}, "after a no there was no other way either"
    assert Trekk.TREKK_SAKA.value in GIVING_UP


# -- what the search rests on --------------------------------------------------------------------

CROWD = Path("mange", "C-05", COUNT, (("kommune", 3), ("parlament", 2), ("hf", 2)), start=ROUND)
BEGUN = CROWD.begin()
WORDS = ("ja", "nei", "topp", "laag", "innstilling", "brev", "telefon")


def played(order: list[str], said: dict[str, str]) -> tuple[CaseFile, list[tuple[str, object]]]:
    """The case after each has said its word, and what the partners' receipts held, unnamed."""
    register, file = BEGUN
    receipts = []
    for second, partner in enumerate(order, 10):
        now = AT.replace(minute=second)
        f = acts.at(register, file, now)
        for command in acts.answering(f, partner, (said[partner],)):
            done = do(register, file, command, now)
            assert done is not None
            assert done.outcome is not None
            grounds = done.outcome.kvittering.grunnar
            receipts.append((class_of(register.partnarar[partner]), tuple(
                (g.regel, g.dom, g.stansar) for g in grounds)))
            file = done.file
    end = do(register, file, Command("konstater_semje"), AT.replace(minute=50))
    assert end is not None
    assert end.outcome is not None
    judged = tuple((g.regel, g.dom) for g in end.outcome.kvittering.grunnar)
    return end.file, [*sorted(receipts, key=repr), ("semje", judged)]


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.data())
def test_partners_of_a_class_may_change_places(data: st.DataObject) -> None:
    """Permuted within the class: the same state and, but for names, the same receipts."""
    register: Register = BEGUN[0]
    partners = list(register.partnarar)
    said = {p: data.draw(st.sampled_from(WORDS)) for p in partners}
    other: dict[str, str] = {}
    for name in {class_of(p) for p in register.partnarar.values()}:
        mine = [p for p in partners if class_of(register.partnarar[p]) == name]
        other |= dict(zip(data.draw(st.permutations(mine)), (said[p] for p in mine), strict=True))
    order = data.draw(st.permutations(partners))
    first, told = played(partners, said)
    second, told_too = played(order, other)
    assert abstract(register, first) == abstract(register, second)
    assert told == told_too


def test_a_rule_that_is_missed_is_missed_by_doing_the_act_again() -> None:
    graph = SMALL.run()
    found = noticed({"liten": graph})
    assert {"KON-01", "KON-02"} <= found.graph
    assert graph.register is not None
    assert found.graph <= HEARD <= RULES.keys()
    assert rule_of({"KON-01", "L-tyst"}) == "KON-01"


def test_the_full_search_has_other_names_than_the_short_one() -> None:
    names = [p.name for p in (*SHORT, *FULL)]
    assert len(names) == len(set(names))
