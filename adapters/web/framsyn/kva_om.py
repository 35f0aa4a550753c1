"""Kva om: what would be otherwise in a case, or in one that is only imagined. It never writes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from adapters.db.unit import SqlReads
from adapters.forms.faults import filled
from adapters.http.access import REGELVERK, opens
from adapters.http.desk import Desk
from adapters.http.errors import UNPROCESSABLE
from adapters.http.page import page
from adapters.http.whose import KVA_OM, partner_who_reads
from adapters.views.kva_om_asked import asked_of, with_ids
from adapters.views.kva_om_own import NOT_ONES_OWN, narrowed
from adapters.views.kva_om_tenkt import Asked, assumptions
from adapters.views.kva_om_told import LOOKED_AT, SETTLED, GroundTold, Told, told
from adapters.web.advice import Place, advised
from adapters.web.choices import choices_of
from adapters.web.framsyn.asked import faults_in, typed_at
from adapters.web.framsyn.imagining import COSTS, EFFECTS, POINTS, SAID, Imagined, given, imagined
from adapters.web.framsyn.imagining import switch_options as switches
from adapters.web.framsyn.proposed import Beginning, beginning, proposal_of, sheet
from adapters.web.known import Known
from rules.nemningar import TREKK_NAMES
from workflow.forms.errors import Feil
from workflow.forms.innmelding_forms import MeldInn
from workflow.looking.kva_om import compare
from workflow.looking.tenkt_sak import Side, imagined_side

router = APIRouter()
SHOW = "vis"


@dataclass(frozen=True, slots=True)
class Question:
    """What the page is about. `own` is the partner that asks, where it is one that does."""

    desk: Desk
    page: Imagined
    reglement: Beginning | None
    before: Side | None
    own: str | None = None


@router.get("/{hf}/sak/{aar:int}/{lopenr:int}/kva-om")
def of_case(desk: Annotated[Desk, opens(KVA_OM)], aar: int, lopenr: int) -> HTMLResponse:
    typed = typed_at(desk)
    with desk.case(aar, lopenr) as view:
        own = partner_who_reads(desk, view)
        before = Side(view.file, view.register, view.act)
        question = _question(desk, typed, before, own)
        answer, faults = _answered(view.unit, question) if _asks(question) else (None, ())
        return _page(question, answer, faults, nummer=view.number, sak=view.case)


@router.get("/{hf}/kva-om")
def of_imagined(desk: Annotated[Desk, opens(REGELVERK)]) -> HTMLResponse:
    typed = typed_at(desk)
    faults: tuple[Feil, ...] = ()
    answer, before = None, None
    with desk.house.reading() as unit:
        try:
            before = _imagined_side(desk, typed) if typed.get("sakstype", ("",))[0] else None
        except Feil as error:
            faults = faults_in(error)
        question = _question(desk, typed, before, None)
        if before is not None and _asks(question):
            answer, faults = _answered(unit, question)
    return _page(question, answer, faults, nummer="", sak=None)


def _imagined_side(desk: Desk, typed: Mapping[str, tuple[str, ...]]) -> Side:
    said: dict[str, Any] = {"sakstype": typed["sakstype"][0]}
    if chosen := [p for p in typed.get("partnarar", ()) if p]:
        said["partnarar"] = chosen
    form = filled(MeldInn, {"tittel": "Tenkt sak", **with_ids(said, desk.register)})
    return imagined_side(form, desk.register, desk.looking())


def _question(
    desk: Desk, typed: Mapping[str, tuple[str, ...]], before: Side | None, own: str | None
) -> Question:
    known = Known(desk.register, desk.day)
    parties = before.file.parties if before else ()
    shown = tuple(p for p in parties if own in (None, p))
    reglement = None if own else beginning(desk, typed)
    return Question(desk, imagined(typed, known, parties, shown), reglement, before, own)


def _asks(question: Question) -> bool:
    """Whether it is to be answered; not a reglement that nobody has had the chance to change."""
    fetched = question.reglement is not None and question.reglement.henta
    return SHOW in question.page.typed and not fetched


def _answered(
    unit: SqlReads, question: Question
) -> tuple[tuple[Asked, Told] | None, tuple[Feil, ...]]:
    try:
        return _answer(unit, question), ()
    except Feil as error:
        return None, faults_in(error)


def _answer(unit: SqlReads, question: Question) -> tuple[Asked, Told]:
    before = question.before
    assert before is not None  # noqa: S101 - asked for only where there is one
    page_, proposal = question.page, None
    if question.reglement and question.reglement.partnar:
        proposal = proposal_of(question.desk, question.reglement.ark)
    said = given(page_, before.file.parties)
    if question.own:
        said = {n: v for n, v in said.items() if n not in NOT_ONES_OWN}
    asked = asked_of(before, said, proposal, alt="alt" in page_.typed)
    if asked.nothing and not before.tenkt:
        raise Feil("", "Fyll ut det som skal vere annleis.")
    found = compare(before, asked.after)
    if question.own:
        found = narrowed(found, question.own)
    return asked, told(unit, asked, found)


def _page(
    question: Question, answer: tuple[Asked, Told] | None, faults: Sequence[Feil], **about: Any
) -> HTMLResponse:
    desk, asked = question.desk, question.page
    own_sheet = question.reglement
    if own_sheet and own_sheet.partnar and faults:
        own_sheet = replace(own_sheet, ark=sheet(desk, own_sheet.ark.typed, faults))
    place = Place(desk.hf, about["sak"].number if about["sak"] else "", acts=False)
    found = answer[1] if answer else None
    known = Known(desk.register, desk.day)
    return page(
        desk, "framsyn/kva_om.html", status=UNPROCESSABLE if faults else 200,
        utfylt=asked, felles=SAID, kostnader=COSTS, brytarval=switches(), verknader=EFFECTS,
        reglement=own_sheet, eigen=question.own,
        tenkt=question.before, feil=tuple(faults), svar=found, trekknamn=TREKK_NAMES,
        galne={f.felt: f.melding for f in faults},
        tenkt_er=tuple(assumptions(answer[0])) if answer else (),
        nye=_grounds(found.nye, place) if found else (),
        borte=_grounds(found.borte, place) if found else (),
        mot_ssu=_grounds(found.mot_ssu, place) if found else (), avgjort=SETTLED, sett=LOOKED_AT,
        hindrar=advised(found.registrering, place) if found else (),
        sakstypar=choices_of("", "sakstype", known),
        punktval=choices_of("", POINTS, known), **about,
    )


def _grounds(turns: Sequence[GroundTold], place: Place) -> tuple[Any, ...]:
    """Each ground as a page shows it, and what it stands against."""
    return tuple(
        (advised((t.grunn,), place)[0], [TREKK_NAMES[a] for a in t.trekk]) for t in turns
    )
