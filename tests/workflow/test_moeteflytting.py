"""A meeting is moved: every round it concerns gets its time in the same transaction, or none."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from adapters.db.moved import deadlines_moved
from adapters.db.read_unit import SqlReadUnit
from adapters.db.reads import history, outbox
from adapters.db.verify import verify
from cases.svarfrist import deadline, moved_deadlines
from cases.terms import Result
from tests.features.driver import UseCaseDriver, Who
from tests.features.world import World

STORFJORD, TRUST = "kommune-9902", "hf-lag"
COUNCIL = f"{STORFJORD}/kommunestyre"
MET, LATE, DUE = date(2026, 4, 28), date(2026, 6, 13), date(2026, 5, 26)


@pytest.fixture
def world() -> Iterator[World]:
    made = World(UseCaseDriver)
    yield made
    made.close()


def ask(world: World, due: date = DUE, *, principle: str = "ja") -> str:
    """One more case in a round that Storfjord must have its council for."""
    world.done.clear()
    world.proof = None
    world.must("meld_inn", tittel="Prosedyre", sakstype="C-05", partnarar=(STORFJORD, TRUST))
    world.ensure_wording()
    world.must("avklar", Who(STORFJORD), **dict(world.calm()) | {"prinsipiell": principle})
    world.walk("handsama_i_ssu")
    world.ready_for_round()
    world.must("opne_runde", frist=due)
    return world.nr


def reading(world: World) -> SqlReadUnit:
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    return SqlReadUnit(driver._database)


def due_in(world: World, number: str) -> date | None:
    with reading(world) as unit:
        return deadline(unit.case_file(unit.case_id(None, number)))


def move(world: World, to: date | None = LATE, who: Who | None = None) -> Any:
    said: dict[str, Any] = {"til": to} if to else {"avlys": True}
    said |= {"fraa": MET, "grunn": "Ordføraren er sjuk."}
    return world.do("flytt_moete", who, organ=COUNCIL, **said)


def test_all_rounds_get_their_time_at_once_and_each_tells_of_it(world: World) -> None:
    world.must("nytt_moete", organ=COUNCIL, dato=(MET,))
    first, second = ask(world), ask(world)
    in_time, no_meeting = ask(world, date(2026, 6, 30)), ask(world, principle="nei")
    assert move(world).utfall == "ok"
    assert [due_in(world, n) for n in (first, second, in_time, no_meeting)] == [
        date(2026, 6, 15), date(2026, 6, 15), date(2026, 6, 30), DUE
    ]
    with reading(world) as unit:
        file = unit.case_file(unit.case_id(None, first))
        (moved,) = moved_deadlines(file)
        assert moved.grunn.startswith("Møtet i heradsstyret hjå Storfjord er flytta frå 28. april")
        assert "Ordføraren er sjuk." in moved.grunn
        told = [p for p in outbox(unit, file.case.id) if p.trinn == "ny_frist"]
        assert {p.partnar for p in told} == {STORFJORD, TRUST}
        entries = [e for e in history(unit) if e.hending in ("flytt_moete", "utset_frist")]
        assert [(e.hending, e.utfall) for e in entries] == [
            ("flytt_moete", Result.OK), ("utset_frist", Result.OK), ("utset_frist", Result.OK),
        ]
        command = entries[0].kommando
        assert [e.kommando for e in entries[1:]] == [f"{command}/1", f"{command}/2"]
        assert [d.dato for _, d in deadlines_moved(unit, command)] == [date(2026, 6, 15)] * 2
        assert entries[1].sak == file.case.id
        assert file.case.versjon == unit.cases("hft")[0].versjon


def test_what_is_written_is_what_the_history_says(world: World) -> None:
    world.must("nytt_moete", organ=COUNCIL, dato=(MET,))
    ask(world)
    move(world)
    with reading(world) as unit:
        assert not list(verify(unit))


def test_one_that_rests_keeps_its_deadline_and_that_is_said(world: World) -> None:
    world.must("nytt_moete", organ=COUNCIL, dato=(MET,))
    number = ask(world)
    world.must("paa_vent", grunn="Ventar.")
    found = move(world)
    assert [w.regel for w in found.warnings] == ["KAL-02"]
    assert due_in(world, number) == DUE


def test_a_deadline_that_could_not_be_met_anyway_is_not_moved(world: World) -> None:
    world.must("nytt_moete", organ=COUNCIL, dato=(MET,))
    number = ask(world, date(2026, 4, 27))
    found = move(world)
    assert (found.utfall, found.warnings, due_in(world, number)) == ("ok", (), date(2026, 4, 27))


def test_another_meeting_in_time_holds_the_deadline(world: World) -> None:
    world.must("nytt_moete", organ=COUNCIL, dato=(MET, date(2026, 5, 12)))
    number = ask(world)
    assert not move(world, None).warnings
    assert due_in(world, number) == DUE


def test_papers_that_were_in_time_when_the_round_opened_are_in_time_still(world: World) -> None:
    """The paper day has been when the meeting is moved; the round was opened before it."""
    world.must("nytt_moete", organ=COUNCIL, dato=(MET,), frist=date(2026, 3, 10))
    number = ask(world)
    world.day = date(2026, 4, 20)
    move(world)
    assert due_in(world, number) == date(2026, 6, 15)


def test_who_has_answered_is_not_waited_for(world: World) -> None:
    world.must("nytt_moete", organ=COUNCIL, dato=(MET,))
    number = ask(world)
    world.must("svar", Who(STORFJORD), **world.answer("ja", "kommunestyre"))
    assert not move(world).warnings
    assert due_in(world, number) == DUE


def test_the_partner_moves_its_meeting_and_the_secretariat_finds_it_in_the_inbox(
    world: World,
) -> None:
    world.must("nytt_moete", Who(STORFJORD), organ=COUNCIL, dato=(MET,))
    number = ask(world)
    found = move(world, who=Who(STORFJORD))
    assert [w.regel for w in found.warnings] == ["KAL-02"]
    assert due_in(world, number) == DUE
    with reading(world) as unit:
        (told,) = unit.register("hft").innkome
    assert told.tittel.endswith(f"sjå svarfristen i HFT {number}.")
    assert told.fraa == STORFJORD


def test_nobody_else_moves_it(world: World) -> None:
    world.must("nytt_moete", organ=COUNCIL, dato=(MET,))
    found = world.do("flytt_moete", Who(TRUST), organ=COUNCIL, fraa=MET, til=LATE)
    assert (found.utfall, found.felt) == ("feil", "som")
