"""How often each rule has stopped, warned and let through: counted over what history holds."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import IntEnum

from adapters.db.receipts import first_day, receipts
from adapters.db.unit import SqlReads
from cases.terms import Verdict


class Word(IntEnum):
    """What a rule said of one act, the mildest first."""

    GREIDDE = 0
    AATVARA = 1
    STANSA = 2


@dataclass(frozen=True, slots=True)
class Used:
    """In how many acts a rule was asked, by its hardest word in each."""

    greidde: int = 0
    aatvara: int = 0
    stansa: int = 0

    @property
    def spurd(self) -> int:
        return self.greidde + self.aatvara + self.stansa

    def and_one(self, word: Word) -> "Used":
        return Used(
            self.greidde + (word is Word.GREIDDE), self.aatvara + (word is Word.AATVARA),
            self.stansa + (word is Word.STANSA),
        )


@dataclass(frozen=True, slots=True)
class Tally:
    """The count of each rule, up to and including the entry with number `til`.

    `fraa` is the day of the first entry; None where nothing has happened yet.
    """

    til: int = 0
    handlingar: int = 0
    brukt: Mapping[str, Used] = field(default_factory=dict)
    fraa: date | None = None

    def of(self, rule: str) -> Used:
        return self.brukt.get(rule, Used())


def tally(unit: SqlReads, hf: str, so_far: Tally | None = None) -> Tally:
    """Counted on from `so_far`: history only grows, so what is counted need not be read again."""
    known = so_far or Tally()
    found = counted(receipts(unit, hf, known.til), known)
    return found if found.fraa else replace(found, fraa=first_day(unit, hf))


def counted(found: Iterable[tuple[int, str]], so_far: Tally) -> Tally:
    """The tally with these receipts in it. A rule that spoke of several partners counts once."""
    until, acts, used = so_far.til, so_far.handlingar, dict(so_far.brukt)
    for number, text in found:
        until, acts = number, acts + 1
        for rule, word in _words(text).items():
            used[rule] = used.get(rule, Used()).and_one(word)
    return Tally(until, acts, used, so_far.fraa)


def _words(text: str) -> Mapping[str, Word]:
    hardest: dict[str, Word] = {}
    for ground in json.loads(text)["grunnar"]:
        word = _word(ground["dom"], stops=ground["stansar"])
        hardest[ground["regel"]] = max(word, hardest.get(ground["regel"], word))
    return hardest


def _word(verdict: str, *, stops: bool) -> Word:
    if stops:
        return Word.STANSA
    return Word.GREIDDE if verdict == Verdict.OK.value else Word.AATVARA
