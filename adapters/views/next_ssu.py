"""What the next meeting of SSU is to have before it, what each case lacks, and what may come."""

from collections.abc import Iterator
from dataclasses import dataclass

from adapters.db.case_lists import Wanted, wanted_cases
from adapters.db.reads import files_of
from adapters.db.unit import SqlReads
from adapters.views.words import day_text
from cases.actor import Act
from cases.case import Case
from cases.casefile import CaseFile
from cases.document import Document
from cases.ordlyd import Ordlyd
from cases.oslo import local_day
from cases.partner import Moete, Organ
from cases.receipt import Ground
from cases.register import Register
from cases.steps import Step, Trekk
from cases.terms import OrganRole
from workflow.looking.moete import waiting_for
from workflow.looking.overview import preview

MOST = 200
"""Cases looked at on each of the two steps; no meeting has so many."""


@dataclass(frozen=True, slots=True)
class Item:
    """One case for the meeting. `manglar` is what the rules have against the act it waits for."""

    sak: Case
    nummer: str
    sakstype: str
    ordlyd: Ordlyd | None
    papir: tuple[Document, ...]
    manglar: tuple[Ground, ...]

    @property
    def klar(self) -> bool:
        return not any(g.stansar for g in self.manglar)


@dataclass(frozen=True, slots=True)
class Agenda:
    """The meeting (None where no calendar reaches), its cases, and those still being prepared."""

    organ: Organ | None
    moete: Moete | None
    saker: tuple[Item, ...]
    kan_kome: tuple[Item, ...]


def agenda(unit: SqlReads, register: Register, act: Act) -> Agenda:
    """For the meeting of SSU that comes next on the day of the act, or is held that day."""
    day = local_day(act.at)
    organs = register.joint_organs(OrganRole.SSU, day)
    organ = organs[0] if organs else None
    meeting = register.next_meeting(organ.id, day) if organ else None
    there = _at(unit, register.hf.id, Step.HANDSAMA_I_SSU)
    to_handle = [f for f in there if not f.handled_by(OrganRole.SSU)]
    if organ and meeting:
        chosen = {c.id for c in waiting_for((f.case for f in to_handle), organ, meeting)}
        to_handle = [f for f in to_handle if f.case.id in chosen]
    coming = _at(unit, register.hf.id, Step.UTGREIING)
    return Agenda(
        organ, meeting, tuple(_item(f, register, act, Trekk.HANDSAM) for f in to_handle),
        tuple(_item(f, register, act, Trekk.SEND_TIL_SSU) for f in coming if not f.case.paa_vent),
    )


def _at(unit: SqlReads, hf: str, step: Step) -> tuple[CaseFile, ...]:
    """The files of the cases at that step, the oldest number first."""
    cases = wanted_cases(unit, Wanted(hf, steg=step), None, MOST)
    return tuple(reversed(files_of(unit, cases)))


def _item(file: CaseFile, register: Register, act: Act, waits_for: Trekk) -> Item:
    case, newest = file.case, file.newest
    option = next((o for o in preview(file, register, act) if o.trekk is waits_for), None)
    mine = set(newest.dokument) if newest else set()
    papers = tuple(d for d in file.dokument if not mine or d.sha256 in mine)
    return Item(
        case, f"{register.hf.prefiks} {case.number}", register.sakstypar[case.sakstype].namn,
        newest, papers, option.grunnar if option else (),
    )


def agenda_text(found: Agenda) -> Iterator[str]:
    """The agenda as it is pasted into a mail or a document."""
    meeting = found.moete
    when = day_text(meeting.dato) if meeting else "ikkje fastsett"
    yield f"Saker til møtet i SSU, {when}"
    if meeting and meeting.frist:
        yield f"Papir innan {day_text(meeting.frist)}."
    for number, item in enumerate(found.saker, start=1):
        yield ""
        yield f"{number}. {item.sak.tittel} ({item.nummer}, {item.sakstype})"
        if item.ordlyd:
            yield f"Framlegg til vedtak ({item.ordlyd.code}): {item.ordlyd.tekst}"
        for paper in item.papir:
            yield f"Vedlegg {paper.nr}: {paper.tittel}"
