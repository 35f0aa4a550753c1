"""Levels that differ for the same sort of case differ in their reason too, and say only what is so.

The sentences are written from what a reader must be told, not from rules/mynde.py.
"""

from dataclasses import replace
from typing import Any

import pytest

from cases.terms import Okonomi, OrganRole, Plansamsvar, Prinsipiell
from rules.niva import Level, level
from tests.rules.test_level_told import asked, row
from tests.workflow.random_cases import BYSTAD, CLINIC, SMAAVIK, TRUST

R = OrganRole
PAID: dict[str, Any] = {"okonomi": Okonomi.I_BUDSJETT}
PRINCIPLE = {"prinsipiell": Prinsipiell.JA}
PLAN = {"plansamsvar": Plansamsvar.NEI}
NOBODY = "ingen har fått mynde i slike saker"


def told(partner: str, said: dict[str, Any], **rad: Any) -> Level:
    return level(asked(partner, said, reglement=row(partner, **rad) if rad else None))


@pytest.mark.parametrize(
    ("limit", "of", "over", "blank"),
    [
        ("grense_eingong", "belop_eingong",
         "beløpet er over grensa i reglementet (100 000 kroner éin gong)",
         "beløpet er ikkje oppgitt, og reglementet har ei grense (100 000 kroner éin gong)"),
        ("grense_aar", "belop_aar",
         "beløpet er over grensa i reglementet (100 000 kroner per år)",
         "beløpet per år er ikkje oppgitt, og reglementet har ei grense (100 000 kroner per år)"),
        ("grense_varigheit", "varigheit",
         "kostnaden varer lenger enn grensa i reglementet (100 000 år)",
         "det er ikkje oppgitt kor lenge kostnaden varer, og reglementet har ei grense"),
    ],
)
def test_a_limit_that_takes_a_case_to_the_council_is_told(
    limit: str, of: str, over: str, blank: str
) -> None:
    for amount, said in ((100_000, None), (100_001, over), (None, blank)):
        found = told(BYSTAD, {**PAID, of: amount}, organ=R.BYRAAD, **{limit: 100_000})
        assert (R.BYRAAD in found.organ) is (said is None)
        assert ("kan ikkje svare" in found.grunn) is (said is not None)
        assert said is None or f"byrådet kan ikkje svare, for {said}" in found.grunn


@pytest.mark.parametrize(
    ("said", "rad", "why"),
    [
        ({}, {}, NOBODY), (PRINCIPLE, {}, NOBODY),
        (PRINCIPLE, {"organ": R.KOMMUNEDIREKTOR}, NOBODY),
        (PRINCIPLE, {"organ": R.KOMMUNEDIREKTOR, "sakslag": "prinsipiell"},
         "kommunedirektøren kan ikkje svare, for lova lèt ikkje det organet få mynde"),
        ({}, {"organ": R.KOMITE}, "kommunestyrekomiteen kan ikkje svare, for lova"),
        ({}, {"organ": R.KOMMUNEDIREKTOR, "sakstypar": ("C-01",)},
         "delegeringa i reglementet gjeld ikkje saker av denne typen"),
    ],
)
def test_why_nobody_but_the_council_may_answer_is_told(
    said: dict[str, Any], rad: dict[str, Any], why: str
) -> None:
    found = told(SMAAVIK, said, **rad)
    assert found.organ == (R.KOMMUNESTYRE,)
    assert why in found.grunn
    assert found.grunn.count(";") == 1


def test_a_private_party_that_has_given_nobody_mynde_is_told_so() -> None:
    for said in ({}, PRINCIPLE, {"okonomi": Okonomi.UTANFOR_BUDSJETT}):
        assert NOBODY in told(CLINIC, said).grunn
    assert NOBODY not in told(TRUST, {}).grunn  # the director needs no row (hfl. § 37)


def test_of_an_organ_that_may_answer_nothing_is_said_that_it_may_not() -> None:
    found = told(SMAAVIK, {}, organ=R.KOMMUNEDIREKTOR)
    assert found.grunn == found.tilfelle == (
        "saka er ikkje prinsipiell og er avklart i budsjett og planar")


def test_a_delegation_that_is_only_usual_is_told_to_be_so() -> None:
    usual = replace(row(SMAAVIK, organ=R.KOMMUNEDIREKTOR), stadfesta=False)
    clause = "; delegeringa er vanleg praksis, ikkje stadfesta"
    assert level(asked(SMAAVIK, {}, reglement=usual)).grunn.endswith(clause)
    council = level(asked(SMAAVIK, PRINCIPLE, reglement=usual))
    assert clause not in council.grunn  # the council needs no delegation
    said = level(asked(SMAAVIK, {}, reglement=usual)).sagt
    assert said.bokmaal.endswith("; delegeringen er vanlig praksis, ikke bekreftet")


@pytest.mark.parametrize("partner", [TRUST, CLINIC])
def test_a_reason_never_denies_what_the_partner_has_said(partner: str) -> None:
    against = told(partner, PLAN)
    assert "avklart i budsjett og planar" not in against.grunn
    assert "at ho ikkje er i samsvar med ein plan, endrar ikkje kven som svarar" in against.grunn
    assert "at den ikke er i samsvar med en plan" in against.sagt.bokmaal


@pytest.mark.parametrize(
    "said", [{"okonomi": Okonomi.UKJEND}, {"prinsipiell": Prinsipiell.FOR_TIDLEG}]
)
def test_a_private_party_that_is_unsure_is_not_told_that_all_is_clear(said: dict[str, Any]) -> None:
    assert told(CLINIC, said).tilfelle == (
        "ho er ei vanleg sak; private partnarar treng ikkje avklare")


@pytest.mark.parametrize("organ", [R.KOMMUNALDIREKTOR, R.KOMMUNALSJEF])
def test_where_a_byraad_leads_the_administration_its_paragraph_is_the_ground(organ: R) -> None:
    """Koml. § 10-2: the rules on the kommunedirektør are then about the byråd."""
    heimel = told(BYSTAD, {}, organ=organ).heimel
    assert heimel.startswith("koml. §§ 5-3 og 10-2;")
    assert "13-1" not in heimel
