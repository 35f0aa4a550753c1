"""Which rules a run of the rulebook has proven, written for `--prov FIL`; the book shows it."""

import json
from collections import defaultdict
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import pytest

from rules.rule import RULES

OF = "regelbok"
"""The property of a test that says which rule, else which chapter, it is a scenario of."""
PASSED, FAILED = "greidde", "feila"


class ProofWriter:
    """Counts the scenarios of each rule as their reports come in. Workers only say which rule each
    of theirs is of; where no file is asked for, nothing is written."""

    def __init__(self, config: pytest.Config, path: Path | None) -> None:
        self.config, self.path = config, path
        self.counted: dict[str, dict[str, int]] = defaultdict(lambda: {PASSED: 0, FAILED: 0})

    def pytest_itemcollected(self, item: pytest.Item) -> None:
        if item.path.parent.name != "features":
            return
        rule = next((m.name for m in item.iter_markers() if m.name in RULES), None)
        item.user_properties.append((OF, rule or item.path.stem.removeprefix("test_")))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        of = dict(report.user_properties).get(OF)
        if of is None or report.skipped:
            return
        if report.failed:
            self.counted[str(of)][FAILED] += 1
        elif report.when == "call":
            self.counted[str(of)][PASSED] += 1

    def pytest_sessionfinish(self) -> None:
        if self.path is None or hasattr(self.config, "workerinput") or not self.counted:
            return
        self.path.write_text(json.dumps(self.record(), indent=1, sort_keys=True), encoding="utf-8")

    def record(self) -> dict[str, object]:
        from adapters.views.regelbok.reading import book

        rules = {
            i: {**n, "versjon": RULES[i].versjon} for i, n in self.counted.items() if i in RULES
        }
        return {
            "tid": datetime.now(UTC).isoformat(timespec="seconds"),
            "versjon": version("saksgang"),
            "regelbok": book().merke,
            "base": self.config.getoption("--base", default="sqlite"),
            "drivar": self.config.getoption("--driver", default="use_case"),
            "reglar": rules,
            "kapittel": {c: n for c, n in self.counted.items() if c not in RULES},
        }
