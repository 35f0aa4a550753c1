"""`python -m tests.proof.stateful --steps N --base sqlite|postgresql`: the long run, by command."""

import argparse
import sys
from time import perf_counter

from hypothesis.stateful import run_state_machine_as_test

from tests.proof.invariants import CHECKS
from tests.proof.machine import bounds, machine
from tests.proof.play import Tally, Violation
from tests.proof.room import room
from workflow.verbs import VERBS

LENGTH = 25
"""Rules in one sequence; a rule gives one command or a few."""


def main() -> int:
    """Play until so many commands have been checked. 1 where an invariant did not hold."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--steps", type=int, default=1000)
    asked.add_argument("--base", choices=["sqlite", "postgresql"], default="sqlite")
    chosen = asked.parse_args()
    tally, broken, started = Tally(), "", perf_counter()
    with room(chosen.base) as here:
        while tally.checked < chosen.steps and not broken:
            try:
                run_state_machine_as_test(
                    machine(here, tally), settings=bounds(10, LENGTH, derandomize=False)
                )
            except Violation as error:
                broken = str(error)
    _tell(tally, chosen.base, perf_counter() - started, broken)
    return 1 if broken else 0


def _tell(tally: Tally, base: str, seconds: float, broken: str) -> None:
    tried = tally.verbs_ok.keys() | tally.verbs_stopped.keys()
    say = [
        f"{base}: {tally.sequences} sequences, {tally.checked} commands checked, {seconds:.0f} s",
        f"invariants: {len(CHECKS)} and the whole of kontroller, after each command",
        f"outcomes: {dict(tally.outcomes)}; repeated {tally.repeats}, looked {tally.looks}",
        f"steps reached: {dict(tally.steps)}",
        f"statements taken in: {dict(tally.statements)}",
        f"verbs taken: {len(tally.verbs_ok)} of {len(VERBS)}, tried: {len(tried)}",
        f"  {dict(tally.verbs_ok)}", f"  stopped: {dict(tally.verbs_stopped)}",
        f"never judged: {sorted(VERBS.keys() - tried)}",
        f"violations: {broken or 'none'}",
    ]
    sys.stdout.write("\n".join(say) + "\n")


if __name__ == "__main__":
    sys.exit(main())
