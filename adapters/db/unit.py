"""What every unit can do: hold one transaction open, and read in it."""

from contextlib import ExitStack
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, desc, func, select

from adapters.db.case_read import case_numbered, find_case, open_case_ids, read_case_file
from adapters.db.engine import Database
from adapters.db.ledger_tables import HISTORIE, KOMMANDO, PRIVAT_TEKST
from adapters.db.register_read import read_register
from adapters.db.rows import nouns_where, outcome_of
from cases.case import Case
from cases.casefile import CaseFile
from cases.history import GENESIS
from cases.receipt import Outcome
from cases.register import Register


class SqlReads:
    """One transaction and the reads in it. All that is read is from one and the same moment."""

    _writes = False

    def __init__(self, database: Database) -> None:
        self.database = database
        self._open: ExitStack | None = None
        self._connection: Connection | None = None
        self._register_written = False

    def __enter__(self) -> Self:
        if self._open is not None:
            raise RuntimeError("this unit is open already")
        with ExitStack() as stack:
            if self._writes:
                stack.enter_context(self.database.queue())
            opened = self.database.connection(writes=self._writes)
            self._connection = stack.enter_context(opened)
            self._register_written = False
            self._open = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        stack, self._open, self._connection = self._open, None, None
        if stack is not None:
            stack.__exit__(kind, error, trace)

    @property
    def connection(self) -> Connection:
        """The open connection. Raises RuntimeError outside `with`."""
        if self._connection is None:
            raise RuntimeError("a unit is used inside `with`")
        return self._connection

    def stored_outcome(self, command_id: str) -> tuple[str, Outcome] | None:
        row = self.connection.execute(
            select(KOMMANDO.c.fingeravtrykk, KOMMANDO.c.utfall).where(KOMMANDO.c.id == command_id)
        ).first()
        return None if row is None else (row.fingeravtrykk, outcome_of(row.utfall))

    def case_id(self, hf: str | None, number: str) -> str:
        return find_case(self.connection, hf, number)

    def numbered(self, hf: str, owner: str, number: str) -> str | None:
        return case_numbered(self.connection, hf, owner, number)

    def case_file(self, case_id: str) -> CaseFile:
        return read_case_file(self.connection, case_id)

    def open_cases(self, hf: str) -> tuple[str, ...]:
        return open_case_ids(self.connection, hf)

    def cases(self, hf: str) -> tuple[Case, ...]:
        return nouns_where(self.connection, Case, "hf", hf)

    def register(self, hf: str) -> Register:
        return read_register(
            self.database, self.connection, hf, written_here=self._register_written
        )

    def chain_end(self) -> tuple[int, str]:
        last = select(HISTORIE.c.lopenr, HISTORIE.c.hash).order_by(desc(HISTORIE.c.lopenr))
        row = self.connection.execute(last.limit(1)).first()
        return (0, GENESIS) if row is None else (row.lopenr, row.hash)

    def case_end(self, case_id: str) -> int:
        last = select(func.max(HISTORIE.c.sak_lopenr)).where(HISTORIE.c.sak == case_id)
        return self.connection.execute(last).scalar() or 0

    def private(self, commitment: str) -> str | None:
        wanted = select(PRIVAT_TEKST.c.tekst).where(PRIVAT_TEKST.c.commitment == commitment)
        found: str | None = self.connection.execute(wanted).scalar()
        return found
