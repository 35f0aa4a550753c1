"""What must hold for every case file there can be: random files against the pure core."""

from collections import Counter
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cases.actor import Act, Actor
from cases.avklaring import case_facts
from cases.nouns import NOUNS, Noun
from cases.receipt import Outcome
from cases.steps import Step, Trekk
from cases.terms import ActorRole, OrganRole
from cases.uttale import Uttale
from cases.vedtak import Signature
from rules.facts import Facts
from rules.niva import level
from rules.spoersmaal import question
from rules.teljing import standing
from tests.workflow.random_cases import (
    AT,
    DAY,
    ORGANS,
    SMAAVIK,
    STORFJORD,
    answered,
    clarified,
    event_on,
    facts,
)
from tests.workflow.second_pen import may_answer, says_yes
from workflow.machine import advance
from workflow.moves import steps_for

R, T = OrganRole, Trekk
BOUNDED = settings(
    max_examples=200, derandomize=True, deadline=None, database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
FEWER = settings(BOUNDED, max_examples=60)


@pytest.mark.parametrize(
    ("step", "trekk", "goal"),
    [
        (Step.RUNDGANG, T.KONSTATER_SEMJE, Step.KONSENSUS),
        (Step.KONSENSUS, T.VEDTA, Step.VEDTEKE),
    ],
)
def test_nothing_is_settled_without_the_own_yes_of_every_partner(
    step: Step, trekk: Trekk, goal: Step
) -> None:
    seen: Counter[Step | None] = Counter()

    @BOUNDED
    @given(facts(step, trekk))
    def hold(f: Facts) -> None:
        outcome = advance(f)
        seen[outcome.til] += 1
        if outcome.til is goal:
            assert all(says_yes(f, p) for p in f.file.ordlydar[-1].partar)

    hold()
    assert seen[goal] >= 30, seen  # else the property says nothing
    assert seen[step] >= 10, seen


@BOUNDED
@given(facts())
def test_the_level_table_in_code_lets_in_the_same_as_the_written_one(f: Facts) -> None:
    for partner in f.case.krins:
        for board in (False, True):
            q = question(f, partner, DAY, styrevedtak=board)
            assert set(level(q).organ) == may_answer(q)


@FEWER
@given(facts(), st.data())
def test_an_act_by_one_partner_never_changes_where_another_stands(
    f: Facts, data: st.DataObject
) -> None:
    one = data.draw(st.sampled_from(f.case.krins))
    answer = data.draw(answered(one, f.file, 9))
    mine = [a for a in f.file.svar if a.partnar == one]
    kind = data.draw(st.sampled_from(["stadfesta", "kontrollert", "trekt"]))
    said = Uttale("u", "s", 1, "innspel", one, "-", "tekst", DAY, AT, "-")
    after = replace(
        f.file,
        svar=(*f.file.svar, answer),
        avklaringar=(*f.file.avklaringar, data.draw(clarified(one, f.file, 9))),
        svar_hendingar=(*f.file.svar_hendingar, *(event_on(a, kind) for a in [*mine, answer])),
        uttalar=(said,),
    )
    for other in f.case.krins:
        if other != one:
            assert standing(f, other) is standing(f.with_file(after), other)


@FEWER
@given(st.data(), st.sampled_from(sorted(steps_for(T.SVAR))))
def test_nobody_acts_for_another_partner(data: st.DataObject, step: Step) -> None:
    f = data.draw(facts(step))
    owner = data.draw(st.sampled_from(f.case.krins))
    actor = data.draw(st.sampled_from([p for p in ORGANS if p != owner]))
    answer = data.draw(answered(owner, f.file, 9))
    signed = Signature("g", "s", owner, "o1", "-", "-", DAY, "-", AT, "-")
    noun: tuple[tuple[Trekk, Noun], ...] = (
        (T.SVAR, answer), (T.AVKLAR, data.draw(clarified(owner, f.file, 9))),
        (T.TREKK_SVAR, event_on(answer, "trekt")), (T.STADFEST, event_on(answer, "stadfesta")),
        (T.SIGNER, signed),
    )
    for trekk, made in noun:
        act = Act(Actor(ActorRole.PARTNAR, partnar=actor, person="p1"), AT, "c2")
        tried = replace(f, trekk=trekk, nye=(made,), act=act, fraa_steg=steps_for(trekk))
        assert "TIL-01" in {g.regel for g in advance(tried).kvittering.stops}


@FEWER
@given(facts())
def test_two_kommunar_of_the_same_kind_are_the_same(f: Facts) -> None:
    swap = {SMAAVIK: STORFJORD, STORFJORD: SMAAVIK}
    swapped = permuted(f, swap)
    one, other = advance(f), advance(swapped)
    assert one.til is other.til
    assert weighed(one) == weighed(other)
    for partner in f.case.krins:
        assert standing(f, partner) is standing(swapped, swap.get(partner, partner))


def permuted(f: Facts, swap: dict[str, str]) -> Facts:
    """The same file with those partners in each other's place, reglement included."""
    def to(partner: str) -> str:
        return swap.get(partner, partner)

    file = replace(
        f.file,
        case=replace(f.case, krins=tuple(map(to, f.case.krins))),
        ordlydar=tuple(
            replace(o, partar=tuple(map(to, o.partar)),
                    vedlegg=tuple(replace(v, partnar=to(v.partnar)) for v in o.vedlegg))
            for o in f.file.ordlydar
        ),
        ordlyd_hendingar=tuple(replace(e, av=to(e.av)) for e in f.file.ordlyd_hendingar),
    )
    for name in ("krav", "svar", "svar_hendingar"):
        moved: dict[str, Any] = {
            name: tuple(replace(n, partnar=to(n.partnar)) for n in getattr(file, name))
        }
        file = replace(file, **moved)
    held, holds = case_facts(f.case, f.file.parties), case_facts(file.case, file.parties)
    clear = tuple(
        replace(a, partnar=to(a.partnar), fakta=holds if a.fakta == held else "endra")
        for a in f.file.avklaringar
    )
    rows = {to(p): r for p, r in f.register.reglement.items()}
    return replace(
        f, file=replace(file, avklaringar=clear), register=replace(f.register, reglement=rows)
    )


def weighed(outcome: Outcome) -> Counter[tuple[str, str, bool]]:
    return Counter((g.regel, g.dom.value, g.stansar) for g in outcome.kvittering.grunnar)


@FEWER
@given(facts(), st.integers(1, 300_000))
def test_population_never_enters(f: Facts, people: int) -> None:
    said = {p: replace(v, kjelde=f"{people * n} innbyggjarar", omraade=(str(people * n),))
            for n, (p, v) in enumerate(f.register.partnarar.items())}
    crowded = replace(f, register=replace(f.register, partnarar=said))
    assert advance(f) == advance(crowded)


def test_no_noun_has_room_for_a_population_or_a_weight() -> None:
    words = ("folketal", "innbyggj", "innbygg", "population", "vekt", "roysting", "royst")
    names = {f.name for noun in NOUNS.values() for f in fields(noun)}
    assert not {n for n in names if any(w in n for w in words)}
