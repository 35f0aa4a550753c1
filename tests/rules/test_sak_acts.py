"""Which act is possible at a step, and who may do it, or say it, for whom."""

from typing import Any

import pytest

from cases.actor import Actor
from cases.steps import Step, Trekk
from cases.terms import ActorRole, OrganRole, Registrering, Utfall
from cases.uttale import Uttale
from rules.sak import saksgang as rules
from tests.rules.sak_cases import (
    SECRETARIAT,
    SMAAVIK,
    STORFJORD,
    answer,
    asked,
    broken,
    clarified,
    faults,
    handling,
    of_organ,
    of_partner,
    said,
    values,
    wording,
)

R, U, T = OrganRole, Utfall, Trekk


@pytest.mark.parametrize(("step", "there", "ended"), [
    (Step.RUNDGANG, True, False), (Step.INNMELDT, False, False), (Step.VEDTEKE, False, True),
])
def test_an_act_exists_from_its_steps_and_nothing_from_an_end(
    step: Step, there: bool, ended: bool
) -> None:
    facts = asked(trekk=T.KONSTATER_SEMJE, sakssteg=step)
    assert broken(rules.move_exists, facts) is (not there and not ended)
    assert broken(rules.end_is_end, facts) is ended
    assert not broken(rules.end_is_end, asked(trekk=T.FRAASEGN, sakssteg=Step.VEDTEKE))


def test_a_case_goes_the_way_of_its_type() -> None:
    way = {"veg": frozenset({(Step.RUNDGANG, T.VEDTA)})}

    def wrong(trekk: Trekk, step: Step = Step.RUNDGANG, **sort: Any) -> bool:
        facts = asked(trekk=trekk, sakssteg=step, sort={**way, **sort})
        return broken(rules.type_has_move, facts)

    assert wrong(T.KONSTATER_SEMJE)
    assert not wrong(T.KONSTATER_SEMJE, Step.INNMELDT)  # SGA-01 says that
    assert not wrong(T.KONSTATER_SEMJE, veg=frozenset({(Step.RUNDGANG, T.KONSTATER_SEMJE)}))
    assert not wrong(T.LEGG_VED)
    assert wrong(T.SIGNER)
    assert not wrong(T.SIGNER, signering=True)


def test_a_case_on_hold_stands_still() -> None:
    hold: dict[str, Any] = {"paa_vent": True, "vent_grunn": "Ventar på departementet..."}
    assert values(rules.not_on_hold, "grunn", trekk=T.HANDSAM, **hold) == [
        "Ventar på departementet"
    ]
    assert broken(rules.not_on_hold, asked(trekk=T.NY_ORDLYD, **hold))
    assert not broken(rules.not_on_hold, asked(trekk=T.SVAR, **hold))
    assert not broken(rules.not_on_hold, asked(trekk=T.HANDSAM))
    assert not broken(rules.not_on_hold, asked(trekk=T.NY_ORDLYD))
    resume = rules.only_held_cases_resume
    assert broken(resume, asked(trekk=T.TA_OPP_ATT))
    assert not broken(resume, asked(trekk=T.TA_OPP_ATT, **hold))
    assert not broken(resume, asked(trekk=T.SVAR))


def test_nobody_speaks_for_another() -> None:
    def for_whom(actor: Actor, *new: Any) -> list[tuple[str | None, str, str]]:
        found = faults(rules.speaks_for_itself, asked(*new, trekk=T.SVAR, actor=actor))
        return [(f.part, f.verdiar["kven"], f.verdiar["partnar"]) for f in found]

    mine, spoken = answer(), said(SMAAVIK)
    assert for_whom(SECRETARIAT, mine) == for_whom(of_partner(SMAAVIK), mine, spoken) == []
    assert for_whom(of_partner(SMAAVIK), wording()) == []
    wrong = [(SMAAVIK, "Storfjord", "Småvik")]
    assert for_whom(of_partner(STORFJORD), mine) == wrong
    assert for_whom(of_partner(STORFJORD), spoken) == wrong
    assert for_whom(of_partner(STORFJORD), wording(), mine) == wrong
    assert for_whom(of_organ("ssu"), mine) == [(SMAAVIK, "Samhandlingsrådet", "Småvik")]
    assert for_whom(of_organ("ukjend"), mine) == [(SMAAVIK, "Den som handlar", "Småvik")]
    assert for_whom(Actor(ActorRole.ORGAN), mine) == [(SMAAVIK, "Den som handlar", "Småvik")]
    assert for_whom(of_organ("ssu"), said("ssu")) == []
    assert isinstance(spoken, Uttale)


@pytest.mark.parametrize(("trekk", "new", "whose", "phone"), [
    (T.AVKLAR, (clarified(),), "Småvik", False), (T.SVAR, (answer(),), "Småvik", True),
    (T.SVAR, (answer(registrering=Registrering.TELEFON),), None, False),
    (T.SVAR, (answer(registrering=Registrering.BREV),), None, False),
    (T.INNFOER_SVAR, (clarified(), answer(registrering=Registrering.BREV)), None, False),
    (T.STADFEST_INNFOERING, (clarified(),), "Småvik", False),
    (T.TREKK_SVAR, (), "partnaren", False), (T.LYFT_ORDLYD, (), "partnaren", False),
    (T.STADFEST_PLIKT, (wording(), answer()), "Småvik", False),
    (T.STADFEST_REGLEMENT, (), "partnaren", False), (T.STADFEST, (), None, False),
    (T.SIGNER, (), None, False),
])
def test_the_secretariat_says_nothing_for_anybody(
    trekk: Trekk, new: tuple[Any, ...], whose: str | None, phone: bool
) -> None:
    rule = rules.secretariat_never_decides
    found = faults(rule, asked(*new, trekk=trekk))
    assert [f.verdiar["partnar"] for f in found] == ([whose] if whose else [])
    for one in found:
        assert one.part == (SMAAVIK if whose == "Småvik" else None)
        assert bool(one.verdiar["hjelp"]) is phone
        assert not phone or "telefon" in one.verdiar["hjelp"]
    assert not broken(rule, asked(*new, trekk=trekk, actor=of_partner(SMAAVIK)))


def test_only_the_secretariat_moves_a_case_but_an_organ_files_its_own() -> None:
    rule, other = rules.secretariat_advances, of_partner(SMAAVIK)
    assert broken(rule, asked(trekk=T.VEDTA, actor=other))
    assert not broken(rule, asked(trekk=T.VEDTA))
    assert not broken(rule, asked(trekk=T.SVAR, actor=other))
    own = asked(handling(), trekk=T.HANDSAM, actor=of_organ("ssu"))
    assert not broken(rule, own)
    assert broken(rule, asked(handling(), trekk=T.HANDSAM, actor=of_organ("fagforum")))
    assert broken(rule, asked(trekk=T.HANDSAM, actor=of_organ("ssu")))


def test_who_is_in_the_case() -> None:
    def out(actor: Actor, trekk: Trekk = T.MELD_USEMJE) -> list[str]:
        return values(rules.speaker_is_in_the_case, "kven", trekk=trekk, actor=actor)

    assert out(SECRETARIAT) == out(of_partner(SMAAVIK)) == out(of_organ("ssu")) == []
    assert out(of_partner(STORFJORD)) == ["Storfjord"]
    assert out(of_organ("ssu"), T.LYFT_ORDLYD) == ["Samhandlingsrådet"]
    assert out(of_organ("fagforum")) == ["Fagforum"]
    assert out(of_organ("ukjend")) == out(Actor(ActorRole.ORGAN)) == ["Den som handlar"]
