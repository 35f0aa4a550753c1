"""What must always be true of history and tables together. Pure: no SQL."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from adapters.db.replay import Finding, nouns_of
from cases.casefile import CaseFile
from cases.history import HistoryEntry, commitment
from cases.receipt import Outcome, receipt_text
from cases.steps import Step
from cases.terms import Modell, Result


def commands_once(entries: Iterable[HistoryEntry]) -> Iterator[Finding]:
    for command, times in Counter(e.kommando for e in entries).items():
        if times > 1:
            yield Finding(
                "historie", command, f"Kommandoen {command} står {times} gonger i historia."
            )


def outcomes_match(
    entries: Iterable[HistoryEntry], outcomes: Mapping[str, Outcome]
) -> Iterator[Finding]:
    """What a command is answered with again is what history says came of it."""
    told = {entry.kommando: entry for entry in entries}
    for command, outcome in outcomes.items():
        entry = told.get(command)
        if entry is None:
            yield Finding("kommando", command, f"Kommandoen {command} står ikkje i historia.")
        elif not _same(entry, outcome):
            yield Finding(
                "kommando", command,
                f"Utfallet av kommandoen {command} er ikkje det som står i historia.", ("utfall",),
            )


def _same(entry: HistoryEntry, outcome: Outcome) -> bool:
    told = receipt_text(outcome.kvittering, fraa=outcome.fraa, til=outcome.til)
    return entry.utfall is outcome.utfall and told == entry.kvittering


def numbered_without_holes(entries: Iterable[HistoryEntry]) -> Iterator[Finding]:
    """The entries of each case are numbered 1, 2, 3 …, in the order of the whole history."""
    last: dict[str, int] = defaultdict(int)
    for entry in entries:
        if entry.sak is None:
            continue
        last[entry.sak] += 1
        if entry.sak_lopenr != last[entry.sak]:
            yield Finding(
                "historie", str(entry.lopenr),
                f"Historiepost {entry.lopenr} skulle vere nr. {last[entry.sak]} i saka"
                f" {entry.sak}, men har nr. {entry.sak_lopenr}.",
                ("sak_lopenr",),
            )
            last[entry.sak] = entry.sak_lopenr or last[entry.sak]


def versions_rise_by_one(entries: Iterable[HistoryEntry]) -> Iterator[Finding]:
    """A case begins at version 1 and rises by one with each act that changed it."""
    last: dict[str, int] = {}
    for entry in entries:
        if entry.utfall is not Result.OK:
            continue
        for kind, record in nouns_of(entry):
            if kind != "sak":
                continue
            key, version = str(record["id"]), record["versjon"]
            if version != last.get(key, 0) + 1:
                yield Finding(
                    "sak", key,
                    f"Saka {key} har versjon {version} i historiepost {entry.lopenr}."
                    f" Det skulle vere versjon {last.get(key, 0) + 1}.",
                    ("versjon",),
                )
            last[key] = version


def decided_by_all(case_file: CaseFile) -> Iterator[Finding]:
    """A binding vedteke case outside the konsensusmodell has a yes for every demand in force.

    Told by the questions of CaseFile, not by the SQL of the trigger: two roads, one answer.
    """
    case = case_file.case
    settled_in_ssu = case.modell is Modell.KONSENSUS or not case.forpliktande
    if case.sakssteg is not Step.VEDTEKE or settled_in_ssu:
        return
    if not case_file.demands:
        yield Finding("sak", case.id, f"Saka {case.id} er vedteken utan at nokon er spurd.")
    for demand in case_file.demands:
        answer = case_file.position(demand.partnar)
        if answer is None or not answer.slag.is_yes or answer.krav != demand.id:
            yield Finding(
                "krav", demand.id,
                f"Saka {case.id} er vedteken, men kravet {demand.id} til {demand.partnar}"
                " har ikkje noko svar som tel.",
            )


def numbers_once(numbers: Iterable[tuple[str, int, int]]) -> Iterator[Finding]:
    """No two cases of a helsefellesskap share a number."""
    for (hf, year, number), times in Counter(numbers).items():
        if times > 1:
            yield Finding(
                "sak", f"{year}/{number}", f"{times} saker i {hf} har nummeret {year}/{number}."
            )


def counters_cover(
    numbers: Iterable[tuple[str, int, int]], counters: Mapping[tuple[str, int], int]
) -> Iterator[Finding]:
    """The counter of a year stands at its highest case number, so that none is given again."""
    highest: dict[tuple[str, int], int] = defaultdict(int)
    for hf, year, number in numbers:
        highest[hf, year] = max(highest[hf, year], number)
    for (hf, year), number in highest.items():
        if counters.get((hf, year), 0) < number:
            yield Finding(
                "saksteljar", f"{hf} {year}",
                f"Saksteljaren for {hf} i {year} står lågare enn sak {year}/{number}.",
                ("siste",),
            )


def bytes_match(name: str, content: bytes) -> Iterator[Finding]:
    if sha256(content).hexdigest() != name:
        yield Finding(
            "dokument_innhald", name,
            f"Innhaldet i dokumentet {name[:12]} er ikkje det som vart lagt ved.", ("innhald",),
        )


def text_matches(sealed: str, salt: str, text: str) -> Iterator[Finding]:
    if commitment(salt, text) != sealed:
        yield Finding(
            "privat_tekst", sealed,
            f"Den personlege teksten {sealed[:12]} er ikkje den som vart skriven.", ("tekst",),
        )
