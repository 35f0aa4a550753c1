"""Bring a workbook in: every row through its own verb, all of them in one transaction."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from adapters.db.engine import Database
from adapters.db.faults import CommitUnknown, DatabaseBusy, DatabaseFailed
from adapters.db.joined import JoinedUnitOfWork
from adapters.files.beside import attachment_beside
from adapters.forms.faults import form_errors
from adapters.xlsx.blame import fields_of
from adapters.xlsx.checking import check
from adapters.xlsx.faults import Fault
from adapters.xlsx.known import is_known
from adapters.xlsx.opening import read_book
from adapters.xlsx.report import Report
from adapters.xlsx.row import Row, points_at_cases
from adapters.xlsx.rows import Rows, read_rows
from adapters.xlsx.sheets import CASE, CASES, PAPERS, PROOF, SHEETS
from cases.actor import Act
from cases.canonical import canonical_json
from cases.oslo import local_day
from cases.receipt import Ground, Outcome
from cases.record import plain as stored
from cases.steps import Step, Trekk
from workflow.forms.errors import Feil
from workflow.forms.fields import Form
from workflow.peikarar import NO_SUCH_TYPE
from workflow.verbs import VERBS

COMMAND = "importer-"
"""How the command ids of rows begin; nobody may choose such an id."""


def import_workbook(database: Database, path: Path, hf: str, act: Act, *, keep: bool) -> Report:
    """Try every row; keep them all if none is at fault and `keep` says so, else none.

    `act` is who imports and when; each row acts under a command id of its own. WorkbookFeil for a
    file that cannot be read as a workbook.
    """
    book = read_book(path)
    unit = JoinedUnitOfWork(database)
    with unit:
        rows = read_rows(book, unit.register(hf), local_day(act.at))
        if not rows.count and not rows.faults:
            raise Feil("fil", "Arbeidsboka har ingen rader å importere. Fyll ut malen først.")
        check(rows)
        one = Import(unit, path.parent, hf, act, Report(faults=list(rows.faults)))
        one.do_all(rows)
        if one.report.ok and keep:
            unit.commit()
    return one.report


@dataclass(slots=True)
class Import:
    """One reading under way, and what the rows so far have come to be called.

    `numbers` and `papers` are what old numbers and paths stand for now; None for what failed.
    """

    unit: JoinedUnitOfWork
    folder: Path
    hf: str
    act: Act
    report: Report
    numbers: dict[str, str | None] = field(default_factory=dict)
    papers: dict[tuple[str, str], str | None] = field(default_factory=dict)

    def do_all(self, rows: Rows) -> None:
        for sheet in SHEETS:
            if sheet.verb:
                for row in in_turn(rows.of(sheet.name)):
                    self._do(row)

    def _do(self, row: Row) -> None:
        self._remember(row, None)
        if row.faulty:
            self._besides(row)
            return
        try:
            pointed = self._pointed(row)
            if pointed is None:
                self.report.unjudged[row.sheet.name] += 1
                return
            self._try(row, {**row.values, **pointed})
        except (DatabaseBusy, DatabaseFailed, CommitUnknown):
            raise
        except ValidationError as error:
            self.report.faults += [
                row.fault(f.melding, f.felt.partition("[")[0]) for f in form_errors(error)
            ]
        except Feil as wrong:
            self.report.faults.append(row.fault(wrong.melding, wrong.felt))

    def _besides(self, row: Row) -> None:
        """What else is wrong with a row that cannot be done: all is told at once."""
        kind = row.values.get("sakstype")
        if kind is not None and kind not in self.unit.register(self.hf).sakstypar:
            self.report.faults.append(row.fault(NO_SUCH_TYPE, "sakstype"))

    def _try(self, row: Row, values: dict[str, Any]) -> None:
        verb = VERBS[row.sheet.verb]
        form = verb.form.model_validate(values)
        command, done = self._attempt(command_of(self.hf, row, form))
        act = Act(self.act.actor, self.act.at, command)
        if done is not None:
            self._taken(row, done, new=False)
        elif is_known(self.unit, self.unit.register(self.hf), form, act):
            self.report.known[row.sheet.name] += 1
        else:
            self._taken(row, verb.run(self.unit, self.hf, form, act), new=True)

    def _attempt(self, command: str) -> tuple[str, Outcome | None]:
        """The id to act under, and what came of it if the row is in already. A case that was
        marked as registered by mistake is not in: it may be entered anew from the same row."""
        for number in count(1):
            attempt = command if number == 1 else f"{command}-{number}"
            stored = self.unit.stored_outcome(attempt)
            if stored is None:
                return attempt, None
            if not self._by_mistake(stored[1]):
                return attempt, stored[1]
        raise AssertionError("count has no end")

    def _by_mistake(self, outcome: Outcome) -> bool:
        if outcome.trekk is not Trekk.INNFOER_SAK or outcome.sak is None:
            return False
        return self.unit.case_file(outcome.sak).case.sakssteg is Step.FEILREGISTRERT

    def _taken(self, row: Row, outcome: Outcome, *, new: bool) -> None:
        if not outcome.ok:
            self.report.faults += [_stop(row, g) for g in outcome.kvittering.stops]
            return
        if new:
            self.report.warnings += [_stop(row, g) for g in outcome.kvittering.warnings]
        (self.report.new if new else self.report.known)[row.sheet.name] += 1
        self._remember(row, outcome)

    def _remember(self, row: Row, outcome: Outcome | None) -> None:
        """What others will point at: the new number of a case, the number of a document."""
        if row.sheet.name == CASES and "gammalt_nummer" in row.values:
            old = str(row.values["gammalt_nummer"])
            self.numbers.setdefault(old, None)
            if outcome:
                number = f"{self._prefix()} {outcome.saksnummer}"
                self.numbers[old] = self.report.numbers[old] = number
        if row.sheet.name == PAPERS and {CASE, "fil"} <= set(row.values):
            key = (str(row.values[CASE]), str(row.values["fil"]))
            self.papers.setdefault(key, None)
            if outcome:
                self.papers[key] = outcome.ny

    def _prefix(self) -> str:
        return self.unit.register(self.hf).hf.prefiks

    def _pointed(self, row: Row) -> dict[str, Any] | None:
        """What the row points at, as it is called now; None if that has failed. Feil if nothing
        in the workbook is called so."""
        found: dict[str, Any] = {}
        for name in points_at_cases(row):
            found[name] = self._number(str(row.values[name]), name)
        if PROOF in row.values:
            key = (str(row.values[CASE]), str(row.values[PROOF]))
            if key not in self.papers:
                raise Feil(PROOF, f"Fila står ikkje i arket {PAPERS} for denne saka.")
            found[PROOF] = self.papers[key]
        if None in found.values():
            return None
        if "fil" in row.values:
            path = str(row.values["fil"])
            found["fil"] = attachment_beside(self.folder, path, of="arbeidsboka")
        return found

    def _number(self, written: str, name: str) -> str | None:
        """Our number of the case; None if it could not be entered. A case that the workbook does
        not bring is named by our own number, prefix and all: an old one may look just the same."""
        if written in self.numbers:
            return self.numbers[written]
        if not written.startswith(f"{self._prefix()} "):
            raise Feil(name, f"Saka står ikkje i arket {CASES}. Set inn, eller rett nummeret.")
        return written


def _stop(row: Row, ground: Ground) -> Fault:
    return row.fault(ground.grunn, *fields_of(ground), remedy=ground.raad, rule=ground.regel)


def command_of(hf: str, row: Row, form: Form) -> str:
    """An id that follows from what the row says, wherever it stands: the same row twice is once.

    A workbook that has been saved anew, or has got more rows, does nothing of the old ones again.
    `sak` is the case it is about as it is called here, which a case entered anew is not.
    """
    attached = getattr(form, "fil", None)
    content = {
        "helsefellesskap": hf, "ark": row.sheet.name, "sak": getattr(form, "sak", None),
        "felt": {name: stored(value) for name, value in row.values.items()},
        "fil": sha256(attached.innhald).hexdigest() if attached else None,
    }
    return f"{COMMAND}{sha256(canonical_json(content)).hexdigest()[:48]}"


def in_turn(rows: list[Row]) -> Iterator[Row]:
    """The rows so that what a row hangs under comes before it; a circle comes last, as it is."""
    left = list(rows)
    while left:
        names = {str(r.values.get(r.sheet.key[0])) for r in left}
        free = [r for r in left if str(r.values.get("mor")) not in names] or left
        yield from free
        gone = {r.number for r in free}
        left = [r for r in left if r.number not in gone]
