"""`python -m tests.bench`: measure, one JSON line per figure; with `--write` into docs too."""

import argparse
import sys
from collections.abc import Iterator

from tests.bench import looking, pages, process, reading, small_step, svar, sweep
from tests.bench.bases import bases
from tests.bench.figure import Figure, show
from tests.bench.report import write_page

SIZES = (1_000, 10_000, 100_000)
OPEN_CASES = 10_000
WATCHED = (10_000, 100_000, 1_000_000)
"""Cases a sweep finds the due ones among."""
KINDS = ("svar", "steg", "syn", "lesing", "sveip", "sider", "prosess")


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rounds", type=int, default=5, help="rounds behind each median")
    asked.add_argument("--base", default="sqlite,postgresql", help="databases, by comma")
    asked.add_argument("--only", default=",".join(KINDS), help="figures, by comma")
    asked.add_argument("--sizes", default=",".join(map(str, SIZES)), help="numbers of cases")
    asked.add_argument("--open", type=int, default=OPEN_CASES, help="open cases for konsekvens")
    asked.add_argument("--write", action="store_true", help="write docs/maalingar.md")
    given = asked.parse_args()
    sizes = tuple(int(size) for size in given.sizes.split(","))
    kinds, names = tuple(given.only.split(",")), tuple(given.base.split(","))
    figures = [show(f) for f in measured(kinds, names, given.rounds, sizes, given.open)]
    if given.write:
        write_page(figures, sys.argv[1:])


def measured(
    kinds: tuple[str, ...], names: tuple[str, ...], rounds: int, sizes: tuple[int, ...],
    open_cases: int,
) -> Iterator[Figure]:
    with bases(names) as chosen:
        for base in chosen:
            if "svar" in kinds:
                yield svar.measure(base, rounds)
            if "steg" in kinds and base.server is None:
                yield small_step.measure(base, rounds)
            if "syn" in kinds:
                yield from looking.measure(base, open_cases, rounds)
            if "lesing" in kinds:
                yield reading.measure(base, sizes, rounds)
            if "sveip" in kinds:
                yield sweep.measure(base, WATCHED, rounds)
            if "sider" in kinds and base.server is None:
                yield from pages.measure(base, rounds)
    if "prosess" in kinds:
        yield process.measure(rounds)


if __name__ == "__main__":
    main()
