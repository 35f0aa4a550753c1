"""A whole `svar` against hand-written SQL that writes the very same rows."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from adapters.db.engine import Database
from tests.bench.bases import Base, migrated, opened
from tests.bench.desk import Desk, answer, kommunar, on_round, read_in
from tests.bench.figure import Figure
from tests.bench.floor import Floor, rows_of
from tests.statements import counted

GOALS = {"sqlite": 0.50, "postgresql": 0.80}
TABLES = ("svar", "kvittering", "post", "historie", "kommando", "sak")


@dataclass(slots=True)
class Times:
    """What each answer of one round took, in microseconds."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def timed(self, act: Callable[[], object]) -> None:
        cpu, wall = time.process_time_ns(), time.perf_counter_ns()
        act()
        self.wall.append((time.perf_counter_ns() - wall) / 1000)
        self.cpu.append((time.process_time_ns() - cpu) / 1000)


def measure(base: Base, rounds: int) -> Figure:
    """Medians over the rounds; each round is one case with 17 answers, taken in turn."""
    server = base.server is not None
    place = migrated(base.fresh())
    with opened(place) as database:
        desk = Desk(database)
        known = read_in(desk)
        numbers = [on_round(desk, known) for _ in range(rounds + 1)]
        given = desk.given
    other = base.copy(place)
    ours, floors = [], []
    with opened(place) as database:
        desk = Desk(database, given)
        raw, reader = base.driver(other), base.driver(place)
        floor = Floor(raw, server=server)
        for number in numbers:
            mine, theirs = Times(), Times()
            for partner in kommunar(known):
                mine.timed(lambda n=number, p=partner: answer(desk, n, p))
                written = rows_of(reader, f"maaling-{desk.given}", server=server)
                reader.rollback()
                theirs.timed(lambda w=written: floor.write(w))
            ours.append(mine)
            floors.append(theirs)
        same = all(_content(reader, t) == _content(raw, t) for t in TABLES)
        sent = _statements(database, desk, numbers[0], kommunar(known)[0])
        raw.close()
        reader.close()
    if not same:
        raise RuntimeError("the floor did not write the same rows")
    return _figure(base, ours[1:], floors[1:], sent)  # the first round warms both up


def _figure(base: Base, ours: list[Times], floors: list[Times], sent: int) -> Figure:
    ratios = [median(f.wall) / median(o.wall) for o, f in zip(ours, floors, strict=True)]
    ratio, goal = median(ratios), GOALS[base.name]
    return Figure(
        "svar mot handskriven SQL", base.name,
        {
            "ratio": round(ratio, 2), "ratio_minst": round(min(ratios), 2),
            "ratio_mest": round(max(ratios), 2),
            "svar_us": round(median(median(o.wall) for o in ours)),
            "golv_us": round(median(median(f.wall) for f in floors)),
            "svar_cpu_us": round(median(median(o.cpu) for o in ours)),
            "golv_cpu_us": round(median(median(f.cpu) for f in floors)),
            "setningar": sent, "rundar": len(ours), "svar": sum(len(o.wall) for o in ours),
        },
        goal=f"ratio ≥ {goal:.2f}", met=ratio >= goal,
    )


def _content(connection: Any, table: str) -> list[Any]:
    found = connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()  # noqa: S608
    connection.rollback()
    return [tuple(row) for row in found]


def _statements(database: Database, desk: Desk, number: str, partner: str) -> int:
    """How many statements one answer sends, however they go to the driver."""
    with counted(database) as sent:
        answer(desk, number, partner)
    return len(sent)
