"""The history: entries that hold results, each chained to the one before it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from cases.actor import Actor
from cases.canonical import Json, canonical_json
from cases.record import to_record
from cases.terms import Result

SCHEMA = 1
GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One act as it turned out. Written once, never changed.

    `lopenr` counts all entries of the database, `sak_lopenr` those of the case (None where there
    is no case). `resultat` lists the nouns as they stood after the act, each as {slag, verdi};
    `kvittering` is what the rules saw. `hash` covers everything else, `forrige` included.
    """

    lopenr: int
    hf: str
    sak: str | None
    sak_lopenr: int | None
    at: datetime
    aktor: Actor
    kommando: str
    hending: str
    utfall: Result
    resultat: tuple[Mapping[str, Any], ...]
    kvittering: Mapping[str, Any]
    forrige: str
    hash: str = ""
    skjema: int = SCHEMA


def content(entry: HistoryEntry) -> dict[str, Json]:
    """What the hash covers: the whole entry but the hash itself."""
    record = to_record(entry)
    del record["hash"]
    return record


def entry_hash(entry: HistoryEntry) -> str:
    return sha256(canonical_json(content(entry))).hexdigest()


def sealed(entry: HistoryEntry) -> HistoryEntry:
    """The entry with its hash set."""
    return replace(entry, hash=entry_hash(entry))


def first_break(entries: Sequence[HistoryEntry]) -> int | None:
    """Number of the first entry that is altered, missing or out of place; None if whole.

    A chain cannot show that its last entries were cut off; checkpoints outside must do that.
    """
    before = GENESIS
    for expected, entry in enumerate(entries, start=1):
        if (entry.lopenr, entry.forrige, entry.hash) != (expected, before, entry_hash(entry)):
            return expected
        before = entry.hash
    return None


def commitment(salt: str, text: str) -> str:
    """What stands in history and rows for a personal text: sha256 over salt and text."""
    return sha256(f"{salt}\n{text}".encode()).hexdigest()
