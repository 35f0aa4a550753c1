"""What a moved meeting brought, or would bring: deadlines that move, and those that stand."""

from collections.abc import Iterable, Iterator
from datetime import date

from adapters.db.moved import deadlines_moved
from adapters.db.reads import entries_of
from adapters.db.replay import nouns_of
from adapters.db.unit import SqlReads
from adapters.views.words import day_text
from cases.case import Case
from cases.casefile import CaseFile
from cases.listing import capital, listed
from cases.partner import Moete
from cases.record import from_record
from cases.register import Register
from workflow.forms.moete_forms import FlyttMoete
from workflow.looking.moete import waiting_for
from workflow.register.moeteflytting import Following


def done_to(unit: SqlReads, register: Register, command: str) -> Iterator[str]:
    """What the act with that command brought, from the history it left."""
    for entry in entries_of(unit, command):
        for kind, record in nouns_of(entry):
            if kind == "moete":
                cases = unit.cases(register.hf.id)
                yield from what_waits(register, from_record(Moete, record), cases)
    for case, due in deadlines_moved(unit, command):
        yield now_due(register, case.number, due.dato)


def now_due(register: Register, number: str, due: date) -> str:
    return (
        f"Svarfristen i {register.hf.prefiks} {number} er no {day_text(due)}, og alle som skal"
        " svare, får vite det."
    )


def would_do(register: Register, found: Iterable[Following]) -> Iterator[str]:
    """The same before it is done, and what would not change."""
    for one in found:
        case = f"{register.hf.prefiks} {one.sak.number}"
        before = f"Svarfristen i {case} er {day_text(one.frist)}"
        if one.ny:
            yield f"{before}, og ville verte flytta til {day_text(one.ny)}."
        elif one.uroert:
            yield f"{before}. Han ville stå, men partnaren når han kanskje ikkje lenger."
        else:
            yield f"{before}. Partnaren når han framleis: {day_text(one.no.ikkje_foer)}."


def promised(
    register: Register, form: FlyttMoete, files: Iterable[CaseFile]
) -> Iterator[str]:
    """The promises to answer on the very day that the meeting is moved from."""
    partner = register.organ[form.organ].partnar
    for file in files:
        newest = [p for p in file.lovnader if p.partnar == partner][-1:]
        if any(p.dato == form.fraa for p in newest) and file.position(partner or "") is None:
            yield (
                f"{register.name(partner or '', form.fraa)} har lova svar {day_text(form.fraa)} i"
                f" {register.hf.prefiks} {file.case.number}. Spør når det kjem no."
            )


def what_waits(register: Register, meeting: Moete, cases: Iterable[Case]) -> Iterator[str]:
    """The cases a joint organ was to have before it."""
    organ = register.organ[meeting.organ]
    if organ.partnar:
        return
    names = [f"{register.hf.prefiks} {c.number}" for c in waiting_for(cases, organ, meeting)]
    if names:
        yield f"{capital(organ.namn)} skulle ha desse sakene: {listed(names)}."


