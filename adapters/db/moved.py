"""The deadlines an act on the register moved in cases, as its history tells."""

from collections.abc import Iterator

from adapters.db.reads import entries_of
from adapters.db.replay import nouns_of
from adapters.db.unit import SqlReads
from cases.case import Case
from cases.record import from_record
from cases.vedtak import Frist


def deadlines_moved(unit: SqlReads, command: str) -> Iterator[tuple[Case, Frist]]:
    """Each case that got a later deadline by what followed of that command, and the deadline."""
    number = 1
    while brought := [n for e in entries_of(unit, f"{command}/{number}") for n in nouns_of(e)]:
        cases = [from_record(Case, r) for kind, r in brought if kind == "sak"]
        dues = [from_record(Frist, r) for kind, r in brought if kind == "frist"]
        yield from zip(cases, dues, strict=True)
        number += 1
