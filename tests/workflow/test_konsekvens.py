"""What a proposed reglement does to open cases: new levels, and answers that stand all the same."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given

from cases.casefile import CaseFile
from cases.reglement import Rad
from cases.terms import AnswerKind, Okonomi, OrganRole
from rules.facts import Facts
from rules.niva import LevelRow
from rules.teljing import Standing
from tests.workflow.random_cases import BYSTAD, REGISTER, SMAAVIK, TRUST, agreed, facts
from tests.workflow.test_properties import FEWER
from workflow.forms.errors import Feil
from workflow.forms.register_forms import NyttReglement
from workflow.looking.konsekvens import Effect, Proposal, consequences, proposed, unknown_organs

R = OrganRole
ACT = agreed((BYSTAD, TRUST), "C-05").act
LATER = date(2027, 1, 1)
CHIEF = Rad(R.BYRAAD, "ordinaer", "§ 1")


def form(*rows: Rad, partner: str = BYSTAD, day: date = LATER, **given: Any) -> NyttReglement:
    made = [
        {"organ": r.organ, "sakslag": r.sakslag, "heimel": r.heimel,
         "grense_eingong": r.grense_eingong} for r in rows
    ]
    said = {"partnar": partner, "gjeld_fraa": day, "kjelde": "framlegg", "rader": made, **given}
    return NyttReglement.model_validate(said)


def proposal(*rows: Rad, **given: Any) -> Proposal:
    return proposed(REGISTER, form(*rows, **given), ACT)


def answered_by(organ: OrganRole, **said: Any) -> CaseFile:
    """A round where all have said yes, Bystad by that organ under the version of that day."""
    file = agreed((BYSTAD, TRUST), "C-05").file
    version = REGISTER.reglement_on(BYSTAD, date(2026, 3, 2))
    assert version
    return replace(file, svar=tuple(
        replace(a, organ=organ, reglement=version.id, **said) if a.partnar == BYSTAD else a
        for a in file.svar
    ))


def effect(file: CaseFile, made: Proposal) -> Effect:
    (one,) = consequences([file], made)
    return one


def test_the_answer_stands_and_a_new_one_would_not_do() -> None:
    found = effect(answered_by(R.BYRAAD), proposal())
    assert found.affected
    assert (found.no.first, found.daa.organ) == (R.BYRAAD, (R.KOMMUNESTYRE,))
    assert found.krav_ope is False
    assert found.svar
    assert found.svar.stands
    assert (found.svar.foer, found.svar.etter) == (Standing.TEL, Standing.TEL)
    assert (found.svar.nytt_no, found.svar.nytt_daa) == (True, False)


def test_what_changes_nothing_is_unaffected() -> None:
    found = effect(answered_by(R.BYRAAD), proposal(CHIEF))
    assert (found.affected, found.level_turns) == (False, False)
    assert found.svar
    assert (found.svar.nytt_no, found.svar.nytt_daa) == (True, True)


def test_a_limit_turns_the_cases_above_it() -> None:
    file = answered_by(R.BYRAAD)
    cost = tuple(
        replace(a, okonomi=Okonomi.I_BUDSJETT, belop_eingong=1001) for a in file.avklaringar
    )
    costly = replace(file, avklaringar=cost)
    capped = replace(CHIEF, grense_eingong=1000)
    assert effect(costly, proposal(capped)).affected
    assert not effect(costly, proposal(replace(capped, grense_eingong=1001))).affected
    assert not effect(file, proposal(capped)).affected


def test_an_open_demand_is_told() -> None:
    file = answered_by(R.BYRAAD)
    silent = replace(file, svar=tuple(a for a in file.svar if a.partnar != BYSTAD))
    assert effect(silent, proposal()).krav_ope
    assert effect(silent, proposal()).svar is None
    nay = answered_by(R.BYRAAD, slag=AnswerKind.NEI)
    assert effect(nay, proposal()).krav_ope


def test_an_answer_to_an_earlier_asking_is_no_longer_there() -> None:
    old = answered_by(R.BYRAAD, krav="gammalt")
    assert effect(old, proposal()).svar is None


def test_an_answer_without_a_version_may_turn_by_a_retroactive_one() -> None:
    """A helseføretak has no version to store; then the one of the day it decided governs."""
    file = agreed((BYSTAD, TRUST), "C-05").file
    outside = tuple(replace(a, okonomi=Okonomi.UTANFOR_BUDSJETT) for a in file.avklaringar)
    said = tuple(
        replace(a, organ=R.ADM_DIR) if a.partnar == TRUST else a for a in file.svar
    )
    director = Rad(R.ADM_DIR, "utanfor_budsjett", "§ 1")
    back = proposal(director, partner=TRUST, day=date(2026, 1, 1))
    found = effect(replace(file, avklaringar=outside, svar=said), back)
    assert found.svar
    assert (found.svar.foer, found.svar.etter) == (Standing.FEIL_NIVAA, Standing.TEL)
    assert found.svar.stands is False
    assert found.affected


def test_a_case_that_is_not_cleared_is_unclear() -> None:
    file = replace(answered_by(R.BYRAAD), avklaringar=(), svar=(), krav=())
    found = effect(file, proposal())
    assert (found.affected, found.unclear) == (False, True)
    assert found.daa.rad is LevelRow.B


def test_it_is_judged_from_its_first_day_or_today() -> None:
    assert proposal().day == LATER
    assert proposal(day=date(2026, 1, 1)).day == date(2026, 3, 2)
    assert proposal(day=date(2026, 1, 1)).act_daa == ACT


def test_it_is_entered_as_the_act_itself_would_enter_it() -> None:
    made = proposal(Rad(R.KOMMUNEDIREKTOR, "ordinaer", "§ 9"), partner=SMAAVIK)
    versions = made.daa.reglement[SMAAVIK]
    assert [v.versjon for v in versions] == [0, 1, 2, 3]
    assert versions[2].gjeld_til == date(2026, 12, 31)
    assert made.versjon is versions[3]
    assert REGISTER.reglement[SMAAVIK][2].gjeld_til is None
    with pytest.raises(Feil) as fault:
        proposal(partner=SMAAVIK, day=date(2026, 6, 15))
    assert fault.value.felt == "gjeld_fraa"


def test_an_organ_the_partner_does_not_have_is_noted() -> None:
    assert unknown_organs(proposal(Rad(R.UTVALSLEIAR, "ordinaer", "§ 1"), CHIEF)) == (
        R.UTVALSLEIAR,
    )


@pytest.mark.parametrize(
    ("partner", "organ"),
    [(BYSTAD, R.FORMANNSKAP), (BYSTAD, R.ADM_DIR), (BYSTAD, R.STYRE), (SMAAVIK, R.BYRAAD),
     (SMAAVIK, R.DAGLEG_LEIAR), (TRUST, R.KOMMUNESTYRE)],
)
def test_an_organ_no_such_partner_can_have_is_refused(partner: str, organ: R) -> None:
    """Koml. §§ 5-6 and 10-1: formannskap and byråd belong to each their form of government."""
    rows = Rad(R.ANNA, "ordinaer", "§ 1"), Rad(organ, "ordinaer", "§ 2")
    with pytest.raises(Feil) as fault:
        proposal(*rows, partner=partner)
    assert fault.value.felt == "rader[2].organ"


def test_the_cases_pass_one_at_a_time() -> None:
    passed: list[int] = []

    def files() -> Iterator[CaseFile]:
        for n in range(1000):
            passed.append(n)
            yield answered_by(R.BYRAAD)

    found = consequences(files(), proposal())
    next(found)
    next(found)
    assert passed == [0, 1]


@FEWER
@given(facts())
def test_the_same_rows_once_more_touch_no_case(f: Facts) -> None:
    for partner in f.case.krins:
        (version,) = f.register.reglement[partner]
        again = form(*version.rader, partner=partner)
        (found,) = consequences([f.file], proposed(f.register, again, f.act))
        assert not found.affected, found
