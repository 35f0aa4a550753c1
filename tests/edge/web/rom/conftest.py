"""Services over cases that have come some way."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest

from tests.edge.web.rom.rom_room import OPENED, play_round
from tests.edge.web.web_room import Room, room


@pytest.fixture
def played_web(tmp_path: Path, played: Path) -> Iterator[Room]:
    """Cases that have gone far; Bergen has not answered 2026/1."""
    path = tmp_path / "web.db"
    copyfile(played, path)
    with room(path) as made:
        yield made


@pytest.fixture(scope="session")
def a_round(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One case on its round, 2026/1, that nobody has answered: made once, copied for each test."""
    path = tmp_path_factory.mktemp("runde") / "runde.db"
    play_round(path)
    return path


@pytest.fixture
def asked_web(tmp_path: Path, a_round: Path) -> Iterator[Room]:
    """The service over it, on a day when the round is open."""
    path = tmp_path / "web.db"
    copyfile(a_round, path)
    with room(path) as made:
        made.clock.at = OPENED
        yield made
