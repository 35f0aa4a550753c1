"""Steps about deadlines: the day a round must be answered by, and how that was reached."""

from pytest_bdd import parsers, then

from adapters.db.uow import SqlUnitOfWork
from cases.svarfrist import deadline, moved_deadlines
from rules.frist import runs_out
from tests.features import words
from tests.features.world import World

HF = "hft"


@then(parsers.re(rf"svarfristen er (?P<dag>{words.DAG.pattern}), for:"))
def _due(world: World, dag: str, docstring: str) -> None:
    with SqlUnitOfWork(world.driver._database) as unit:  # type: ignore[attr-defined]
        asking = unit.case_file(unit.case_id(HF, world.nr)).rundar[-1]
    assert (asking.frist, asking.frist_regel) == (words.day(dag), " ".join(docstring.split()))


@then(parsers.re(rf"fristen er no (?P<dag>{words.DAG.pattern}), for:"))
def _moved(world: World, dag: str, docstring: str) -> None:
    with SqlUnitOfWork(world.driver._database) as unit:  # type: ignore[attr-defined]
        file = unit.case_file(unit.case_id(HF, world.nr))
    moved = moved_deadlines(file)[-1]
    assert (deadline(file), moved.grunn) == (words.day(dag), " ".join(docstring.split()))
    assert moved.gaar_ut == runs_out(moved.dato)
