"""What came of the mutants, told: both figures, and every one that lives."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.proof.mutation.argued import EQUIVALENT, Argued
from tests.proof.mutation.every import AnyMutant
from tests.proof.mutation.sites import Mutant, described
from tests.proof.mutation.trial import BROKEN, KILLED, SURVIVED, TIMED_OUT, Verdict


def lines(
    found: Sequence[AnyMutant], verdicts: Sequence[Verdict], table: Mapping[str, Argued]
) -> Iterator[str]:
    """The report, a line at a time."""
    count = Counter(v.outcome for v in verdicts)
    gone = count[KILLED] + count[TIMED_OUT]
    alive = [v for v in verdicts if v.outcome == SURVIVED]
    same = sum(v.key in table and table[v.key].sort == EQUIVALENT for v in alive)
    yield f"mutants: {len(verdicts)}"
    yield f"killed: {count[KILLED]}, by time: {count[TIMED_OUT]}, survived: {len(alive)}"
    yield f"could not be tried: {count[BROKEN]}"
    yield f"killed of all: {_share(gone, len(verdicts))}"
    yield f"killed of those not argued to be equivalent: {_share(gone, len(verdicts) - same)}"
    yield from _by_operator(found, verdicts)
    by_key = {m.key: m for m in found}
    for v in sorted(verdicts, key=lambda v: v.key):
        if v.outcome in {SURVIVED, BROKEN, TIMED_OUT}:
            known = f" ({table[v.key].sort})" if v.key in table else ""
            yield f"{v.outcome}{known}: {v.key} {_change(by_key[v.key])} {v.by}".rstrip()


def _by_operator(found: Sequence[AnyMutant], verdicts: Sequence[Verdict]) -> Iterator[str]:
    operator = {m.key: m.operator for m in found}
    all_of = Counter(operator[v.key] for v in verdicts)
    gone = Counter(operator[v.key] for v in verdicts if v.outcome in {KILLED, TIMED_OUT})
    for name, n in sorted(all_of.items()):
        yield f"  {name}: {gone[name]} of {n}"


def _change(mutant: AnyMutant) -> str:
    return f"line {mutant.line}: {described(mutant)}" if isinstance(mutant, Mutant) else ""


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {100 * part / whole:.2f} %" if whole else "none"


def kept(folder: Path) -> list[Verdict]:
    """The verdicts that the processes of a run have written so far."""
    from json import loads

    told = (x for p in sorted(folder.glob("*.jsonl")) for x in p.read_text().splitlines())
    return [Verdict(**loads(x)) for x in told]
