"""Two units of work forced to meet: one is held at a point until the other has come as far."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from multiprocessing import get_context
from threading import Event, Thread
from typing import Any, Protocol, Self

from adapters.db.engine import Database, open_database
from adapters.db.place import Place
from adapters.db.postgres_profile import WRITERS
from adapters.db.uow import SqlUnitOfWork
from cases.casefile import CaseFile
from tests.proof.plan import Command
from tests.proof.stage import Told, give

POINTS_HELD = ("laas", "lese", "lagre")
"""Held before it asks for the lock, after it has read the case, before it commits."""

PATIENCE = 30.0
"""Seconds before a meeting that never comes is an error."""


class Signal(Protocol):
    """An event of one process or of several."""

    def set(self) -> None: ...
    def clear(self) -> None: ...
    def wait(self, timeout: float | None = None) -> bool: ...


@dataclass(frozen=True, slots=True)
class Meeting:
    """Where the first is held, and how each learns of the other."""

    held: str
    first_there: Signal
    second_there: Signal


def _wait(signal: Signal) -> None:
    if not signal.wait(PATIENCE):
        raise TimeoutError("the other never came")


class Meets(SqlUnitOfWork):
    """A unit of work that keeps an appointment, once, however often it is opened."""

    def __init__(self, database: Database, meeting: Meeting, *, first: bool) -> None:
        super().__init__(database)
        self._meeting, self._first, self._kept = meeting, first, False

    def __enter__(self) -> Self:
        if not self._kept and not self._first:
            _wait(self._meeting.first_there)
            if self._meeting.held == "laas" or locked(self.database):
                self._come()
        self._reach("laas")
        return super().__enter__()

    def case_file(self, case_id: str) -> CaseFile:
        file = super().case_file(case_id)
        self._reach("lese")
        return file

    def commit(self) -> None:
        self._reach("lagre")
        super().commit()

    def _reach(self, point: str) -> None:
        if self._kept:
            return
        if not self._first:  # nobody stopped it at the lock: it has read beside the first
            if point == "lese":
                self._come()
        elif point == self._meeting.held:
            self._kept = True
            self._meeting.first_there.set()
            _wait(self._meeting.second_there)

    def _come(self) -> None:
        self._kept = True
        self._meeting.second_there.set()

    def done(self) -> None:
        """However it ended, nobody waits for it any more."""
        (self._meeting.first_there if self._first else self._meeting.second_there).set()


def locked(database: Database) -> bool:
    """Whether another holds what a writer must have, asked on a connection of its own."""
    if database.engine.dialect.name == "postgresql":
        with database.engine.connect() as asking:
            raw: Any = asking.connection.driver_connection
            (free,) = raw.execute(f"SELECT pg_try_advisory_xact_lock({WRITERS})").fetchone()
            raw.rollback()
            return not free
    with closing(sqlite3.connect(str(database.engine.url.database), timeout=0)) as raw:
        try:
            raw.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                return True
            raise
        raw.rollback()
        return False


def take_part(
    database: Database, meeting: Meeting, command: Command, case: str, identity: str, *,
    first: bool,
) -> Told:
    """Give the command and keep the appointment."""
    unit = Meets(database, meeting, first=first)
    try:
        return give(unit, command, case, identity)
    finally:
        unit.done()


@dataclass(frozen=True, slots=True)
class Ask:
    """What one who takes part is asked: where, which point, whether first, what to say."""

    place: Place
    held: str
    first: bool
    command: Command
    case: str
    identity: str


def serve(signals: tuple[Signal, Signal], pipe: Any) -> None:
    """Do what is asked, on databases of one's own, until there is no more to ask."""
    known: dict[Place, Database] = {}
    while (ask := pipe.recv()) is not None:
        database = known.get(ask.place) or known.setdefault(ask.place, open_database(ask.place))
        database.registers.clear()  # the ground is laid anew beneath it
        meeting = Meeting(ask.held, *signals)
        try:
            told: object = take_part(
                database, meeting, ask.command, ask.case, ask.identity, first=ask.first
            )
        except Exception as error:
            told = error
        pipe.send(told)
    for database in known.values():
        database.close()


class Two:
    """Two who take part, as threads of this process or as two processes."""

    def __init__(self, *, processes: bool = False) -> None:
        context = get_context("spawn")
        self._signals: tuple[Signal, Signal] = (
            (context.Event(), context.Event()) if processes else (Event(), Event())
        )
        self._pipes, self._running = [], []
        for _ in range(2):
            mine, theirs = context.Pipe()
            start: Any = context.Process if processes else Thread
            one = start(target=serve, args=(self._signals, theirs), daemon=True)
            one.start()
            self._pipes.append(mine)
            self._running.append(one)

    def meet(self, one: Ask, other: Ask) -> tuple[object, object]:
        """Both at once; what each was told."""
        for signal in self._signals:
            signal.clear()
        for pipe, ask in zip(self._pipes, (one, other), strict=True):
            pipe.send(ask)
        return self._pipes[0].recv(), self._pipes[1].recv()

    def close(self) -> None:
        for pipe, one in zip(self._pipes, self._running, strict=True):
            pipe.send(None)
            one.join()
