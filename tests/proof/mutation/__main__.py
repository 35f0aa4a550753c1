"""`python -m tests.proof.mutation`: break each rule, move and table line, and see it seen."""

import argparse
import sys
from pathlib import Path

import workflow.machine  # noqa: F401 - entering the moves enters every rule
from tests.proof.mutation.argued import argued, seen_after_all, unknown
from tests.proof.mutation.every import drawn, everything, rules_without, tables_without
from tests.proof.mutation.report import kept, lines
from tests.proof.mutation.session import TESTS, Plan, run
from tests.proof.mutation.trial import BROKEN, SURVIVED


def main() -> int:
    """Exit code 1 if a mutant lives that the document does not argue, or it argues wrongly."""
    said = _options().parse_args()
    found = everything(said.only)
    known = {m.key for m in found}
    before = [v for v in kept(said.again) if v.key in known] if said.again else []
    lived = {v.key for v in before if v.outcome == SURVIVED}
    chosen = [m for m in drawn(found, said.sample, said.seed) if not before or m.key in lived]
    table = argued()
    told = {"argued, but no mutant": unknown(
        (k for k in table if k.startswith(said.only)), (m.key for m in found)
    )}
    if not said.only:
        told["rules without mutant"] = rules_without(found)
        told["tables with lines without mutant"] = tables_without(found)
    trials = run(Plan(
        chosen, said.workers, said.first, said.then, said.tests.split(","),
        frozenset(said.leave_out), said.folder,
    ))
    if trials.fault:
        print(f"\n{trials.fault}")  # noqa: T201
        return 1
    verdicts = [*(v for v in before if v.key not in lived), *trials.verdicts]
    told["argued, but seen"] = seen_after_all(table, verdicts)
    print("\n" + "\n".join(lines(found, verdicts, table)))  # noqa: T201
    for what, which in told.items():
        print(f"{what} = {len(which)} {' '.join(which)}".rstrip())  # noqa: T201
    left = [v for v in verdicts
            if v.outcome == BROKEN or (v.outcome == SURVIVED and v.key not in table)]
    return 1 if left or any(told.values()) or len(trials.verdicts) != len(chosen) else 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.proof.mutation", description=__doc__)
    parser.add_argument("--sample", type=int, default=0, help="so many, drawn; 0 is all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", metavar="PREFIX", help="only keys that begin so")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--first", type=float, default=3.0, help="seconds, background kept")
    parser.add_argument("--then", type=float, default=5.0, help="seconds, background new")
    parser.add_argument("--tests", default=",".join(TESTS), help="folders or files of tests")
    parser.add_argument("--leave-out", action="append", default=[], metavar="TEST",
                        help="leave out tests with this in their name")
    parser.add_argument("--folder", type=Path, help="keep the verdicts here as they come")
    parser.add_argument("--again", type=Path, metavar="FOLDER",
                        help="only those that lived in a run that kept its verdicts there")
    return parser


if __name__ == "__main__":
    sys.exit(main())
