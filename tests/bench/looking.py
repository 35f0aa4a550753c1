"""What is looked at: what a case can do, who must answer, and what a reglement would change."""

import time
import tracemalloc
from collections.abc import Callable
from datetime import date
from statistics import median

from adapters.db.read_unit import SqlReadUnit
from adapters.db.reads import partner_files
from cases.actor import Act
from tests.bench.bases import Base, migrated, opened
from tests.bench.desk import HF, Desk, half_answered
from tests.bench.figure import Figure
from tests.bench.many import multiply
from workflow.forms.register_forms import NyttReglement
from workflow.looking.konsekvens import consequences, proposed
from workflow.looking.overview import partner_views, preview

SECONDS = 10


def measure(base: Base, open_cases: int, rounds: int) -> tuple[Figure, Figure]:
    place = migrated(base.fresh())
    with opened(place) as database:
        desk = Desk(database)
        number = half_answered(desk)
        with SqlReadUnit(database) as unit:
            file, register = unit.case_file(unit.case_id(HF, number)), unit.register(HF)
        act = desk.act("sse")
        looks = Figure(
            "kan og niva for ei sak med 24 partnarar", base.name,
            {
                "kan_ms": _median(lambda: preview(file, register, act), rounds * 4),
                "niva_ms": _median(lambda: partner_views(file, register, act), rounds * 4),
                "partnarar": len(file.parties),
            },
        )
    multiply(base, place, number, open_cases - 1)
    with opened(place) as database:
        return looks, _what_if(base, database, act, open_cases)


def _what_if(base: Base, database: object, act: Act, open_cases: int) -> Figure:
    """`konsekvens` of a new limit for one kommune, over every open case of 24 partners."""
    from adapters.db.engine import Database

    assert isinstance(database, Database)
    form = NyttReglement.model_validate({
        "partnar": "kommune-4621", "gjeld_fraa": date(2026, 4, 1), "kjelde": "Måling",
        "rader": [{"organ": "kommunedirektor", "sakslag": "ordinaer", "heimel": "Måling",
                 "grense_eingong": 100_000}],
    })
    with SqlReadUnit(database) as unit:
        register = unit.register(HF)
        proposal = proposed(register, form, act)
        begun = time.perf_counter()
        seen = sum(1 for _ in consequences(partner_files(unit, HF, "kommune-4621"), proposal))
        spent = time.perf_counter() - begun
        tracemalloc.start()
        peaks = []
        for n, _ in enumerate(consequences(partner_files(unit, HF, "kommune-4621"), proposal)):
            if n in (open_cases // 10, open_cases - 1):
                peaks.append(tracemalloc.get_traced_memory()[1] / 1024**2)
        tracemalloc.stop()
    return Figure(
        f"konsekvens over {open_cases} opne saker", base.name,
        {"s": round(spent, 2), "saker": seen, "topp_tidel_mib": round(peaks[0], 1),
         "topp_alle_mib": round(peaks[-1], 1)},
        goal=f"≤ {SECONDS} s og flatt minne", met=spent <= SECONDS and peaks[-1] < peaks[0] * 1.2,
    )


def _median(act: Callable[[], object], times: int) -> float:
    act()
    taken = []
    for _ in range(times):
        begun = time.perf_counter_ns()
        act()
        taken.append((time.perf_counter_ns() - begun) / 1_000_000)
    return round(median(taken), 2)
