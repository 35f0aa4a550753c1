"""A crowd of four processes leaves a history that holds, and a judge that sees when it does not."""

from dataclasses import replace

import pytest

from adapters.db.read_unit import SqlReadUnit
from cases.receipt import Outcome
from tests.postgres_server import Server
from tests.proof.crowd import Given, judge, out_of_order, run
from tests.proof.stage import Fault, opened, stage

OPERATIONS, PROCESSES, CASES = 200, 4, 6


@pytest.mark.parametrize("base", ["sqlite", "postgresql"])
def test_a_crowd_leaves_a_history_that_holds(base: str, request: pytest.FixtureRequest) -> None:
    server: Server | None = request.getfixturevalue("server") if base == "postgresql" else None
    with stage(base, server) as places:
        place = places("flokk")
        crowd = run(place, OPERATIONS, PROCESSES, CASES, seed=1)
        assert len(crowd.given) == OPERATIONS
        assert crowd.counts()["ok"] > OPERATIONS / 2
        assert not crowd.violations
        with opened(place) as database:
            done = next(g for g in crowd.given if isinstance(g.told, Outcome))
            made_up = replace(done, identity="aldri-gitt")
            assert list(judge(database, [made_up])) == ["aldri-gitt: kvittert ut, men borte"]
            told_else = replace(done, told=Fault("Feil", "Nei."))
            assert list(judge(database, [told_else])) == [f"{done.identity}: Feil, men lagra"]
            with SqlReadUnit(database) as unit:
                stored = unit.stored_outcome(done.identity)
            assert stored is not None
            assert stored[1] == done.told


def test_who_began_after_the_answer_stands_after_it() -> None:
    told = Fault("Feil", "-")
    first, second = (Given(n, b, e, told, 1, 0) for n, b, e in (("a", 0, 5), ("b", 6, 9)))
    beside = Given("c", 4, 9, told, 1, 0)
    assert not list(out_of_order([first, second], {"a": 1, "b": 2}))
    assert not list(out_of_order([first, beside], {"a": 2, "c": 1}))
    assert list(out_of_order([first, second], {"a": 2, "b": 1}))
