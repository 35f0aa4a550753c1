"""The whole rulebook through the API, in three parts that as many workers share."""

import json
import os
import subprocess
import sys
from pathlib import Path

FEATURES = Path(__file__).parents[2] / "features"
PARTS = 3
"""Each in a file of its own: pytest gives a worker one file at a time."""


def chapters(part: int) -> list[str]:
    """The files of that part: the longest chapters first, each to the part that has least."""
    book = FEATURES.parents[1] / "features"
    lengths = {p: (book / f"{p.stem.removeprefix('test_')}.feature").stat().st_size
               for p in FEATURES.glob("test_*.py")}
    shares: list[list[Path]] = [[] for _ in range(PARTS)]
    for chapter in sorted(lengths, key=lambda p: (-lengths[p], p.name)):
        min(shares, key=lambda s: sum(lengths[p] for p in s)).append(chapter)
    return sorted(str(p) for p in shares[part - 1])


def hold_through_the_api(part: int, folder: Path) -> None:
    """Every scenario of the part passes, and nearly every act of it went through the API."""
    told = folder / "tald"
    done = subprocess.run(  # noqa: S603 - the words are our own
        [sys.executable, "-m", "pytest", "--driver=rest", "-p", "no:cacheprovider",
         *chapters(part)],
        cwd=FEATURES.parents[1], capture_output=True, text=True, check=False,
        env={**os.environ, "SAKSGANG_TALD": str(told)},
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    counted = json.loads(told.read_text(encoding="utf-8").splitlines()[-1])
    assert counted["rest"] > 500
    assert counted.get("klokka", 0) * 20 < counted["rest"]
