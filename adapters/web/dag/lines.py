"""What a line of the day is: one sentence, one link, and what it is about."""

from collections.abc import Sequence
from dataclasses import dataclass

from cases.casefile import CaseFile
from cases.listing import counted, listed
from cases.register import Register


@dataclass(frozen=True, slots=True)
class Linje:
    """`haster` marks what is past its day. `nummer` and `tittel` are of the case, if it is about
    one."""

    tekst: str
    lenkje: str
    nummer: str = ""
    tittel: str = ""
    haster: bool = False


def about(file: CaseFile, register: Register, text: str, page: str = "", *,
          late: bool = False) -> Linje:
    """A line about a case, with a link to a page of it."""
    case = file.case
    return Linje(
        text, f"/{register.hf.id}/sak/{case.number}{page}", f"{register.hf.prefiks} {case.number}",
        case.tittel, late,
    )


def some(names: Sequence[str]) -> str:
    """A few by name; more as how many they are."""
    few = len(names) <= _FEW
    return listed(list(names)) if few else counted(len(names), "partnar", "partnarar")


_FEW = 3
