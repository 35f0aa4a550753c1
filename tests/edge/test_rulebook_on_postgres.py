"""A part of the rulebook on PostgreSQL; all of it is run with `--base=postgresql`."""

import subprocess
import sys
from pathlib import Path

CHAPTERS = ("konsensus", "to_personar", "vedtak_og_signering")
"""Where answers come to count, wait for a second person, and become a vedtak."""


def test_the_chapters_on_answers_hold_there_too() -> None:
    features = Path(__file__).parents[1] / "features"
    files = [str(features / f"test_{chapter}.py") for chapter in CHAPTERS]
    done = subprocess.run(  # noqa: S603 - the words are our own
        [sys.executable, "-m", "pytest", "--base=postgresql", "-p", "no:cacheprovider", *files],
        cwd=features.parents[1], capture_output=True, text=True, check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
