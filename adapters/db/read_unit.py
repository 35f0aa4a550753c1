"""A unit that cannot write, for looking, previewing and asking «what if»."""
# ruff: noqa: ARG002 - the signatures are the protocol's; nothing is done with what is given

from datetime import datetime
from typing import NoReturn

from adapters.db.faults import ReadOnlyUnitError
from adapters.db.unit import SqlReads
from cases.history import HistoryEntry
from cases.nouns import Noun
from cases.receipt import Outcome
from workflow.ports import Written


class SqlReadUnit(SqlReads):
    """Reads like the unit of work. Whatever writes raises ReadOnlyUnitError; the database itself
    refuses too, for the transaction is opened with `query_only`."""

    def commit(self) -> None:
        _refuse()

    def store_outcome(self, command_id: str, fingerprint: str, outcome: Outcome) -> None:
        _refuse()

    def next_number(self, hf: str, year: int) -> int:
        _refuse()

    def put(self, *nouns: Noun) -> Written:
        _refuse()

    def append(self, entry: HistoryEntry) -> None:
        _refuse()

    def take_back(self, posts: tuple[str, ...], at: datetime) -> None:
        _refuse()

    def put_bytes(self, sha256: str, content: bytes) -> None:
        _refuse()

    def keep_private(self, text: str) -> str:
        _refuse()


def _refuse() -> NoReturn:
    raise ReadOnlyUnitError("a read unit does not write")
