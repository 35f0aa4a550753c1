"""The pulse as a real process: it beats, it stops when told, and it may be killed at any time."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from adapters.bootstrap import opened
from adapters.settings import Settings
from tests.edge.cli_room import Terminal
from workflow.sweeps.varsling import KLOKKE

PROGRAM = str(Path(sys.executable).parent / "saksgang")
COMMAND = (PROGRAM, "planleggjar", "--kvart-sekund", "1")


@contextmanager
def started(terminal: Terminal) -> Iterator[subprocess.Popen[str]]:
    """The process, when it has begun to beat; killed at the latest when we leave."""
    environment = {**os.environ, "SAKSGANG_DATABASE": str(terminal.path)}
    with subprocess.Popen(  # noqa: S603
        COMMAND, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "Planleggjaren går. Stopp han med Ctrl-C.\n"
            yield process
        finally:
            process.kill()


def until(process: subprocess.Popen[str], words: str) -> None:
    """Read on until that has been said; a process that ends without it fails."""
    assert process.stdout is not None
    assert any(words in line for line in process.stdout), words


def raised(terminal: Terminal) -> list[str]:
    with opened(Settings(database=str(terminal.path))) as house, house.sweeping() as unit:
        return [a.id for a in unit.alarms(house.hf)]


def test_it_beats_and_stops_when_told(terminal: Terminal) -> None:
    with started(terminal) as process:
        until(process, "aarshjul: ")
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    assert raised(terminal)


def test_killed_and_started_anew_it_tells_nothing_twice(terminal: Terminal) -> None:
    with started(terminal) as process:
        until(process, "aarshjul: ")
        process.send_signal(signal.SIGKILL)
        assert process.wait(30) == -signal.SIGKILL
    before = raised(terminal)
    with started(terminal) as again, started(terminal) as beside:
        again.send_signal(signal.SIGTERM)
        beside.send_signal(signal.SIGTERM)
        assert (again.wait(30), beside.wait(30)) == (0, 0)
    assert raised(terminal) == before
    assert len(set(before)) == len(before)


def test_a_clock_that_is_wrong_is_told_and_the_process_stays(terminal: Terminal) -> None:
    with opened(Settings(database=str(terminal.path))) as house, house.sweeping() as unit:
        unit.beat(KLOKKE, datetime(2199, 1, 1, tzinfo=UTC))
        unit.commit()
    with started(terminal) as process:
        until(process, "klokka: stoppa. Klokka er stilt attende")
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    (alarm,) = raised(terminal)
    assert alarm
