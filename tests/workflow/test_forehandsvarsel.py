"""What a partner is told to do when it hears of a case follows what is wanted of it."""

from dataclasses import replace

import pytest

from cases.casefile import CaseFile
from cases.steps import Step, Trekk
from cases.terms import Plansamsvar
from rules.avklaringsbehov import Avklaringsbehov as Need
from rules.avklaringsbehov import clarification_need
from rules.brevtekst import LANGUAGES, phrase, texts
from tests.workflow.random_cases import CLINIC, REGISTER, SMAAVIK, agreed
from tests.workflow.test_partnarbilete import before_round
from workflow.forehandsvarsel import what_to_do
from workflow.looking.overview import facts_of


def unsure(file: CaseFile) -> CaseFile:
    said = tuple(replace(a, plansamsvar=Plansamsvar.UKJEND) for a in file.avklaringar)
    return replace(file, avklaringar=said)


GIVEN = before_round()
NEEDS = {
    Need.SEINARE: before_round(ordlydar=(), avklaringar=()),
    Need.NO: before_round(avklaringar=()),
    Need.GITT: GIVEN,
    Need.STAAR_ATT: unsure(GIVEN),
    Need.STADFEST: replace(GIVEN, case=replace(GIVEN.case, paragraf_6_2=(3,))),
    Need.INGEN: replace(GIVEN, case=replace(GIVEN.case, forpliktande=False)),
}


@pytest.mark.parametrize("need", list(Need))
def test_each_is_told_what_is_wanted_of_it(need: Need) -> None:
    facts = facts_of(NEEDS[need], REGISTER, Trekk.VARSLE, agreed((SMAAVIK,), "C-05").act)
    assert clarification_need(facts, SMAAVIK) is need
    told = what_to_do(facts, SMAAVIK)
    nothing_now = need in (Need.INGEN, Need.SEINARE, Need.GITT)
    assert told.nynorsk.startswith("De treng ikkje gjere noko no.") is nothing_now
    assert ("ingen frist" in told.nynorsk) is (need not in (Need.INGEN, Need.GITT))
    assert clarification_need(facts, CLINIC) is Need.INGEN
    assert "rundgangen" in what_to_do(facts, SMAAVIK, asked=True).nynorsk


def test_nothing_is_wanted_before_the_case_is_under_way() -> None:
    early = before_round(Step.INNMELDT, avklaringar=())
    facts = facts_of(early, REGISTER, Trekk.VARSLE, agreed((SMAAVIK,), "C-05").act)
    assert what_to_do(facts, SMAAVIK) == phrase("seinare", "varsel_gjer")


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_sentence_for_every_need(language: str) -> None:
    assert texts(language)["varsel_gjer"].keys() == {*Need, "spurd"}
