"""What a ground keeps of what its rule judged by, for whoever asks why in ten years."""

from dataclasses import replace

import pytest

from cases.chain import may_redo
from cases.steps import Trekk
from cases.terms import Avgjerd, OrganRole, Verdict
from rules.teljing import answered
from tests.workflow.random_cases import ORGANS, SMAAVIK, TRUST, agreed
from workflow.guards.act_rules import LEVEL
from workflow.machine import advance, judged

R = OrganRole


def test_a_stated_agreement_keeps_how_many_have_answered() -> None:
    f = agreed(tuple(ORGANS), "C-05")
    assert answered(f) == len(ORGANS)
    said = {g.regel: g for g in advance(f).kvittering.grunnar}
    assert said["KON-01"].verdiar == {"svar": "5", "spurde": "5"}


def test_every_rule_that_finds_nothing_says_so() -> None:
    f = agreed((SMAAVIK, TRUST), "C-05")
    asked = {g.regel for g in advance(f).kvittering.grunnar if g.dom is Verdict.OK}
    assert asked >= {"SGA-01", "SGA-04", "TIL-01", "ORD-01", "KON-02", "KON-04", "KON-05"}


@pytest.mark.parametrize(("partner", "rule", "row", "organ", "asked"), [
    (SMAAVIK, "DEL-08", "f", R.KOMMUNESTYRE, "kommunedirektøren"),
    (TRUST, "DEL-09", "f", R.STYRE, "administrerande direktør"),
])
def test_a_level_keeps_its_row_its_reglement_and_who_was_asked(
    partner: str, rule: str, row: str, organ: OrganRole, asked: str
) -> None:
    f = agreed((partner,), "C-05", Trekk.SVAR)
    answer = replace(f.file.svar[0], organ=organ, organ_namn="Det organet", reglement="r7")
    ground = next(g for g in judged(LEVEL, replace(f, nye=(answer,))) if g.regel == rule)
    kept = dict(ground.verdiar)
    assert (kept["rad"], kept["reglement"], kept["svarorgan"]) == (row, "r7", "Det organet")
    assert (kept["organ"], kept["partnar"]) == (asked, f.name(partner))
    assert "ikkje prinsipiell" in kept["grunn"]


def test_a_recommendation_is_judged_by_no_row_of_the_table() -> None:
    f = agreed((SMAAVIK,), "C-05", Trekk.SVAR)
    answer = replace(f.file.svar[0], avgjerd=Avgjerd.INNSTILLING)
    grounds = judged(LEVEL, replace(f, nye=(answer,)))
    assert not any(g.verdiar for g in grounds if g.regel == "DEL-08")


@pytest.mark.parametrize("earlier", [R.ANNA, R.KOMITE, R.ADM_DIR, R.BYRAAD])
def test_the_organ_at_the_top_may_redo_what_any_other_decided(earlier: OrganRole) -> None:
    assert may_redo(R.STYRE, earlier)
    assert may_redo(R.KOMMUNESTYRE, earlier)
    assert may_redo(R.ORDFORAR, earlier) is (earlier is R.ANNA)
    assert not may_redo(R.ANNA, earlier) or earlier is R.ANNA
