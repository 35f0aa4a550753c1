"""What SSU itself settles, over whom, and with which wording; the rest it recommends."""

from dataclasses import replace
from typing import Any

import pytest

from cases.avtale import Avtale
from cases.fellesskap_terms import Avtaleslag, Avtaletilstand
from cases.ordlyd import OrdlydEvent
from cases.steps import Trekk
from cases.terms import (
    AnswerKind,
    Modell,
    Okonomi,
    OrdlydClass,
    OrganRole,
    Utfall,
    Verdict,
)
from rules.sak import raadsrolle, ssu
from tests.rules.sak_cases import (
    KONSENSUS,
    NOON,
    SMAAVIK,
    STORFJORD,
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
    wording,
)

R, U, T = OrganRole, Utfall, Trekk


@pytest.mark.parametrize(("model", "binds", "wrong"), [
    (Modell.KONSENSUS, True, False), (Modell.TO_TRINN, True, True), (None, True, True),
    (Modell.KONSENSUS, False, False), (Modell.TO_TRINN, False, True), (None, False, False),
])
def test_ssu_settles_what_follows_its_model_or_binds_nobody(
    model: Modell | None, binds: bool, wrong: bool
) -> None:
    facts = asked(modell=model, forpliktande=binds)
    assert broken(ssu.consensus_model_only, facts) is wrong


@pytest.mark.parametrize("said", Okonomi)
@pytest.mark.parametrize("inside", [True, False])
def test_ssu_binds_nobody_beyond_what_was_confirmed(said: Okonomi, inside: bool) -> None:
    uncleared = said in {Okonomi.UKJEND, Okonomi.UTANFOR_BUDSJETT}
    file = {"avklaringar": (clarified(okonomi=said, innafor_mandat=inside),)}
    cost, mandate = ssu.no_uncleared_cost, ssu.inside_the_mandate
    assert about(cost, file=file, **KONSENSUS) == ([SMAAVIK] if uncleared else [])
    doubt = uncleared or not inside
    assert about(mandate, file=file, **KONSENSUS) == ([SMAAVIK] if doubt else [])
    for settled_elsewhere in (TWO_STEPS, {"forpliktande": False, **KONSENSUS}):
        assert about(cost, file=file, **settled_elsewhere) == []
        assert about(mandate, file=file, **settled_elsewhere) == []


def test_ssu_settles_nothing_the_law_gives_the_council() -> None:
    law: dict[str, Any] = {"paragraf_6_2": (1,)}
    assert broken(ssu.no_statutory_content, asked(**law, **KONSENSUS))
    assert not broken(ssu.no_statutory_content, asked(**KONSENSUS))
    assert not broken(ssu.no_statutory_content, asked(**law, **TWO_STEPS))
    assert not broken(ssu.no_statutory_content, asked(**law, **KONSENSUS, forpliktande=False))


def test_nobody_is_voted_down() -> None:
    divided, agreed = handling(semje=False), handling(id="h2")
    rule = ssu.ssu_agreed
    assert broken(rule, asked(file=done(divided)))
    assert not broken(rule, asked(file=done(divided, agreed)))
    assert broken(rule, asked(file=done(agreed, divided)))
    assert broken(rule, asked(file=done(divided, replace(agreed, organ="ssu2"))))
    assert not broken(rule, asked(file=done(replace(divided, rolle=R.FAGUTVAL))))
    assert not broken(rule, asked())


def agreement(**said: Any) -> dict[str, Any]:
    usual = {"slag": Avtaleslag.RAMME, "tilstand": Avtaletilstand.I_KRAFT}
    return {"avtalar": {"a": Avtale(**{**usual, "id": "a", "hf": "hft", "tittel": "-", **said})}}


def test_a_mandate_is_a_clause_of_an_agreement_in_force() -> None:
    def wrong(*handlings: Any, **of_it: Any) -> bool:
        return broken(ssu.mandate_is_cited, asked(file=done(*handlings), **of_it))

    cited = handling(utfall=U.VEDTAK, mandat="§ 4")
    assert not wrong(cited)
    assert wrong()
    assert wrong(replace(cited, mandat=""))
    assert wrong(replace(cited, utfall=U.GODKJENT))
    assert wrong(cited, replace(cited, organ="ssu2", mandat=""))
    assert wrong(replace(cited, organ="ssu2", mandat=""), cited)
    assert not wrong(replace(cited, mandat=""), cited)
    assert not wrong(forpliktande=False)
    assert not wrong(cited, register=agreement())
    ended = {"tilstand": Avtaletilstand.OPPHEVA}
    assert wrong(cited, register=agreement(**ended))
    assert not wrong(cited, register=agreement(slag=Avtaleslag.DELAVTALE, **ended))


EDITORIAL = wording(2, klasse=OrdlydClass.REDAKSJONELL)


def test_ssu_settles_the_wording_it_had_before_it() -> None:
    def missing(*handlings: Any, texts: Any, events: Any = (), **of_it: Any) -> list[str]:
        file = done(*handlings, ordlydar=texts, ordlyd_hendingar=events)
        usual = {**KONSENSUS, **of_it}
        found = faults(ssu.ssu_handled_this_wording, asked(file=file, **usual))
        return [f.verdiar["organ"] for f in found]

    one, two = (wording(),), (wording(), wording(2))
    seen = handling(ordlyd="o1")
    assert missing(seen, texts=one) == missing(seen, texts=()) == missing(texts=two) == []
    assert missing(seen, texts=two) == ["Rådet"]
    assert missing(replace(seen, ordlyd=None), texts=one) == ["Rådet"]
    assert missing(seen, replace(seen, ordlyd="o2"), texts=two) == []
    beside = replace(seen, organ="ssu2", organ_namn="Det andre")
    assert missing(seen, beside, texts=two) == ["Rådet og Det andre"]
    confirmed = (OrdlydEvent("e", "o2", "s", "stadfesta", "-", "p2", NOON),)
    assert missing(seen, texts=(one[0], EDITORIAL), events=confirmed) == []
    assert missing(seen, texts=(one[0], EDITORIAL)) == ["Rådet"]
    then_real = (one[0], EDITORIAL, wording(3))
    assert missing(seen, texts=then_real, events=confirmed) == ["Rådet"]
    assert missing(seen, texts=two, **TWO_STEPS) == []
    assert missing(seen, texts=two, forpliktande=False) == []
    election: dict[str, Any] = {"forpliktande": False, "sort": {"val": True}}
    assert missing(seen, texts=two, **election) == ["Rådet"]
    assert missing(seen, texts=two, **election, **TWO_STEPS) == []


def test_ssu_settles_over_nobody_who_has_said_otherwise() -> None:
    def refused(**said: Any) -> list[str | None]:
        model = said.pop("model", KONSENSUS)
        texts = said.pop("texts", (wording(),))
        file = {"svar": (answer(**said),), "ordlydar": texts}
        return about(ssu.nobody_has_refused, file=file, **model)

    for kind in AnswerKind:
        assert refused(slag=kind) == ([] if kind.is_yes else [SMAAVIK])
    no = {"slag": AnswerKind.NEI}
    assert refused(**no, model=TWO_STEPS) == refused(**no, texts=(wording(), wording(2))) == []
    assert refused(**no, partnar=STORFJORD) == []


# -- the role of SSU ------------------------------------------------------------------------------


ROLE = {"tilrå": {"C-03", "C-18"}, "godkjenne": {"C-05"}}
"""What SSU is told it shall do instead, with a delavtale, a driftssak and a procedure."""


def rows(*new: Any, kind: str, clear: bool = False, **of_it: Any) -> list[tuple[str, str | None]]:
    cleared = tuple(clarified(p, innafor_mandat=clear) for p in (SMAAVIK, TRUST))
    facts = asked(*new, kind=kind, file={"avklaringar": cleared}, **of_it)
    found = list(raadsrolle.ssu_keeps_to_its_role.check(facts))
    assert all(f.dom is Verdict.OK or kind in ROLE[f.verdiar["skal"].split()[0]] for f in found)
    return [(f.dom.value, f.rad) for f in found]


def test_ssu_recommends_approves_and_decides_for_nobody() -> None:
    fine = [("ok", "R-208"), ("ok", "F-ssu")]
    for outcome in U:
        settles = outcome in {U.VEDTAK, U.GODKJENT}
        new = handling(utfall=outcome)
        assert rows(new, kind="C-03") == ([("stopp", "R-208")] if settles else fine)
        driven = rows(new, kind="C-18", **TWO_STEPS)
        assert driven == ([("stopp", "F-ssu")] if settles else fine)
        assert rows(new, kind="C-18", **KONSENSUS) == fine
        assert rows(new, kind="C-18", **TWO_STEPS, forpliktande=False) == fine
        assert rows(replace(new, rolle=R.FAGUTVAL), kind="C-03") == []
    both = handling(modell=Modell.TO_TRINN)
    assert rows(both, kind="C-05", clear=True) == [("stopp", "R-208")]
    assert rows(handling(), kind="C-05", clear=True, **TWO_STEPS) == [("stopp", "R-208")]
    assert rows(both, kind="C-05") == rows(handling(), kind="C-05", clear=True) == fine
    assert rows(handling(modell=Modell.KONSENSUS), kind="C-05", clear=True, **TWO_STEPS) == fine


@pytest.mark.parametrize("doubt", [
    {"innafor_mandat": False}, {"okonomi": Okonomi.UKJEND}, {"partnar": STORFJORD},
])
def test_one_who_doubts_is_enough_to_go_in_two_steps(doubt: dict[str, Any]) -> None:
    sure = tuple(clarified(p, innafor_mandat=True) for p in (SMAAVIK, TRUST))
    for doubting in ((sure[0], replace(sure[1], **doubt)), (replace(sure[0], **doubt), sure[1])):
        facts = asked(handling(modell=Modell.TO_TRINN), file={"avklaringar": doubting})
        assert not broken(raadsrolle.ssu_keeps_to_its_role, facts)
