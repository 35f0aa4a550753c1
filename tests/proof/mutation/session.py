"""The tests collected and run once, watched; then the mutants tried in processes made from that."""

import gc
import json
import os
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from rules.rule import RULES
from tests.features import stores
from tests.proof.mutation.applying import forget
from tests.proof.mutation.data_lines import DataMutant, data_points
from tests.proof.mutation.every import AnyMutant
from tests.proof.mutation.reach import (
    Point,
    data_readers,
    points,
    readers,
    rule_of,
    rules_in,
    watched,
)
from tests.proof.mutation.sites import ROOT, Mutant, module, sources
from tests.proof.mutation.trial import (
    KILLED,
    SURVIVED,
    Verdict,
    Watcher,
    clear,
    own_room,
    tried,
)

CHEAP = 0.01
"""A test that takes so little (seconds) is asked at once: it looks at one rule alone."""

TESTS = ("tests/features", "tests/workflow", "tests/rules", "tests/proof/test_oracle.py")


@dataclass
class Plan:
    """What is to be tried, and how much of the tests' usual time each mutant is given (seconds):
    first with the backgrounds of scenarios as they are kept, then, if it lives, made afresh."""

    mutants: Sequence[AnyMutant]
    workers: int = 2
    first: float = 3.0
    then: float = 5.0
    tests: Sequence[str] = TESTS
    deselected: frozenset[str] = frozenset()
    """Parts of names of tests that are left out, to see that what they alone see then lives."""
    folder: Path | None = None
    """Where each process writes its verdicts as they come."""


@dataclass
class Trials:
    """A plugin that takes the place of the loop over tests."""

    plan: Plan
    verdicts: list[Verdict] = field(default_factory=list)
    fault: str = ""
    watcher: Watcher = field(default_factory=Watcher)
    usual: dict[int, float] = field(default_factory=dict)
    reached: dict[Point, set[int]] = field(default_factory=lambda: defaultdict(set))
    tags: list[frozenset[str]] = field(default_factory=list)
    seen_by: dict[str, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        session.config.pluginmanager.register(self.watcher)
        left_out = self.plan.deselected
        self.items = [i for i in session.items if not any(d in i.nodeid for d in left_out)]
        self.tags = [_rules_tagged(i) for i in self.items]
        self._watch()
        if not self.fault:
            self._share_out()
        return True

    def _watch(self) -> None:
        """Every test as it is without a mutant: it passes, takes its time, and comes by."""
        passed: set[Point] = set()
        with watched(passed):
            for number, item in enumerate(self.items):
                for file in sources():
                    forget(module(file))  # else the first that asks is the only one to come by
                passed.clear()
                start = time.process_time()
                if not self.watcher.run(item):
                    self.fault = f"raud utan mutant: {item.nodeid}"
                    return
                self.usual[number] = time.process_time() - start
                for point in passed:
                    self.reached[point].add(number)

    def _share_out(self) -> None:
        stores.store()._database.close()  # type: ignore[attr-defined]
        gc.collect()
        gc.freeze()
        with TemporaryDirectory(prefix="mutantar-") as own:
            folder = self.plan.folder or Path(own)
            told = [folder / f"{n}.jsonl" for n in range(self.plan.workers)]
            pids = [self._worker(n, told[n]) for n in range(self.plan.workers)]
            for pid in pids:
                os.waitpid(pid, 0)
            lines = [x for t in told if t.exists() for x in t.read_text().splitlines()]
        self.verdicts = [Verdict(**json.loads(line)) for line in lines]

    def _worker(self, number: int, told: Path) -> int:
        pid = os.fork()
        if pid:
            return pid
        room = own_room(number + 1)
        try:
            for item in self.items[:200:20]:  # the engine of this process learns its statements
                self.watcher.run(item)
            with told.open("w") as file:
                for mutant in self.plan.mutants[number :: self.plan.workers]:
                    start = time.monotonic()
                    said = replace(self.verdict(mutant), seconds=time.monotonic() - start)
                    file.write(json.dumps(asdict(said)) + "\n")
                    file.flush()
        finally:
            clear(room)
            os._exit(0)

    def verdict(self, mutant: AnyMutant) -> Verdict:
        """Tried on what is kept; if it lives, tried again on backgrounds made afresh."""
        order = list(self.order(mutant))
        found = tried(mutant, self._within(order, self.plan.first), self.watcher)
        if found.outcome == SURVIVED and order and self.plan.then:
            more = [(self.items[n], self.usual[n]) for n in order]
            found = tried(mutant, more, self.watcher, afresh=self.plan.then)
        if found.outcome == KILLED:
            for number in order:
                if self.items[number].nodeid == found.by:
                    self.seen_by[_home(mutant)][number] += 1
                    break
        return found

    def _within(self, order: Sequence[int], seconds: float) -> list[tuple[pytest.Item, float]]:
        chosen: list[tuple[pytest.Item, float]] = []
        for number in order:
            seconds -= self.usual[number]
            if seconds < 0 and chosen:
                break
            chosen.append((self.items[number], self.usual[number]))
        return chosen

    def order(self, mutant: AnyMutant) -> Iterator[int]:
        """The tests that come by, those of the rule and the cheap ones first, then those that saw
        its neighbours."""
        where = data_points(mutant) if isinstance(mutant, DataMutant) else points(mutant)
        near = frozenset[str]() if isinstance(mutant, DataMutant) else rules_in(mutant.file)
        own = None if isinstance(mutant, DataMutant) else rule_of(mutant)
        seen = self.seen_by[_home(mutant)]
        files = readers(mutant) if isinstance(mutant, Mutant) else data_readers()

        def rank(number: int) -> tuple[int, float]:
            if (own is not None and own in self.tags[number]) or self.usual[number] < CHEAP:
                return 0, self.usual[number]
            if seen[number]:
                return 1, -seen[number]
            read = self.items[number].nodeid.split("::")[0] in files
            return (2 if read or self.tags[number] & near else 3), self.usual[number]

        found = set[int]().union(*(self.reached.get(p, ()) for p in where))
        found |= {n for n, i in enumerate(self.items) if i.nodeid.split("::")[0] in files}
        yield from sorted(found, key=rank)


def _home(mutant: AnyMutant) -> str:
    """Mutants of the same home are mostly seen by the same tests."""
    return f"{mutant.file}:{mutant.owner}:{getattr(mutant, 'move', '')}"


def _rules_tagged(item: pytest.Item) -> frozenset[str]:
    return frozenset(m.name for m in item.iter_markers() if m.name in RULES)


def run(plan: Plan) -> Trials:
    """Try every mutant of the plan. A test that is red without any mutant ends it all."""
    trials = Trials(plan)
    there = [str(ROOT / t) for t in plan.tests if (ROOT / t.split("::")[0]).exists()]
    pytest.main(
        [*there, "-q", "-s", "-p", "no:cacheprovider", "--tb=no", "--no-header", "--no-summary",
         f"--rootdir={ROOT}"],
        plugins=[trials],
    )
    return trials
