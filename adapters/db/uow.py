"""The unit of work: one transaction that holds state, answer, history and letters together."""

import secrets
from datetime import datetime
from hashlib import sha256 as digest
from typing import Self

from sqlalchemy import Insert, insert, select, update

from adapters.db.driver import together, write_all
from adapters.db.engine import Database, commit
from adapters.db.faults import DatabaseRefused, told_plainly
from adapters.db.ledger_tables import DOKUMENT_INNHALD, HISTORIE, KOMMANDO, PRIVAT_TEKST, SAKSTELJAR
from adapters.db.letters import take_back
from adapters.db.put import look_anew, put_nouns
from adapters.db.register_read import REGISTER_AGE
from adapters.db.rows import Row, end_in, row_of_entry
from adapters.db.unit import LAST, SqlReads
from cases.case import Case
from cases.casefile import CaseFile
from cases.growth import grown
from cases.history import GENESIS, HistoryEntry, commitment, entry_hash
from cases.kontakthending import Kontakthending
from cases.nouns import GLOBAL_NOUNS, KIND_OF, Noun
from cases.partner import Contact, Moete
from cases.receipt import Outcome, outcome_text
from cases.record import instant_text
from cases.register import Helsefellesskap
from workflow.ports import Written

TELLS_WHO_IS_REACHED = (Contact, Kontakthending, Moete, Helsefellesskap)
"""What a sweep goes by besides the case itself: addresses, absences, meetings, numbers."""

_NEW_COMMAND, _NEW_ENTRY = insert(KOMMANDO), insert(HISTORIE)


class SqlUnitOfWork(SqlReads):
    """Implements workflow.ports.UnitOfWork. It may be opened again after it has been left."""

    _writes = True
    _ahead = (LAST, REGISTER_AGE)

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._untold: dict[str, list[Noun]] = {}
        """What is written of each case and not yet told in its history."""
        self._seen: dict[str, CaseFile] = {}
        """The case files as they stand in this transaction."""
        self._late: list[tuple[Insert, Row]] = []
        """Entries and outcomes: sent together, before anything is read or kept."""
        self._chain = (0, GENESIS)
        """Where the history ends: nobody else writes meanwhile."""
        self._looked_over: set[str] = set()
        """The helsefellesskap whose cases are due anew because of what this transaction wrote."""

    def __enter__(self) -> Self:
        self._forget()
        super().__enter__()
        self._chain = end_in(self._told_ahead[0])
        return self

    def _forget(self) -> None:
        self._untold.clear()
        self._seen.clear()
        self._late.clear()
        self._looked_over.clear()

    def _undone(self) -> None:
        """What was done since a savepoint is gone: ask anew where the histories end."""
        self._forget()
        self._marks.clear()
        self._chain = super().chain_end()

    def case_file(self, case_id: str) -> CaseFile:
        file = super().case_file(case_id)
        if self._settled(case_id):
            self._seen[case_id] = file
        return file

    def commit(self) -> None:
        for case_id in self._untold:  # what no entry tells of has no mark to be known by
            self.database.files.forget(case_id)
        connection = self._opened()
        late, self._late = self._late, []
        commit(connection, late)
        self._register_written = False

    def store_outcome(self, command_id: str, fingerprint: str, outcome: Outcome) -> None:
        """Keep the outcome for ever under its command id. If that is used, `commit` is refused."""
        row = {
            "id": command_id,
            "fingeravtrykk": fingerprint,
            "utfall": outcome_text(outcome),
        }
        self._late.append((_NEW_COMMAND, row))

    def next_number(self, hf: str, year: int) -> int:
        counter = (SAKSTELJAR.c.hf == hf, SAKSTELJAR.c.aar == year)
        last = self.connection.scalar(select(SAKSTELJAR.c.siste).where(*counter))
        if last is None:
            self.connection.execute(insert(SAKSTELJAR), {"hf": hf, "aar": year, "siste": 1})
            return 1
        number = int(last) + 1
        self.connection.execute(update(SAKSTELJAR).where(*counter).values(siste=number))
        return number

    def put(self, *nouns: Noun) -> Written:
        """Write nouns, see put_nouns. Raises ConcurrentChange for a case that has moved."""
        with told_plainly():
            lies = {case: file for case, file in self._seen.items() if self._settled(case)}
            written = put_nouns(self.connection, nouns, lies)
        for noun in nouns:
            if KIND_OF[type(noun)] in GLOBAL_NOUNS:
                self._register_written = True
                self._due_anew(noun)
            else:
                self._untold.setdefault(_case_of(noun), []).append(noun)
        return written

    def _due_anew(self, noun: Noun) -> None:
        """Who is reached, and when, may have changed: no use case can forget that the sweeps must
        look at the cases that wait. Only the first such noun of a transaction sends anything."""
        hf = noun.id if isinstance(noun, Helsefellesskap) else getattr(noun, "hf", "")
        if isinstance(noun, TELLS_WHO_IS_REACHED) and hf not in self._looked_over:
            self._looked_over.add(hf)
            self.connection.execute(look_anew(hf))

    def take_back(self, posts: tuple[str, ...], at: datetime) -> None:
        take_back(self.connection, posts, instant_text(at))

    def _settled(self, case_id: str) -> bool:
        return case_id not in self._untold

    def append(self, entry: HistoryEntry) -> None:
        """Write the entry. DatabaseRefused if it is not sealed or does not continue the chain."""
        number, before = self.chain_end()
        if (entry.lopenr, entry.forrige) != (number + 1, before):
            raise DatabaseRefused("historieposten held ikkje fram der den førre slutta.")
        if entry.hash != entry_hash(entry):
            raise DatabaseRefused("historieposten er ikkje forsegla.")
        self._late.append((_NEW_ENTRY, row_of_entry(entry)))
        self._chain = (entry.lopenr, entry.hash)
        if entry.sak is not None:
            self._marks[entry.sak] = (entry.sak_lopenr or 0, entry.hash)
            self._remember(entry.sak, entry.hash)

    def chain_end(self) -> tuple[int, str]:
        self._opened()
        return self._chain

    def _register_age(self) -> int | None:
        return None if self._register_written else int(self._told_ahead[1][0])

    def _flush(self) -> None:
        late, self._late = self._late, []
        if late and self._connection is not None:
            with told_plainly(), together(self._connection):
                for statement, row in late:
                    write_all(self._connection, statement, [row])

    def _remember(self, case_id: str, mark: str) -> None:
        """Let the file we have seen grow by what was written, and go by its new mark.

        It may be done before the commit: if that fails, no history will ever have the mark.
        """
        written = self._untold.pop(case_id, [])
        seen = self._seen.pop(case_id, None)
        file = grown(seen, written) if seen else None
        if file is not None:
            self._seen[case_id] = file
            self.database.files.keep(case_id, mark, file)

    def put_bytes(self, sha256: str, content: bytes) -> None:
        """Keep the bytes. DatabaseRefused if they are not what the name says."""
        if digest(content).hexdigest() != sha256:
            raise DatabaseRefused("innhaldet høver ikkje med sha256-summen.")
        known = select(DOKUMENT_INNHALD.c.sha256).where(DOKUMENT_INNHALD.c.sha256 == sha256)
        if self.connection.execute(known).first() is None:
            row = {"sha256": sha256, "innhald": content}
            self.connection.execute(insert(DOKUMENT_INNHALD), row)

    def keep_private(self, text: str) -> str:
        salt = secrets.token_hex(16)
        sealed = commitment(salt, text)
        row = {"commitment": sealed, "salt": salt, "tekst": text}
        self.connection.execute(insert(PRIVAT_TEKST), row)
        return sealed


def _case_of(noun: Noun) -> str:
    return noun.id if isinstance(noun, Case) else str(noun.sak)  # type: ignore[union-attr]
