"""The history: entries that hold results, each chained to the one before it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from cases.actor import Actor
from cases.canonical import Json, clean_json, object_text
from cases.record import instant_text, plain, to_record
from cases.terms import Result

SCHEMA = 1
GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One act as it turned out. Written once, never changed.

    `lopenr` counts all entries of the database, `sak_lopenr` those of the case (None where there
    is no case). `resultat` and `kvittering` are canonical JSON, kept as the very text that is
    hashed: `nouns` and `receipt` read them. `hash` covers everything else, `forrige` included.
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
    resultat: str
    kvittering: str
    forrige: str
    hash: str = ""
    skjema: int = SCHEMA

    @property
    def nouns(self) -> tuple[Mapping[str, Any], ...]:
        """The nouns as they stood after the act, each as {slag, verdi}."""
        return tuple(json.loads(self.resultat))

    @property
    def receipt(self) -> dict[str, Any]:
        """What the rules saw, and from which step to which the act led."""
        found: dict[str, Any] = json.loads(self.kvittering)
        return found


def results_text(records: Iterable[tuple[str, Mapping[str, Json]]]) -> str:
    """Records of nouns under the names of their kinds, as canonical JSON."""
    told = (f'{{"slag":{clean_json(kind)},"verdi":{clean_json(r)}}}' for kind, r in records)
    return f"[{','.join(told)}]"


def members(entry: HistoryEntry) -> dict[str, str]:
    """Each member of an entry as canonical JSON, the hash itself excepted."""
    return {
        "lopenr": clean_json(entry.lopenr),
        "hf": clean_json(plain(entry.hf)),
        "sak": clean_json(plain(entry.sak)),
        "sak_lopenr": clean_json(entry.sak_lopenr),
        "at": clean_json(instant_text(entry.at)),
        "aktor": clean_json(to_record(entry.aktor)),
        "kommando": clean_json(plain(entry.kommando)),
        "hending": clean_json(plain(entry.hending)),
        "utfall": clean_json(entry.utfall.value),
        "resultat": entry.resultat,
        "kvittering": entry.kvittering,
        "forrige": clean_json(entry.forrige),
        "skjema": clean_json(entry.skjema),
    }


def content(entry: HistoryEntry) -> dict[str, Any]:
    """What the hash covers, read: the whole entry but the hash itself."""
    found: dict[str, Any] = json.loads(object_text(members(entry)))
    return found


def entry_hash(entry: HistoryEntry) -> str:
    return sha256(object_text(members(entry)).encode()).hexdigest()


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
