"""When the partners can have agreed: what is known, whom it hangs on, and what is only likely."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from cases.partner import Moete
from cases.rundgang import Krav, Round
from cases.steps import Step, Trekk
from cases.terms import AnswerKind, Prinsipiell
from rules.facts import Facts
from tests.rules.sak_cases import (
    DAY,
    NOON,
    STORFJORD,
    TRUST,
    answer,
    asked,
    clarified,
    wording,
)
from tests.workflow.random_cases import REGISTER
from workflow.looking.framdrift import in_time, progress
from workflow.looking.moete import waiting_for
from workflow.looking.prognose import Prognose, prognose

SOON, LATER = date(2026, 4, 7), date(2026, 4, 28)
COUNCIL, PROPOSES = f"{STORFJORD}/kommunestyre", f"{STORFJORD}/formannskap"
PARTIES = (STORFJORD, TRUST)


def meeting(organ: str, day: date) -> Moete:
    return Moete(f"{organ}{day}", "hft", organ, day)


BOTH = (meeting(PROPOSES, SOON), meeting(COUNCIL, LATER))


def on_round(*meetings: Moete, said: tuple[Any, ...] = (), **more: Any) -> Facts:
    """Storfjord must have its council; the helseføretak needs no meeting. Opened today."""
    about = {
        "krins": PARTIES, "sakssteg": Step.RUNDGANG,
        "file": {
            "ordlydar": (wording(partar=PARTIES),),
            "avklaringar": (clarified(STORFJORD, PARTIES, prinsipiell=Prinsipiell.JA),
                            clarified(TRUST, PARTIES)),
            "rundar": (Round("r", "s", 1, "o1", NOON, date(2026, 5, 4), "-"),),
            "krav": tuple(Krav(f"k{p}", "s", "r", p, "o1") for p in PARTIES), "svar": said,
        },
        "register": {"moete": meetings}, "trekk": Trekk.OPNE_RUNDE, **more,
    }
    return asked(**about)


def ahead(facts: Facts, **before: tuple[int, ...]) -> Prognose:
    named = {STORFJORD: before.get("storfjord", ()), TRUST: before.get("trust", ())}
    return prognose(facts, progress(facts), named)


def yes(partner: str, **said: Any) -> Any:
    return answer(partner, krav=f"k{partner}", **said)


def test_it_hangs_on_the_one_that_meets_last() -> None:
    found = ahead(on_round(*BOTH))
    assert (found.dato, found.ikkje_foer, found.heng_paa) == (LATER, LATER, (STORFJORD,))
    assert (found.ukjende, found.imot, found.ssu) == ((), (), ())


def test_without_meetings_in_the_way_it_is_today() -> None:
    found = ahead(on_round(*BOTH, said=(yes(STORFJORD),)))
    assert (found.dato, found.heng_paa) == (DAY, ())


def test_a_day_nobody_knows_is_not_guessed() -> None:
    found = ahead(on_round(BOTH[1]))
    assert (found.dato, found.ikkje_foer, found.ukjende) == (None, LATER, (STORFJORD,))
    empty = ahead(on_round())
    assert (empty.dato, empty.ikkje_foer, empty.ukjende) == (None, DAY, (STORFJORD,))


def test_a_no_is_in_the_way_whatever_the_calendar_says() -> None:
    no = yes(STORFJORD, slag=AnswerKind.NEI, grunngjeving="Ikkje samde.")
    found = ahead(on_round(*BOTH, said=(no,)), storfjord=(9,) * 9, trust=(9,) * 9)
    assert (found.dato, found.imot, found.sannsynleg) == (None, (STORFJORD,), None)


@pytest.mark.parametrize(("count", "told"), [(4, False), (5, True)])
def test_a_likely_day_needs_enough_answers_to_go_by(count: int, told: bool) -> None:
    found = ahead(on_round(*BOTH), storfjord=(80,) * count, trust=(10,) * 5)
    assert found.sannsynleg == (DAY + timedelta(80) if told else None)
    assert found.for_faa == (() if told else (STORFJORD,))


@pytest.mark.parametrize(("days", "likely"), [
    ((1, 2, 3, 4, 5), LATER),                              # never before it can
    ((70, 80, 90, 100, 110), DAY + timedelta(90)),         # the median
    ((70, 80, 90, 91, 100, 110), DAY + timedelta(91)),     # between two: the later day
    ((60, 60, 60, 900, 900), DAY + timedelta(60)),
])
def test_the_likely_day_is_the_median_and_never_before_it_can(
    days: tuple[int, ...], likely: date
) -> None:
    assert ahead(on_round(*BOTH), storfjord=days, trust=(1,) * 5).sannsynleg == likely


def test_ssu_handles_it_again_where_that_is_asked_for() -> None:
    again: dict[str, Any] = {"sort": {"ssu_stadfestar": True}}
    unknown = ahead(on_round(*BOTH, **again))
    assert (unknown.dato, [link.moete for link in unknown.ssu]) == (None, [None])
    same, week = meeting("ssu", LATER), meeting("ssu", LATER + timedelta(7))
    known = ahead(on_round(*BOTH, same, week, **again))
    assert (known.dato, known.heng_paa) == (LATER + timedelta(7), (STORFJORD,))
    off = on_round(*BOTH, same, week)
    assert ahead(off).dato == LATER
    hf = replace(REGISTER.hf, brytarar={"R-033": "stopp"})
    switched = on_round(*BOTH, week)
    switched = replace(switched, register=replace(switched.register, hf=hf))
    assert ahead(switched).dato == LATER + timedelta(7)


def test_a_deadline_is_held_against_each_way() -> None:
    facts = on_round(*BOTH)
    (council, trust) = progress(facts).partnarar
    assert (council.ville_halde, trust.ville_halde) == (None, None)
    assert (in_time(council, LATER), in_time(council, LATER - timedelta(1))) == (True, False)
    tried = progress(facts, LATER - timedelta(3)).partnarar[0]
    assert tried.ville_halde == LATER
    assert in_time(progress(on_round(BOTH[1])).partnarar[0], LATER) is None
    assert in_time(progress(on_round(said=(yes(STORFJORD),))).partnarar[0], LATER) is None


def test_who_has_not_cleared_the_case_has_no_way_yet() -> None:
    facts = on_round()
    bare = facts.with_file(replace(facts.file, avklaringar=()))
    assert {w.veg for w in progress(bare).partnarar} == {None}
    assert ahead(bare).ukjende == PARTIES


def test_before_a_round_the_deadline_is_the_one_it_would_get() -> None:
    facts = on_round(*BOTH, sakssteg=Step.HANDSAMA_I_SSU)
    found = progress(facts)
    assert (found.fraa, found.open_runde, found.frist.dato) == (DAY, False, date(2026, 5, 26))
    opened = progress(on_round(*BOTH))
    assert (opened.open_runde, opened.frist.dato) == (True, date(2026, 5, 4))


@pytest.mark.parametrize(("organ", "case", "waits"), [
    ("ssu", {"sakssteg": Step.HANDSAMA_I_SSU}, True),
    ("ssu", {"sakssteg": Step.RUNDGANG}, False),
    ("ssu", {"sakssteg": Step.HANDSAMA_I_SSU, "paa_vent": True}, False),
    ("fagforum", {"sakssteg": Step.UTGREIING, "utgreiing_organ": "fagforum"}, True),
    ("fagforum", {"sakssteg": Step.UTGREIING, "utgreiing_organ": "ssu"}, False),
    ("fagforum", {"sakssteg": Step.HANDSAMA_I_SSU}, False),
    ("fjordmote", {"lyft_pm": LATER}, True), ("fjordmote", {"lyft_pm": SOON}, True),
    ("fjordmote", {"lyft_pm": DAY}, False),
    ("fjordmote", {"lyft_pm": LATER, "sakssteg": Step.TREKT}, False),
    ("ytre-utval", {"omraade": "Ytre fjord"}, True), ("ytre-utval", {}, False),
])
def test_the_cases_a_joint_organ_should_have_had(
    organ: str, case: dict[str, Any], waits: bool
) -> None:
    moved = replace(meeting(organ, LATER), flytta_fraa=SOON)
    known = replace(REGISTER.organ[organ], omraade="Ytre fjord" if "ytre" in organ else None)
    found = waiting_for((asked(**case).case,), known, moved)
    assert bool(found) is waits
