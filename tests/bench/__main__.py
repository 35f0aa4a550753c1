"""`python -m tests.bench`: measure, one JSON line per figure."""

import argparse
from collections.abc import Iterator

from tests.bench import svar
from tests.bench.bases import bases
from tests.bench.figure import Figure, show


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--base", default="sqlite,postgresql")
    given = asked.parse_args()
    for figure in measured(given.rounds, tuple(given.base.split(","))):
        show(figure)


def measured(rounds: int, names: tuple[str, ...]) -> Iterator[Figure]:
    with bases(names) as chosen:
        for base in chosen:
            yield svar.measure(base, rounds)


if __name__ == "__main__":
    main()
