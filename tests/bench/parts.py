"""Where the time of one `svar` goes, part by part: `python -m tests.bench.parts [--base …]`.

The parts are timed one inside the other, so they do not add up; the timing itself costs a little.
"""

import argparse
import json
import sys
import time
from collections import defaultdict
from statistics import median
from typing import Any

from adapters.db import uow
from adapters.db.unit import SqlReads
from adapters.db.uow import SqlUnitOfWork
from tests.bench.bases import bases, migrated, opened
from tests.bench.desk import Desk, answer, kommunar, on_round, read_in
from workflow import conduct, rundgang

TAKEN: dict[str, list[float]] = defaultdict(list)
PARTS: tuple[tuple[Any, str, str], ...] = (
    (SqlReads, "__enter__", "byrje transaksjonen"),
    (rundgang, "repeated", "er kommandoen gjord før"),
    (rundgang, "gather", "samle fakta"),
    (rundgang, "answer_from", "lage svaret"),
    (rundgang, "advance", "døme alle reglane"),
    (rundgang, "kvittering", "kvitteringa"),
    (rundgang, "letters", "breva"),
    (uow, "put_nouns", "skrive radene"),
    (conduct, "entry", "historieposten med segl"),
    (conduct, "fingerprint", "fingeravtrykket"),
    (SqlUnitOfWork, "append", "føre posten til"),
    (SqlUnitOfWork, "store_outcome", "ta vare på utfallet"),
    (SqlUnitOfWork, "commit", "sende det siste og lagre"),
    (SqlReads, "__exit__", "avslutte"),
)


def _timed(owner: Any, name: str, label: str) -> None:
    run = getattr(owner, name)

    def measured(*given: Any, **named: Any) -> Any:
        begun = time.perf_counter_ns()
        try:
            return run(*given, **named)
        finally:
            TAKEN[label].append((time.perf_counter_ns() - begun) / 1000)

    setattr(owner, name, measured)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--base", default="sqlite", choices=("sqlite", "postgresql"))
    base_name = asked.parse_args().base
    for part in PARTS:
        _timed(*part)
    whole = []
    with bases((base_name,)) as chosen:
        base = next(b for b in chosen if b.name == base_name)
        with opened(migrated(base.fresh())) as database:
            desk = Desk(database)
            known = read_in(desk)
            for number in [on_round(desk, known) for _ in range(5)]:
                TAKEN.clear()
                for partner in kommunar(known):
                    begun = time.perf_counter_ns()
                    answer(desk, number, partner)
                    whole.append((time.perf_counter_ns() - begun) / 1000)
    parts = {label: round(median(taken)) for label, taken in TAKEN.items()}
    record = {"base": base_name, "heile_us": round(median(whole[17:])), **parts}
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
