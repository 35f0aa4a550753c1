"""What cannot be imagined together: that it is free, and what it costs."""

from dataclasses import replace

import pytest

from cases.terms import Okonomi, OrganRole
from tests.workflow.random_cases import BYSTAD, SMAAVIK
from tests.workflow.test_kva_om import after, agreed_side, what_if
from workflow.forms.errors import Feil
from workflow.looking.tenkt_sak import Side


@pytest.mark.parametrize("asked", [
    {"okonomi": [f"{BYSTAD}=ingen"], "belop": [f"{BYSTAD}=aar:5000000"]},
    {"okonomi": ["alle=ingen"], "belop": [f"{BYSTAD}=eingong:1"]},
    {"okonomi": [f"{BYSTAD}=ingen"], "belop": ["alle=varigheit:10"]},
    {"kostnad": "ingen", "belop": [f"{BYSTAD}=eingong:1"]},
])
def test_free_and_priced_is_refused(asked: dict[str, object]) -> None:
    with pytest.raises(Feil) as raised:
        what_if(agreed_side(), **asked)
    assert "både vere utan kostnad og koste noko" in raised.value.melding


@pytest.mark.parametrize("asked", [
    {"okonomi": [f"{BYSTAD}=ingen"], "belop": [f"{SMAAVIK}=aar:5000000"]},
    {"okonomi": ["alle=ingen", f"{BYSTAD}=i_budsjett"], "belop": [f"{BYSTAD}=eingong:1"]},
    {"okonomi": [f"{BYSTAD}=ingen"], "belop": [f"{BYSTAD}=eingong:0"]},
])
def test_what_can_be_together_is_not(asked: dict[str, object]) -> None:
    assert what_if(agreed_side(), **asked)


def test_what_is_free_in_the_thought_has_no_amounts_left() -> None:
    side = agreed_side()
    dear = tuple(
        replace(a, okonomi=Okonomi.I_BUDSJETT, belop_eingong=900_000)
        if a.partnar == SMAAVIK else a for a in side.file.avklaringar
    )
    before = Side(replace(side.file, avklaringar=dear), side.register, side.act)
    assert after(what_if(before, prinsipiell=[f"{SMAAVIK}=nei"]), SMAAVIK)[1] == (  # type: ignore[index]
        OrganRole.KOMMUNESTYRE,)
    free = after(what_if(before, okonomi=[f"{SMAAVIK}=ingen"]), SMAAVIK)
    assert free is not None
    assert free[1][0] is OrganRole.KOMMUNEDIREKTOR
