"""The ladder at its edges: each rung on its day and once, and silence where nothing is owed."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cases.kontakthending import Kontaktslag
from cases.oslo import local_day
from cases.terms import AnswerKind, ContactKind, Registrering
from cases.vedtak import SVARFRIST, Frist
from rules.kalender import calendar_of
from rules.purrestige import (
    Kvile,
    may_wait_for_yes,
    next_look,
    plan,
    plans,
    receivers,
    rests_until,
    still_true,
)
from rules.purretrinn import leader_title, rung_days, rungs, stige
from rules.skuld import Skuld, owed
from tests.rules.chased import (
    BYSTAD,
    CONTACTS,
    DUE,
    ORDINARY,
    climb,
    contact,
    happened,
    on_day,
    promised,
    round_of,
    sent,
    walked,
    with_file,
    yes,
)
from tests.rules.sak_cases import CLINIC, SMAAVIK, TRUST, clarified
from tests.workflow.random_cases import REGISTER, event_on
from workflow.sweeps.purr import facts_now

LADDER = {
    "paaminning": "2026-05-12", "frist": "2026-05-26", "etter_1": "2026-06-02",
    "etter_2": "2026-06-09", "leiing": "2026-06-16", "sse": "2026-06-23",
}
"""Counted by hand from the deadline, Tuesday 26 May 2026: two weeks before, the day itself, and
one, two, three and four weeks after."""


def test_the_rungs_fall_on_the_days_counted_by_hand() -> None:
    days = rung_days(REGISTER, DUE)
    assert {t.id: d.isoformat() for t, d in zip(stige(), days, strict=True)} == LADDER


@settings(deadline=None, max_examples=40)
@given(st.integers(-60, 90), st.booleans())
@example(20, True)
@example(21, True)
def test_a_quick_no_is_never_wrong_of_what_waits_for_a_yes(days: int, told: bool) -> None:
    facts = round_of(SMAAVIK, TRUST, day=date(2026, 3, 2))
    day = DUE + timedelta(days=days)
    seen = on_day(walked(facts, day) if told else facts, day)
    ready = any(p.klar for p in plans(seen))
    assert may_wait_for_yes(seen) or not ready
    assert may_wait_for_yes(seen) == (day >= date.fromisoformat(LADDER["leiing"]))


@pytest.mark.parametrize("rung", ["paaminning", "frist", "etter_1", "etter_2"])
def test_a_rung_is_climbed_on_its_day_and_not_the_day_before(rung: str) -> None:
    day = date.fromisoformat(LADDER[rung])
    facts = round_of(SMAAVIK, day=date(2026, 3, 2))
    before = walked(facts, day - timedelta(days=1))
    assert rung not in dict(sent(before))
    after = climb(on_day(before, day))
    assert dict(sent(after))[rung] == LADDER[rung]
    assert plan(after, SMAAVIK).no == ()
    assert plan(on_day(after, day + timedelta(days=1)), SMAAVIK).no == ()


def test_the_whole_ladder_is_climbed_once_and_the_leader_waits_for_a_person() -> None:
    facts = walked(round_of(SMAAVIK, day=date(2026, 3, 2)), date(2027, 3, 2))
    assert sent(facts) == [(t, d) for t, d in LADDER.items() if t != "leiing"]
    assert plan(facts, SMAAVIK).klar == "leiing"


def test_a_helsefellesskap_may_leave_the_leader_to_the_clock() -> None:
    hf = replace(REGISTER.hf, brytarar={"L-purring-ja": "av"})
    facts = round_of(SMAAVIK, day=date(2026, 3, 2), register={"hf": hf})
    assert dict(sent(walked(facts, date(2026, 7, 1)))) == LADDER


@pytest.mark.parametrize("away", range(1, 41))
def test_after_downtime_one_reminder_that_is_true_today(away: int) -> None:
    """The clock comes by for the first time so many days after the first rung was due."""
    day = date.fromisoformat(LADDER["paaminning"]) + timedelta(days=away)
    facts = climb(round_of(SMAAVIK, day=day))
    letters = [t for t, _ in sent(facts) if rungs()[t].brev]
    due = [t for t in ("paaminning", "frist", "etter_1", "etter_2")
           if LADDER[t] <= day.isoformat()]
    working = calendar_of(REGISTER).is_working_day(day)
    assert letters == ([due[-1]] if working else [])
    assert sent(climb(facts)) == sent(facts)


def test_the_list_for_ssu_waits_until_the_partner_has_been_told() -> None:
    facts = climb(round_of(SMAAVIK, day=date(2026, 7, 1)))
    assert [t for t, _ in sent(facts)] == []  # fellesferie: nobody is written to
    facts = climb(on_day(facts, date(2026, 8, 3)))
    assert [t for t, _ in sent(facts)] == ["etter_2"]
    facts = walked(facts, date(2026, 8, 31))
    assert sent(facts)[1:] == [("sse", "2026-08-10")]  # five days after is a Saturday


@pytest.mark.parametrize("hours", [1, 24, 24 * 20])
def test_a_clock_that_goes_back_sends_nothing_twice(hours: int) -> None:
    facts = walked(round_of(SMAAVIK, day=date(2026, 5, 1)), date(2026, 6, 10))
    back = facts_now(facts.file, facts.register, facts.act.at - timedelta(hours=hours))
    assert plan(back, SMAAVIK).no == ()


def test_a_rung_that_was_passed_is_not_gone_back_to() -> None:
    """Climbed two weeks after the deadline, then the clock goes back to the week before."""
    facts = on_day(climb(round_of(SMAAVIK, day=date(2026, 6, 9))), date(2026, 6, 3))
    assert plan(facts, SMAAVIK).neste == ("leiing", date(2026, 6, 16))


def test_ten_years_forward_is_one_letter_to_each() -> None:
    facts = round_of(*ORDINARY, day=date(2036, 5, 27))
    assert [plan(facts, p).no for p in ORDINARY] == [("etter_2",)] * len(ORDINARY)


def test_a_short_round_is_not_chased_in_its_first_days() -> None:
    """The opening letter is a contact like any other: five days must pass."""
    facts = round_of(SMAAVIK, day=date(2026, 3, 2), on=date(2026, 3, 10))
    assert sent(walked(facts, date(2026, 3, 12))) == [("paaminning", "2026-03-09")]


def test_a_later_deadline_is_a_new_ladder() -> None:
    facts = walked(round_of(SMAAVIK, day=date(2026, 5, 1)), date(2026, 6, 3))
    moved = Frist("f", "s", SVARFRIST, date(2026, 9, 22), "-", runde="r", motteke=facts.act.at)
    facts = walked(with_file(facts, fristar=(moved,)), date(2026, 10, 7))
    assert [t for t, _ in sent(facts)] == [
        "paaminning", "frist", "etter_1", "paaminning", "frist", "etter_1", "etter_2"
    ]
    assert dict(sent(facts))["paaminning"] == "2026-09-08"


@pytest.mark.parametrize(("due", "rung", "day"), [
    (date(2026, 5, 31), "frist", "2026-05-29"),      # a Sunday: told on the Friday
    (date(2026, 6, 30), "etter_1", "2026-08-07"),    # the clock stands still in July
    (date(2026, 8, 3), "paaminning", "2026-06-30"),  # two weeks before is in fellesferien
    (date(2026, 4, 7), "etter_1", "2026-04-14"),
    (date(2026, 12, 18), "etter_1", "2026-12-28"),   # the 25th is a holiday, and then a weekend
])
def test_a_rung_falls_when_people_are_at_work(due: date, rung: str, day: str) -> None:
    order = [t.id for t in stige()]
    assert rung_days(REGISTER, due)[order.index(rung)].isoformat() == day


@settings(deadline=None)
@given(st.dates(date(2026, 1, 1), date(2035, 12, 31)))
def test_every_rung_is_a_working_day_and_they_come_in_order(due: date) -> None:
    days = rung_days(REGISTER, due)
    assert list(days) == sorted(days)
    assert all(calendar_of(REGISTER).is_working_day(d) for d in days)
    assert days[1] <= due < days[2]


# -- what is owed ----------------------------------------------------------------------------------


def test_what_is_owed_is_told_exactly() -> None:
    facts = round_of(SMAAVIK)
    assert owed(facts, SMAAVIK) == (Skuld.SVAR,)
    assert owed(with_file(facts, avklaringar=()), SMAAVIK) == (Skuld.AVKLARING, Skuld.SVAR)
    stale = clarified(SMAAVIK, (SMAAVIK,), fakta="andre")
    assert owed(with_file(facts, avklaringar=(stale,)), SMAAVIK) == (
        Skuld.STADFEST_AVKLARING, Skuld.SVAR
    )
    assert owed(with_file(facts, avklaringar=(stale,), svar=(yes(),)), SMAAVIK) == (
        Skuld.STADFEST_AVKLARING,
    )
    call = yes(registrering=Registrering.TELEFON)
    assert owed(with_file(facts, svar=(call,)), SMAAVIK) == (Skuld.STADFEST_SVAR,)
    by_mayor = yes(organ="ordforar")
    assert owed(with_file(facts, svar=(by_mayor,)), SMAAVIK) == (Skuld.RETT_NIVAA,)
    assert owed(with_file(facts, svar=(yes(krav="eldre"),)), SMAAVIK) == (Skuld.NY_ORDLYD,)


@pytest.mark.parametrize("kind", list(AnswerKind))
def test_whoever_has_answered_owes_nothing(kind: AnswerKind) -> None:
    facts = with_file(round_of(SMAAVIK), svar=(yes(slag=kind),))
    assert owed(facts, SMAAVIK) == ()
    assert plan(facts, SMAAVIK).no == ()
    assert next_look(facts) is None
    assert not still_true(facts, climb(round_of(SMAAVIK)).file.purringar[0])


def test_a_letter_that_waits_for_our_second_person_is_not_chased() -> None:
    facts = with_file(round_of(SMAAVIK), svar=(yes(registrering=Registrering.BREV),))
    assert owed(facts, SMAAVIK) == ()
    answer = facts.file.svar[0]
    withdrawn = with_file(facts, svar_hendingar=(event_on(answer, "feilfoert"),))
    assert owed(withdrawn, SMAAVIK) == (Skuld.SVAR,)


def test_a_private_party_clears_nothing() -> None:
    facts = with_file(round_of(CLINIC), avklaringar=())
    assert owed(facts, CLINIC) == (Skuld.SVAR,)


# -- rest ------------------------------------------------------------------------------------------


def test_what_is_on_hold_rests() -> None:
    written = climb(round_of(SMAAVIK)).file.purringar[0]
    assert still_true(round_of(SMAAVIK), written)
    assert not still_true(round_of(SMAAVIK, on=date(2026, 6, 9)), written)
    facts = round_of(SMAAVIK, case={"paa_vent": True})
    assert plan(facts, SMAAVIK).kvile is Kvile.PAA_VENT
    assert (plan(facts, SMAAVIK).no, next_look(facts), still_true(facts, written)) == (
        (), None, False
    )
    entered = round_of(SMAAVIK, case={"innfoert": "ventar"})
    assert plan(entered, SMAAVIK).kvile is Kvile.INNFOERING


def test_a_partner_that_is_gone_is_not_chased() -> None:
    gone = replace(REGISTER.partnarar[SMAAVIK], til=date(2026, 3, 31))
    register = {"partnarar": {**REGISTER.partnarar, SMAAVIK: gone}}
    assert plan(round_of(SMAAVIK, register=register), SMAAVIK).kvile is Kvile.UTE


def test_a_promise_rests_the_ladder_and_is_asked_of_once() -> None:
    """Promised for Friday 5 June: on Monday the 8th it is asked how it went, then the ladder goes
    on with the latest rung that is due."""
    facts = round_of(SMAAVIK, day=date(2026, 5, 1), lovnader=(promised(date(2026, 6, 5)),))
    assert plan(on_day(facts, date(2026, 6, 7)), SMAAVIK).kvile is Kvile.LOVNAD
    assert rests_until(facts, facts.file.lovnader[0]) == date(2026, 6, 8)
    facts = walked(facts, date(2026, 6, 30))
    assert sent(facts) == [
        ("lovnad", "2026-06-08"), ("etter_2", "2026-06-15"), ("sse", "2026-06-23")
    ]


def test_the_last_promise_holds() -> None:
    both = (promised(date(2026, 5, 29)), promised(date(2026, 6, 19), name="l2"))
    facts = walked(
        with_file(round_of(SMAAVIK, day=date(2026, 5, 1)), lovnader=both), date(2026, 6, 23)
    )
    assert sent(facts)[0] == ("lovnad", "2026-06-22")
    assert facts.file.purringar[0].lovnad == "l2"


def test_a_promise_is_of_its_round() -> None:
    other = replace(promised(date(2026, 6, 19)), runde="eldre")
    facts = with_file(round_of(SMAAVIK), lovnader=(other,))
    assert plan(facts, SMAAVIK).no == ("frist",)


# -- who is reached --------------------------------------------------------------------------------

CONTACT, POSTROOM = f"kontakt-{SMAAVIK}", f"postmottak-{SMAAVIK}"
DEPUTY, LEADER = f"vikar-{SMAAVIK}", f"leiar-{SMAAVIK}"
ALL = (*CONTACTS, contact(ContactKind.VIKAR), contact(ContactKind.LEIAR))
AWAY, BOUNCED, FINE = Kontaktslag.FRAVAER, Kontaktslag.RETUR, Kontaktslag.STADFESTA


@pytest.mark.parametrize(("happens", "reached"), [
    ((), [CONTACT]),
    ((happened(AWAY, CONTACT, date(2026, 5, 20), DUE),), [DEPUTY]),
    ((happened(AWAY, CONTACT, date(2026, 5, 20), date(2026, 5, 25)),), [CONTACT]),
    ((happened(AWAY, CONTACT, date(2026, 5, 20)),), [DEPUTY]),
    ((happened(AWAY, CONTACT, date(2026, 5, 27), date(2026, 6, 5)),), [CONTACT]),
    ((happened(BOUNCED, CONTACT, date(2026, 2, 1)),), [DEPUTY]),
    ((happened(BOUNCED, CONTACT, date(2026, 2, 1)), happened(FINE, CONTACT, date(2026, 2, 2))),
     [CONTACT]),
    ((happened(BOUNCED, CONTACT, date(2026, 2, 1)), happened(BOUNCED, DEPUTY, date(2026, 2, 1))),
     [POSTROOM]),
    ((happened(BOUNCED, CONTACT, date(2026, 2, 1)), happened(AWAY, DEPUTY, date(2026, 5, 1))),
     [POSTROOM]),
    ((*(happened(BOUNCED, c, date(2026, 2, 1)) for c in (CONTACT, DEPUTY, POSTROOM)),), []),
])
def test_the_reminder_goes_to_whoever_is_there(happens: object, reached: list[str]) -> None:
    facts = round_of(SMAAVIK, register={"kontaktar": ALL, "kontakthendingar": happens})
    assert [c.id for c in receivers(facts, SMAAVIK, "frist")] == reached
    assert [c.id for c in receivers(facts, SMAAVIK, "leiing")] == [LEADER]
    assert receivers(facts, SMAAVIK, "sse") == ()


def test_a_letter_that_comes_back_climbs_at_once() -> None:
    """Reminded on 12 May, came back on the 13th: the vikar gets it the day after."""
    facts = walked(
        round_of(SMAAVIK, day=date(2026, 5, 1), register={"kontaktar": ALL}), date(2026, 5, 12)
    )
    back = happened(BOUNCED, CONTACT, date(2026, 5, 13))
    register = replace(facts.register, kontakthendingar=(back,))
    after = on_day(replace(facts, register=register), date(2026, 5, 15))
    assert plan(after, SMAAVIK).no == ("retur",)
    assert [c.id for c in receivers(after, SMAAVIK, "retur")] == [DEPUTY]
    assert sent(walked(after, date(2026, 5, 27))) == [
        ("paaminning", "2026-05-12"), ("retur", "2026-05-15"), ("frist", "2026-05-26")
    ]


def test_a_new_rung_is_not_held_back_by_a_letter_that_never_came() -> None:
    facts = walked(
        round_of(SMAAVIK, day=date(2026, 5, 1), on=date(2026, 5, 28), register={"kontaktar": ALL}),
        date(2026, 5, 26),
    )
    back = happened(BOUNCED, CONTACT, date(2026, 5, 28), hour=6)
    register = replace(facts.register, kontakthendingar=(back,))
    after = on_day(replace(facts, register=register), date(2026, 5, 28))
    assert plan(after, SMAAVIK).no == ("frist",)


def test_the_leaders_title_follows_the_form_of_government() -> None:
    title = [leader_title(REGISTER.partnarar[p]) for p in (SMAAVIK, BYSTAD, TRUST, CLINIC)]
    assert title == [
        "kommunedirektøren", "kommunaldirektøren", "administrerande direktør", "dagleg leiar"
    ]


# -- always ----------------------------------------------------------------------------------------

DAYS = st.dates(date(2026, 3, 2), date(2026, 9, 1))


ANSWERS = st.sampled_from([None, *AnswerKind])


@settings(deadline=None)
@given(st.lists(DAYS, max_size=60), st.lists(DAYS, max_size=3), ANSWERS)
def test_never_the_same_rung_twice_and_never_in_rest(
    days: list[date], promises: list[date], kind: AnswerKind | None
) -> None:
    """However the clock jumps about, and whatever is promised: no rung twice for a deadline, no
    letter within five days of another going forward, none to who has answered or is in peace."""
    lovnader = tuple(promised(d, name=f"l{n}") for n, d in enumerate(promises))
    facts = with_file(round_of(SMAAVIK), lovnader=lovnader)
    if kind is not None:
        facts = with_file(facts, svar=(yes(slag=kind),))
    for day in days:
        facts = climb(on_day(facts, day))
    made = [(p.trinn, p.frist, p.lovnad) for p in facts.file.purringar]
    assert len(made) == len(set(made))
    assert not (kind is not None and made)
    rest = rests_until(facts, lovnader[-1]) if lovnader else date.min
    assert all(local_day(p.tid) >= rest for p in facts.file.purringar)
    letters = [local_day(p.tid) for p in facts.file.purringar if rungs()[p.trinn].brev]
    assert all((b - a).days >= 5 for a, b in pairwise(letters))


@settings(deadline=None)
@given(DAYS)
def test_the_next_look_is_when_the_next_thing_is_due(day: date) -> None:
    """Looking only when the plan says so climbs the same rungs on the same days as daily."""
    facts = climb(round_of(SMAAVIK, day=day))
    daily, seldom = facts, facts
    while (at := next_look(seldom)) is not None:
        assert at > seldom.act.at - timedelta(hours=12)
        seldom = climb(on_day(seldom, local_day(at)))
    assert sent(walked(daily, date(2026, 12, 31))) == sent(seldom)


def test_a_day_begins_at_midnight_in_norway() -> None:
    facts = round_of(SMAAVIK, day=date(2026, 5, 1))
    assert next_look(facts) == datetime(2026, 5, 11, 22, tzinfo=UTC)
