"""A process that delivers, and dies by kill -9 at the boundary of SQL it is told to die at."""

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event

from adapters.db.engine import Database, open_database
from adapters.db.outbox import SqlOutbox
from adapters.db.place import Place
from adapters.mail.drain import Drain
from adapters.mail.limits import Limits
from adapters.mail.smtp import SmtpWay
from cases.register import Register
from tests.edge.smtp_room import AT

STEPS = (
    "claim", "claim_let_go", "left_in_data", "into_data", "sent", "later", "given_up", "in_doubt",
    "raise_alarm",
)
NEVER = 0


@dataclass
class Switch:
    """Kills at the n-th boundary. What it was is written to `book` first, in one line."""

    at: int
    book: int
    step: str = "?"
    passed: int = field(default=0)

    def boundary(self, side: str) -> None:
        self.passed += 1
        if self.passed == self.at:
            os.write(self.book, f"{self.step} {side}\n".encode())
            os.kill(os.getpid(), signal.SIGKILL)


@dataclass(frozen=True, slots=True)
class Job:
    """What every worker does: where the mails lie, where they go, and how."""

    place: Place
    port: int
    register: Register
    limits: Limits
    book: Path
    fault: Callable[[], None] | None = None

    def start(self, kill_at: int, most: int) -> int:
        """Fork a worker that dies at that boundary, or when `most` mails have been tried."""
        child = os.fork()
        if child:
            return child
        code = 70
        with suppress(BaseException):
            self._work(kill_at, most)
            code = 0
        os._exit(code)

    def _work(self, kill_at: int, most: int) -> None:
        if self.fault:
            self.fault()
        database = open_database(self.place)
        if kill_at:
            book = os.open(self.book, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
            _listen(database, Switch(kill_at, book))
        self.drain(database, most)
        database.close()

    def drain(self, database: Database, most: int) -> None:
        """One sweep, in this process."""
        way = SmtpWay("127.0.0.1", self.port, "", 30)
        Drain(SqlOutbox(database), way, self.register, self.limits, AT).run(most)


def limits(lease: float, batch: int) -> Limits:
    minute = timedelta(minutes=1)
    return Limits(batch, timedelta(seconds=lease), minute, 2, minute, 10_000, 10_000)


def _listen(database: Database, switch: Switch) -> None:
    for name in STEPS:
        _name(switch, name)
    event.listen(database.engine, "before_cursor_execute", lambda *_: switch.boundary("before"))
    event.listen(database.engine, "after_cursor_execute", lambda *_: switch.boundary("after"))
    dialect: Any = database.engine.dialect
    keep = dialect.do_commit

    def commit(connection: Any) -> None:
        switch.boundary("before commit")
        keep(connection)
        switch.boundary("after commit")

    dialect.do_commit = commit


def _name(switch: Switch, step: str) -> None:
    """Boundaries are called by the method of the outbox they are in, or come after."""
    method = getattr(SqlOutbox, step)

    def named(*args: Any, **given: Any) -> Any:
        switch.step = step
        return method(*args, **given)

    setattr(SqlOutbox, step, named)
