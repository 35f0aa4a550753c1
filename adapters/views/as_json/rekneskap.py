"""The account of the catalogue: rows by status and strength."""

from cases.canonical import Json
from cases.terms import Strength
from rules.katalog import Status
from rules.katalogtal import Tally


def tally_json(tallies: tuple[Tally, ...]) -> dict[str, Json]:
    """`{tal: {R: {sum, status, styrke, kryss}, F: …, L: …}}`; `kryss` is status by strength."""
    return {"tal": {t.slag: _one(t) for t in tallies}}


def _one(tally: Tally) -> dict[str, Json]:
    return {
        "sum": tally.total,
        "status": {s.value: tally.status(s) for s in Status},
        "styrke": {s.value: tally.strength(s) for s in Strength},
        "kryss": {
            status.value: {s.value: tally.tal.get((status, s), 0) for s in Strength}
            for status in Status
        },
    }
