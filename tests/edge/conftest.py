"""A terminal for each test, with a database of its own that `klargjer` has made."""

import os
from datetime import datetime, tzinfo
from pathlib import Path
from shutil import copyfile
from typing import Self

import pytest

from adapters.drift.make_ready import make_ready
from adapters.script.packaged import packaged
from adapters.script.together import play_all
from adapters.settings import PREFIX, Settings
from tests.edge.cli_room import Terminal
from tests.edge.spelt import Spelt


@pytest.fixture(scope="session")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with register and demo contacts, made once and copied for each test."""
    path = tmp_path_factory.mktemp("klargjord") / "saksgang.db"
    make_ready(Settings(database=path), demo=True)
    return path


class StoppedClock(datetime):
    """A clock that always shows the same instant, so that case numbers are of a known year."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return cls(2026, 11, 22, 9, 0, 0, 123456, tzinfo=tz)


@pytest.fixture
def bare(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Terminal:
    """A terminal in an empty folder, without a database."""
    for name in [n for n in os.environ if n.startswith(PREFIX)]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("SAKSGANG_DATABASE", str(tmp_path / "saksgang.db"))
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr("adapters.bootstrap.datetime", StoppedClock)
    monkeypatch.chdir(tmp_path)
    return Terminal(capsys, tmp_path / "saksgang.db")


@pytest.fixture
def terminal(bare: Terminal, ready: Path) -> Terminal:
    """A terminal with a database that is ready."""
    copyfile(ready, bare.path)
    return bare


@pytest.fixture
def with_case(terminal: Terminal) -> Terminal:
    """One case, 2026/1, registered and without anything more."""
    assert terminal(
        "meld-inn", "--tittel", "Prosedyre for utskriving", "--sakstype", "C-05", "--send"
    ) == 0
    return terminal


KNOWN = (
    "rc-02-avtale", "rx-2-driftssak", "rx-4-bergen-ventar", "rx-6-saeravtale", "rx-12-graasone",
)
"""The scripts of the `demo` fixture: tests count on the numbers and the open cases of these."""


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database where a few known scripts have been played, once for all tests."""
    path = tmp_path_factory.mktemp("avspela") / "demo.db"
    known = tuple(p for p in packaged() if p.name in KNOWN)
    assert len(known) == len(KNOWN)
    for one in play_all(path, known):
        assert not one.report.broken, one.script.name
    return path


@pytest.fixture(scope="session")
def spelt(tmp_path_factory: pytest.TempPathFactory) -> Spelt:
    """Every packaged script, played alone the first time it is asked for."""
    return Spelt(tmp_path_factory.mktemp("spel"))


@pytest.fixture
def demo(bare: Terminal, played: Path) -> Terminal:
    """A terminal in a database with cases that have gone far; Bergen has not answered 2026/1."""
    copyfile(played, bare.path)
    return bare
