"""The figures can be measured: each of them once, small, with no word of how fast it went."""

import json

import pytest

from tests.bench import looking, pages, process, reading, small_step, svar, sweep
from tests.bench.bases import Base, bases
from tests.bench.figure import Figure
from tests.bench.floor import Floor
from tests.bench.memory import peak, peak_of
from tests.bench.report import section


def small(base: Base) -> list[Figure]:
    found = [svar.measure(base, 1), *looking.measure(base, 12, 1)]
    found.append(reading.measure(base, (4, 8), 1))
    found.append(sweep.measure(base, (400, 800), 1))
    if base.server is None:
        found.append(small_step.measure(base, 1))
        found += pages.measure(base, 1, 3)
    return found


@pytest.mark.parametrize("name", ["sqlite", "postgresql"])
def test_each_figure_is_measured(name: str) -> None:
    with bases((name,)) as (base,):
        figures = small(base)
    for figure in figures:
        assert all(value > 0 for value in figure.values.values()), figure
        assert json.loads(figure.line())["base"] == name
        assert figure.name in section([figure], ())


def test_whole_processes_are_measured() -> None:
    assert process.measure(1).values["s"] > 0


def test_the_memory_of_a_process_is_its_own_and_not_that_of_who_started_it() -> None:
    held = bytearray(200 * 1024 * 1024)
    held[::4096] = b"x" * len(held[::4096])
    assert peak() > 200
    assert peak_of("") < 100
    assert peak_of("held = b'x' * 150 * 1024 * 1024") > 150


def test_a_floor_that_writes_something_else_is_no_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    insert = Floor._insert

    def forgets_the_letters(self: Floor, table: str, row: dict[str, object], **how: bool) -> None:
        if table != "post":
            insert(self, table, row, **how)

    monkeypatch.setattr(Floor, "_insert", forgets_the_letters)
    with bases(("sqlite",)) as (base,), pytest.raises(RuntimeError, match="same rows"):
        svar.measure(base, 1)
