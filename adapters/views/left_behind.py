"""What is left behind by a partner that goes: found case by case, and told with the very commands.
"""

from collections.abc import Iterator
from datetime import date

from adapters.db.unit import SqlReads
from adapters.views.words import day_text
from cases.actor import Act
from cases.register import Register
from workflow.looking.etterfolging import LeftBehind, left_behind


def held(unit: SqlReads, register: Register, act: Act) -> Iterator[LeftBehind]:
    """Open duties of partners that have ended or will end, case by case."""
    if any(p.til is not None for p in register.partnarar.values()):
        for case in unit.open_cases(register.hf.id):
            yield from left_behind(unit.case_file(case), register, act)


def sentences(register: Register, found: tuple[LeftBehind, ...], day: date) -> Iterator[str]:
    """What must be done, with the very commands, ready to be pasted."""
    for one in found:
        name = register.name(one.partnar, day)
        when = "" if one.fraa <= day else f" frå {day_text(one.fraa)}"
        which = " (vel éi av linjene)" if len(one.etter) > 1 else ""
        case = f"{register.hf.prefiks} {one.sak.number}"
        yield f"{case}: {name} har plikter som står opne. Før dei over{when}{which}:"
        if not one.etter:
            yield "Ingen etterfølgjar er ført inn i registeret enno."
        yield from (command(one, heir) for heir in one.etter)


def command(one: LeftBehind, heir: str) -> str:
    return f"saksgang overfoer {one.sak.number} --fraa-partnar {one.partnar} --til-partnar {heir}"
