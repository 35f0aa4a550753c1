"""What partners that are gone, or are about to be, still hold in open cases."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from cases.actor import Act
from cases.case import Case
from cases.casefile import CaseFile
from cases.oslo import local_day
from cases.register import Register
from cases.steps import Trekk
from rules.fellesskap.partsskifte import is_open
from workflow.looking.overview import facts_of


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """An open duty of a partner that ends: who may take over, and from which day."""

    sak: Case
    partnar: str
    etter: tuple[str, ...]
    fraa: date


def left_behind(file: CaseFile, register: Register, act: Act) -> Iterator[LeftBehind]:
    """The duties in that case that must go over; none where the partner has done its part."""
    facts = facts_of(file, register, Trekk.OVERFOER, act)
    for partner in file.parties:
        last = register.partnarar[partner].til
        if last is not None and is_open(facts, partner):
            first = max(last + timedelta(days=1), local_day(act.at))
            yield LeftBehind(file.case, partner, register.heirs(partner, first), first)
