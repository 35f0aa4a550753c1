"""Konsekvens: what a row of a reglement would turn, in open cases and in answers that are given."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from adapters.db.reads import partner_files
from adapters.http.access import REGELVERK, opens
from adapters.http.desk import Desk
from adapters.http.page import page
from adapters.views.konsekvens_look import Count, Look
from adapters.views.konsekvens_told import LOOKED_AT, count_sentences, effect_rows, turn_of
from adapters.web.fields import Typed
from adapters.web.framsyn.asked import faults_in, typed_at
from adapters.web.framsyn.proposed import Sheet, as_it_is, proposal_of, sheet
from adapters.web.known import Known
from workflow.forms.errors import Feil
from workflow.looking.konsekvens import Effect, consequences

router = APIRouter()
SHOW = "vis"
"""The button that asks for the answer; without it the page is only filled in."""
SHOWN = 200
"""So many affected cases are shown; the rest are a number."""


@dataclass(frozen=True, slots=True)
class ShownCase:
    """A case that is affected: its number and title, where its page is, and what turns. `nivaa` is
    how, empty where the same may answer for the same reason."""

    nummer: str
    tittel: str
    stad: str
    nivaa: str
    svar: bool
    rader: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What would happen. `teljing` are the sentences of how many."""

    look: Look
    saker: tuple[ShownCase, ...]
    teljing: tuple[str, ...]
    fleire: int


@router.get("/{hf}/konsekvens")
def consequence(desk: Annotated[Desk, opens(REGELVERK)]) -> HTMLResponse:
    typed = typed_at(desk)
    partner = typed.get("partnar", ("",))[0]
    if partner not in desk.register.partnarar:
        members = Known(desk.register, desk.day).named(
            p.id for p in desk.register.members(desk.day))
        return page(desk, "framsyn/vel_partnar.html", partnarar=tuple(members))
    filled_in = typed if "kjelde" in typed else as_it_is(desk, partner)
    asked = sheet(desk, filled_in)
    faults: tuple[Feil, ...] = ()
    answer = None
    if SHOW in typed:
        try:
            answer = _answer(desk, asked)
        except Feil as error:
            faults = faults_in(error)
        asked = sheet(desk, filled_in, faults)
    return page(
        desk, "framsyn/konsekvens.html", status=422 if faults else 200, ark_felt=asked.fields,
        svar=answer, andre=_elsewhere(asked, faults), adresse_inn=_enter_at(desk, typed),
        namn=desk.register.name(partner, desk.day), partnar=partner, sett=LOOKED_AT,
    )


def _answer(desk: Desk, asked: Sheet) -> Answer:
    look, count = Look(proposal_of(desk, asked)), Count()
    with desk.house.reading() as unit:
        files = partner_files(unit, desk.hf, look.proposal.partnar)
        affected = [e for e in consequences(files, look.proposal) if count.saw(e)]
    shown = tuple(_cases(desk, look, affected[:SHOWN]))
    return Answer(
        look, shown, tuple(count_sentences(look, count)), max(0, len(affected) - SHOWN)
    )


def _cases(desk: Desk, look: Look, effects: list[Effect]) -> Iterator[ShownCase]:
    for one in effects:
        yield ShownCase(
            nummer=look.number(one.sak), tittel=one.sak.tittel,
            stad=f"/{desk.hf}/sak/{one.sak.number}",
            nivaa=turn_of(look, one) if one.level_turns else "",
            svar=bool(one.svar and not one.svar.stands), rader=tuple(effect_rows(look, one)),
        )


def _elsewhere(asked: Sheet, faults: tuple[Feil, ...]) -> tuple[str, ...]:
    names = {s.name for s in asked.fields}
    return tuple(f.melding for f in faults if f.felt.partition("[")[0] not in names)


def _enter_at(desk: Desk, typed: Typed) -> str:
    """Where the same is entered in earnest, filled in as it is here."""
    filled_in = [(name, text) for name, texts in typed.items() if name != SHOW for text in texts]
    return f"/{desk.hf}/gjer/nytt_reglement?{urlencode(filled_in)}"
