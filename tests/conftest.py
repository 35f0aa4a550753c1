"""What tests of several kinds share: a PostgreSQL server, started when one first asks for it."""

from collections.abc import Iterator

import pytest

from adapters.db.engine import open_database
from adapters.db.schema import migrate
from tests.postgres_server import Server, running

TEMPLATE = "mal"


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """One PostgreSQL server for all, with a migrated database that the others are copies of."""
    with running() as made:
        with made.connect() as connection:
            connection.execute(f"CREATE DATABASE {TEMPLATE}")
        database = open_database(made.url(TEMPLATE))
        migrate(database)
        database.close()
        yield made
