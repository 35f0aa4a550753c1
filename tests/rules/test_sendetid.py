"""When a letter goes: never before it has lain, never when nobody is at work, and never later than
it must."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.oslo import OSLO
from cases.register import Register
from rules.kalender import holiday
from rules.parametrar import too_small
from rules.sendetid import into_window, is_open, may_go_from
from tests.features.databases import fjordlandet

FIRST = datetime(2026, 1, 1, tzinfo=UTC)
INSTANTS = st.timedeltas(timedelta(), timedelta(days=3652)).map(FIRST.__add__)
NIGHTS = st.sampled_from([
    datetime(year, month, day, tzinfo=UTC) + timedelta(minutes=45 * n)
    for year, month, day in ((2026, 3, 28), (2026, 10, 24), (2027, 3, 27), (2027, 10, 30))
    for n in range(96)
])
"""Every 45 minutes through the weekends in which the clocks are set."""
HOURS = st.tuples(st.integers(0, 30), st.integers(1, 30), st.integers(10, 3000))


def with_numbers(begins: int, ends: int, hold: int) -> Register:
    made = fjordlandet()
    numbers = {"sending_fraa_time": begins, "sending_til_time": ends,
               "sending_ventetid_minutt": hold}
    return replace(made, hf=replace(made.hf, parametrar=numbers))


@settings(deadline=None)
@given(written=INSTANTS | NIGHTS)
def test_a_letter_goes_on_a_working_day_from_eight_to_three(written: datetime) -> None:
    goes = may_go_from(fjordlandet(), "runde_opna", written)
    here = goes.astimezone(OSLO)
    assert goes >= written + timedelta(minutes=10)
    assert here.weekday() < 5
    assert holiday(here.date()) is None
    assert 8 <= here.hour < 15
    assert is_open(fjordlandet(), goes)
    assert into_window(fjordlandet(), goes) == goes


@settings(deadline=None)
@given(written=INSTANTS | NIGHTS)
def test_it_waits_no_longer_than_it_must(written: datetime) -> None:
    """What is not at once is on the stroke of eight, and no minute before was open."""
    ready = written + timedelta(minutes=10)
    goes = may_go_from(fjordlandet(), "runde_opna", written)
    if goes != ready:
        assert goes.astimezone(OSLO).strftime("%H.%M.%S.%f") == "08.00.00.000000"
        assert not is_open(fjordlandet(), ready)
        assert not is_open(fjordlandet(), goes - timedelta(microseconds=1))
    assert goes - ready < timedelta(days=6)


@settings(deadline=None)
@given(written=INSTANTS | NIGHTS, later=st.timedeltas(timedelta(), timedelta(days=9)))
def test_what_is_written_first_never_goes_last(written: datetime, later: timedelta) -> None:
    first = may_go_from(fjordlandet(), "frist", written)
    assert first <= may_go_from(fjordlandet(), "frist", written + later)


@settings(deadline=None)
@given(written=INSTANTS, numbers=HOURS)
def test_whatever_hours_are_set_there_is_a_time_to_send(
    written: datetime, numbers: tuple[int, int, int]
) -> None:
    register = with_numbers(*numbers)
    goes = may_go_from(register, "runde_opna", written)
    assert goes >= written + timedelta(minutes=numbers[2])
    assert is_open(register, goes)


@pytest.mark.parametrize(
    ("written", "goes"),
    [
        ("2026-03-02T14:49:59", "2026-03-02T14:59:59"),
        ("2026-03-02T14:50:00", "2026-03-03T08:00:00"),
        ("2026-03-27T14:55:00", "2026-03-30T08:00:00"),  # over the night the clock is set forward
        ("2026-10-23T16:00:00", "2026-10-26T08:00:00"),  # and back
        ("2026-04-01T15:00:00", "2026-04-07T08:00:00"),  # Easter
        ("2027-05-14T15:00:00", "2027-05-18T08:00:00"),  # the 17th is 2. pinsedag too
        ("2026-07-15T09:00:00", "2026-07-15T09:10:00"),  # in the summer holidays
        ("2026-12-24T07:00:00", "2026-12-24T08:00:00"),
        ("2026-12-24T15:00:00", "2026-12-28T08:00:00"),
    ],
)
def test_dates_by_hand(written: str, goes: str) -> None:
    at = datetime.fromisoformat(written).replace(tzinfo=OSLO)
    found = may_go_from(fjordlandet(), "runde_opna", at)
    assert found == datetime.fromisoformat(goes).replace(tzinfo=OSLO)


@settings(deadline=None)
@given(written=INSTANTS)
def test_a_receipt_waits_for_nothing(written: datetime) -> None:
    assert may_go_from(fjordlandet(), "kvittering", written) == written


def test_a_receipt_goes_at_night_too() -> None:
    night = datetime(2026, 3, 1, 2, 30, tzinfo=OSLO)  # a Sunday
    assert may_go_from(fjordlandet(), "kvittering", night) == night
    assert may_go_from(fjordlandet(), "frist", night) == datetime(2026, 3, 2, 8, tzinfo=OSLO)


@pytest.mark.parametrize(("hours", "ready", "goes"), [
    ((23, 24), "02T22:59", "02T23:00"),
    ((23, 24), "02T23:59", "02T23:59"),
    ((24, 24), "02T22:30", "02T23:00"),  # the last hour of the day is the last there is
    ((30, 30), "02T23:30", "02T23:30"),
    ((22, 30), "02T23:30", "02T23:30"),  # no day is longer than that
    ((22, 23), "02T23:00", "03T22:00"),
    ((0, 24), "06T23:59", "06T23:59"),   # all of Friday, and nothing of Saturday
    ((0, 24), "07T00:00", "09T00:00"),
    ((0, 24), "07T00:30", "09T00:00"),
    ((9, 9), "02T09:30", "02T09:30"),    # there is always one hour
    ((9, 9), "02T10:00", "03T09:00"),
])
def test_hours_by_hand(hours: tuple[int, int], ready: str, goes: str) -> None:
    at, found = (datetime.fromisoformat(f"2026-03-{x}").replace(tzinfo=OSLO) for x in (ready, goes))
    assert into_window(with_numbers(*hours, 10), at) == found


def test_nobody_may_take_away_the_time_to_regret() -> None:
    assert too_small("sending_ventetid_minutt", 9)
    assert not too_small("sending_ventetid_minutt", 10)
