"""Plans, cost and what follows a vedtak: who is left out, and by which day."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from cases.casefile import CaseFile
from cases.fellesskap_terms import Gruppe, Medverking
from cases.oppfolging import PliktHending
from cases.steps import Trekk
from cases.terms import (
    DocumentKind,
    Kostnad,
    Okonomi,
    OrganRole,
    Plansamsvar,
    Utfall,
)
from cases.vedtak import Plikt
from rules.sak import iverksetjing, okonomi, plan
from tests.rules.sak_cases import (
    BYSTAD,
    DAY,
    NOON,
    REGISTER,
    SMAAVIK,
    STORFJORD,
    TRUST,
    asked,
    broken,
    clarified,
    faults,
    paper,
    who,
)

R, U, M, G, T = OrganRole, Utfall, Medverking, Gruppe, Trekk
INPUT: dict[str, Any] = {"kind": "C-09"}
PLAN: dict[str, Any] = {"sort": {"plan": True}}
PROJECT: dict[str, Any] = {"sort": {"prosjekt": True}}


BOTH = [(None, "Småvik og Fjord helseføretak")]


# -- what follows a vedtak ------------------------------------------------------------------------


def test_a_duty_is_done_on_every_level() -> None:
    mother_case = asked().case
    duties = (Plikt("d1", "m", SMAAVIK, "-"), Plikt("d2", "m", TRUST, "-"))

    def behind(*done: tuple[str, str, str], **of_it: Any) -> list[tuple[str | None, str]]:
        events = tuple(PliktHending("e", "m", d, "-", n, t, DAY, "-", NOON) for d, n, t in done)
        mother = CaseFile(mother_case, plikter=duties, plikt_hendingar=events)
        usual = {"kind": "C-25", "trekk": T.TA_TIL_VITANDE, "about": {"mor": mother}}
        return who(iverksetjing.carried_out_on_every_level, **{**usual, **of_it})

    first = [("d1", n, "gjennomfort") for n in ("leiing", "avdeling", "drift")]
    both = [*first, *(("d2", n, t) for _, n, t in first)]
    assert behind() == BOTH
    assert behind(*first) == [(TRUST, "Fjord helseføretak")]
    assert behind(*both) == []
    for n in range(3):
        assert behind(*both[3:], *first[:n], *first[n + 1:]) == [(SMAAVIK, "Småvik")]
    assert behind(*both[3:], *((d, n, "i_gang") for d, n, _ in first)) == [(SMAAVIK, "Småvik")]
    assert behind(kind="C-05") == behind(trekk=T.AVVIS) == behind(about={}) == []


def test_unclear_economy_is_cleared_and_not_left_lying() -> None:
    unsure = clarified(okonomi=Okonomi.UKJEND)
    rule, seen = okonomi.unclear_economy_is_cleared, {"dokument": (paper(DocumentKind.KOST_NYTTE),)}
    assert broken(rule, asked(kostnad=Kostnad.DIREKTE))
    assert broken(rule, asked(file={"avklaringar": (unsure,)}))
    assert broken(rule, asked(file={**seen, "avklaringar": (unsure,)}))
    assert not broken(rule, asked(kostnad=Kostnad.DIREKTE, file=seen))
    assert not broken(rule, asked(file={"avklaringar": (clarified(),)}))
    long = okonomi.economy_not_unclear_for_long
    for days, late in ((60, []), (61, [(SMAAVIK, "Småvik")])):
        old = replace(unsure, gitt=NOON - timedelta(days))
        assert who(long, file={"avklaringar": (old,)}) == late
    older = [clarified(p, okonomi=Okonomi.UKJEND, gitt=NOON - timedelta(90))
             for p in (SMAAVIK, TRUST)]
    assert who(long, file={"avklaringar": tuple(older)}) == BOTH


def test_every_duty_has_its_time_and_somebody_for_it() -> None:
    whole = Plikt("d", "s", SMAAVIK, "-", DAY, "rådgjevar")
    duties = (whole, replace(whole, frist=None), replace(whole, ansvarleg=""),
              Plikt("d", "s", TRUST, "-"))
    found = faults(okonomi.duty_gets_time_and_resources, asked(*duties))
    lacks = [(SMAAVIK, "frist"), (SMAAVIK, "ansvarleg"), (TRUST, "frist og ansvarleg")]
    assert [(f.part, f.verdiar["manglar"]) for f in found] == lacks


# -- plans ----------------------------------------------------------------------------------------


def test_what_a_plan_says_of_itself_and_to_whom() -> None:
    facts = asked(**PLAN)
    assert broken(plan.form_of_plan_is_said, replace(facts, nye=(facts.case,)))
    formed = replace(facts.case, planform="felles")
    assert not broken(plan.form_of_plan_is_said, replace(facts, nye=(formed,)))
    other = asked()
    assert not broken(plan.form_of_plan_is_said, replace(other, nye=(other.case,)))
    everyone = frozenset(REGISTER.partnarar)
    rule = plan.everyone_hears_of_the_start
    assert who(rule, **PLAN, file={"varsla": everyone}) == who(rule) == []
    assert who(rule, **PLAN, file={"varsla": everyone - {BYSTAD}}) == [(BYSTAD, "Bystad")]
    assert who(rule, **PLAN, file={"varsla": everyone - {STORFJORD, BYSTAD}}) == [
        (None, "Storfjord og Bystad")
    ]


def test_a_kommune_names_its_law_and_its_plan() -> None:
    law, cited = plan.planning_law_is_named, plan.plan_is_cited
    assert broken(law, asked(clarified(), **PLAN))
    assert not broken(law, asked(clarified(lovkrav="pbl."), **PLAN))
    assert not broken(law, asked(clarified(TRUST), **PLAN))
    assert not broken(law, asked(clarified()))
    assert broken(cited, asked(clarified()))
    assert not broken(cited, asked(clarified(planforankring="planen")))
    assert not broken(cited, asked(clarified(TRUST)))
    assert not broken(cited, asked(clarified(plansamsvar=Plansamsvar.NEI)))
    assert not broken(cited, asked(clarified(), forpliktande=False))
    joint = plan.joint_plan_never_decides
    for said_of_it in Plansamsvar:
        doubts = said_of_it is not Plansamsvar.JA
        clear = clarified(plansamsvar=said_of_it)
        assert broken(joint, asked(clear, fellesplan=True)) is doubts
        assert not broken(joint, asked(clear))


def test_the_acute_chain_is_reviewed_with_every_kommune() -> None:
    def outside(**of_it: Any) -> list[tuple[str | None, str]]:
        usual: dict[str, Any] = {"merkelappar": ("akuttmedisinsk_kjede",), **PLAN, **of_it}
        facts = asked(**usual)
        found = faults(plan.acute_chain_with_every_kommune, replace(facts, nye=(facts.case,)))
        return [(f.part, f.verdiar["partnarar"]) for f in found]

    assert outside(krins=(SMAAVIK, STORFJORD, BYSTAD)) == []
    assert outside(krins=(SMAAVIK, STORFJORD)) == [(BYSTAD, "Bystad")]
    assert outside() == [(None, "Storfjord og Bystad")]
    assert outside(merkelappar=()) == outside(sort={}) == []
    assert outside(merkelappar=("Akuttmedisinsk kjede",)) == outside()


@pytest.mark.parametrize(("measures", "many"), [(15, False), (16, True)])
def test_a_plan_has_few_measures(measures: int, many: bool) -> None:
    duties = tuple(Plikt(f"d{n}", "s", SMAAVIK, "-") for n in range(measures))
    assert broken(plan.few_measures, asked(*duties, **PLAN)) is many
    assert not broken(plan.few_measures, asked(*duties))
