"""The unit of work: one transaction that holds state, answer, history and letters together."""

import secrets
from hashlib import sha256 as digest
from typing import Self

from sqlalchemy import insert, select, update

from adapters.db.driver import write
from adapters.db.engine import Database, commit
from adapters.db.faults import DatabaseRefused, told_plainly
from adapters.db.ledger_tables import DOKUMENT_INNHALD, HISTORIE, KOMMANDO, PRIVAT_TEKST, SAKSTELJAR
from adapters.db.put import put_nouns
from adapters.db.rows import row_of_entry
from adapters.db.unit import SqlReads
from cases.case import Case
from cases.casefile import CaseFile
from cases.growth import grown
from cases.history import HistoryEntry, commitment, entry_hash
from cases.nouns import GLOBAL_NOUNS, KIND_OF, Noun
from cases.receipt import Outcome, outcome_text

_NEW_COMMAND, _NEW_ENTRY = insert(KOMMANDO), insert(HISTORIE)


class SqlUnitOfWork(SqlReads):
    """Implements workflow.ports.UnitOfWork. It may be opened again after it has been left."""

    _writes = True

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._untold: dict[str, list[Noun]] = {}
        """What is written of each case and not yet told in its history."""
        self._seen: dict[str, CaseFile] = {}
        """The case files as they stand in this transaction."""

    def __enter__(self) -> Self:
        self._forget()
        return super().__enter__()

    def _forget(self) -> None:
        self._untold.clear()
        self._seen.clear()

    def case_file(self, case_id: str) -> CaseFile:
        file = super().case_file(case_id)
        if self._settled(case_id):
            self._seen[case_id] = file
        return file

    def commit(self) -> None:
        for case_id in self._untold:  # what no entry tells of has no mark to be known by
            self.database.files.forget(case_id)
        commit(self.connection)
        self._register_written = False

    def store_outcome(self, command_id: str, fingerprint: str, outcome: Outcome) -> None:
        """Keep the outcome for ever under its command id. DatabaseRefused if the id is used."""
        row = {
            "id": command_id,
            "fingeravtrykk": fingerprint,
            "utfall": outcome_text(outcome),
        }
        with told_plainly():
            write(self.connection, _NEW_COMMAND, row)

    def next_number(self, hf: str, year: int) -> int:
        counter = (SAKSTELJAR.c.hf == hf, SAKSTELJAR.c.aar == year)
        last = self.connection.scalar(select(SAKSTELJAR.c.siste).where(*counter))
        if last is None:
            self.connection.execute(insert(SAKSTELJAR), {"hf": hf, "aar": year, "siste": 1})
            return 1
        number = int(last) + 1
        self.connection.execute(update(SAKSTELJAR).where(*counter).values(siste=number))
        return number

    def put(self, *nouns: Noun) -> None:
        """Write nouns, see put_nouns. Raises ConcurrentChange for a case that has moved."""
        with told_plainly():
            put_nouns(self.connection, nouns)
        for noun in nouns:
            if KIND_OF[type(noun)] in GLOBAL_NOUNS:
                self._register_written = True
            else:
                self._untold.setdefault(_case_of(noun), []).append(noun)

    def _settled(self, case_id: str) -> bool:
        return case_id not in self._untold

    def append(self, entry: HistoryEntry) -> None:
        """Write the entry. DatabaseRefused if it is not sealed or does not continue the chain."""
        number, before = self.chain_end()
        if (entry.lopenr, entry.forrige) != (number + 1, before):
            raise DatabaseRefused("historieposten held ikkje fram der den førre slutta.")
        if entry.hash != entry_hash(entry):
            raise DatabaseRefused("historieposten er ikkje forsegla.")
        with told_plainly():
            write(self.connection, _NEW_ENTRY, row_of_entry(entry))
        if entry.sak is not None:
            self._remember(entry.sak, entry.hash)

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
