"""`python -m tests.proof.oracle`: both pens over every cell, and over random files."""

import argparse
import sys

from tests.proof.oracle.comparing import Tally, answers, random, table


def main() -> int:
    """Print what was compared. The exit code is 1 where the two pens differ anywhere."""
    parser = argparse.ArgumentParser(prog="tests.proof.oracle", description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000, help="random files")
    parser.add_argument("--every", type=int, default=1, help="only each so-manieth cell")
    parser.add_argument("--seed", type=int, default=1)
    said = parser.parse_args()
    given, held = answers(said.every)
    found = {
        "cells of the level table": table(said.every),
        "answers when they are given": given,
        "answers when they stand": held,
        f"partners in {said.cases} random cases": random(said.cases, said.seed),
    }
    for what, tally in found.items():
        print(_line(what, tally))  # noqa: T201
    differences = sum(t.differences for t in found.values())
    print(f"differences = {differences}")  # noqa: T201
    return 1 if differences else 0


def _line(what: str, tally: Tally) -> str:
    lines = [f"{what}: {tally.compared} compared, {tally.yes} yes, {tally.differences} differ"]
    return "\n  ".join([*lines, *tally.first])


if __name__ == "__main__":
    sys.exit(main())
