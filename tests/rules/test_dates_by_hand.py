"""Dates looked up in almanacs that others have printed, and deadlines counted from them by hand.

tests/data/dagar_slegne_opp.tsv holds, for each holiday, a day six weeks before it, the day and its
name as the source prints them, and the day a deadline that falls there must move to.
"""

import csv
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from rules.frist import Length, Unit, counted_from, runs_out
from rules.kalender import election_day, holiday
from tests.proof.deadlines import DEFAULT

TABLE = Path(__file__).parents[1] / "data" / "dagar_slegne_opp.tsv"
ROWS = [
    tuple(row.values())
    for row in csv.DictReader(TABLE.read_text("utf-8").splitlines(), delimiter="\t")
]


def test_there_are_enough_of_them_and_each_names_its_source() -> None:
    assert len(ROWS) >= 40
    assert all(len(row) == 5 and all(row) for row in ROWS)
    years = {day[:4] for _, day, *_ in ROWS}
    assert years == {str(year) for year in range(2026, 2036)}


@pytest.mark.parametrize(("start", "day", "name", "due", "source"), ROWS)
def test_a_deadline_that_falls_on_a_holiday_moves(
    start: str, day: str, name: str, due: str, source: str
) -> None:
    found = counted_from(date.fromisoformat(start), Length(6, Unit.VEKER), DEFAULT)
    assert name in str(holiday(date.fromisoformat(day))).split(" og "), source
    assert found.dato == date.fromisoformat(due), source


@pytest.mark.parametrize(("day", "source"), [
    ("2023-09-11", "valg.no/nn-no/aktuelt/aktuelle-saker/valdagen-er-fastset (statsråd 22. april)"),
    ("2027-09-13", "regjeringen.no, «Valgdagen blir 13. september 2027»"),
])
def test_election_days_that_are_fixed(day: str, source: str) -> None:
    known = date.fromisoformat(day)
    assert election_day(known.year) == known, source


@pytest.mark.parametrize("day", ["2031-09-08", "2035-09-10"])
def test_election_days_nobody_has_fixed_yet_are_our_default(day: str) -> None:
    """Law says a Monday in September, fixed by the government; the second one is our default."""
    assumed = date.fromisoformat(day)
    assert election_day(assumed.year) == assumed
    assert assumed.weekday() == 0


@pytest.mark.parametrize(("start", "due"), [
    ("2027-08-02", "2027-11-01"),  # six weeks: election day itself; October ends on a Sunday
    ("2027-07-30", "2027-09-10"),  # the Friday before the election is a day like others
    ("2027-09-19", "2027-11-01"),  # six weeks: Sunday 31 October
    ("2027-09-20", "2027-11-01"),  # six weeks: Monday 1 November, the first day after
])
def test_the_autumn_of_the_election_in_2027(start: str, due: str) -> None:
    days = date.fromisoformat(start)
    length = Length(42, Unit.DAGAR) if start != "2027-07-30" else Length(41, Unit.DAGAR)
    assert counted_from(days, length, DEFAULT).dato == date.fromisoformat(due)


@pytest.mark.parametrize(("day", "instant"), [
    ("2026-03-28", "2026-03-28T23:00"), ("2026-03-29", "2026-03-29T22:00"),
    ("2026-10-24", "2026-10-24T22:00"), ("2026-10-25", "2026-10-25T23:00"),
    ("2027-03-27", "2027-03-27T23:00"), ("2027-03-28", "2027-03-28T22:00"),
    ("2027-10-30", "2027-10-30T22:00"), ("2027-10-31", "2027-10-31T23:00"),
])
def test_the_nights_the_clock_is_set(day: str, instant: str) -> None:
    """As `zdump -v Europe/Oslo` prints them: changes at 01:00 UTC on the last Sundays of March and
    October (29.3 and 25.10 in 2026, 28.3 and 31.10 in 2027)."""
    assert runs_out(date.fromisoformat(day)) == datetime.fromisoformat(instant).replace(tzinfo=UTC)


@pytest.mark.parametrize(("start", "due"), [
    ("2027-02-05", "2027-03-19"),  # six weeks: the Friday before, a day like others
    ("2027-02-06", "2027-03-30"),  # six weeks: the Saturday before Palm Sunday
    ("2027-02-08", "2027-03-30"),  # six weeks: Monday 22 March, in påskeveka
    ("2026-02-13", "2026-03-27"),  # six weeks: the Friday before, a day like others
    ("2026-02-16", "2026-04-07"),  # six weeks: Monday 30 March, in påskeveka
])
def test_the_week_before_easter(start: str, due: str) -> None:
    """Palm Sunday is 21 March in 2027 (kalenderendin.no/helligdager/2027) and 29 March in 2026, a
    week before Easter; that the week moves a deadline is our default."""
    found = counted_from(date.fromisoformat(start), Length(6, Unit.VEKER), DEFAULT)
    assert found.dato == date.fromisoformat(due)
