"""How a reglement is read aloud, and that the reading says what the level table does."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.reglement import AVTALE, ORDINAER, PRINSIPIELL, UTANFOR_BUDSJETT, Rad, Reglement
from cases.steps import Trekk
from cases.terms import OrganRole
from rules.facts import RegisterFacts
from tests.workflow.random_cases import (
    BYSTAD,
    CLINIC,
    ORGANS,
    REGISTER,
    SMAAVIK,
    STORFJORD,
    TRUST,
    agreed,
    reglements,
)
from tests.workflow.second_pen import may_answer
from tests.workflow.test_properties import FEWER
from workflow.looking.reglement_lesing import Reading, question_about, reading, row_sentence

R = OrganRole
ACT = agreed((SMAAVIK, TRUST), "C-05").act


def looked(*versions: Reglement, partner: str = SMAAVIK) -> RegisterFacts:
    known = {**REGISTER.reglement, partner: versions} if versions else REGISTER.reglement
    register = replace(REGISTER, reglement=known)
    return RegisterFacts(register=register, trekk=Trekk.OVERSYN, act=ACT)


def read(partner: str, *rows: Rad) -> Reading:
    version = Reglement("r", "hft", partner, 1, date(2020, 1, 1), None, "oppdikta", rows)
    facts = looked(*([version] if rows else []), partner=partner)
    return reading(facts.register.partnarar[partner], facts)


@pytest.mark.parametrize(
    ("rad", "sentence"),
    [
        (
            Rad(R.KOMMUNEDIREKTOR, ORDINAER, "K-sak 12/26 pkt. 3", grense_eingong=500_000),
            ("Kommunedirektøren kan svare i saker som ikkje er prinsipielle, opp til og med"
            " 500 000 kroner éin gong (K-sak 12/26 pkt. 3)"),
        ),
        (
            Rad(R.FORMANNSKAP, PRINSIPIELL, "§ 3"),
            "Formannskapet kan svare i prinsipielle saker (§ 3)",
        ),
        (
            Rad(R.KOMMUNESTYRE, UTANFOR_BUDSJETT, "§ 3", 1_250_000, 0, 1),
            ("Heradsstyret kan svare i saker med kostnad utanfor budsjettet, opp til og med"
            " 1 250 000 kroner éin gong, 0 kroner per år og 1 års varigheit (§ 3)"),
        ),
        (
            Rad(R.KOMMUNEDIREKTOR, AVTALE, "vedtak (2026)", sakstypar=("C-05", "C-06")),
            ("Kommunedirektøren kan svare i saker om samarbeidsavtale (hol. § 6-2), berre for"
            " Samhandlingsprosedyre (C-05) og Annan avtale (C-06) [vedtak (2026)]"),
        ),
    ],
)
def test_a_row_is_one_plain_sentence(rad: Rad, sentence: str) -> None:
    facts = looked()
    assert row_sentence(facts.register.partnarar[STORFJORD], rad, facts) == sentence


def test_which_version_is_in_force_and_which_comes() -> None:
    found = read(SMAAVIK)
    assert found.versjon
    assert (found.versjon.versjon, found.versjon.stadfesta) == (1, True)
    assert [v.versjon for v in found.komande] == [2]
    default = read(BYSTAD)
    assert default.versjon
    assert default.versjon.stadfesta is False
    assert default.komande == ()
    assert read(TRUST).versjon is None


def test_a_row_that_law_undoes_is_said_to_do_nothing() -> None:
    rows = (
        Rad(R.KOMMUNEDIREKTOR, PRINSIPIELL, "§ 1"), Rad(R.FORMANNSKAP, PRINSIPIELL, "§ 2"),
        Rad(R.KOMMUNEDIREKTOR, UTANFOR_BUDSJETT, "§ 3"), Rad(R.KOMMUNEDIREKTOR, AVTALE, "§ 4"),
        Rad(R.KOMMUNEDIREKTOR, ORDINAER, "§ 5", grense_eingong=0),
        Rad(R.KOMITE, ORDINAER, "§ 6"),
    )
    found = read(SMAAVIK, *rows)
    assert [r.verkar for r in found.rader] == [False, True, False, False, True, False]
    assert found.rader[0].setning.startswith(
        "Kommunedirektøren kan svare i prinsipielle saker (§ 1). Rada verkar likevel ikkje:"
    )
    assert "det organet (koml. § 13-1 sjette ledd)." in found.rader[0].setning
    assert "det organet (koml. § 5-9)." in found.rader[5].setning
    private = read(CLINIC, Rad(R.DAGLEG_LEIAR, UTANFOR_BUDSJETT, "§ 1", grense_aar=10))
    assert [r.verkar for r in private.rader] == [True]


def test_what_law_says_beside_the_rows() -> None:
    assert read(SMAAVIK).aldri_prinsipiell == (R.ORDFORAR, R.KOMMUNEDIREKTOR, R.KOMMUNALSJEF)
    assert read(BYSTAD).aldri_prinsipiell == (
        R.KOMITE, R.BYRAAD_EINSKILD, R.ORDFORAR, R.KOMMUNALDIREKTOR
    )
    assert read(TRUST).aldri_prinsipiell == ()
    by_sort = {s.sakslag: s for s in read(SMAAVIK).sakslag}
    assert by_sort[PRINSIPIELL].organ == (R.FORMANNSKAP, R.KOMMUNESTYRE)
    assert by_sort[AVTALE].organ == (R.KOMMUNESTYRE,)
    assert by_sort["plan"].organ == (R.KOMMUNESTYRE,)
    trust = {s.sakslag: s for s in read(TRUST).sakslag}
    assert trust[PRINSIPIELL].organ == (R.STYRE,)
    assert trust[PRINSIPIELL].med_styrevedtak == (R.ADM_DIR,)
    assert trust[ORDINAER].med_styrevedtak == ()


@FEWER
@given(st.sampled_from(list(ORGANS)), st.data())
def test_the_reading_says_what_the_written_level_table_does(
    partner: str, data: st.DataObject
) -> None:
    version = data.draw(reglements(partner))
    facts = looked(version, partner=partner)
    known = facts.register.partnarar[partner]
    found = reading(known, facts)
    for row in found.rader:
        alone = replace(version, rader=(row.rad,))
        asked = question_about(known, row.rad.sakslag, alone, facts)
        assert row.verkar is (row.rad.organ in may_answer(asked))
    for sort in found.sakslag:
        allowed = may_answer(question_about(known, sort.sakslag, version, facts))
        assert set(sort.organ) <= allowed
        assert set(sort.nivaa.organ) == allowed
