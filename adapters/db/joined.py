"""Several acts in one transaction: all of them are kept together, or none is."""

from types import TracebackType
from typing import Self

from sqlalchemy import NestedTransaction

from adapters.db.engine import Database
from adapters.db.uow import SqlUnitOfWork
from cases.nouns import GLOBAL_NOUNS, KIND_OF, Noun
from cases.register import Register
from workflow.ports import Written


class JoinedUnitOfWork(SqlUnitOfWork):
    """A unit of work that acts may open while it is open: each of them is then a savepoint.

    An act that ends without `commit()` is undone alone, and what the others did stays. Nothing is
    kept before the `commit()` of the outermost `with`; without it, everything is undone.
    """

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._points: list[NestedTransaction] = []
        self._registers: dict[str, Register] = {}

    def __enter__(self) -> Self:
        if self._open is None:
            self._registers.clear()
            return super().__enter__()
        self._points.append(self.connection.begin_nested())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if not self._points:
            super().__exit__(kind, error, trace)
            return
        point = self._points.pop()
        if point.is_active:
            point.rollback()
            self._registers.clear()
            self._undone()

    def commit(self) -> None:
        """Keep the act that is open among the others; outermost, keep them all for good."""
        if self._points:
            self._flush()
            self._points[-1].commit()
        else:
            super().commit()

    def put(self, *nouns: Noun) -> Written:
        written = super().put(*nouns)
        if any(KIND_OF[type(noun)] in GLOBAL_NOUNS for noun in nouns):
            self._registers.clear()
        return written

    def register(self, hf: str) -> Register:
        """Read once, and again when one of the acts has written in it or been undone."""
        if hf not in self._registers:
            self._registers[hf] = super().register(hf)
        return self._registers[hf]
