"""The partners: all of them with the state of their contacts, and the picture of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from adapters.http.access import SEKRETARIAT, opens
from adapters.http.desk import Desk
from adapters.http.page import page
from adapters.http.refusals import NoSuchPage
from adapters.views.contacts import contacts, lacking
from adapters.views.partnar_look import partner_look
from adapters.views.partnar_view import (
    PartnerLook,
    beside_the_rows,
    clarify_sentence,
    confirmed_sentence,
    deadline_sentence,
    meeting_sentence,
    membership_sentence,
    seat_rows,
    version_sentence,
)
from adapters.views.rounds import on_round
from adapters.views.words import STANDING, day_text, steps_word, word
from adapters.web.advice import Place, spoken
from adapters.web.rom.filters import asked
from cases.listing import capital, listed
from cases.partner import Partner
from cases.rundgang import Answer
from cases.terms import PartnerKind
from rules.nemningar import STEP_NAMES
from workflow.looking.partnarbilete import Concern, Duty
from workflow.looking.reglement_lesing import IN_CASES, SortReading
from workflow.looking.utestaande import all_owing

router = APIRouter()

KINDS = ("", "kommune", "sjukehus", "raadgjevar", "foer")
Row = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Line:
    """A partner in the list. `manglar` are words for what is wrong with its contacts, `skuldar` how
    many answers it owes now."""

    id: str
    namn: str
    slag: str
    kontaktar: int
    manglar: tuple[str, ...]
    skuldar: int


@dataclass(frozen=True, slots=True)
class Shown:
    """One open case as it concerns the partner."""

    nummer: str
    tittel: str
    rader: tuple[Row, ...]


@router.get("/{hf}/partnarar")
def partners(desk: Annotated[Desk, opens(SEKRETARIAT)]) -> HTMLResponse:
    wanted = asked(desk, "slag")
    with desk.house.reading() as unit:
        files = on_round(unit, desk.hf)
    owed = [o.partnar for o in all_owing(files, desk.register, desk.looking())]
    lines = tuple(_line(desk, p, owed.count(p.id)) for p in _chosen(desk, wanted["slag"]))
    return page(
        desk, "rom/partnarar.html", val=wanted.choices("slag", *KINDS), partnarar=lines,
        ordna=sum(not x.manglar for x in lines),
    )


def _chosen(desk: Desk, kind: str) -> Iterator[Partner]:
    """The partners of today of that kind; those that are gone only where they are asked for."""
    sorts = {
        "kommune": {PartnerKind.KOMMUNE}, "raadgjevar": {PartnerKind.RAADGJEVAR},
        "sjukehus": {PartnerKind.HELSEFORETAK, PartnerKind.PRIVAT, PartnerKind.RHF},
    }.get(kind)
    for partner in desk.register.partnarar.values():
        gone = partner.til is not None and partner.til < desk.day
        if gone == (kind == "foer") and (sorts is None or partner.slag in sorts):
            yield partner


def _line(desk: Desk, partner: Partner, owed: int) -> Line:
    named = partner.name_on(desk.day).namn
    wrong = tuple(lacking(desk.register, partner.id, desk.day)) if partner.avtalepart else ()
    gone = partner.til is not None and partner.til < desk.day
    said = [word(partner.slag.value), *([word(partner.gruppe.value)] if partner.gruppe else [])]
    return Line(
        partner.id, named, ", ".join(said),
        len(desk.register.contacts_of(partner.id, desk.day)), () if gone else wrong, owed,
    )


@router.get("/{hf}/partnarar/{partnar}")
def partner_page(desk: Annotated[Desk, opens(SEKRETARIAT)], partnar: str) -> HTMLResponse:
    known = desk.register.partnarar.get(partnar)
    if known is None:
        raise NoSuchPage
    place = Place(desk.hf)
    with desk.house.reading() as unit:
        look = partner_look(unit, desk.register, known, desk.looking())
        return page(
            desk, "rom/partnar.html", partnar=known, namn=known.name_on(desk.day).namn,
            ute=membership_sentence(look),
            kontaktar=contacts(unit, desk.register, partnar, desk.day),
            no=[_shown(look, c) for c in look.picture.no],
            kjem=[_shown(look, c) for c in look.picture.kjem],
            svara=tuple(_answered(look)), plikter=tuple(_duties(look)),
            sete=tuple(seat_rows(look)), lesing=tuple(_reading(look)),
            kan_svare=[_sort(look, s) for s in look.reading.sakslag],
            tala=lambda text: spoken(text, place),
        )


def _shown(look: PartnerLook, one: Concern) -> Shown:
    return Shown(one.sak.number, one.sak.tittel, tuple(r for r in _rows(look, one) if r[1]))


def _rows(look: PartnerLook, one: Concern) -> Iterator[Row]:
    organs = [look.organ(role) for role in look.may_answer(one.nivaa.organ)]
    yield "Steg", steps_word(STEP_NAMES[one.sak.sakssteg])
    yield "På vent", one.sak.vent_grunn if one.sak.paa_vent else ""
    yield "Avklaring", clarify_sentence(one)
    yield "Organ", listed(organs, "eller")
    yield "Kvifor", f"{one.nivaa.grunn} ({one.nivaa.heimel})"
    yield "Frist", deadline_sentence(look, one)
    yield "Møte", meeting_sentence(look, one)
    yield "Stode", STANDING[one.standing] if one.spurd else ""


def _answered(look: PartnerLook) -> Iterator[tuple[str, str, bool]]:
    """Each open case it has answered: the number, what it said, and whether that counts."""
    for one in look.picture.svara:
        answers = (*((one.svar,) if one.svar else ()), *one.ventande)
        yield one.sak.number, "; ".join(_said(a) for a in answers), one.tel


def _said(answer: Answer) -> str:
    number = f", sak {answer.eige_saksnummer}" if answer.eige_saksnummer else ""
    return f"{word(answer.slag.value)} frå {answer.organ_namn} {day_text(answer.dato)}{number}"


def _duties(look: PartnerLook) -> Iterator[tuple[str, str]]:
    for duty in look.duties:
        yield duty.sak.number, _duty(duty)


def _duty(duty: Duty) -> str:
    due = f", frist {day_text(duty.plikt.frist)}" if duty.plikt.frist else ""
    told = listed([f"{word(e.tilstand)} ({e.nivaa})" for e in duty.hendingar])
    return f"{duty.plikt.kva}{due}. {told or 'Ikkje noko er sagt om stoda enno'}."


def _reading(look: PartnerLook) -> Iterator[str]:
    """How its reglement is read, a sentence at a time."""
    yield from (t for t in (version_sentence(look), confirmed_sentence(look)) if t)
    yield from (row.setning for row in look.reading.rader)
    yield from beside_the_rows(look)


def _sort(look: PartnerLook, sort: SortReading) -> Row:
    organs = [look.organ(role) for role in sort.organ]
    board = [f"{look.organ(role)} når styret har gjort vedtak i nett den saka"
             for role in sort.med_styrevedtak]
    who = listed([*organs, *board], "eller") or "ingen er ført inn"
    return capital(IN_CASES[sort.sakslag]), who
