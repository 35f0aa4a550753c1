"""The helsefellesskap itself: partners, organs, meetings, agreements, year, and what is missing."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Path, Query
from fastapi.responses import JSONResponse

from adapters.http.access import ALT, SJAA, Access, opens
from adapters.http.desk import Desk
from adapters.http.refusals import NoSuchPage
from adapters.rest.document import look_extra
from adapters.views.as_json.aarshjul import task_json
from adapters.views.as_json.avtalar import agreements_json, hierarchy
from adapters.views.as_json.kalender import calendar_json
from adapters.views.as_json.nettverk import network_json
from adapters.views.as_json.organ import organ_json
from adapters.views.as_json.oversyn import overview_json
from adapters.views.as_json.partnar import partner_json
from adapters.views.as_json.partnarar import partners_json
from adapters.views.partnar_look import partner_look
from cases.canonical import Json
from cases.partner import Organ
from cases.register import Register
from cases.tilgang import Rolle
from rules.fellesskap.nettverk import networks
from rules.organ.samansetjing import joint_organs
from workflow.looking.aarshjul import year_of
from workflow.looking.oversyn import looked_at, overseen

router = APIRouter()
ONE_PARTNER = Access(
    "ein partnar", frozenset({Rolle.SEKRETARIAT, Rolle.KONTAKT, Rolle.REGELVERK, Rolle.LESAR})
)
Partner = Annotated[str, Path(description="Id-en til partnaren", pattern="^[a-z0-9][a-z0-9_-]*$",
                              max_length=80)]


@router.get("/{hf}/partnarar", operation_id="partnarar",
            **look_extra("Partnarane og organa", "Utan kontaktar.", "Helsefellesskap"))
def partnarar(desk: Annotated[Desk, opens(SJAA)]) -> JSONResponse:
    return JSONResponse(partners_json(desk.register))


@router.get("/{hf}/partnarar/{partnar}", operation_id="partnar",
            **look_extra("Biletet for ein partnar: kva han må avgjere, og kven", "",
                         "Helsefellesskap"))
def partnar(desk: Annotated[Desk, opens(ONE_PARTNER)], partnar: Partner) -> JSONResponse:
    known = desk.register.partnarar.get(partnar)
    if known is None:
        raise NoSuchPage
    with desk.house.reading() as unit:
        look = partner_look(unit, desk.register, known, desk.looking_as_secretariat())
        return JSONResponse(partner_json(look))


@router.get("/{hf}/organ", operation_id="organ",
            **look_extra("Fellesorgana, og om samansetjinga held", "Utan namn.",
                         "Helsefellesskap"))
def organ(desk: Annotated[Desk, opens(SJAA)]) -> JSONResponse:
    found = joint_organs(desk.register, desk.day)
    return JSONResponse({
        "helsefellesskap": desk.hf, "organ": [organ_json(desk.register, o, desk.day)
                                              for o in found],
    })


@router.get("/{hf}/nettverk", operation_id="nettverk",
            **look_extra("Nettverka", "", "Helsefellesskap"))
def nettverk(desk: Annotated[Desk, opens(SJAA)]) -> JSONResponse:
    found = networks(desk.register, desk.day)
    return JSONResponse({"nettverk": [network_json(desk.register, n) for n in found]})


@router.get("/{hf}/moete", operation_id="moete",
            **look_extra("Møta i organa, og kor langt kalenderen er kjend", "", "Helsefellesskap"))
def moete(
    desk: Annotated[Desk, opens(SJAA)],
    organ: Annotated[str | None, Query(description="Berre eitt organ", max_length=80)] = None,
) -> JSONResponse:
    found = _calendars(desk.register, organ, desk.day)
    told = [calendar_json(desk.register, o, desk.day) for o in found]
    return JSONResponse({"helsefellesskap": desk.hf, "dag": desk.day.isoformat(), "organ": told})


def _calendars(register: Register, organ: str | None, day: date) -> list[Organ]:
    if organ is not None:
        if organ not in register.organ:
            raise NoSuchPage
        return [register.organ[organ]]
    meets = {m.organ for m in register.moete}
    return [o for o in register.organ.values() if o.id in meets and o.exists_on(day)]


@router.get("/{hf}/avtalar", operation_id="avtalar",
            **look_extra("Avtaleregisteret", "", "Helsefellesskap"))
def avtalar(
    desk: Annotated[Desk, opens(SJAA)],
    alle: Annotated[bool, Query(description="Òg avtalar som er slutt")] = False,
) -> JSONResponse:
    chosen = [a for _, a in hierarchy(desk.register) if alle or a.in_force]
    return JSONResponse(agreements_json(desk.register, chosen, desk.day))


@router.get("/{hf}/aarshjul", operation_id="aarshjul",
            **look_extra("Oppgåvene som kjem att", "", "Helsefellesskap"))
def aarshjul(desk: Annotated[Desk, opens(SJAA)]) -> JSONResponse:
    with desk.house.reading() as unit:
        facts = looked_at(unit, desk.hf, desk.looking_as_secretariat())
        told = [task_json(t) for t in year_of(facts)]
    return JSONResponse({"dag": desk.day.isoformat(), "oppgaaver": told})


@router.get("/{hf}/oversyn", operation_id="oversyn",
            **look_extra("Alt som manglar i helsefellesskapet i dag", "", "Helsefellesskap"))
def oversyn(desk: Annotated[Desk, opens(ALT)]) -> JSONResponse:
    with desk.house.reading() as unit:
        receipt = overseen(unit, desk.hf, desk.looking_as_secretariat())
    judged: Json = list(dict.fromkeys(g.regel for g in receipt.grunnar))
    return JSONResponse(overview_json(desk.register, desk.day, receipt) | {"reglar": judged})
