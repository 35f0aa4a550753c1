"""Deadlines counted by hand and by another library, and what a length may be written as."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from rules.frist import (
    Deadline,
    Length,
    Unit,
    length_of,
    months_after,
    moved_by,
    reply_deadline,
    runs_out,
)
from rules.kalender import Calendar, Effect, calendar_of, election_day, holiday, seasons_of
from tests.proof import deadlines
from tests.proof.deadlines import DEFAULT, later_never_earlier, wrong
from tests.workflow.random_cases import REGISTER, SMAAVIK, TRUST, agreed

EASTER = {
    2026: "04-05", 2027: "03-28", 2028: "04-16", 2029: "04-01", 2030: "04-21",
    2031: "04-13", 2032: "03-28", 2033: "04-17", 2034: "04-09", 2035: "03-25",
}
"""1. påskedag, as church almanacs print it for the years ahead (Gregorian reckoning)."""

MOVABLE = {
    -3: "skjertorsdag", -2: "langfredag", 0: "1. påskedag", 1: "2. påskedag",
    39: "Kristi himmelfartsdag", 49: "1. pinsedag", 50: "2. pinsedag",
}
"""Days from 1. påskedag, by lov om helligdager og helligdagsfred § 2."""


@pytest.mark.parametrize("year", EASTER)
def test_the_movable_holidays_follow_easter(year: int) -> None:
    easter = date.fromisoformat(f"{year}-{EASTER[year]}")
    for days, name in MOVABLE.items():
        found = holiday(date.fromordinal(easter.toordinal() + days))
        assert found is not None
        assert name in found.split(" og ")


@pytest.mark.parametrize("year", EASTER)
def test_the_fixed_holidays_stand(year: int) -> None:
    fixed = {(1, 1): "1. nyttårsdag", (5, 1): "arbeidardagen", (5, 17): "grunnlovsdagen",
             (12, 25): "1. juledag", (12, 26): "2. juledag"}
    for (month, day), name in fixed.items():
        assert name in str(holiday(date(year, month, day)))
    assert holiday(date(year, 12, 24)) is None


def test_deadlines_are_those_another_library_gives() -> None:
    tried, found = wrong(step=173)
    assert tried > 2000
    assert not found
    assert not later_never_earlier(step=61)


def test_a_forgotten_holiday_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rules.kalender.holiday", lambda _: None)
    monkeypatch.setattr(deadlines, "LENGTHS", (Length(12, Unit.VEKER), Length(10, Unit.DAGAR)))
    _, found = wrong(step=11)
    assert found


@pytest.mark.parametrize(
    ("year", "day"), [(2023, "2023-09-11"), (2027, "2027-09-13"), (2031, "2031-09-08")]
)
def test_the_councils_are_elected_on_the_second_monday_of_september(year: int, day: str) -> None:
    assert election_day(year) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("day", "instant"),
    [
        ("2026-03-28", datetime(2026, 3, 28, 23, tzinfo=UTC)),
        ("2026-03-29", datetime(2026, 3, 29, 22, tzinfo=UTC)),  # summer time began that night
        ("2026-10-24", datetime(2026, 10, 24, 22, tzinfo=UTC)),
        ("2026-10-25", datetime(2026, 10, 25, 23, tzinfo=UTC)),  # and ended that one
        ("2026-12-31", datetime(2026, 12, 31, 23, tzinfo=UTC)),
    ],
)
def test_a_day_runs_out_at_midnight_in_norway(day: str, instant: datetime) -> None:
    assert runs_out(date.fromisoformat(day)) == instant


@pytest.mark.parametrize(
    ("text", "length"),
    [("6 veker", Length(6, Unit.VEKER)), ("1 veke", Length(1, Unit.VEKER)),
     ("40 Arbeidsdagar ", Length(40, Unit.ARBEIDSDAGAR)), ("1 dag", Length(1, Unit.DAGAR))],
)
def test_a_length_is_written_as_people_write_it(text: str, length: Length) -> None:
    assert length_of(text) == length
    assert length_of(str(length)) == length


@pytest.mark.parametrize("text", ["", "6", "veker", "0 dagar", "6 månader", "6 timar", "-1 dagar",
                                  "600 veker",
                                  "3661 dagar", "6,5 veker", "٦ veker", "6 veker til"])
def test_what_is_no_length_is_told_how_to_be(text: str) -> None:
    with pytest.raises(ValueError, match=r"Skriv lengda|høgst ti år"):
        length_of(text)


def test_ten_years_is_the_longest() -> None:
    assert length_of("3660 dagar").tal == 3660


def test_seasons_may_be_turned_off() -> None:
    still = Calendar(dict.fromkeys(DEFAULT.verknader, Effect.INGEN))
    assert still.why_not(date(2026, 7, 10)) is None
    assert still.counts(date(2026, 7, 10))
    assert DEFAULT.why_not(date(2026, 7, 10)) == "i fellesferien"
    assert not DEFAULT.is_working_day(date(2026, 7, 10))
    assert DEFAULT.is_working_day(date(2026, 12, 28))  # a last day moves, but the clock runs


def test_rest_moves_a_deadline_by_the_days_it_lasted() -> None:
    moved = moved_by(date(2026, 5, 26), 12, DEFAULT)
    assert moved.dato == date(2026, 6, 8)
    assert moved.grunn == "12 dagar frå 26. mai 2026 er 7. juni, ein sundag; fristen er 8. juni."


@pytest.mark.parametrize(
    ("season", "outside", "first", "last", "beyond"),
    [
        ("fellesferien", "2026-06-30", "2026-07-01", "2026-07-31", "2026-08-01"),
        ("romjula", "2026-12-23", "2026-12-24", "2026-12-31", "2027-01-01"),
        ("påskeveka", "2026-03-27", "2026-03-28", "2026-04-06", "2026-04-07"),
        ("valhausten", "2027-09-12", "2027-09-13", "2027-10-31", "2027-11-01"),
    ],
)
def test_a_season_begins_and_ends(
    season: str, outside: str, first: str, last: str, beyond: str
) -> None:
    def there(day: str) -> bool:
        return season in [s.namn for s in DEFAULT.seasons(date.fromisoformat(day))]

    assert [there(d) for d in (outside, first, last, beyond)] == [False, True, True, False]


@pytest.mark.parametrize(("year", "elected"), [(2023, True), (2024, False), (2025, False),
                                               (2026, False), (2027, True), (2031, True)])
def test_only_in_election_years_is_there_a_valhaust(year: int, elected: bool) -> None:
    assert ("valhausten" in [s.namn for s in seasons_of(year)]) is elected


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [("2026-01-15", 0, "2026-01-15"), ("2026-01-31", 1, "2026-02-28"),
     ("2028-01-31", 1, "2028-02-29"),
     ("2026-11-30", 1, "2026-12-30"), ("2026-12-31", 1, "2027-01-31"),
     ("2026-12-01", 12, "2027-12-01"),
     ("2026-03-31", 6, "2026-09-30"), ("2026-05-17", 25, "2028-06-17")],
)
def test_months_on_it_is_the_same_date_or_the_last(day: str, months: int, then: str) -> None:
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(then)


def test_a_chosen_day_says_who_chose_it() -> None:
    chosen = reply_deadline(agreed((SMAAVIK,), "C-05"), date(2026, 5, 26))
    assert chosen == Deadline(date(2026, 5, 26), "Sett av sekretariatet.")


def test_a_board_needs_as_long_as_a_council() -> None:
    """One trust whose board must decide is enough for twelve weeks; its director needs six."""
    ordinary = agreed((TRUST,), "C-05")
    assert "6 veker" in reply_deadline(ordinary).regel
    case = replace(ordinary.case, paragraf_6_2=(1,))
    assert "12 veker" in reply_deadline(ordinary.with_file(replace(ordinary.file, case=case))).regel


@pytest.mark.parametrize(("season", "number", "day"), [
    ("fellesferien", "fellesferie_verknad", "2026-07-10"),
    ("romjula", "romjul_verknad", "2026-12-28"),
    ("påskeveka", "paaske_verknad", "2026-03-31"),
    ("valhausten", "valhaust_verknad", "2027-09-20"),
])
def test_each_season_does_what_the_helsefellesskap_says(
    season: str, number: str, day: str
) -> None:
    on = date.fromisoformat(day)
    for effect in Effect:
        hf = replace(REGISTER.hf, parametrar={number: int(effect)})
        days = calendar_of(replace(REGISTER, hf=hf))
        assert days.why_not(on) == (f"i {season}" if effect else None)
        assert days.counts(on) is (effect is not Effect.STANSAR)


def test_a_holiday_in_a_season_is_told_with_both() -> None:
    assert DEFAULT.why_not(date(2026, 12, 26)) == "2. juledag i romjula"
