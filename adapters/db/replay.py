"""The tables as history says they must be, and where they are not so. Pure: no SQL."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from adapters.db.rows import Row, identity, stored
from adapters.db.tables import TABLES
from cases.history import HistoryEntry
from cases.nouns import NOUNS
from cases.record import from_record, to_record

Place = tuple[str, str]
"""Where a noun lies: the table and the id."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something `kontroller` found wrong: where it is, which columns, and a sentence about it."""

    tabell: str
    id: str
    tekst: str
    felt: tuple[str, ...] = ()


def nouns_of(entry: HistoryEntry) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The (kind, record) pairs of an entry. Raises KeyError where it holds something else."""
    for result in entry.nouns:
        yield result["slag"], result["verdi"]


def fold(entries: Iterable[HistoryEntry]) -> dict[Place, Row]:
    """The latest row of every noun that history tells of, as it must lie in its table.

    Raises ValueError, TypeError or KeyError for an entry that no noun can be made of.
    """
    expected: dict[Place, Row] = {}
    for entry in entries:
        for kind, record in nouns_of(entry):
            # Through the noun, so that a field added later takes the default it has in its table.
            noun = from_record(NOUNS[kind], record)
            row = stored(to_record(noun))
            expected[kind, identity(TABLES[kind], row)] = row
    return expected


def compare(expected: Mapping[Place, Row], actual: Mapping[Place, Row]) -> list[Finding]:
    """What the tables lack, what they have too much of, and what is not as history has it."""
    findings = [
        Finding(table, key, f"Rada {key} i {table} er borte, men ho står i historia.")
        for table, key in expected.keys() - actual.keys()
    ]
    findings += [
        Finding(table, key, f"Rada {key} i {table} står ikkje i historia.")
        for table, key in actual.keys() - expected.keys()
    ]
    for place in expected.keys() & actual.keys():
        findings += _difference(place, expected[place], actual[place])
    return sorted(findings, key=lambda f: (f.tabell, f.id))


def _difference(place: Place, expected: Row, actual: Row) -> list[Finding]:
    names = expected.keys() | actual.keys()
    off = tuple(sorted(n for n in names if expected.get(n) != actual.get(n)))
    if not off:
        return []
    table, key = place
    sentence = f"Rada {key} i {table} er ikkje slik historia seier. Det gjeld {', '.join(off)}."
    return [Finding(table, key, sentence, off)]
