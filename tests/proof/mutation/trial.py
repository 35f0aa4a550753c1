"""One mutant on trial: a forked process runs it against tests until one of them sees it."""

import json
import os
import shutil
import signal
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from time import process_time

import pytest

from rules.loading import register_data
from rules.loading.sakstypar import case_types
from tests.features import databases, scenario, stores
from tests.proof.mutation.applying import apply
from tests.proof.mutation.data_lines import DataMutant, apply_data
from tests.proof.mutation.sites import Mutant

KILLED, SURVIVED, TIMED_OUT, BROKEN = "killed", "survived", "timed out", "broken"
SLOWER = 12
"""How many times its usual processor time, and that many seconds besides, a test is given."""


@dataclass(frozen=True)
class Verdict:
    """What came of a mutant. `by` is the test that saw it, or why it could not be tried."""

    key: str
    outcome: str
    by: str = ""
    tests: int = 0
    seconds: float = 0.0


class Watcher:
    """A plugin of pytest that knows whether the test that was run has failed."""

    def __init__(self) -> None:
        self.failed = False
        self.told: int | None = None
        """Where a process on trial tells which test saw the mutant; then it is at its end."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> None:
        """On trial nobody reads how a test failed, and to lay it out takes longer than the test."""
        error = call.excinfo
        if self.told is not None and error and not error.errisinstance(pytest.skip.Exception):
            end(self.told, Verdict("", KILLED, item.nodeid))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.failed = self.failed or report.failed

    def run(self, item: pytest.Item) -> bool:
        """Run one test with all its fixtures; whether it passed."""
        self.failed = False
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
        return not self.failed


def own_room(number: int) -> Path:
    """A folder of its own for the scenarios of this process; whoever asked removes it."""
    room = Path(mkdtemp(prefix="mutant-"))
    store = stores.store()
    assert isinstance(store, stores.Files)
    store.__dict__.pop("_database", None)
    store._at = room / "scenario.db"
    stores.NUMBER = count(number * 1_000_000)
    return room


def forget_backgrounds() -> None:
    """Scenarios make their own background again, so that the mutant has its part in it."""
    scenario._MADE.clear()


def tried(
    mutant: Mutant | DataMutant, tests: Sequence[tuple[pytest.Item, float]], watcher: Watcher,
    *, afresh: float = 0.0,
) -> Verdict:
    """The verdict on a mutant: the first of the tests that fails, or that it ran too long.

    With `afresh` backgrounds are made anew, and no test begins after that much processor time.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            said = _run(mutant, tests, watcher, writing, afresh=afresh)
        except BaseException as error:
            said = Verdict("", BROKEN, repr(error)[:200])
        end(writing, said)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        lines = [x for x in pipe.read().splitlines() if x]
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        ended = signal.Signals(os.WTERMSIG(status)).name
        late = ended in {"SIGPROF", "SIGALRM"}
        at = next((x for x in reversed(lines) if not x.startswith("{")), "")
        return Verdict(mutant.key, TIMED_OUT if late else KILLED, at if late else ended)
    said = Verdict(**json.loads(lines[-1]))
    return replace(said, key=mutant.key, tests=len(lines) - 1)


def end(told: int, said: Verdict) -> None:
    """Tell the verdict and leave at once: nothing of this process is to be kept."""
    os.write(told, b"\n" + json.dumps(asdict(said)).encode() + b"\n")
    os._exit(0)


def _run(
    mutant: Mutant | DataMutant, tests: Sequence[tuple[pytest.Item, float]], watcher: Watcher,
    told: int, *, afresh: float,
) -> Verdict:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    if isinstance(mutant, DataMutant):
        try:
            apply_data(mutant)
            _read_again()
        except ValueError as error:
            return Verdict("", KILLED, f"lesinga: {error}"[:120])
    else:
        apply(mutant)
    if afresh:
        forget_backgrounds()
    watcher.told = told
    began = process_time()
    for item, usual in tests:
        if afresh and process_time() - began > afresh:
            break
        os.write(told, item.nodeid.replace("\n", " ").encode() + b"\n")
        signal.setitimer(signal.ITIMER_PROF, SLOWER * (1 + usual))
        signal.setitimer(signal.ITIMER_REAL, 4 * SLOWER * (1 + usual))
        if not watcher.run(item):
            return Verdict("", KILLED, item.nodeid)
    return Verdict("", SURVIVED)


def _read_again() -> None:
    """The data files are read anew, and seeded into the databases of the scenarios."""
    for held in (case_types, databases.fjordlandet, databases.template, *_cached()):
        held.cache_clear()
    forget_backgrounds()
    databases.register({})


def _cached() -> list[object]:
    return [v for v in vars(register_data).values() if hasattr(v, "cache_clear")]


def clear(room: Path) -> None:
    shutil.rmtree(room, ignore_errors=True)
