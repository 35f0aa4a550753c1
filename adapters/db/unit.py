"""What every unit can do: hold one transaction open, and read in it."""

from contextlib import ExitStack
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Executable, bindparam, select

from adapters.db.case_read import (
    asked_case_ids,
    case_numbered,
    find_case,
    open_case_ids,
    read_case_file,
)
from adapters.db.driver import first
from adapters.db.engine import Database
from adapters.db.ledger_tables import DOKUMENT_INNHALD, HISTORIE, KOMMANDO, PRIVAT_TEKST
from adapters.db.letters import letters_of
from adapters.db.register_read import read_register
from adapters.db.rows import end_in, nouns_where, outcome_of
from cases.case import Case
from cases.casefile import CaseFile
from cases.receipt import Outcome
from cases.register import Register
from cases.utsending import Brevstode

_COMMAND = select(KOMMANDO.c.fingeravtrykk, KOMMANDO.c.utfall).where(
    KOMMANDO.c.id == bindparam("command")
)
LAST = select(HISTORIE.c.lopenr, HISTORIE.c.hash).order_by(HISTORIE.c.lopenr.desc()).limit(1)
_LAST_OF_CASE = (
    select(HISTORIE.c.sak_lopenr, HISTORIE.c.hash).where(HISTORIE.c.sak == bindparam("case_id"))
    .order_by(HISTORIE.c.sak_lopenr.desc()).limit(1)
)


class SqlReads:
    """One transaction and the reads in it. All that is read is from one and the same moment."""

    _writes = False
    _ahead: tuple[Executable, ...] = ()
    """What every such unit asks anyway, and therefore asks while it begins."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._open: ExitStack | None = None
        self._connection: Connection | None = None
        self._register_written = False
        self._told_ahead: tuple[Any, ...] = ()
        self._marks: dict[str, tuple[int, str]] = {}
        """Where the histories of cases end, once they have been asked: nobody else writes
        meanwhile, and what is read is of one moment."""

    def __enter__(self) -> Self:
        if self._open is not None:
            raise RuntimeError("this unit is open already")
        with ExitStack() as stack:
            if self._writes:
                stack.enter_context(self.database.queue())
            opened = self.database.begun(writes=self._writes, ahead=self._ahead)
            self._connection, asked = stack.enter_context(opened)
            self._told_ahead = tuple(one.row() for one in asked)
            self._register_written = False
            self._marks.clear()
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
        opened = self._opened()
        self._flush()
        return opened

    def _opened(self) -> Connection:
        """The connection as it is, with what is held back still held."""
        if self._connection is None:
            raise RuntimeError("a unit is used inside `with`")
        return self._connection

    def _flush(self) -> None:
        """Send what is still held back. A unit that only reads holds nothing."""

    def stored_outcome(self, command_id: str) -> tuple[str, Outcome] | None:
        row = first(self.connection, _COMMAND, {"command": command_id})
        return None if row is None else (row[0], outcome_of(row[1]))

    def case_id(self, hf: str | None, number: str) -> str:
        case_id, mark = find_case(self.connection, hf, number)
        self._marks.setdefault(case_id, mark)
        return case_id

    def numbered(self, hf: str, owner: str, number: str) -> str | None:
        return case_numbered(self.connection, hf, owner, number)

    def case_file(self, case_id: str) -> CaseFile:
        """The case with all its nouns: remembered where nothing has been written since."""
        _, mark = self._case_mark(case_id)
        known = self.database.files.find(case_id, mark) if self._settled(case_id) else None
        if known is not None:
            return known
        file = read_case_file(self.connection, case_id)
        if self._settled(case_id):
            self.database.files.keep(case_id, mark, file)
        return file

    def content(self, sha256: str) -> bytes | None:
        kept = select(DOKUMENT_INNHALD.c.innhald).where(DOKUMENT_INNHALD.c.sha256 == sha256)
        found = self.connection.scalar(kept)
        return None if found is None else bytes(found)

    def open_cases(self, hf: str) -> tuple[str, ...]:
        return open_case_ids(self.connection, hf)

    def asked_cases(self, hf: str, partner: str) -> tuple[str, ...]:
        return asked_case_ids(self.connection, hf, partner)

    def cases(self, hf: str) -> tuple[Case, ...]:
        return nouns_where(self.connection, Case, "hf", hf)

    def register(self, hf: str) -> Register:
        return read_register(
            self.database, self.connection, hf, written_here=self._register_written,
            age=self._register_age(),
        )

    def letters_of(self, case_id: str) -> Brevstode:
        return letters_of(self.connection, case_id, held=self._writes)

    def _register_age(self) -> int | None:
        """How old the register is, where it is known; it is not once it has been written here."""
        return None

    def chain_end(self) -> tuple[int, str]:
        return end_in(first(self.connection, LAST, {}))

    def case_end(self, case_id: str) -> int:
        return self._case_mark(case_id)[0]

    def _case_mark(self, case_id: str) -> tuple[int, str]:
        """Number within the case and hash of the last entry of its history."""
        if case_id not in self._marks:
            row = first(self.connection, _LAST_OF_CASE, {"case_id": case_id})
            self._marks[case_id] = end_in(row)
        return self._marks[case_id]

    def _settled(self, case_id: str) -> bool:  # noqa: ARG002 - a unit that writes knows better
        """Whether history tells all that lies in the tables of that case."""
        return True

    def private(self, commitment: str) -> str | None:
        wanted = select(PRIVAT_TEKST.c.tekst).where(PRIVAT_TEKST.c.commitment == commitment)
        found: str | None = self.connection.execute(wanted).scalar()
        return found
