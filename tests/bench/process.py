"""Whole processes: how long `saksgang --help` takes, and how much memory reading needs."""
# ruff: noqa: S603 - the programs are our own

import subprocess
import sys
import time
from statistics import median

from tests.bench.figure import Figure

HELP_SECONDS = 0.5
IN_PROCESS = (
    "import sys; sys.argv = ['saksgang', '--help'];"
    "from adapters.cli.line.app import main; main()"
)


READS = """
import resource, sys
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
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def memory(place: str) -> float:
    """MiB at most of a process that reads six pages of the work-list and each case on them."""
    done = subprocess.run(
        (sys.executable, "-c", READS, place), check=True, capture_output=True, text=True
    )
    return round(float(done.stdout), 1)


def measure(rounds: int) -> Figure:
    """From start to end of the process, after one that warms the disk."""
    taken = []
    for _ in range(rounds + 1):
        begun = time.perf_counter()
        subprocess.run((sys.executable, "-c", IN_PROCESS), check=True, capture_output=True)
        taken.append(time.perf_counter() - begun)
    spent = median(taken[1:])
    return Figure(
        "saksgang --help", "", {"s": round(spent, 3), "rundar": rounds},
        goal=f"≤ {HELP_SECONDS} s", met=spent <= HELP_SECONDS,
    )
