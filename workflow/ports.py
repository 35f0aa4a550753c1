"""What the verbs need from the world, as protocols; adapters fulfil them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self

from cases.canonical import Json
from cases.case import Case
from cases.casefile import CaseFile
from cases.history import HistoryEntry
from cases.nouns import Noun
from cases.receipt import Outcome
from cases.register import Register
from cases.utsending import Brevstode

Written = Sequence[tuple[str, Mapping[str, Json]]]


class UnitOfWork(Protocol):
    """One transaction. Leaving it without `commit()` undoes everything.

    Entering it takes the write lock, so that what is read stays true until it ends.
    """

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def commit(self) -> None:
        """Keep what was written. Raises ConcurrentChange if the case moved under us."""

    def stored_outcome(self, command_id: str) -> tuple[str, Outcome] | None:
        """The fingerprint and outcome of a command that is done, or None."""

    def store_outcome(self, command_id: str, fingerprint: str, outcome: Outcome) -> None:
        """Keep what came of a command. That the id is free is seen at the latest by `commit()`."""

    def case_id(self, hf: str | None, number: str) -> str:
        """The id behind «HFB 2026/14», or «2026/14» where that is unambiguous. Else UnknownId."""

    def numbered(self, hf: str, owner: str, number: str) -> str | None:
        """Our number of the case that `owner` keeps under that number in its own archive.

        None if there is none, or only one that was registered by mistake.
        """

    def case_file(self, case_id: str) -> CaseFile:
        """The case with all its nouns, in a constant number of statements."""

    def open_cases(self, hf: str) -> tuple[str, ...]:
        """The ids of all cases there that have not come to an end, in the order registered."""

    def asked_cases(self, hf: str, partner: str) -> tuple[str, ...]:
        """The ids of the cases in a round that partner is asked in, in the order registered."""

    def cases(self, hf: str) -> tuple[Case, ...]:
        """Every case there, ended ones too, in the order registered; without what hangs on it."""

    def register(self, hf: str) -> Register:
        """All that helsefellesskap knows of its partners. UnknownId if there is no such one."""

    def next_number(self, hf: str, year: int) -> int:
        """The next running number of that year, taken in this transaction."""

    def chain_end(self) -> tuple[int, str]:
        """Number and hash of the last history entry; (0, GENESIS) before the first."""

    def case_end(self, case_id: str) -> int:
        """Number within the case of its last history entry; 0 before the first."""

    def put(self, *nouns: Noun) -> Written:
        """Write nouns: new ones are added, known ones (same id) replaced.

        Returns each of them as it was written, under the name of its kind.
        """

    def letters_of(self, case_id: str) -> Brevstode:
        """How far the letters of a case have come. A unit that writes holds those that wait: none
        of them goes before it ends."""

    def take_back(self, posts: tuple[str, ...], at: datetime) -> None:
        """Take letters that wait out of the mails they were packed in: those mails never go, and
        what else was in them is packed anew. Links that were in them lead nowhere from then on."""

    def append(self, entry: HistoryEntry) -> None:
        """Write a sealed entry at the end of the history."""

    def put_bytes(self, sha256: str, content: bytes) -> None:
        """Keep the bytes of a document; the same bytes twice are kept once."""

    def content(self, sha256: str) -> bytes | None:
        """The bytes kept under that name, or None."""

    def keep_private(self, text: str) -> str:
        """Keep a personal text apart under a fresh salt; returns its commitment."""

    def private(self, commitment: str) -> str | None:
        """The personal text behind a commitment, or None if it has been erased."""
