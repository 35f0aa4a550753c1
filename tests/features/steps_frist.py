"""Steps about deadlines: the day a round must be answered by, and how that was reached."""

from pytest_bdd import parsers, then

from cases.svarfrist import deadline, moved_deadlines
from rules.frist import runs_out
from tests.features import words
from tests.features.steps_arkiv import file_of
from tests.features.world import World


@then(parsers.re(rf"svarfristen er (?P<dag>{words.DAG.pattern}), for:"))
def _due(world: World, dag: str, docstring: str) -> None:
    asking = file_of(world).rundar[-1]
    assert (asking.frist, asking.frist_regel) == (words.day(dag), " ".join(docstring.split()))


@then(parsers.re(rf"fristen er no (?P<dag>{words.DAG.pattern}), for:"))
def _moved(world: World, dag: str, docstring: str) -> None:
    file = file_of(world)
    moved = moved_deadlines(file)[-1]
    assert (deadline(file), moved.grunn) == (words.day(dag), " ".join(docstring.split()))
    assert moved.gaar_ut == runs_out(moved.dato)
