"""What would be otherwise: a case if something in it were, open cases under a new reglement.

Nothing is ever stored, so that these need no key; they are POST only because a question may be
long.
"""

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from adapters.db.reads import partner_files
from adapters.forms.faults import filled
from adapters.http.access import REGELVERK, opens
from adapters.http.desk import Desk
from adapters.http.whose import KVA_OM, partner_who_reads
from adapters.rest.answers import not_done
from adapters.rest.body import Body
from adapters.rest.document import ask_extra, form_schema
from adapters.rest.sjaa.place import Number, Year
from adapters.views.as_json.konsekvens import beginning_json, effect_json
from adapters.views.as_json.kva_om import comparison_json
from adapters.views.konsekvens_look import Count, Look
from adapters.views.kva_om_asked import IMAGINED, asked_of, with_ids
from adapters.views.kva_om_own import NOT_ONES_OWN, narrowed
from cases.actor import Act
from cases.register import Register
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.innmelding_forms import MeldInn
from workflow.forms.kva_om_forms import KvaOm
from workflow.forms.register_forms import NyttReglement
from workflow.looking.konsekvens import Proposal, consequences, proposed
from workflow.looking.kva_om import compare
from workflow.looking.tenkt_sak import Side, imagined_side

router = APIRouter()
LISTS = ("prinsipiell", "okonomi", "belop", "plan", "partar", "utan", "partnarar", "brytar",
         "paragraf_6_2")
_ASKED = form_schema(KvaOm)
_ASKED["properties"] |= {
    "reglement": form_schema(NyttReglement) | {"description": "Eit framlegg til reglement"},
    "alt": {"type": "boolean", "description": "Òg det som ikkje vert endra"},
}
_IMAGINED = {**_ASKED, "required": ["sakstype"], "properties": {
    **_ASKED["properties"],
    "sakstype": {"type": "string", "description": "Sakstypen, til dømes C-05"},
    "partnarar": {"type": "array", "items": {"type": "string"}, "description": "Partnarane i saka"},
}}


@router.post("/{hf}/saker/{aar}/{lopenr}/kva-om", operation_id="kva_om",
             **ask_extra("Kva som vert annleis i ei sak om noko i henne var det", _ASKED))
def kva_om(
    desk: Annotated[Desk, opens(KVA_OM)], aar: Year, lopenr: Number, body: Body
) -> JSONResponse:
    with desk.case(aar, lopenr) as view:
        before = Side(view.file, view.register, desk.looking_as_secretariat())
        try:
            return _compared(before, dict(body), partner_who_reads(desk, view))
        except Feil as fault:
            return not_done(desk.request, fault)


@router.post("/{hf}/kva-om", operation_id="kva_om_tenkt",
             **ask_extra("Korleis ei tenkt sak av ein sakstype ville gå", _IMAGINED))
def kva_om_tenkt(desk: Annotated[Desk, opens(REGELVERK)], body: Body) -> JSONResponse:
    try:
        asked = _lists(dict(body))
        own = {name: asked.pop(name) for name in IMAGINED if name in asked}
        said = with_ids(own, desk.register)
        form = filled(MeldInn, {"tittel": "Tenkt sak", **said})
        return _compared(imagined_side(form, desk.register, desk.looking_as_secretariat()), asked)
    except Feil as fault:
        return not_done(desk.request, fault)


@router.post("/{hf}/konsekvens", operation_id="konsekvens",
             **ask_extra("Kva eit nytt reglement gjer med dei opne sakene til partnaren",
                         form_schema(NyttReglement)))
def konsekvens(desk: Annotated[Desk, opens(REGELVERK)], body: Body) -> JSONResponse:
    count = Count()
    try:
        look = Look(_proposal(desk.register, body, desk.looking_as_secretariat()))
    except Feil as fault:
        return not_done(desk.request, fault)
    with desk.house.reading() as unit:
        files = partner_files(unit, desk.hf, look.proposal.partnar)
        shown: Any = [
            effect_json(look, e) for e in consequences(files, look.proposal) if count.saw(e)
        ]
    return JSONResponse(beginning_json(look) | {"saker": shown, "tal": count.as_json()})


def _compared(before: Side, asked: dict[str, Any], own: str | None = None) -> JSONResponse:
    if own and (beyond := next((name for name in NOT_ONES_OWN if name in asked), None)):
        raise Feil(beyond, "Dette kan berre sekretariatet og regelverksansvarleg tenkje seg.")
    everything = asked.pop("alt", False) is True
    proposal = None
    if (version := asked.pop("reglement", None)) is not None:
        proposal = _proposal(before.register, version, before.act)
    question = asked_of(before, _lists(asked), proposal, alt=everything)
    if question.nothing and not before.tenkt:
        raise Feil("felt", "Skriv kva som skal vere annleis, til dømes prinsipiell.")
    found = compare(before, question.after)
    return JSONResponse(comparison_json(question, narrowed(found, own) if own else found))


def _proposal(register: Register, sent: Any, act: Act) -> Proposal:
    """The register as it would be. Feil where what was sent could not be entered."""
    if not isinstance(sent, Mapping):
        raise Feil("reglement", "Send reglementet som eit objekt.")
    form = filled(NyttReglement, sent)
    if form.partnar not in register.partnarar:
        raise UnknownId("partnar", "Partnaren finst ikkje.")
    return proposed(register, form, act)


def _lists(asked: dict[str, Any]) -> dict[str, Any]:
    """Lists as lists of texts, which is how the terminal gives them."""
    read = {}
    for name, value in asked.items():
        if name in LISTS and value is not None:
            parts = value if isinstance(value, list) else [value]
            if not all(isinstance(p, str | int) for p in parts):
                raise Feil(name, "Skriv ei liste.")
            read[name] = [str(p) for p in parts]
        elif value is not None:
            read[name] = value
    return read
