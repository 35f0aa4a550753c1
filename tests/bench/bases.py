"""The databases that are measured on: a file, and a server with the durability it ships with."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy.engine import URL

from adapters.db.engine import Database, open_database
from adapters.db.place import Place
from adapters.db.schema import migrate
from tests.postgres_server import Server, running

NUMBER = count(1)
SHIPPED: dict[str, str] = {}
"""No settings of ours: fsync and synchronous commit as PostgreSQL has them."""


@dataclass(frozen=True, slots=True)
class Base:
    """A kind of database: `name` is sqlite or postgresql."""

    name: str
    folder: Path
    server: Server | None = None

    def fresh(self) -> Place:
        """An empty place of this kind."""
        name = f"maaling_{next(NUMBER)}"
        if self.server is None:
            return self.folder / f"{name}.db"
        with self.server.connect() as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return self.server.url(name)

    def copy(self, place: Place) -> Place:
        """The same database once more. Nobody may have it open."""
        if isinstance(place, Path):
            new = self.fresh()
            shutil.copyfile(place, str(new))
            return new
        name = f"maaling_{next(NUMBER)}"
        assert self.server is not None
        with self.server.connect() as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {place.database}")
        return self.server.url(name)

    def driver(self, place: Place) -> Any:
        """The driver's own connection, with the settings the program has, for a contender."""
        if isinstance(place, URL):
            assert self.server is not None
            connection = self.server.connect(str(place.database))
            connection.autocommit = False
            return connection
        return open_sqlite(place)


def open_sqlite(path: Path) -> Any:
    import sqlite3

    from adapters.db.sqlite_profile import PROFILE

    connection = sqlite3.connect(path, isolation_level=None)
    for name, value in PROFILE.items():
        connection.execute(f"PRAGMA {name} = {value}")
    return connection


@contextmanager
def bases(names: tuple[str, ...]) -> Iterator[tuple[Base, ...]]:
    with TemporaryDirectory(prefix="saksgang-maaling-") as folder:
        if "postgresql" not in names:
            yield (Base("sqlite", Path(folder)),)
            return
        with running(SHIPPED) as server:
            known = {
                "sqlite": Base("sqlite", Path(folder)),
                "postgresql": Base("postgresql", Path(folder), server),
            }
            yield tuple(known[name] for name in names)


@contextmanager
def opened(place: Place) -> Iterator[Database]:
    database = open_database(place)
    try:
        yield database
    finally:
        database.close()


def migrated(place: Place) -> Place:
    with opened(place) as database:
        migrate(database)
    return place


def text_of(place: Place) -> str:
    """The place as a setting names it."""
    if isinstance(place, URL):
        return place.render_as_string(hide_password=False)
    return str(place)
