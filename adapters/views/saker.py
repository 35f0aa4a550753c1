"""A page of cases as lines: where each stands, whom it waits for, and how late it is."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from adapters.db.case_lists import Wanted, Word, wanted_cases
from adapters.db.reads import PAGE, files_of
from adapters.db.unit import SqlReads
from adapters.views.folding import pattern_of, stem_of, words_in
from adapters.views.sak.waiting import waits_for
from adapters.views.words import day_text, steps_word
from cases.actor import Act
from cases.case import Case
from cases.casefile import CaseFile
from cases.listing import counted
from cases.oslo import local_day
from cases.register import Register
from cases.steps import Step, Trekk
from cases.svarfrist import deadline
from rules.nemningar import STEP_NAMES
from rules.teljing import standing
from workflow.looking.overview import facts_of
from workflow.looking.partnarbilete import SAID

_NUMBER = re.compile(r"(?:([0-9]{4})/)?([0-9]{1,6})")
_SHORTEST = 3
"""Letters a word must have before it is taken for the name of a partner."""


@dataclass(frozen=True, slots=True)
class Line:
    """One case in a list. `frist` is that of a round that is open, `seint` days past it; `svara`
    of `spurde` have said yes or no."""

    sak: Case
    nummer: str
    sakstype: str
    steg: str
    ventar: str
    frist: date | None = None
    seint: int = 0
    svara: int = 0
    spurde: int = 0

    @property
    def frist_ord(self) -> str:
        if self.frist is None:
            return ""
        late = f", {counted(self.seint, 'dag', 'dagar')} over" if self.seint > 0 else ""
        return f"{day_text(self.frist)}{late}"

    @property
    def svar_ord(self) -> str:
        return f"{self.svara} av {self.spurde}" if self.spurde else ""


@dataclass(frozen=True, slots=True)
class Lines:
    """One page. `neste` is where the next one begins, None where this is the last."""

    rader: tuple[Line, ...]
    neste: tuple[int, int] | None = None


def word_of(text: str, register: Register) -> Word:
    """What one typed word may mean: part of a title, a partner, a number."""
    pattern = pattern_of(text)
    named = re.compile(rf"(?:^|[\s-]){pattern}")
    partners = tuple(
        p.id for p in register.partnarar.values()
        if len(text) >= _SHORTEST and any(named.search(n.kortnamn) for n in p.namn)
    )
    number = _NUMBER.fullmatch(text)
    year = int(number[1]) if number and number[1] else None
    title = pattern if partners else pattern_of(stem_of(text))
    return Word(title, partners, year, int(number[2]) if number else None)


def words_of(text: str, register: Register) -> tuple[Word, ...]:
    """All that was typed; the prefix of the numbers says nothing and is left out."""
    prefix = register.hf.prefiks.casefold()
    return tuple(word_of(w, register) for w in words_in(text) if w.casefold() != prefix)


def lines(
    unit: SqlReads, register: Register, act: Act, wanted: Wanted, *,
    before: tuple[int, int] | None = None, size: int = PAGE,
    keep: Callable[[CaseFile], bool] = lambda _: True, all_known: bool = True,
) -> Lines:
    """The cases that are asked for, a page of them. `keep` says which of them are for the one who
    asks; a case is late by the deadline as it stands now, not as it was first set."""
    rows: list[Line] = []
    for file in _files(unit, wanted, before, size):
        if not keep(file) or (wanted.seine_foer and not _late(file, wanted.seine_foer)):
            continue
        if len(rows) == size:
            return Lines(tuple(rows), (rows[-1].sak.aar, rows[-1].sak.lopenr))
        rows.append(line_of(file, register, act, all_known=all_known))
    return Lines(tuple(rows))


def _files(
    unit: SqlReads, wanted: Wanted, before: tuple[int, int] | None, size: int
) -> Iterator[CaseFile]:
    while cases := wanted_cases(unit, wanted, before, size + 1):
        yield from files_of(unit, cases)
        if len(cases) <= size:
            return
        before = (cases[-1].aar, cases[-1].lopenr)


def _late(file: CaseFile, day: date) -> bool:
    due = deadline(file)
    return due is not None and due < day and not file.case.paa_vent


def line_of(
    file: CaseFile, register: Register, act: Act, *, all_known: bool = True
) -> Line:
    """One case as a line. Only a case on its round has a deadline to be late for."""
    case, asked = file.case, file.demands
    known = Line(
        case, f"{register.hf.prefiks} {case.number}", register.sakstypar[case.sakstype].namn,
        steps_word(STEP_NAMES[case.sakssteg]), waits_for(file, register, act, all_known=all_known),
    )
    if case.sakssteg is not Step.RUNDGANG:
        return known
    facts, due = facts_of(file, register, Trekk.SVAR, act), deadline(file)
    said = sum(standing(facts, k.partnar) in SAID for k in asked)
    late = (local_day(act.at) - due).days if due else 0
    return Line(
        case, known.nummer, known.sakstype, known.steg, known.ventar,
        frist=due, seint=late, svara=said, spurde=len(asked),
    )
