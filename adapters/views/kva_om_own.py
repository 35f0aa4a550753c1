"""What a partner may see of what would be otherwise: its own level, answer and acts, no other's."""

from dataclasses import replace

from rules.sak.saksgang import FROM_PARTNERS
from workflow.looking.kva_om import Comparison, GroundTurn

NOT_ONES_OWN = ("partar", "utan", "brytar", "reglement")
"""What a partner cannot imagine: who else is in the case, and what holds for others."""


def narrowed(found: Comparison, partner: str) -> Comparison:
    """The comparison with nothing of the other partners in it."""
    return replace(
        found,
        nivaa=tuple(t for t in found.nivaa if t.partnar == partner),
        trekk=tuple(t for t in found.trekk if t.trekk in FROM_PARTNERS),
        nye=_own(found.nye, partner),
        borte=_own(found.borte, partner),
        mot_ssu=_own(found.mot_ssu, partner),
        svar=tuple(t for t in found.svar if t.svar.partnar == partner),
    )


def _own(turns: tuple[GroundTurn, ...], partner: str) -> tuple[GroundTurn, ...]:
    """Grounds that are about that partner and nobody else."""
    return tuple(t for t in turns if t.grunn.part == partner)
