"""Whether the partners' organs can meet before a round is over, asked of one partner at a time."""

from datetime import date

import pytest

from cases.partner import Moete
from cases.rundgang import Answer, Krav, Round
from cases.steps import Step, Trekk
from cases.terms import AnswerKind, Prinsipiell
from rules.sak.rekkjevidde import everyone_can_meet_in_time
from tests.rules.sak_cases import (
    DAY,
    NOON,
    SMAAVIK,
    TRUST,
    answer,
    asked,
    clarified,
    faults,
    wording,
)

DUE, TOO_LATE = date(2026, 5, 26), date(2026, 5, 27)


@pytest.mark.parametrize(("given", "told"), [
    ((), [SMAAVIK]),
    ((answer(),), []),
    ((answer(slag=AnswerKind.NEI),), [SMAAVIK]),
])
def test_whoever_has_an_answer_that_counts_need_not_meet_again(
    given: tuple[Answer, ...], told: list[str]
) -> None:
    """The formannskap of Småvik first meets the day after the round is over."""
    both = (SMAAVIK, TRUST)
    facts = asked(
        Round("r2", "s", 2, "o1", NOON, DUE, "-"), trekk=Trekk.OPNE_RUNDE, sakssteg=Step.RUNDGANG,
        register={"moete": (Moete("m", "hft", f"{SMAAVIK}/formannskap", TOO_LATE),)},
        file={
            "ordlydar": (wording(),), "svar": given,
            "rundar": (Round("r", "s", 1, "o1", NOON, DAY, "-"),),
            "krav": tuple(Krav("k" if p == SMAAVIK else "kt", "s", "r", p, "o1") for p in both),
            "avklaringar": (clarified(prinsipiell=Prinsipiell.JA), clarified(TRUST)),
        },
    )
    assert [f.part for f in faults(everyone_can_meet_in_time, facts)] == told
