"""A migrated database of each kind for each test, closed again afterwards."""

from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from shutil import copyfile
from typing import Any

import psycopg
import pytest

from adapters.db.engine import Database, open_database
from adapters.db.schema import migrate
from tests.conftest import TEMPLATE
from tests.contract.past_the_program import Raw, connect, kind
from tests.postgres_server import Server
from tests.proof.stage import bring, entered, take_there_too

NUMBER = count(1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "saksgang.db"


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database on file, made once and copied for each test."""
    file = tmp_path_factory.mktemp("mal") / "saksgang.db"
    database = open_database(file)
    migrate(database)
    database.close()
    return file


@pytest.fixture
def db(path: Path, migrated_file: Path) -> Iterator[Database]:
    copyfile(migrated_file, path)
    database = open_database(path)
    yield database
    database.close()


@pytest.fixture
def postgres_db(server: Server) -> Iterator[Database]:
    name = f"prove_{next(NUMBER)}"
    with server.connect() as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    database = open_database(server.url(name))
    yield database
    database.close()
    with server.connect() as connection:  # hundreds of them are slow to take away at the end
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def any_db(request: pytest.FixtureRequest) -> Database:
    """A test that asks for it runs on both."""
    kind = {"sqlite": "db", "postgresql": "postgres_db"}[request.param]
    database: Database = request.getfixturevalue(kind)
    return database


@pytest.fixture
def empty_db(any_db: Database, request: pytest.FixtureRequest) -> Iterator[Database]:
    """Another database of the same kind, with nothing in it."""
    if kind(any_db) == "sqlite":
        database = open_database(request.getfixturevalue("tmp_path") / "tom.db")
    else:
        server, name = request.getfixturevalue("server"), f"tom_{next(NUMBER)}"
        with server.connect() as connection:
            connection.execute(f"CREATE DATABASE {name}")
        database = open_database(server.url(name))
    yield database
    database.close()


@pytest.fixture
def any_raw(any_db: Database) -> Iterator[Raw]:
    """A connection past the program to the same database."""
    with closing(connect(any_db)) as connection:
        yield connection


@pytest.fixture
def raw(postgres_db: Database, server: Server) -> Iterator[psycopg.Connection[Any]]:
    """A connection past the program, with the rights of the owner."""
    with server.connect(str(postgres_db.engine.url.database)) as connection:
        yield connection


@pytest.fixture
def asked(any_db: Database) -> Database:
    """A round in which a kommune and the helseføretak are asked, and neither has answered."""
    entered(any_db)
    bring(any_db, "spurde")
    return any_db


@pytest.fixture
def two(any_db: Database) -> Database:
    """Two such cases at the same partners."""
    entered(any_db)
    take_there_too(any_db, bring(any_db, "spurde"), 2)
    return any_db
