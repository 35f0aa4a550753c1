"""The account adds up to the catalogue: 318 rows from the sources, whatever became of each."""

from cases.terms import Strength
from rules.katalog import KATALOG, Status
from rules.katalogtal import KINDS, account


def test_the_rows_from_the_sources_are_318() -> None:
    tallies = {t.slag: t for t in account(KATALOG)}
    assert tallies["R"].total == 318
    assert sum(tallies["R"].status(s) for s in Status) == 318
    assert sum(tallies["R"].strength(s) for s in Strength) == 318


def test_every_row_is_counted_once() -> None:
    tallies = account(KATALOG)
    assert [t.slag for t in tallies] == list(KINDS)
    assert sum(t.total for t in tallies) == len(list(KATALOG))
    for tally in tallies:
        rows = [r for r in KATALOG if r.rad.startswith(tally.slag)]
        for status in Status:
            assert tally.status(status) == sum(r.status is status for r in rows)


def test_one_row_more_is_one_more() -> None:
    rows = [r for r in KATALOG if r.rad == "R-001"]
    (tally, *_) = account(rows * 2)
    assert tally.tal == {(Status.KOYRBAR, Strength.SKAL): 2}
