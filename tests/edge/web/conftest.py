"""A web service for each test, over a copy of a database that is ready."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest

from tests.edge.web.web_room import Room, room


@pytest.fixture
def web(tmp_path: Path, ready: Path) -> Iterator[Room]:
    """The register and the demonstration contacts, and no case yet."""
    path = tmp_path / "web.db"
    copyfile(ready, path)
    with room(path) as made:
        yield made
