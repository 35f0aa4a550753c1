"""What a case must have with it from those who elucidate it: papers, sections, notice and time."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from cases.case_type import Avsnittkrav, DocumentDemand
from cases.rundgang import Round
from cases.steps import Step, Trekk
from cases.terms import Avtaleform, DocumentKind, OrganRole, Utfall
from rules.sak import retting
from rules.sak import utgreiing as rules
from tests.rules.sak_cases import (
    AFTER,
    BEFORE,
    DAY,
    NOON,
    REGISTER,
    SMAAVIK,
    TRUST,
    asked,
    broken,
    correction,
    faults,
    handling,
    organ,
    paper,
    with_organs,
)

K, T = DocumentKind, Trekk


def test_the_drafter_has_a_mandate_that_day() -> None:
    def wrong(**of_it: Any) -> bool:
        one = organ(OrganRole.ADHOC, **{"fraa": DAY, "til": DAY, **of_it})
        facts = asked(utgreiing_organ="gruppa", register=with_organs(one))
        return broken(rules.drafter_has_mandate, facts)

    assert not wrong()
    assert wrong(mandat=None)
    assert wrong(fraa=AFTER, til=None)
    assert wrong(fraa=BEFORE, til=BEFORE)
    assert not broken(rules.drafter_has_mandate, asked())
    assert not broken(rules.drafter_has_mandate, asked(utgreiing_organ="ukjend"))
    fine = list(rules.drafter_has_mandate.check(asked(utgreiing_organ="fagforum")))
    assert fine[0].verdiar["organ"] == "Fagforum"


def test_everyone_is_told() -> None:
    def untold(*told: str) -> list[tuple[str | None, str]]:
        found = faults(rules.everyone_was_told, asked(file={"varsla": frozenset(told)}))
        return [(f.part, f.verdiar["partnarar"]) for f in found]

    assert untold() == [(None, "Småvik og Fjord helseføretak")]
    assert untold(SMAAVIK) == [(TRUST, "Fjord helseføretak")]
    assert untold(SMAAVIK, TRUST) == []


DEMAND = DocumentDemand(K.UTGREIING, T.SEND_TIL_SSU, "R-216")


def test_a_demanded_paper_lies_there() -> None:
    def lacks(*papers: Any, demand: DocumentDemand = DEMAND) -> list[tuple[str | None, str]]:
        facts = asked(trekk=T.SEND_TIL_SSU, sort={"dokumentkrav": (demand,)},
                      file={"dokument": papers})
        found = faults(rules.demanded_documents, facts)
        return [(f.rad, f.verdiar["dokument"]) for f in found]

    assert lacks() == lacks(paper(K.REFERAT)) == [("R-216", "ei utgreiing")]
    assert lacks(paper(K.REFERAT), paper(K.UTGREIING)) == []
    assert lacks(demand=replace(DEMAND, trekk=T.OPNE_RUNDE)) == []
    assert lacks(demand=replace(DEMAND, naar="kostnad")) == []


def test_the_form_of_an_agreement_is_chosen() -> None:
    form = Avtaleform.FELLES_IDENTISK
    assert broken(rules.agreement_form_chosen, asked(kind="C-04"))
    assert not broken(rules.agreement_form_chosen, asked(kind="C-04", avtaleform=form))
    assert not broken(rules.agreement_form_chosen, asked())


SECTION = Avsnittkrav(K.UTGREIING, "makt", "makt", T.SEND_TIL_SSU, "R-047")


def sections(
    *papers: tuple[DocumentKind, str], demands: tuple[Avsnittkrav, ...] = (SECTION,)
) -> tuple[list[str], list[str]]:
    """The sections that lack by name, and those of the template where none are entered."""
    file = {"dokument": tuple(paper(k, avsnitt=tuple(s.split())) for k, s in papers)}
    facts = asked(trekk=T.SEND_TIL_SSU, sort={"avsnittkrav": demands}, file=file)
    found = faults(rules.demanded_sections, facts)
    template = faults(rules.common_template, facts)
    return [f.verdiar["kva"] for f in found], [f.verdiar["avsnitt"] for f in template]


def test_a_paper_has_its_sections() -> None:
    other = replace(SECTION, avsnitt="mynde", kva="mynde")
    assert sections() == ([], [])
    assert sections((K.UTGREIING, "")) == (["makt"], ["makt"])
    assert sections((K.UTGREIING, "makt mynde")) == ([], [])
    assert sections((K.UTGREIING, "mynde")) == (["makt"], [])
    assert sections((K.UTGREIING, "mynde"), (K.UTGREIING, "makt")) == ([], [])
    assert sections((K.UTGREIING, ""), (K.UTGREIING, "makt")) == ([], [])
    assert sections((K.SAKSFRAMLEGG, "")) == ([], [])
    both = (SECTION, other)
    assert sections((K.UTGREIING, ""), demands=both) == (["makt", "mynde"], ["makt og mynde"])
    later = (replace(SECTION, trekk=T.OPNE_RUNDE),)
    assert sections((K.UTGREIING, ""), demands=later) == ([], [])
    unmet = (replace(SECTION, naar="kostnad"),)
    assert sections((K.UTGREIING, ""), demands=unmet)[0] == []


def test_a_section_is_of_its_own_paper() -> None:
    of_another = replace(SECTION, slag=K.AVTALESJEKK, avsnitt="overgang", kva="overgang")
    two = (SECTION, of_another)
    found = sections((K.UTGREIING, "makt"), (K.AVTALESJEKK, ""), demands=two)
    assert found == (["overgang"], ["overgang"])


def test_a_change_of_structure_is_discussed() -> None:
    real = {"sort": {"struktur": True}}
    talked = {"handsamingar": (handling(utfall=Utfall.DROFTA),)}
    assert broken(rules.structure_is_discussed, asked(**real))
    assert not broken(rules.structure_is_discussed, asked(**real, file=talked))
    assert not broken(rules.structure_is_discussed, asked())


def test_a_case_of_one_area_goes_to_its_organ() -> None:
    outer = replace(REGISTER.organ["ytre-utval"], omraade="Ytre fjord")
    inner = replace(outer, id="indre", omraade="Indre fjord")

    def goes(area: str | None, *done: Any) -> list[str]:
        facts = asked(omraade=area, register=with_organs(outer, inner),
                      file={"handsamingar": done})
        return [f.verdiar["omraade"] for f in faults(rules.area_case_goes_to_its_organ, facts)]

    done = handling(OrganRole.OMRAADEUTVAL)
    assert goes("Ytre fjord") == goes("Ytre fjord", replace(done, organ="indre")) == ["Ytre fjord"]
    assert goes("Ytre fjord", done) == goes(None) == goes("Nord") == []
    assert goes("Ytre fjord", handling(OrganRole.SSU)) == ["Ytre fjord"]
    either = with_organs(outer, replace(inner, omraade="Ytre fjord"))
    facts = asked(omraade="Ytre fjord", register=either, file={"handsamingar": (done,)})
    assert not broken(rules.area_case_goes_to_its_organ, facts)


@pytest.mark.parametrize(("days", "left"), [(14, None), (13, "13 dagar"), (1, "1 dag")])
def test_there_is_time_for_a_dialogue_at_home(days: int, left: str | None) -> None:
    given = Round("r", "s", 1, "o1", NOON, DAY + timedelta(days), "-")
    found = faults(rules.time_for_own_dialogue, asked(given))
    assert [f.verdiar["dagar"] for f in found] == ([left] if left else [])


STEPS = (Step.INNMELDT, Step.UTGREIING, Step.HANDSAMA_I_SSU, Step.RUNDGANG, Step.USEMJE,
         Step.KONSENSUS, Step.VEDTEKE)


@pytest.mark.parametrize(("trekk", "first"), [
    (T.SEND_TIL_SSU, Step.HANDSAMA_I_SSU), (T.OPNE_RUNDE, Step.RUNDGANG),
    (T.KONSTATER_SEMJE, Step.KONSENSUS), (T.VEDTA, Step.VEDTEKE),
])
@pytest.mark.parametrize(("what", "field", "touches"), [
    ("dokument", "slag", True), ("dokument", "feilfoert", True), ("dokument", "fraa", False),
    ("sak", "kostnad", True), ("sak", "tittel", False), ("handsaming", "slag", False),
])
def test_a_correction_hides_no_paper_the_case_had_to_have(
    trekk: Trekk, first: Step, what: str, field: str, touches: bool
) -> None:
    needed = {"dokumentkrav": (replace(DEMAND, trekk=trekk),)}
    for step in STEPS:
        passed = STEPS.index(step) >= STEPS.index(first)
        facts = asked(correction(what, field), trekk=T.RETT, sakssteg=step, sort=needed)
        rule = retting.what_was_demanded_is_still_there
        assert broken(rule, facts) is (passed and touches)
