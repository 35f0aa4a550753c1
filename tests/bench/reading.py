"""Reading a page of the work-list, and one case, however many cases there are."""

import time
from collections.abc import Callable
from statistics import median

from adapters.db.case_read import read_case_file
from adapters.db.engine import Database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.reads import files_of, list_cases
from tests.bench.bases import Base, migrated, opened, text_of
from tests.bench.desk import HF, Desk, half_answered
from tests.bench.figure import Figure
from tests.bench.many import multiply
from tests.bench.memory import peak_of

GOAL = 1.3
MIB = 150
READS = """
import sys
from adapters.db.place import place_of
from adapters.db.read_unit import SqlReadUnit
from adapters.db.reads import files_of, list_cases
from tests.bench.bases import opened
before = None
with opened(place_of(sys.argv[1])) as database:
    for _ in range(6):
        with SqlReadUnit(database) as unit:
            cases = list_cases(unit, "hfb", before=before)
            if not cases:
                break
            files_of(unit, cases)
            for case in cases:
                unit.case_file(case.id)
            before = cases[-1].aar, cases[-1].lopenr
"""
"""Six pages of the work-list, and each case on them."""


def measure(base: Base, sizes: tuple[int, ...], rounds: int) -> Figure:
    """Each size in a database of its own, read in turn; medians, the largest to the smallest."""
    place = migrated(base.fresh())
    with opened(place) as database:
        desk = Desk(database)
        number = half_answered(desk)
    places = []
    for size in sizes:
        filled = base.copy(place)
        multiply(base, filled, number, size - 1)
        places.append(filled)
    opened_ones = [opened(p) for p in places]
    databases = [o.__enter__() for o in opened_ones]
    lists: list[list[float]] = [[] for _ in sizes]
    reads: list[list[float]] = [[] for _ in sizes]
    for turn in range(rounds * 4 + 1):
        for n, database in enumerate(databases):
            listed = _timed(lambda d=database: _page(d))
            chosen = _some(number, sizes[n], turn)
            read = _timed(lambda d=database, k=chosen: _case(d, k))
            if turn:  # the first turn warms up
                lists[n].append(listed)
                reads[n].append(read)
    for one in opened_ones:
        one.__exit__(None, None, None)
    values: dict[str, float | int] = {}
    for n, size in enumerate(sizes):
        values[f"liste_{size}_ms"] = round(median(lists[n]), 2)
        values[f"sak_{size}_ms"] = round(median(reads[n]), 2)
    values["minne_mib"] = peak_of(READS, text_of(places[-1]))
    worst = max(
        median(lists[-1]) / median(lists[0]), median(reads[-1]) / median(reads[0])
    )
    return Figure(
        f"lesing ved {sizes[0]} til {sizes[-1]} saker", base.name,
        {"ratio": round(worst, 2), **values},
        goal=f"ratio ≤ {GOAL}, minne ≤ {MIB} MiB",
        met=worst <= GOAL and values["minne_mib"] <= MIB,
    )


def _some(number: str, size: int, turn: int) -> str:
    """Another case each time, so that none is remembered."""
    year, first = number.split("/")
    return f"{year}/{int(first) + (turn * 37) % size}"


def _timed(act: Callable[[], object]) -> float:
    begun = time.perf_counter_ns()
    act()
    return (time.perf_counter_ns() - begun) / 1_000_000


def _page(database: Database) -> None:
    with SqlReadUnit(database) as unit:
        files_of(unit, list_cases(unit, HF))


def _case(database: Database, number: str) -> None:
    with SqlReadUnit(database) as unit:
        read_case_file(unit.connection, unit.case_id(HF, number))
