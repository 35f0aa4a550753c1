"""The day a round must be answered by, as it stands after it has been moved."""

from datetime import date

from cases.casefile import CaseFile
from cases.vedtak import SVARFRIST, Frist


def deadline(file: CaseFile) -> date | None:
    """The day the newest round must be answered by; None before any."""
    moved = moved_deadlines(file)
    return moved[-1].dato if moved else (file.round.frist if file.round else None)


def moved_deadlines(file: CaseFile) -> tuple[Frist, ...]:
    """The later days the newest round has got, in the order they were set."""
    asking = file.round
    return tuple(
        f for f in file.fristar
        if f.slag == SVARFRIST and asking is not None and f.runde == asking.id
    )
