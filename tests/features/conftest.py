"""The rulebook's own hooks: marks from the rules, the driver, and what every scenario must show."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import workflow.moves  # noqa: F401 - entering the moves enters every rule
from rules.katalog import KATALOG
from rules.rule import RULES
from tests.features import numbers_read
from tests.features.databases import Setting
from tests.features.driver import Driver, UseCaseDriver
from tests.features.remembered_steps import remember_steps
from tests.features.stores import CHOSEN, KINDS
from tests.features.world import World


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--driver", default="use_case", choices=("use_case", "rest", "side"),
                     help="how the rulebook reaches the product")
    parser.addoption("--base", default="sqlite", choices=tuple(KINDS), help="the database it is on")


def pytest_configure(config: pytest.Config) -> None:
    """Every rule and every row of the katalog is a mark, so that `-m DEL-08` runs one rule."""
    CHOSEN["kind"] = config.getoption("--base", default="sqlite")
    for name in (*RULES, *(row.rad for row in KATALOG)):
        config.addinivalue_line("markers", f"{name}: frå regelboka")
    for own in sorted(p.stem for p in Path(__file__).parent.glob("steps_*.py")):
        config.pluginmanager.import_plugin(f"tests.features.{own}")


@pytest.fixture(scope="session", autouse=True)
def watched() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        numbers_read.watch(patch)
        remember_steps(patch)
        yield


@pytest.fixture
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    chosen = request.config.getoption("--driver", default="use_case")

    def open_driver(brytarar: Mapping[str, str], setting: Setting) -> Driver:
        if chosen == "rest":
            from tests.features.rest_driver import RestDriver

            return RestDriver(brytarar, setting)
        if chosen == "side":
            from tests.features.page_driver import PageDriver

            return PageDriver(brytarar, setting)
        return UseCaseDriver(brytarar, setting)

    made = World(open_driver)
    yield made
    made.close()


def pytest_bdd_after_scenario(request: pytest.FixtureRequest, scenario: Any) -> None:
    """A scenario shows all that stopped it; one that passes has truly asked its rule."""
    world: World = request.getfixturevalue("world")
    if world.broken:
        return
    untold = numbers_read.untold()
    assert not untold, f"rules/regeltal.toml seier ikkje at {untold}"
    last = world.last
    stopped = {s.regel for s in last.stops} if last else set()
    unnamed = stopped - world.named
    assert not unnamed, f"scenarioet nemner ikkje alt som stansar: {sorted(unnamed)}"
    rule = rule_of(scenario.rule.tags) if scenario.rule else None
    if rule and not any(rule in step.name for step in scenario.steps):
        results = [*world.results, *world.tried]
        assert any(rule in r.spurde for r in results), f"{rule} vart aldri spurd"
        said = {s.regel for r in results if r.utfall == "ok" for s in (*r.stops, *r.warnings)}
        assert rule not in said, f"{rule} åtvara i eit scenario som skal gå gjennom"


def pytest_bdd_step_error(request: pytest.FixtureRequest) -> None:
    request.getfixturevalue("world").broken = True


def rule_of(tags: set[str]) -> str | None:
    """The rule a Regel is tagged with; the other tags are rows of the katalog."""
    return next((t for t in tags if t in RULES), None)
