"""The case as it stands, for what a scenario asks beyond its step."""

from cases.casefile import CaseFile
from rules.facts import Facts
from tests.features.driver import UseCaseDriver
from tests.features.world import World


def seen(world: World) -> Facts:
    """What a rule would see of the case, on the day of the scenario."""
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    return driver._facts(world.nr, world.now)


def file_of(world: World) -> CaseFile:
    return seen(world).file
