"""The picture of one partner: what it must do now, what comes, and what it has said."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given

from cases.casefile import CaseFile
from cases.fellesskap_terms import Gruppe
from cases.partner import Moete, Sete
from cases.rundgang import Round
from cases.steps import Step
from cases.terms import AnswerKind, OrganRole, Registrering
from rules.avklaringsbehov import Avklaringsbehov
from rules.facts import Facts
from rules.niva import LevelRow
from rules.teljing import Standing
from tests.workflow.random_cases import AT, BYSTAD, CLINIC, REGISTER, SMAAVIK, TRUST, agreed, facts
from tests.workflow.test_properties import FEWER
from workflow.looking.partnarbilete import (
    Concern,
    NextMeeting,
    Picture,
    concern,
    next_meeting,
    picture,
    seats_of,
)

DAY = date(2026, 3, 2)
CIRCLE = (SMAAVIK, BYSTAD, TRUST, CLINIC)
COUNCIL = f"{SMAAVIK}/kommunestyre"


def asked(step: Step = Step.RUNDGANG, **changes: Any) -> CaseFile:
    """A case on its round where Småvik alone has not answered."""
    file = agreed(CIRCLE, "C-05").file
    others = tuple(a for a in file.svar if a.partnar != SMAAVIK)
    rounds = (Round("r", "s", 1, "o1", AT, date(2026, 5, 1), "prøve"),)
    case = replace(file.case, sakssteg=step, **changes)
    return replace(file, case=case, svar=others, rundar=rounds)


def before_round(step: Step = Step.UTGREIING, kind: str = "C-05", **left: Any) -> CaseFile:
    file = asked(step, sakstype=kind)
    return replace(file, **{"svar": (), "krav": (), "rundar": (), **left})


def seen(*files: CaseFile, partner: str = SMAAVIK) -> Picture:
    return picture(partner, files, REGISTER, agreed(CIRCLE, "C-05").act)


def only(found: tuple[Concern, ...]) -> Concern:
    (one,) = found
    return one


def test_an_unanswered_demand_must_be_met_now() -> None:
    one = only(seen(asked()).no)
    assert (one.standing, one.frist) == (Standing.INGEN, date(2026, 5, 1))
    assert (one.nivaa.rad, one.nivaa.first) == (LevelRow.F, OrganRole.KOMMUNEDIREKTOR)
    assert one.behov is Avklaringsbehov.GITT
    assert seen(asked()).svara == ()
    assert seen(asked(), partner=BYSTAD).no == ()
    assert only(seen(asked(), partner=BYSTAD).svara).tel


@pytest.mark.parametrize("step", [Step.USEMJE, Step.UTGREIING])
def test_where_no_answer_can_be_given_there_is_nothing_to_do(step: Step) -> None:
    assert seen(asked(step)).no == ()


def test_a_no_is_said_and_asks_nothing_more() -> None:
    file = agreed(CIRCLE, "C-05").file
    nay = tuple(replace(a, slag=AnswerKind.NEI) for a in file.svar)
    found = seen(replace(file, svar=nay))
    assert found.no == ()
    assert (only(found.svara).tel, only(found.svara).standing) == (False, Standing.IKKJE_JA)


def test_a_telephone_answer_waits_for_its_partner() -> None:
    file = agreed(CIRCLE, "C-05").file
    called = tuple(replace(a, registrering=Registrering.TELEFON) for a in file.svar)
    found = seen(replace(file, svar=called))
    assert only(found.no).standing is Standing.MELLOMBELS
    assert only(found.svara).svar is None
    assert [a.partnar for a in only(found.svara).ventande] == [SMAAVIK]


def test_what_comes_says_what_avklaring_it_needs() -> None:
    needs = {
        "no wording": (before_round(ordlydar=(), avklaringar=()), Avklaringsbehov.SEINARE),
        "wording": (before_round(avklaringar=()), Avklaringsbehov.NO),
        "given": (before_round(), Avklaringsbehov.GITT),
    }
    changed = before_round()
    costly = replace(changed, case=replace(changed.case, paragraf_6_2=(3,)))
    needs["changed since"] = (costly, Avklaringsbehov.STADFEST)
    now = (Avklaringsbehov.NO, Avklaringsbehov.STADFEST)
    for file, expected in needs.values():
        found = seen(file)
        here, elsewhere = (found.no, found.kjem) if expected in now else (found.kjem, found.no)
        assert only(here).behov is expected
        assert elsewhere == ()
        assert only(seen(file, partner=CLINIC).kjem).behov is Avklaringsbehov.INGEN
    assert only(seen(costly).no).nivaa.rad is LevelRow.A


def test_an_avklaring_is_no_longer_asked_for_after_a_no_or_an_end() -> None:
    file = agreed(CIRCLE, "C-05").file
    nay = tuple(replace(a, slag=AnswerKind.NEI) for a in file.svar)
    assert seen(replace(file, svar=nay, avklaringar=())).no == ()
    gone = before_round(Step.TREKT, avklaringar=())
    assert seen(gone).no == ()


def test_a_letter_that_another_must_check_is_nothing_for_the_partner_to_do() -> None:
    file = agreed(CIRCLE, "C-05").file
    sent = tuple(replace(a, registrering=Registrering.BREV) for a in file.svar)
    found = seen(replace(file, svar=sent))
    assert found.no == ()
    assert only(found.svara).ventar_paa_andre


def test_a_case_that_binds_nobody_needs_no_avklaring() -> None:
    file = before_round(avklaringar=())
    free = replace(file, case=replace(file.case, forpliktande=False))
    assert only(seen(free).kjem).behov is Avklaringsbehov.INGEN


def test_a_kind_of_case_without_a_round_never_comes() -> None:
    assert seen(before_round(kind="C-09")).kjem == ()


def test_a_new_wording_asks_again_when_its_round_opens() -> None:
    dropped = replace(asked(), krav=())
    assert seen(dropped).no == ()
    assert not only(seen(dropped).kjem).spurd
    konsensus = replace(dropped, case=replace(dropped.case, sakssteg=Step.KONSENSUS))
    assert seen(konsensus).kjem == ()


def test_the_next_meeting_of_the_organ_that_decides() -> None:
    days = (date(2026, 2, 20), date(2026, 5, 12), date(2026, 6, 9))
    held = tuple(Moete(f"m{d}", "hft", COUNCIL, d, date(2026, 4, 28)) for d in days)
    register = replace(REGISTER, moete=held)
    council = next_meeting(register, SMAAVIK, OrganRole.KOMMUNESTYRE, DAY)
    assert council == NextMeeting(OrganRole.KOMMUNESTYRE, held[1])
    assert next_meeting(register, SMAAVIK, OrganRole.FORMANNSKAP, DAY) == NextMeeting(
        OrganRole.FORMANNSKAP, None
    )
    assert next_meeting(register, SMAAVIK, OrganRole.KOMMUNEDIREKTOR, DAY) is None
    assert next_meeting(register, SMAAVIK, None, DAY) is None
    agreement = asked(paragraf_6_2=(1,))
    act = agreed(CIRCLE, "C-05").act
    assert concern(SMAAVIK, agreement, register, act).moete == council


def test_seats_of_its_own_and_those_held_for_it() -> None:
    def seat(key: str, organ: str = "ssu", **given: Any) -> Sete:
        made = {"fraa": date(2026, 1, 1), "stilling": "ordførar", **given}
        return Sete(id=key, hf="hft", organ=organ, gruppe=Gruppe.KOMMUNE, **made)

    register = replace(REGISTER, sete=(
        seat("own", partnar=SMAAVIK),
        seat("for it", partnar=BYSTAD, paa_vegne_av=(SMAAVIK,)),
        seat("ended", partnar=SMAAVIK, til=date(2026, 3, 1)),
        seat("another's", partnar=BYSTAD),
        seat("inside", partnar=SMAAVIK, organ=COUNCIL),
    ))
    found = [(s.sete.id, s.eige, s.organ.id) for s in seats_of(register, SMAAVIK, DAY)]
    assert found == [("own", True, "ssu"), ("for it", False, "ssu")]


@FEWER
@given(facts())
def test_what_is_of_others_never_changes_the_picture_of_one(f: Facts) -> None:
    """The lean read leaves it out: it must turn nothing."""
    for partner in f.case.krins:
        lean = replace(f.file, **{
            name: tuple(n for n in getattr(f.file, name) if n.partnar == partner)
            for name in ("avklaringar", "krav", "svar", "svar_hendingar")
        })
        whole = concern(partner, f.file, f.register, f.act)
        assert concern(partner, lean, f.register, f.act) == whole
