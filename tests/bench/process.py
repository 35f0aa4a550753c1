"""A whole process: how long `saksgang --help` takes."""
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
