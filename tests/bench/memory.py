"""The most memory a process of its own has needed: what whoever started it holds is not counted."""
# ruff: noqa: S603 - the programs are our own

import re
import subprocess
import sys
from pathlib import Path

_PEAK = re.compile(r"^VmHWM:\s+(\d+) kB$", re.MULTILINE)
_TOLD = "\nfrom tests.bench.memory import peak\nprint(peak())"


def peak() -> float:
    """MiB at most in use by this process so far, since it became the program it is.

    `ru_maxrss` will not do: a process that is started from a large one begins with the large one's
    figure.
    """
    found = _PEAK.search(Path("/proc/self/status").read_text(encoding="ascii"))
    assert found is not None
    return int(found[1]) / 1024


def peak_of(program: str, *words: str) -> float:
    """MiB at most of a process that runs that program with those words."""
    done = subprocess.run(
        (sys.executable, "-c", program + _TOLD, *words), check=True, capture_output=True, text=True
    )
    return round(float(done.stdout), 1)
