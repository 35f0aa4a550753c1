"""Finding the 200 cases that something is due in, among as many as wait: and what it costs."""

import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

from adapters.db.engine import Database
from adapters.db.place import Place
from adapters.db.sweep_unit import SqlSweepView
from cases.record import instant_text
from tests.bench.bases import Base, migrated, opened, text_of
from tests.bench.desk import HF, START, Desk, on_round, read_in
from tests.bench.figure import Figure
from tests.bench.memory import peak_of
from workflow.sweeps.purr import BATCH

DUE, GOAL = 200, 1.5
NOW = START + timedelta(days=100)
LATER = START + timedelta(days=400)
BARE = (
    "SELECT id FROM sak WHERE hf = {m} AND sjaa_att <= {m} ORDER BY sjaa_att, rekkje LIMIT 200"
)
"""The least that could be asked of the database for the same."""
SWEEPS = """
import sys
from adapters.db.place import place_of
from adapters.db.sweep_unit import SqlSweepView
from tests.bench.bases import opened
from tests.bench.sweep import HF, NOW
with opened(place_of(sys.argv[1])) as database:
    for _ in range(5):
        with SqlSweepView(database) as unit:
            assert unit.cases_to_look_at(HF, NOW, 200)
"""


def measure(base: Base, sizes: tuple[int, ...], rounds: int) -> Figure:
    """Each size in a database of its own, asked in turn; medians, the largest to the smallest."""
    place = migrated(base.fresh())
    with opened(place) as database:
        desk = Desk(database)
        on_round(desk, read_in(desk))
    places = [base.copy(place) for _ in sizes]
    for size, filled in zip(sizes, places, strict=True):
        fill(base, filled, size)
    found = _times(base, places, rounds)
    (first, _), (last, bare) = found[0], found[-1]
    values: dict[str, float | int] = {"vekst": round(last / first, 2)}
    for size, (asked, floor) in zip(sizes, found, strict=True):
        values |= {f"finn_{size}_us": round(asked), f"berr_sql_{size}_us": round(floor)}
    values["mot_berr_sql"] = round(last / bare, 2)
    values["minne_mib"] = peak_of(SWEEPS, text_of(places[-1]))
    return Figure(
        f"finne {DUE} forfalne blant {sizes[0]} til {sizes[-1]} saker", base.name, values,
        goal=f"vekst ≤ {GOAL}", met=values["vekst"] <= GOAL,
    )


def fill(base: Base, place: Place, size: int) -> None:
    """As many cases as asked for, of which 200 are due, spread evenly. Only their own rows: what
    hangs on a case is not looked at to find it."""
    mark = "?" if isinstance(place, Path) else "%s"
    with closing(base.driver(place)) as raw:
        if mark == "%s":
            raw.execute("SET session_replication_role = replica")
        else:
            raw.execute("BEGIN")
        cursor = raw.execute("SELECT * FROM sak")
        names = [d[0] for d in cursor.description]
        row = dict(zip(names, cursor.fetchone(), strict=True))
        raw.execute(*_filled(names, row, size, mark))
        raw.execute(f"UPDATE sak SET sjaa_att = {mark} WHERE lopenr = 1", (instant_text(LATER),))  # noqa: S608
        raw.execute("COMMIT")
        raw.execute("ANALYZE")
        if mark == "%s":
            raw.execute("COMMIT")


def _filled(
    names: list[str], row: dict[str, Any], size: int, mark: str
) -> tuple[str, tuple[Any, ...]]:
    every = max(size // DUE, 1)
    made = {
        "id": "'s-' || n", "lopenr": "n + 1", "rekkje": f"n + {int(row['rekkje'])}",
        "sjaa_att": f"CASE WHEN n / {every} * {every} = n THEN {mark} ELSE {mark} END",
    }
    columns = ", ".join(made.get(name, mark) for name in names)
    values: list[Any] = []
    for name in names:
        if name == "sjaa_att":
            values += [instant_text(START), instant_text(LATER)]
        elif name not in made:
            values.append(row[name])
    last = int(size)
    numbers = (
        "WITH RECURSIVE tal(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM tal"  # noqa: S608
        f" WHERE n < {last})"
    )
    sql = f"INSERT INTO sak ({', '.join(names)}) {numbers} SELECT {columns} FROM tal"  # noqa: S608
    return sql, tuple(values)


def _times(base: Base, places: list[Place], rounds: int) -> list[tuple[float, float]]:
    """Microseconds for the unit's question in an open transaction, and for the bare SQL: each
    place in turn, so that whatever else the machine does hits them alike."""
    asked: list[tuple[list[float], list[float]]] = [([], []) for _ in places]
    with ExitStack() as stack:
        there = [
            (stack.enter_context(opened(p)), stack.enter_context(closing(base.driver(p))))
            for p in places
        ]
        for turn in range(rounds * 20 + 1):
            for (database, raw), (ours, bare) in zip(there, asked, strict=True):
                took, floor = _asked(database), _bare(raw, places[0])
                if turn:  # the first turn warms up
                    ours.append(took)
                    bare.append(floor)
    return [(median(ours), median(bare)) for ours, bare in asked]


def _bare(raw: Any, place: Place) -> float:
    sql = BARE.format(m="?" if isinstance(place, Path) else "%s")
    return _timed(lambda: raw.execute(sql, (HF, instant_text(NOW))).fetchall())


def _asked(database: Database) -> float:
    found: list[str] = []
    with SqlSweepView(database) as unit:
        took = _timed(lambda: found.extend(unit.cases_to_look_at(HF, NOW, DUE)))
    if len(found) != min(DUE, BATCH):
        raise RuntimeError(f"{len(found)} found")
    return took


def _timed(act: Callable[[], object]) -> float:
    begun = time.perf_counter_ns()
    act()
    return (time.perf_counter_ns() - begun) / 1_000
