"""The way of a case through the organs of a partner: each meeting after the one before it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.partner import Moete, Organ
from cases.register import Register
from cases.terms import OrganRole
from rules.moetekjede import MEETS, Reach, chains, paper_day, reach
from rules.parametrar import defaults
from tests.rules.sak_cases import BYSTAD, CLINIC, DAY, SMAAVIK, TRUST
from tests.workflow.random_cases import REGISTER

R = OrganRole
SOON, LATER, LAST = date(2026, 4, 7), date(2026, 4, 28), date(2026, 6, 16)


def meeting(
    organ: str, day: date, papers: date | None = None, *, off: bool = False
) -> Moete:
    return Moete(f"{organ}{day}", "hft", organ, day, papers, avlyst=off)


def held(*meetings: Moete, **numbers: int) -> Register:
    return replace(
        REGISTER, moete=meetings, hf=replace(REGISTER.hf, parametrar=numbers)
    )


def at(partner: str, role: OrganRole, *meetings: Moete, **numbers: int) -> Reach:
    return reach(held(*meetings, **numbers), partner, role, DAY)


COUNCIL, BOARD_OF = f"{SMAAVIK}/kommunestyre", f"{SMAAVIK}/formannskap"
CITY, GOVERNMENT, COMMITTEE = (f"{BYSTAD}/{r}" for r in ("kommunestyre", "byraad", "komite"))


@pytest.mark.parametrize(("partner", "role"), [
    (SMAAVIK, R.KOMMUNEDIREKTOR), (TRUST, R.ADM_DIR), (CLINIC, R.DAGLEG_LEIAR),
    (BYSTAD, R.BYRAAD_EINSKILD),
])
def test_who_decides_without_a_meeting_can_decide_today(partner: str, role: OrganRole) -> None:
    assert at(partner, role) == Reach(role, (), DAY, DAY)


@pytest.mark.parametrize(("papers", "day"), [
    (DAY, SOON), (DAY - timedelta(1), LAST), (DAY + timedelta(1), SOON),
])
def test_papers_are_in_time_on_the_very_day(papers: date, day: date) -> None:
    found = at(TRUST, R.STYRE, meeting(f"{TRUST}/styre", SOON, papers),
               meeting(f"{TRUST}/styre", LAST))
    assert (found.dato, found.ikkje_foer) == (day, day)
    assert not found.later_than(day)
    assert found.later_than(day - timedelta(1))


@pytest.mark.parametrize(("days", "reached"), [(13, False), (14, True), (15, True)])
def test_where_no_paper_day_is_entered_it_is_a_fortnight_before(days: int, reached: bool) -> None:
    found = at(TRUST, R.STYRE, meeting(f"{TRUST}/styre", DAY + timedelta(days)))
    assert (found.dato is not None) is reached
    own = at(TRUST, R.STYRE, meeting(f"{TRUST}/styre", DAY + timedelta(days)), papirfrist_dagar=15)
    assert (own.dato is not None) is (days == 15)
    assert paper_day(meeting("x", LAST), 15) == LAST - timedelta(15)


@pytest.mark.parametrize(("council", "reached"), [
    ((LATER,), False),
    ((LATER + timedelta(1),), False),
    ((LATER + timedelta(6),), False),
    ((LATER + timedelta(7),), True),
    ((LATER, LATER + timedelta(7)), True),
])
def test_the_council_meets_after_the_executive_committee_and_gets_its_papers(
    council: tuple[date, ...], reached: bool
) -> None:
    found = at(SMAAVIK, R.KOMMUNESTYRE, meeting(BOARD_OF, LATER),
               *(meeting(COUNCIL, d) for d in council))
    assert found.dato == (council[-1] if reached else None)
    assert [link.rolle for link in found.ledd] == [R.FORMANNSKAP, R.KOMMUNESTYRE]


def test_two_links_on_one_day_are_not_possible_even_with_papers_that_day() -> None:
    same = (meeting(BOARD_OF, LATER), meeting(COUNCIL, LATER, LATER))
    assert at(SMAAVIK, R.KOMMUNESTYRE, *same).dato is None
    following = LATER + timedelta(1)
    later = (*same, meeting(COUNCIL, following, LATER))
    assert at(SMAAVIK, R.KOMMUNESTYRE, *later).dato == following
    too_early = (*same, meeting(COUNCIL, following, LATER - timedelta(1)))
    assert at(SMAAVIK, R.KOMMUNESTYRE, *too_early).dato is None


def test_nobody_proposes_where_the_helsefellesskap_says_so() -> None:
    both = (meeting(BOARD_OF, LATER), meeting(COUNCIL, SOON))
    assert at(SMAAVIK, R.KOMMUNESTYRE, *both).dato is None
    assert at(SMAAVIK, R.KOMMUNESTYRE, *both, kjede_innstilling=0).dato == SOON


def test_in_parliamentarism_the_committee_sits_between() -> None:
    meetings = (meeting(GOVERNMENT, SOON), meeting(COMMITTEE, SOON), meeting(CITY, SOON),
                meeting(COMMITTEE, LATER), meeting(CITY, LAST))
    found = at(BYSTAD, R.KOMMUNESTYRE, *meetings)
    days = [link.moete and link.moete.dato for link in found.ledd]
    assert (days, found.dato) == ([SOON, LATER, LAST], LAST)
    assert at(BYSTAD, R.BYRAAD, *meetings).dato == SOON


def test_what_the_calendar_does_not_say_is_not_guessed() -> None:
    only_council = at(SMAAVIK, R.KOMMUNESTYRE, meeting(COUNCIL, LAST))
    assert (only_council.dato, only_council.ikkje_foer) == (None, LAST)
    assert [link.rolle for link in only_council.ukjende] == [R.FORMANNSKAP]
    assert only_council.later_than(LATER)
    ends = at(SMAAVIK, R.KOMMUNESTYRE, meeting(COUNCIL, DAY + timedelta(1)))
    assert (ends.dato, ends.ikkje_foer, ends.later_than(DAY)) == (None, None, False)
    assert ends.ledd[-1].kjent_til == DAY + timedelta(1)
    assert at(SMAAVIK, R.KOMMUNESTYRE).ledd[-1].kjent_til is None


def test_a_meeting_that_is_called_off_is_no_meeting() -> None:
    off = meeting(f"{TRUST}/styre", SOON, off=True)
    assert at(TRUST, R.STYRE, off).dato is None
    assert at(TRUST, R.STYRE, off, meeting(f"{TRUST}/styre", LATER)).dato == LATER


def test_an_organ_the_register_does_not_know_has_no_meetings() -> None:
    found = at(SMAAVIK, R.UTVAL)
    assert (found.dato, found.ledd[-1].organ) == (None, None)


def councils(*names: str) -> dict[str, Organ]:
    return {
        f"{SMAAVIK}/{n}": Organ(f"{SMAAVIK}/{n}", "hft", R.RAAD, n, date(2020, 1, 1),
                                partnar=SMAAVIK)
        for n in names
    }


def test_each_of_the_councils_of_those_concerned_is_waited_for() -> None:
    own = councils("eldreraadet", "ungdomsraadet")
    first, second = own
    register = held(meeting(first, SOON), meeting(second, LATER), meeting(BOARD_OF, SOON),
                    meeting(BOARD_OF, LATER + timedelta(7)), meeting(COUNCIL, LAST))
    register = replace(register, organ={**register.organ, **own})
    found = reach(register, SMAAVIK, R.KOMMUNESTYRE, DAY)
    days = [link.moete and link.moete.dato for link in found.ledd]
    assert days == [SOON, LATER, LATER + timedelta(7), LAST]
    assert reach(register, SMAAVIK, R.FORMANNSKAP, DAY).dato == LATER + timedelta(7)
    without = replace(register, hf=replace(register.hf, parametrar={"kjede_raad": 0}))
    assert reach(without, SMAAVIK, R.FORMANNSKAP, DAY).dato == SOON


def test_of_two_councils_one_without_a_calendar_leaves_the_day_unknown() -> None:
    own = councils("eldreraadet", "ungdomsraadet")
    first, _ = own
    register = held(meeting(first, SOON), meeting(BOARD_OF, LATER))
    register = replace(register, organ={**register.organ, **own})
    found = reach(register, SMAAVIK, R.FORMANNSKAP, DAY)
    assert (found.dato, found.ikkje_foer) == (None, LATER)


def test_a_calendar_is_known_to_its_last_meeting() -> None:
    """Whether or not one of its meetings can take the case."""
    board = (meeting(f"{TRUST}/styre", SOON), meeting(f"{TRUST}/styre", LATER))
    taken = at(TRUST, R.STYRE, *board).ledd[-1]
    assert (taken.moete, taken.kjent_til) == (board[0], LATER)
    too_soon = at(TRUST, R.STYRE, *board, papirfrist_dagar=90).ledd[-1]
    assert (too_soon.moete, too_soon.kjent_til) == (None, LATER)


def test_an_organ_that_has_met_already_has_decided_but_those_before_it_may_have_met() -> None:
    meetings = (meeting(BOARD_OF, SOON), meeting(COUNCIL, LATER), meeting(COUNCIL, LAST))
    register, on = held(*meetings), LATER + timedelta(1)
    assert reach(register, SMAAVIK, R.KOMMUNESTYRE, DAY, LATER).dato == LATER
    assert reach(register, SMAAVIK, R.KOMMUNESTYRE, DAY, on).dato == LAST


def test_the_shipped_chains_say_where_they_come_from() -> None:
    shipped = chains()
    for chain in shipped.kjede:
        assert {*chain.avgjer, *chain.ledd} <= MEETS
        for role in chain.ledd:
            link = shipped.ledd[role]
            assert link.kjelde
            assert link.parameter in defaults()


ORGANS = (COUNCIL, BOARD_OF, CITY, GOVERNMENT, COMMITTEE, f"{TRUST}/styre", f"{SMAAVIK}/raad")
DECIDES = ((SMAAVIK, R.KOMMUNESTYRE), (SMAAVIK, R.FORMANNSKAP), (BYSTAD, R.KOMMUNESTYRE),
           (TRUST, R.STYRE))


@st.composite
def meetings(draw: st.DrawFn) -> Moete:
    organ = draw(st.sampled_from(ORGANS))
    day = DAY + timedelta(draw(st.integers(-5, 90)))
    papers = draw(st.none() | st.integers(0, 30).map(lambda n: day - timedelta(n)))
    return Moete(f"{draw(st.integers(0, 10**9))}", "hft", organ, day, papers)


def earliest(calendar: Iterable[Moete], partner: str, role: OrganRole) -> date:
    register = held(*calendar)
    register = replace(register, organ={**register.organ, **councils("raad")})
    found = reach(register, partner, role, DAY)
    assert found.dato in (None, found.ikkje_foer)
    return found.dato or date.max


@given(st.lists(meetings(), max_size=25), meetings(), st.sampled_from(DECIDES))
def test_one_more_meeting_never_makes_it_later(
    calendar: list[Moete], more: Moete, decides: tuple[str, OrganRole]
) -> None:
    assert earliest([*calendar, more], *decides) <= earliest(calendar, *decides)


@given(st.lists(meetings(), max_size=12), st.sampled_from(DECIDES))
def test_it_is_the_earliest_of_all_ways_there_are(
    calendar: list[Moete], decides: tuple[str, OrganRole]
) -> None:
    assert earliest(calendar, *decides) == tried(calendar, *decides)


WAYS = {
    (SMAAVIK, R.KOMMUNESTYRE): (f"{SMAAVIK}/raad", BOARD_OF, COUNCIL),
    (SMAAVIK, R.FORMANNSKAP): (f"{SMAAVIK}/raad", BOARD_OF),
    (BYSTAD, R.KOMMUNESTYRE): (GOVERNMENT, COMMITTEE, CITY),
    (TRUST, R.STYRE): (f"{TRUST}/styre",),
}


def tried(calendar: list[Moete], partner: str, role: OrganRole) -> date:
    """Every choice of one meeting of each organ, tried; the earliest that holds."""
    best: list[date] = []

    def go(way: tuple[str, ...], before: date | None) -> None:
        if not way:
            best.append(before or date.max)
            return
        for m in calendar:
            papers = m.frist or m.dato - timedelta(14 if before is None else 7)
            ready = before or DAY
            after = m.dato >= DAY if before is None else m.dato > before
            if m.organ == way[0] and papers >= ready and after:
                go(way[1:], m.dato)

    go(WAYS[partner, role], None)
    return min(best, default=date.max)
