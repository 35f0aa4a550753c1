"""The way to a database, on file or on a server, and to a connection in a transaction."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, Engine, Executable

from adapters.db import postgres_profile, sqlite_profile
from adapters.db.driver import Params, Sent, together, write_all
from adapters.db.faults import DatabaseBusy, told_at_commit, told_plainly
from adapters.db.kept_files import KeptFiles
from adapters.db.place import Place
from adapters.db.sqlite_profile import WAIT_SECONDS
from adapters.db.title_words import TitleWords
from cases.register import Register


@dataclass(frozen=True, slots=True)
class Database:
    """An open database: its engine, the queue of its writers, and what it remembers of the
    register and of cases."""

    engine: Engine
    unit: Callable[..., AbstractContextManager[tuple[Sent, ...]]]
    """What is around a transaction on that kind of database: how it begins, and how it is sent."""
    writer: threading.Lock = field(default_factory=threading.Lock)
    registers: dict[str, tuple[int, Register]] = field(default_factory=dict)
    files: KeptFiles = field(default_factory=KeptFiles)
    titles: TitleWords = field(default_factory=TitleWords)

    @property
    def address(self) -> str:
        """Where it lies, as a setting names it; with the password, where there is one."""
        url = self.engine.url
        if url.get_backend_name() == "sqlite":
            return str(url.database)
        return url.set(drivername="postgresql").render_as_string(hide_password=False)

    def close(self) -> None:
        self.engine.dispose()

    @contextmanager
    def queue(self) -> Iterator[None]:
        """Wait for our turn to write: writers of one process queue instead of sleeping.

        Raises DatabaseBusy after WAIT_SECONDS.
        """
        if not self.writer.acquire(timeout=WAIT_SECONDS):
            raise DatabaseBusy
        try:
            yield
        finally:
            self.writer.release()

    @contextmanager
    def connection(self, *, writes: bool) -> Iterator[Connection]:
        """A connection in a transaction that is rolled back unless somebody commits it."""
        with self.begun(writes=writes, ahead=()) as (connection, _):
            yield connection

    @contextmanager
    def begun(
        self, *, writes: bool, ahead: Sequence[Executable]
    ) -> Iterator[tuple[Connection, tuple[Sent, ...]]]:
        """The same, with what was asked while it began: on a server one journey for it all."""
        with told_plainly(), self.engine.connect() as connection:
            connection.begin()
            with self.unit(connection, writes=writes, ahead=ahead) as asked:
                yield connection, asked


def open_database(place: Place) -> Database:
    """Open the place (a file is made if it is missing) and see that the settings hold.

    Raises ProfileNotHeld where the disk or the SQLite library does not carry them, and
    DatabaseFailed where it cannot be opened. Whoever opens it calls `close()`.
    """
    if isinstance(place, Path):
        database = Database(sqlite_profile.engine_for(place), sqlite_profile.unit)
    else:
        database = Database(postgres_profile.engine_for(place), postgres_profile.unit)
    with told_plainly(), database.engine.connect():
        return database


def commit(connection: Connection, last: Sequence[tuple[Executable, Params]] = ()) -> None:
    """Write what was held back and keep it all, in one journey.

    A connection whose commit failed is thrown away: SQLite leaves the transaction open, the pool
    would lend it out so, and after a failed sync nobody can know.
    """
    try:
        with told_at_commit(), together(connection):
            for statement, row in last:
                write_all(connection, statement, [row])
            connection.commit()
    except BaseException:
        connection.invalidate()
        raise
