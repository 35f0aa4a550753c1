"""Konsensus or two steps: what SSU must have done before a case goes on."""

from dataclasses import replace
from typing import Any

import pytest

from cases.ordlyd import Annex
from cases.rundgang import Krav
from cases.steps import Step, Trekk
from cases.terms import (
    Modell,
    Okonomi,
    OrganRole,
    Plansamsvar,
    Prinsipiell,
    Utfall,
)
from rules.sak import modellval as rules
from tests.rules.sak_cases import (
    AFTER,
    BEFORE,
    CLINIC,
    DAY,
    EARLIER,
    KONSENSUS,
    LATER,
    NOON,
    REGISTER,
    SMAAVIK,
    TRUST,
    TWO_STEPS,
    about,
    answer,
    asked,
    broken,
    clarified,
    done,
    faults,
    handling,
    with_organs,
    wording,
)

R, U, T = OrganRole, Utfall, Trekk


@pytest.mark.parametrize(("said", "clear"), [
    ({}, True), ({"okonomi": Okonomi.I_BUDSJETT}, True), ({"okonomi": Okonomi.UKJEND}, False),
    ({"okonomi": Okonomi.UTANFOR_BUDSJETT}, False), ({"prinsipiell": Prinsipiell.JA}, False),
    ({"prinsipiell": Prinsipiell.FOR_TIDLEG}, False), ({"plansamsvar": Plansamsvar.NEI}, False),
    ({"plansamsvar": Plansamsvar.UKJEND}, False),
])
def test_what_is_clear_can_be_settled_for_the_partner(said: dict[str, Any], clear: bool) -> None:
    one = clarified(**said)
    assert rules.is_clear(one) is clear
    doubt = rules.doubt_calls_for_two_steps
    chosen = handling(modell=Modell.KONSENSUS)
    assert about(doubt, chosen, file={"avklaringar": (one,)}) == ([] if clear else [SMAAVIK])
    assert about(doubt, handling(), file={"avklaringar": (one,)}) == []
    both = (one, replace(one, id="b", partnar=TRUST))
    found = faults(doubt, asked(chosen, file={"avklaringar": both}))
    assert [(f.part, f.verdiar["partnarar"]) for f in found] == (
        [] if clear else [(None, "Småvik og Fjord helseføretak")]
    )


def test_a_model_is_chosen_and_justified_in_ssu() -> None:
    chosen = rules.model_is_chosen
    assert broken(chosen, asked())
    assert not broken(chosen, asked(**KONSENSUS))
    assert not broken(chosen, asked(sort={"modellval": ()}))
    assert [f.verdiar for f in chosen.check(asked(**TWO_STEPS))] == [{"modell": "to_trinn"}]
    assert not list(chosen.check(asked(sort={"modellval": ()})))
    why = rules.choice_is_justified
    assert broken(why, asked(handling(modell=Modell.KONSENSUS)))
    assert not broken(why, asked(handling(modell=Modell.KONSENSUS, modell_grunn="lite")))
    assert not broken(why, asked(handling()))
    assert broken(rules.round_is_for_two_steps, asked(**KONSENSUS))
    assert not broken(rules.round_is_for_two_steps, asked(**TWO_STEPS))


def test_a_choice_is_not_made_again_after_ssu() -> None:
    rule, late = rules.choice_is_made_in_ssu, {"sakssteg": Step.RUNDGANG}
    new = handling(modell=Modell.KONSENSUS, rettar="h0", id="h2")
    old = handling(id="h0", modell=Modell.KONSENSUS)
    assert broken(rule, asked(new, **late))
    assert not broken(rule, asked(new))
    assert not broken(rule, asked(handling(), **late))
    assert not broken(rule, asked(new, **late, file=done(old)))
    assert broken(rule, asked(new, **late, file=done(replace(old, modell=Modell.TO_TRINN))))
    assert broken(rule, asked(new, **late, file=done(replace(old, id="annan"))))


def test_every_kommune_and_helseforetak_has_clarified_a_binding_case() -> None:
    rule, circle = rules.everyone_has_clarified, (SMAAVIK, TRUST, CLINIC)
    texts: dict[str, Any] = {"ordlydar": (wording(partar=circle),)}
    clear = tuple(clarified(p, circle) for p in (SMAAVIK, TRUST))
    facts: dict[str, Any] = {"krins": circle, "file": texts}
    assert about(rule, **facts) == [None]
    assert about(rule, **{**facts, "file": {**texts, "avklaringar": clear}}) == []
    assert about(rule, **{**facts, "file": {**texts, "avklaringar": clear[:1]}}) == [TRUST]
    stale = (clear[0], replace(clear[1], fakta="endra"))
    assert about(rule, **{**facts, "file": {**texts, "avklaringar": stale}}) == [TRUST]
    assert about(rule, **facts, forpliktande=False) == []


SECOND = replace(REGISTER.organ["ssu"], id="ssu2", namn="Det andre rådet")
AREA = {"register": with_organs(replace(REGISTER.organ["ytre-utval"], omraade="Ytre")),
        "omraade": "Ytre"}
NO_SSU: dict[str, Any] = {"sort": {"veg": frozenset({(Step.RUNDGANG, T.VEDTA)})}}


def test_every_organ_in_the_role_has_handled_it() -> None:
    def missing(*handlings: Any, **of_it: Any) -> list[str]:
        found = faults(rules.every_ssu_has_handled, asked(file=done(*handlings), **of_it))
        return [f.verdiar["organ"] for f in found]

    two = {"register": with_organs(SECOND)}
    assert missing() == ["Samhandlingsrådet"]
    assert missing(handling(utfall=U.DROFTA)) == ["Samhandlingsrådet"]
    assert missing(handling()) == missing(**NO_SSU) == []
    assert missing(**two) == ["Samhandlingsrådet og Det andre rådet"]
    assert missing(handling(), **two) == ["Det andre rådet"]
    assert missing(register={"organ": {}}) == ["Eit organ i SSU-rolla"]
    old = DAY.replace(year=2020)  # the case goes by the structure of its own day
    assert missing(struktur_dato=old) == ["Koordineringsutvalet"]
    assert missing(struktur_dato=None) == ["Samhandlingsrådet"]
    assert missing(handling(R.OMRAADEUTVAL), **AREA) == []
    assert missing(handling(R.OMRAADEUTVAL)) == ["Samhandlingsrådet"]


@pytest.mark.parametrize("outcome", U)
def test_ssu_has_recommended(outcome: Utfall) -> None:
    rule = rules.ssu_has_recommended
    wrong = outcome not in {U.TILRAADING, U.DELT_TILRAADING, U.VIDARE_TIL_PM, U.DROFTA}
    assert broken(rule, asked(file=done(handling(utfall=outcome)))) is wrong
    side = handling(organ="ssu2")
    assert broken(rule, asked(file=done(side, handling(utfall=outcome)))) is wrong
    assert broken(rule, asked(file=done(handling(utfall=outcome), side))) is wrong
    assert not broken(rule, asked(file=done(handling(utfall=outcome), handling())))
    assert not broken(rule, asked(file=done(handling(utfall=outcome)), **NO_SSU))
    mine = done(handling(R.OMRAADEUTVAL, outcome), handling(utfall=U.UTSETT))
    expected = wrong if outcome is not U.DROFTA else True
    assert broken(rule, asked(file=mine, **AREA)) is expected
    assert not broken(rule, asked())


def again(*handlings: Any, texts: Any = None, last: Any = EARLIER, **of_it: Any) -> bool:
    """Whether SSU has handled the case again after Småvik answered it at noon that day, and the
    helseføretak at `last`."""
    demands = tuple(Krav(f"k{p}", "s", "r", p, "o1") for p in (SMAAVIK, TRUST))
    said = (answer(krav=f"k{SMAAVIK}"), answer(TRUST, krav=f"k{TRUST}", registrert=last))
    file = done(*handlings, svar=said, krav=demands, ordlydar=texts or (wording(),))
    return not broken(rules.ssu_confirms_after_round, asked(file=file, **of_it))


OWN = (Annex(TRUST, "v"),)
"""What touches the helseføretak alone."""


def test_ssu_handles_it_again_after_the_last_answer() -> None:
    after = handling(registrert=LATER, ordlyd="o1")
    assert again(after)
    assert not again()
    assert not again(after, last=LATER)
    assert not again(after, texts=(wording(), wording(2, tekst="tekst 1", vedlegg=OWN)))
    assert not again(replace(after, registrert=NOON))
    assert not again(replace(after, registrert=EARLIER))
    assert not again(replace(after, dato=BEFORE))
    assert again(replace(after, dato=AFTER))
    assert not again(replace(after, ordlyd=None))
    assert not again(after, texts=(wording(), wording(2)))
    assert not again(after, replace(after, organ="ssu2", registrert=EARLIER))
    assert not again(replace(after, organ="ssu2", registrert=EARLIER), after)
    assert again(replace(after, registrert=EARLIER), after)
    for outcome in U:
        enough = {U.TILRAADING, U.DELT_TILRAADING, U.VIDARE_TIL_PM, U.VEDTAK, U.GODKJENT}
        assert again(replace(after, utfall=outcome)) is (outcome in enough)
    assert not broken(rules.ssu_confirms_after_round, asked())


@pytest.mark.parametrize(("promised", "row"), [(True, "L-ssu-stadfestar"), (False, "R-033")])
def test_the_row_that_asks_ssu_again_is_kept(promised: bool, row: str) -> None:
    facts = asked(sort={"ssu_stadfestar": promised})
    assert [f.rad for f in rules.ssu_confirms_after_round.check(facts)] == [row]


def test_a_kommune_does_not_call_structure_a_small_matter() -> None:
    rule, real = rules.structure_is_principle, {"sort": {"struktur": True}}
    assert about(rule, clarified(), **real) == [SMAAVIK]
    assert about(rule, clarified(prinsipiell=Prinsipiell.JA), **real) == []
    assert about(rule, clarified(TRUST), **real) == about(rule, clarified()) == []
