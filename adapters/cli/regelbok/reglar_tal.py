"""`reglar --tal`: the account of the catalogue, as a small table for each kind of row."""

from collections.abc import Iterator

from adapters.cli.page.paper import heading, say
from adapters.views.words import word
from cases.terms import Strength
from rules.katalog import Status
from rules.katalogtal import KINDS, Tally

_SUM = "i alt"


def say_tally(tallies: tuple[Tally, ...]) -> None:
    for tally in tallies:
        heading(f"{tally.slag}: {tally.total} {KINDS[tally.slag]}")
        rows = list(_rows(tally))
        widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
        for first, *numbers in rows:
            cells = (n.rjust(w) for n, w in zip(numbers, widths[1:], strict=True))
            say(f"  {first.ljust(widths[0])}  {'  '.join(cells)}".rstrip())
    say()
    say("Kva rad for rad er vorte til: docs/katalog.md.")


def _rows(tally: Tally) -> Iterator[tuple[str, ...]]:
    yield ("", *(word(s.value) for s in Strength), _SUM)
    for status in Status:
        counts = (tally.tal.get((status, s), 0) for s in Strength)
        yield (word(status.value), *map(str, counts), str(tally.status(status)))
    yield (_SUM, *(str(tally.strength(s)) for s in Strength), str(tally.total))
