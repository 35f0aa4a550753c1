"""A migrated database in a file of its own for each test, closed again afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.db.engine import Database, open_database
from adapters.db.schema import migrate


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "saksgang.db"


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    database = open_database(path)
    migrate(database)
    yield database
    database.close()
