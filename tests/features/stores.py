"""Where scenarios keep their databases: files that are copied, or databases made from templates."""

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from functools import cache, cached_property
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from adapters.db.engine import Database, open_database
from adapters.db.schema import migrate
from tests.postgres_server import Server, running

NUMBER = count(1)


class Store(Protocol):
    """One scenario's database at a time. One engine is kept for all, so SQL is compiled once."""

    def seeded(self, seed: Callable[[Database], None]) -> object:
        """A migrated database with that in it, kept to make others from."""

    def fresh(self, source: object) -> Database:
        """A copy of what was kept, open, in place of the scenario before."""

    def keep(self) -> object:
        """The scenario's database as it is now, kept to make others from."""

    def close(self) -> None:
        """Let go of all that was kept."""


class Files:
    """SQLite: a database is a file, and a copy of it another."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="regelbok-")
        self._at = Path(self._folder.name) / "scenario.db"

    @cached_property
    def _database(self) -> Database:
        return open_database(self._at)

    def seeded(self, seed: Callable[[Database], None]) -> Path:
        file = self._new()
        database = open_database(file)
        migrate(database)
        seed(database)
        _checkpoint(database)
        database.close()
        return file

    def fresh(self, source: object) -> Database:
        assert isinstance(source, Path)
        self._database.close()
        self._database.registers.clear()
        for made in ("-wal", "-shm"):
            Path(f"{self._at}{made}").unlink(missing_ok=True)
        shutil.copyfile(source, self._at)
        return self._database

    def keep(self) -> Path:
        file = self._new()
        _checkpoint(self._database)
        shutil.copyfile(self._at, file)
        return file

    def close(self) -> None:
        self._database.close()
        self._folder.cleanup()

    def _new(self) -> Path:
        return Path(self._folder.name) / f"mal-{next(NUMBER)}.db"


def _checkpoint(database: Database) -> None:
    """Everything into the one file, so that copying it copies all."""
    with database.connection(writes=False) as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


class OnServer:
    """PostgreSQL: a database is made with another as its template."""

    HERE = "scenario"

    def __init__(self, server: Server | None = None) -> None:
        self._stack = ExitStack()
        self._server: Server = server or self._stack.enter_context(running())
        self._do(f"CREATE DATABASE {self.HERE}")
        self._database = open_database(self._server.url(self.HERE))

    def close(self) -> None:
        self._database.close()
        self._do(f"DROP DATABASE {self.HERE} WITH (FORCE)")
        self._stack.close()

    def seeded(self, seed: Callable[[Database], None]) -> str:
        name = f"mal_{next(NUMBER)}"
        self._do(f"CREATE DATABASE {name}")
        database = open_database(self._server.url(name))
        migrate(database)
        seed(database)
        database.close()
        return name

    def fresh(self, source: object) -> Database:
        self._database.close()
        self._database.registers.clear()
        self._do(f"DROP DATABASE {self.HERE} WITH (FORCE)")
        self._do(f"CREATE DATABASE {self.HERE} TEMPLATE {source}")
        return self._database

    def keep(self) -> str:
        name = f"mal_{next(NUMBER)}"
        self._database.close()
        self._do(f"CREATE DATABASE {name} TEMPLATE {self.HERE}")
        return name

    def _do(self, statement: str) -> None:
        with self._server.connect() as connection:
            connection.execute(statement)


KINDS = {"sqlite": Files, "postgresql": OnServer}
CHOSEN: dict[str, str] = {"kind": "sqlite"}
"""Which one this run is on; set once, from the command line."""


@cache
def store() -> Store:
    made: Store = KINDS[CHOSEN["kind"]]()
    return made
