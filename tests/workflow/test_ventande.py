"""What a bare `stadfest` means: the one thing that waits, and nothing where several do."""

from dataclasses import replace

import pytest

from cases.terms import Registrering
from rules.facts import Facts
from tests.workflow.random_cases import BYSTAD, CLINIC, SMAAVIK, TRUST, agreed
from workflow.forms.errors import Feil
from workflow.ventande import the_one_waiting

CIRCLE = (SMAAVIK, BYSTAD, TRUST, CLINIC)


def case(*, called: bool = False, changed: bool = False) -> Facts:
    facts = agreed(CIRCLE, "C-05")
    file = facts.file
    if called:
        by_phone = (replace(a, registrering=Registrering.TELEFON) for a in file.svar)
        file = replace(file, svar=tuple(by_phone))
    if changed:
        file = replace(file, case=replace(file.case, paragraf_6_2=(3,)))
    return facts.with_file(file)


def test_the_one_that_waits_is_meant() -> None:
    assert the_one_waiting(case(called=True), SMAAVIK) == "svar"
    assert the_one_waiting(case(changed=True), SMAAVIK) == "avklaring"


def test_of_several_none_is_guessed_at() -> None:
    with pytest.raises(Feil) as fault:
        the_one_waiting(case(called=True, changed=True), SMAAVIK)
    assert fault.value.felt == "kva"
    assert "ei avklaring og eit svar på telefon. Vel avklaring eller svar." in fault.value.melding


def test_where_nothing_waits_nothing_is_confirmed() -> None:
    with pytest.raises(Feil, match="ingenting i saka som ventar"):
        the_one_waiting(case(), SMAAVIK)
