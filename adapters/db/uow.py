"""The unit of work: one transaction that holds state, answer, history and letters together."""

import secrets
from hashlib import sha256 as digest

from sqlalchemy import insert, select, update

from adapters.db.engine import commit
from adapters.db.faults import DatabaseRefused, told_plainly
from adapters.db.ledger_tables import DOKUMENT_INNHALD, HISTORIE, KOMMANDO, PRIVAT_TEKST, SAKSTELJAR
from adapters.db.put import put_nouns
from adapters.db.rows import json_text, row_of_entry
from adapters.db.unit import SqlReads
from cases.history import HistoryEntry, commitment, entry_hash
from cases.nouns import GLOBAL_NOUNS, KIND_OF, Noun
from cases.receipt import Outcome
from cases.record import to_record


class SqlUnitOfWork(SqlReads):
    """Implements workflow.ports.UnitOfWork. It may be opened again after it has been left."""

    _writes = True

    def commit(self) -> None:
        commit(self.connection)
        self._register_written = False

    def store_outcome(self, command_id: str, fingerprint: str, outcome: Outcome) -> None:
        """Keep the outcome for ever under its command id. DatabaseRefused if the id is used."""
        row = {
            "id": command_id,
            "fingeravtrykk": fingerprint,
            "utfall": json_text(to_record(outcome)),
        }
        with told_plainly():
            self.connection.execute(insert(KOMMANDO), row)

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
        if any(KIND_OF[type(noun)] in GLOBAL_NOUNS for noun in nouns):
            self._register_written = True

    def append(self, entry: HistoryEntry) -> None:
        """Write the entry. DatabaseRefused if it is not sealed or does not continue the chain."""
        number, before = self.chain_end()
        if (entry.lopenr, entry.forrige) != (number + 1, before):
            raise DatabaseRefused("historieposten held ikkje fram der den førre slutta.")
        if entry.hash != entry_hash(entry):
            raise DatabaseRefused("historieposten er ikkje forsegla.")
        with told_plainly():
            self.connection.execute(insert(HISTORIE), row_of_entry(entry))

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
