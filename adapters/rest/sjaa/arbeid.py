"""What waits for somebody: answers that have not come, the inbox, mails, alarms and drafts."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import JSONResponse

from adapters.db.alarm_rows import standing_alarms
from adapters.db.drafts import list_drafts
from adapters.db.outbox_rows import count_mails, list_mails
from adapters.http.access import ALT, SEKRETARIAT, SJAA, opens
from adapters.http.desk import Desk
from adapters.rest.between import only_own
from adapters.rest.document import look_extra
from adapters.views.as_json.alarmar import alarm_json
from adapters.views.as_json.innboks import inbox_json
from adapters.views.as_json.kladdar import draft_json
from adapters.views.as_json.klar import ready_json
from adapters.views.as_json.partsskifte import left_json
from adapters.views.as_json.utestaande import owed_json, times_of
from adapters.views.as_json.utsendingar import mail_json
from adapters.views.left_behind import held
from adapters.views.rounds import Rounds, on_round
from cases.fellesskap_terms import Innkomeutfall
from cases.utsending import Tilstand
from workflow.looking.utestaande import all_owing, waiting_for_yes

router = APIRouter()
TAG = "Arbeid"
MOST = 200


@router.get("/{hf}/utestaande", operation_id="utestaande",
            **look_extra("Kven som ikkje har svara, og kor seint det er",
                         "Ein partnar ser sitt eige.", TAG))
def utestaande(
    desk: Annotated[Desk, opens(SJAA)],
    svartid: Annotated[
        bool, Query(description="Òg kor lang tid kvar partnar plar bruke; ikkje for partnarar")
    ] = False,
) -> JSONResponse:
    with desk.house.reading() as unit:
        known = Rounds(unit, desk.register, desk.looking(), on_round(unit, desk.hf))
        own = only_own(desk)
        mine = desk.visitor.partners(desk.hf)
        found = tuple(
            o for o in all_owing(known.files, known.register, known.act)
            if not own or o.partnar in mine
        )
        return JSONResponse(
            owed_json(known, found, times_of(known) if svartid and not own else None)
        )


@router.get("/{hf}/innboks", operation_id="innboks",
            **look_extra("Innboksen: det som ventar, står først", "", TAG))
def innboks(desk: Annotated[Desk, opens(SEKRETARIAT)]) -> JSONResponse:
    items = desk.register.innkome
    waiting = [i for i in items if i.utfall is Innkomeutfall.VENTAR]
    handled = [i for i in reversed(items) if i.utfall is not Innkomeutfall.VENTAR]
    return JSONResponse({"innboks": [inbox_json(i) for i in (*waiting, *handled)]})


@router.get("/{hf}/alarmar", operation_id="alarmar",
            **look_extra("Det eit menneske må sjå på", "", TAG))
def alarmar(desk: Annotated[Desk, opens(SEKRETARIAT)]) -> JSONResponse:
    with desk.house.reading() as unit:
        return JSONResponse({"alarmar": [alarm_json(a) for a in standing_alarms(unit, desk.hf)]})


@router.get("/{hf}/kladdar", operation_id="kladdar",
            **look_extra("Kladdane: saker som ikkje er registrerte", "", TAG))
def kladdar(desk: Annotated[Desk, opens(SEKRETARIAT)]) -> JSONResponse:
    with desk.house.reading() as unit:
        return JSONResponse({"kladdar": [draft_json(d) for d in list_drafts(unit, desk.hf)]})


@router.get("/{hf}/utsendingar", operation_id="utsendingar",
            **look_extra("Utsendingane, og kor langt dei er komne", "", TAG))
def utsendingar(
    desk: Annotated[Desk, opens(SEKRETARIAT)],
    tilstand: Annotated[Tilstand | None, Query(description="Berre dei i éin tilstand")] = None,
    mange: Annotated[int, Query(description="Kor mange", ge=1, le=MOST)] = 50,
) -> JSONResponse:
    with desk.house.reading() as unit:
        mails = list_mails(unit, desk.hf, (tilstand,) if tilstand else (), mange)
        told: dict[str, Any] = {
            "tal": {state.value: n for state, n in count_mails(unit, desk.hf).items()},
            "utsendingar": [mail_json(m) for m in mails],
        }
    return JSONResponse(told)


@router.get("/{hf}/klar-til-sending", operation_id="klar_til_sending",
            **look_extra("Breva som ventar på eit ja frå ein person",
                         "Sei ja med `purr` på saka.", TAG))
def klar_til_sending(desk: Annotated[Desk, opens(SEKRETARIAT)]) -> JSONResponse:
    with desk.house.reading() as unit:
        known = Rounds(unit, desk.register, desk.looking(), on_round(unit, desk.hf))
        found = waiting_for_yes(known.files, known.register, known.act)
        told = [ready_json(known.number(k.sak), k) for k in found]
    return JSONResponse({"helsefellesskap": desk.hf, "klare": told})


@router.get("/{hf}/partsskifte", operation_id="partsskifte",
            **look_extra("Opne saker der ein partnar som går ut, har plikter", "", TAG))
def partsskifte(desk: Annotated[Desk, opens(ALT)]) -> JSONResponse:
    with desk.house.reading() as unit:
        told = [left_json(one) for one in held(unit, desk.register, desk.looking())]
    return JSONResponse({"plikter": told})
