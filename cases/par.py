"""An agreement is concluded pair by pair: a kommune and a helseføretak."""

from cases.casefile import CaseFile
from cases.vedtak import Pair


def concluded_pair(file: CaseFile, kommune: str, helseforetak: str) -> Pair | None:
    """The pair as it is concluded, dated by the later of its two signatures; None until it is."""
    ours = [s.dato for s in file.signatures_of(kommune) if s.motpart in (None, helseforetak)]
    theirs = [s.dato for s in file.signatures_of(helseforetak) if s.motpart in (None, kommune)]
    if not ours or not theirs:
        return None
    return Pair(kommune, helseforetak, max(min(ours), min(theirs)))
