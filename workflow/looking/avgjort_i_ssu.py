"""A case that SSU has settled: what the rules of that settlement say of it now."""

from collections.abc import Iterator

from cases.casefile import CaseFile
from cases.steps import Step, Trekk
from cases.terms import Modell
from workflow.looking.overview import Option, needed
from workflow.looking.tenkt_sak import Side
from workflow.machine import judged
from workflow.moves import moves_for

SETTLED = frozenset({Step.KONSENSUS, Step.VEDTEKE})


def is_settled_by_ssu(file: CaseFile) -> bool:
    """Whether SSU itself settled it, and nobody was asked for an answer."""
    case = file.case
    return (
        case.forpliktande and case.modell is Modell.KONSENSUS and case.sakssteg in SETTLED
        and not file.rundar
    )


def settlement(side: Side) -> Iterator[Option]:
    """The stating of semje in SSU, by its rules alone: the case stays where it is. None for a case
    that SSU has not settled."""
    if not is_settled_by_ssu(side.file):
        return
    act = Trekk.KONSTATER_SEMJE
    facts = side.facts(act)
    for move in moves_for(act):
        if Step.HANDSAMA_I_SSU in move.fra:
            grounds = judged(move.all_rules, facts)
            shut = any(g.stansar for g in grounds)
            yield Option(act, move.til, not shut, needed(act), grounds)
