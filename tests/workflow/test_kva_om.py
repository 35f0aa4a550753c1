"""«What if»: two sides judged by the same rules, and nothing of the first is touched."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.register import Register
from cases.steps import Step, Trekk
from cases.terms import Kostnad, Okonomi, OrganRole, Prinsipiell
from rules.facts import Facts
from rules.niva import LevelRow
from rules.spoersmaal import question
from rules.teljing import Standing
from tests.workflow.random_cases import (
    BYSTAD,
    CLINIC,
    REGISTER,
    SMAAVIK,
    STORFJORD,
    TRUST,
    agreed,
    facts,
)
from tests.workflow.second_pen import may_answer
from tests.workflow.test_konsekvens import CHIEF
from tests.workflow.test_konsekvens import form as proposed_form
from tests.workflow.test_properties import FEWER
from workflow.forms.errors import Feil
from workflow.forms.innmelding_forms import MeldInn
from workflow.forms.kva_om_forms import KvaOm, changes_of
from workflow.looking.konsekvens import proposed
from workflow.looking.kva_om import Comparison, LevelTurn, compare
from workflow.looking.tenkt_sak import Side, imagined_side, otherwise

R, T = OrganRole, Trekk
CIRCLE = (SMAAVIK, BYSTAD, TRUST, CLINIC)


def side_of(f: Facts) -> Side:
    return Side(f.file, f.register, f.act)


def agreed_side(
    kind: str = "C-05", step: Step = Step.RUNDGANG, circle: tuple[str, ...] = CIRCLE,
    **answers: Any,
) -> Side:
    f = agreed(circle, kind)
    file = replace(f.file, case=replace(f.case, sakssteg=step))
    file = replace(file, svar=tuple(replace(a, **answers) for a in file.svar))
    return replace(side_of(f), file=file)


def what_if(side: Side, **asked: Any) -> Comparison:
    form = KvaOm.model_validate(asked)
    return compare(side, otherwise(side, changes_of(form, side.file, side.register)))


def level_of(found: Comparison, partner: str) -> LevelTurn:
    return next(t for t in found.nivaa if t.partnar == partner)


def after(found: Comparison, partner: str) -> tuple[LevelRow, tuple[OrganRole, ...]] | None:
    view = level_of(found, partner).etter
    return (view.nivaa.rad, view.nivaa.organ) if view else None


def test_one_partner_of_principle_turns_that_partner_alone() -> None:
    found = what_if(agreed_side(), prinsipiell=[f"{BYSTAD}=ja"])
    assert [t.partnar for t in found.nivaa if t.turns] == [BYSTAD]
    assert after(found, BYSTAD) == (LevelRow.D, (R.KOMMUNESTYRE,))
    assert level_of(found, BYSTAD).foer.nivaa.rad is LevelRow.F  # type: ignore[union-attr]
    assert not [a for a in found.svar if a.starts or a.stops]  # the council had answered
    assert not found.same


def test_all_at_once_and_each_fact_of_the_avklaring() -> None:
    rows = {
        "prinsipiell": ("alle=ja", LevelRow.D), "okonomi": ("alle=utanfor_budsjett", LevelRow.C),
        "plan": ("alle=nei", LevelRow.E),
    }
    for option, (said, row) in rows.items():
        found = what_if(agreed_side(), **{option: [said]})
        assert after(found, SMAAVIK)[0] is row  # type: ignore[index]
    early = what_if(agreed_side(), prinsipiell=["alle=for_tidleg"])
    assert after(early, SMAAVIK) == (LevelRow.B, ())


def test_an_answer_from_below_stops_counting_and_starts_again() -> None:
    low = agreed_side()
    chief = tuple(
        replace(a, organ=R.BYRAAD) if a.partnar == BYSTAD else a for a in low.file.svar
    )
    low = replace(low, file=replace(low.file, svar=chief))
    found = what_if(low, prinsipiell=[f"{BYSTAD}=ja"])
    (turned,) = [a for a in found.svar if a.stops]
    assert (turned.svar.partnar, turned.etter) == (BYSTAD, Standing.FEIL_NIVAA)
    (ground,) = [g for g in found.nye if g.grunn.regel == "KON-05"]
    assert ground.trekk == (T.KONSTATER_SEMJE,)
    assert "Bystad" in ground.grunn.grunn
    assert [(m.trekk, m.foer, m.etter) for m in found.trekk if m.turns] == [
        (T.KONSTATER_SEMJE, True, False)
    ]
    principled = otherwise(low, changes_of(
        KvaOm(prinsipiell=(f"{BYSTAD}=ja",)), low.file, low.register
    ))
    back = what_if(principled, prinsipiell=[f"{BYSTAD}=nei"])
    assert [a.svar.partnar for a in back.svar if a.starts] == [BYSTAD]
    assert [g.grunn.regel for g in back.borte] == ["KON-05"]


def test_a_cost_must_be_confirmed_by_those_who_have_cleared_it() -> None:
    found = what_if(agreed_side(), kostnad="direkte")
    stopped = {a.svar.partnar: a.etter for a in found.svar if a.stops}
    assert stopped == dict.fromkeys((SMAAVIK, BYSTAD, TRUST), Standing.MAA_STADFEST)
    cleared = what_if(agreed_side(), kostnad="direkte", okonomi=["alle=i_budsjett"])
    assert not [a for a in cleared.svar if a.stops]


def test_content_of_law_and_none() -> None:
    found = what_if(agreed_side(), paragraf_6_2="1,3")
    assert after(found, SMAAVIK) == (LevelRow.A, (R.KOMMUNESTYRE,))
    lawful = agreed_side()
    lawful = replace(lawful, file=replace(
        lawful.file, case=replace(lawful.file.case, paragraf_6_2=(1,))
    ))
    assert after(what_if(lawful, paragraf_6_2="ingen"), SMAAVIK)[0] is LevelRow.F  # type: ignore[index]


@pytest.mark.parametrize(
    ("amount", "first"),
    [("eingong:500000", R.KOMMUNEDIREKTOR), ("eingong:500001", R.KOMMUNESTYRE),
     ("eingong:1+aar:100001", R.KOMMUNESTYRE), ("eingong:1+aar:1+varigheit:5", R.KOMMUNESTYRE),
     ("eingong:1+aar:1+varigheit:4", R.KOMMUNEDIREKTOR)],
)
def test_an_amount_is_held_against_the_limits(amount: str, first: OrganRole) -> None:
    full = amount if "+" in amount else f"{amount}+aar:1"
    full = full if "varigheit" in full else f"{full}+varigheit:1"
    found = what_if(agreed_side(), belop=[f"{SMAAVIK}={full}"])
    assert after(found, SMAAVIK)[1][0] is first  # type: ignore[index]


def test_a_cost_of_unknown_size_meets_no_limit() -> None:
    found = what_if(agreed_side(), belop=[f"{SMAAVIK}=eingong:1"])
    assert after(found, SMAAVIK)[1] == (R.KOMMUNESTYRE,)  # type: ignore[index]


def test_a_smaller_circle_keeps_the_yes_that_allowed_it() -> None:
    found = what_if(agreed_side(tek_avgrensing=True), utan=CLINIC)
    assert after(found, CLINIC) is None
    assert {a.svar.partnar: a.etter for a in found.svar if a.stops} == {
        SMAAVIK: Standing.MAA_STADFEST, BYSTAD: Standing.MAA_STADFEST,
        TRUST: Standing.MAA_STADFEST, CLINIC: None,
    }  # the yes stands, but the avklaring was of another circle
    cleared = what_if(agreed_side(tek_avgrensing=True), utan=[CLINIC], prinsipiell=["alle=nei"])
    assert {a.svar.partnar for a in cleared.svar if a.stops} == {CLINIC}
    strict = what_if(agreed_side(), partar=[SMAAVIK, BYSTAD, TRUST])
    assert {a.svar.partnar: a.etter for a in strict.svar if a.stops} == {
        SMAAVIK: Standing.GAMMAL_ORDLYD, BYSTAD: Standing.GAMMAL_ORDLYD,
        TRUST: Standing.GAMMAL_ORDLYD, CLINIC: None,
    }
    assert (T.OPNE_RUNDE, "ORD-05") in {(g.trekk[0], g.grunn.regel) for g in strict.borte}


def test_a_demand_that_lapses_is_gone_on_the_other_side() -> None:
    side = agreed_side()
    willing = tuple(replace(a, tek_avgrensing=a.partnar == SMAAVIK) for a in side.file.svar)
    side = replace(side, file=replace(side.file, svar=willing))
    then = otherwise(side, changes_of(KvaOm(utan=(CLINIC,)), side.file, side.register))
    assert [k.partnar for k in then.file.demands] == [SMAAVIK]
    assert [k.partnar for k in side.file.demands] == list(CIRCLE)


def test_a_larger_circle_asks_everyone_anew() -> None:
    found = what_if(agreed_side(tek_avgrensing=True), partar=[*CIRCLE, STORFJORD])
    assert level_of(found, STORFJORD).foer is None
    assert after(found, STORFJORD) == (LevelRow.B, ())
    assert len([a for a in found.svar if a.stops]) == 4


def test_before_there_is_a_wording_the_circle_is_the_parties() -> None:
    side = agreed_side(step=Step.INNMELDT)
    side = replace(side, file=replace(side.file, ordlydar=(), krav=(), svar=()))
    found = what_if(side, utan=[CLINIC])
    assert after(found, CLINIC) is None
    assert found.svar == ()


def test_another_day_is_judged_by_the_reglement_of_that_day() -> None:
    costly = agreed_side()
    amounts = {"okonomi": Okonomi.I_BUDSJETT, "belop_eingong": 300_000, "belop_aar": 0,
               "varigheit": 1}
    said = tuple(replace(a, **amounts) for a in costly.file.avklaringar)
    costly = replace(costly, file=replace(costly.file, avklaringar=said))
    found = what_if(costly, dato="2026-07-01")
    assert level_of(found, SMAAVIK).foer.nivaa.first is R.KOMMUNEDIREKTOR  # type: ignore[union-attr]
    assert after(found, SMAAVIK)[1] == (R.KOMMUNESTYRE,)  # type: ignore[index]
    assert not [a for a in found.svar if a.stops]  # decided under the version of its own day
    assert found.frist_foer
    assert found.frist_etter
    assert found.frist_etter.dato > found.frist_foer.dato


def test_the_deadline_follows_the_longest_level() -> None:
    early = agreed_side(step=Step.HANDSAMA_I_SSU, circle=(SMAAVIK, TRUST))
    found = what_if(early, prinsipiell=[f"{SMAAVIK}=ja"])
    assert found.frist_foer
    assert found.frist_foer.dato == date(2026, 4, 13)
    assert found.frist_etter
    assert found.frist_etter.dato == date(2026, 5, 26)
    assert found.deadline_turns
    ended = agreed_side(step=Step.VEDTEKE)
    assert what_if(ended, prinsipiell=["alle=ja"]).frist_etter is None


def test_a_switch_turns_the_grounds_of_its_rule() -> None:
    unsigned = agreed_side("C-01", Step.KONSENSUS)
    found = what_if(unsigned, brytar=["R-041=av"])
    rows = {row for g in found.borte for row in g.grunn.rader}
    assert "R-041" in rows
    assert all(g.trekk == (T.VEDTA,) for g in found.borte)
    warned = what_if(unsigned, brytar=["R-041=atvar"])
    assert any(not g.grunn.stansar and "R-041" in g.grunn.rader for g in warned.nye)
    assert REGISTER.hf.brytarar == {}


def test_a_proposed_reglement_is_judged_from_its_first_day() -> None:
    side = agreed_side()
    day = date(2026, 6, 1)
    proposal = proposed(side.register, proposed_form(day=day), side.act)
    nothing = changes_of(KvaOm(), side.file, side.register)
    assert nothing.empty
    then = otherwise(side, nothing, proposal)
    assert then.day == day
    found = compare(side, then)
    assert [t.partnar for t in found.nivaa if t.turns] == [BYSTAD]
    assert not [a for a in found.svar if a.stops]
    again = proposed(side.register, proposed_form(CHIEF, day=day), side.act)
    assert compare(side, otherwise(side, nothing, again)).same
    early = replace(nothing, dato=date(2026, 5, 31))
    assert not any(t.turns for t in compare(side, otherwise(side, early, proposal)).nivaa)


# -- a case that does not exist --------------------------------------------------------------------


def tenkt(register: Register = REGISTER, **given: Any) -> Side:
    form = MeldInn.model_validate({"tittel": "Tenkt sak", "sakstype": "C-05", **given})
    return imagined_side(form, register, agreed(CIRCLE, "C-05").act)


def test_an_imagined_case_begins_with_nothing_special() -> None:
    side = tenkt(partnarar=CIRCLE)
    found = compare(side, side)
    assert found.same
    assert {t.partnar: t.etter.nivaa.rad for t in found.nivaa if t.etter} == dict.fromkeys(
        CIRCLE, LevelRow.F
    )
    assert [m.etter for m in found.trekk if m.trekk is T.MELD_INN] == [True]
    assert found.registrering == ()
    assert set(side.file.parties) == set(CIRCLE)
    assert set(tenkt().file.parties) == {p.id for p in REGISTER.members(date(2026, 3, 2))}


def test_an_imagined_case_with_a_cost_is_cleared_of_it() -> None:
    found = what_if(tenkt(partnarar=CIRCLE), kostnad="direkte", prinsipiell=[f"{SMAAVIK}=ja"])
    views = {t.partnar: t.etter for t in found.nivaa if t.etter}
    assert views[SMAAVIK].nivaa.rad is LevelRow.D
    assert views[BYSTAD].nivaa.rad is LevelRow.F


@pytest.mark.parametrize("kind", ["C-01", "C-02"])
def test_an_imagined_samarbeidsavtale_holds_what_law_demands_of_it(kind: str) -> None:
    """Hol. §§ 6-1 and 6-2: it goes to the council by the word of law, not by inference."""
    side = tenkt(sakstype=kind)
    level = level_of(compare(side, side), SMAAVIK).etter
    assert level
    assert (level.nivaa.rad, level.nivaa.lov) == (LevelRow.A, True)
    assert level.nivaa.heimel == "hol. § 6-1 første ledd"
    about_organs = level_of(what_if(tenkt(sakstype="C-01"), paragraf_6_2="ingen"), SMAAVIK).etter
    assert about_organs
    assert not about_organs.nivaa.lov


def test_what_could_not_be_registered_is_told() -> None:
    side = tenkt(partnarar=[SMAAVIK])
    found = compare(side, side)
    assert [g.regel for g in found.registrering] == ["INN-03"]
    mended = what_if(side, partar=[SMAAVIK, TRUST])
    assert mended.registrering == ()
    assert (T.MELD_INN, False, True) in {(m.trekk, m.foer, m.etter) for m in mended.trekk}


@pytest.mark.parametrize(
    ("given", "field"),
    [({"sakstype": "C-99"}, "sakstype"), ({"partnarar": ["ingen"]}, "partnarar"),
     ({"sakstype": "C-04"}, "partnarar")],
)
def test_an_imagined_case_must_be_one_that_can_be(given: dict[str, Any], field: str) -> None:
    with pytest.raises(Feil) as fault:
        tenkt(**given)
    assert fault.value.felt == field


# -- what is asked ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("option", "text"),
    [
        ("prinsipiell", "ja"), ("prinsipiell", f"{SMAAVIK}=kanskje"), ("prinsipiell", "=ja"),
        ("okonomi", f"{SMAAVIK}=dyrt"), ("plan", f"{STORFJORD}=nei"), ("belop", f"{SMAAVIK}=1000"),
        ("belop", f"{SMAAVIK}=eingong:-1"), ("belop", f"{SMAAVIK}=eingong:²"),
        ("belop", f"{SMAAVIK}=eingong:{'9' * 20}"), ("belop", f"{SMAAVIK}=i alt:1"),
        ("brytar", "R-999=av"), ("brytar", "R-001=av"), ("brytar", "R-040=hemmeleg"),
        ("brytar", "R-040"), ("utan", STORFJORD), ("partar", "ingen-slik"),
    ],
)
def test_what_cannot_be_meant_is_a_fault_of_that_option(option: str, text: str) -> None:
    side = agreed_side()
    form = KvaOm.model_validate({option: [text]})
    with pytest.raises(Feil) as fault:
        changes_of(form, side.file, side.register)
    assert fault.value.felt == option


def test_the_circle_is_changed_one_way_and_never_emptied() -> None:
    side = agreed_side()
    for asked in ({"partar": [SMAAVIK], "utan": [SMAAVIK]}, {"utan": list(CIRCLE)}):
        with pytest.raises(Feil) as fault:
            changes_of(KvaOm.model_validate(asked), side.file, side.register)
        assert fault.value.felt == "utan"
    same = changes_of(KvaOm(partar=CIRCLE), side.file, side.register)
    assert same.empty


# -- what must hold for any case -------------------------------------------------------------------


@FEWER
@given(facts())
def test_nothing_otherwise_is_nothing_changed(f: Facts) -> None:
    side = side_of(f)
    found = compare(side, otherwise(side, changes_of(KvaOm(), f.file, f.register)))
    assert found.same
    assert (found.nye, found.borte) == ((), ())


@FEWER
@given(facts(), st.sampled_from(list(Prinsipiell)), st.sampled_from(list(Okonomi)))
def test_the_level_then_is_that_of_the_written_table(
    f: Facts, principle: Prinsipiell, economy: Okonomi
) -> None:
    side = side_of(f)
    asked = KvaOm(
        prinsipiell=(f"alle={principle.value}",), okonomi=(f"alle={economy.value}",),
        kostnad=Kostnad.DIREKTE,
    )
    before = (f.file, f.register)
    then = otherwise(side, changes_of(asked, f.file, f.register))
    found = compare(side, then)
    for turn in found.nivaa:
        q = question(then.facts(T.SVAR), turn.partnar, then.day)
        assert q.avklaring
        assert (q.avklaring.prinsipiell, q.avklaring.okonomi) == (principle, economy)
        assert turn.etter
        assert set(turn.etter.nivaa.organ) == may_answer(q)
        assert turn.etter.avklart  # given of the case as it then is
    assert (f.file, f.register) == before
