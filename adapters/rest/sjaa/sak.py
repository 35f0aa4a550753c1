"""One case: all of it, what it can do, who must answer, and its papers."""

from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Path, Query
from fastapi.responses import JSONResponse, Response

from adapters.db.answer_times import days_to_answer
from adapters.db.reads import history, outbox
from adapters.http.access import ALT, SJAA, opens
from adapters.http.desk import Desk
from adapters.http.refusals import NoSuchPage
from adapters.rest.acting import looking
from adapters.rest.between import case_seen, how_much, only_own, theirs
from adapters.rest.document import look_extra
from adapters.rest.headers import ETAG, etag
from adapters.rest.sjaa.place import Number, Year
from adapters.views.as_json.framdrift import progress_json
from adapters.views.as_json.grounds import ground_json
from adapters.views.as_json.journal import journal_json
from adapters.views.as_json.kan import kan_json
from adapters.views.as_json.niva import levels_json
from adapters.views.as_json.post import letter_json
from adapters.views.as_json.tvistestige import rung_json
from cases.history import content
from cases.steps import Trekk
from workflow.looking.framdrift import progress
from workflow.looking.journalpost import journal
from workflow.looking.mellom_partnarar import Innsyn
from workflow.looking.overview import facts_of, partner_views, preview
from workflow.looking.prognose import prognose

router = APIRouter()
CASE = "/{hf}/saker/{aar}/{lopenr}"
_EXTRA = look_extra(
    "Ei sak, med alt som høyrer til", "`ETag` er versjonen, til `If-Match`. Ein partnar ser av dei"
    " andre det helsefellesskapet har bestemt at partnarane ser av kvarandre.", "Sjå",
)
_EXTRA["responses"][200] |= {
    "headers": {ETAG: {"description": "Versjonen av saka", "schema": {"type": "string"}}}
}
_FILE = look_extra("Innhaldet i eit dokument", "", "Sjå")
_FILE["responses"][200] |= {
    "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
}
MOST = 500


@router.get(CASE, operation_id="sak", **_EXTRA)
def sak(desk: Annotated[Desk, opens(SJAA)], aar: Year, lopenr: Number) -> JSONResponse:
    with desk.case(aar, lopenr) as view:
        return JSONResponse(
            case_seen(desk, view), headers={ETAG: etag(view.case.versjon)}
        )


@router.get(
    f"{CASE}/kan", operation_id="kan",
    **look_extra("Kva saka kan gjere no, og kvifor ikkje", "", "Sjå"),
)
def kan(desk: Annotated[Desk, opens(SJAA)], aar: Year, lopenr: Number) -> JSONResponse:
    with desk.case(aar, lopenr) as view:
        options = preview(view.file, view.register, looking(desk))
        told: Any = kan_json(view, options)
        if only_own(desk):
            for shown, option in zip(told["trekk"], options, strict=True):
                shown["grunnar"] = [ground_json(g) for g in theirs(option.grunnar)]
    return JSONResponse(told)


@router.get(
    f"{CASE}/niva", operation_id="niva",
    **look_extra("Kven som må svare for kvar partnar, og kvifor", "", "Sjå"),
)
def niva(desk: Annotated[Desk, opens(SJAA)], aar: Year, lopenr: Number) -> JSONResponse:
    with desk.case(aar, lopenr) as view:
        told: Any = levels_json(view, partner_views(view.file, view.register, looking(desk)))
        for one in told["partnarar"]:
            if how_much(desk, view, one["partnar"]) is not Innsyn.INNHALD:
                one["svar"] = None
    return JSONResponse(told)


@router.get(
    f"{CASE}/historie", operation_id="historie",
    **look_extra("Historia til saka, òg det som vart stansa", "", "Sjå"),
)
def historie(
    desk: Annotated[Desk, opens(ALT)], aar: Year, lopenr: Number,
    etter: Annotated[int, Query(description="Nummeret i saka på den siste før", ge=0,
                                le=10**9)] = 0,
    mange: Annotated[int, Query(description="Kor mange", ge=1, le=MOST)] = MOST,
) -> JSONResponse:
    with desk.case(aar, lopenr) as view:
        entries = [e for e in history(view.unit, view.case.id) if (e.sak_lopenr or 0) > etter]
    told = [content(e) | {"hash": e.hash} for e in entries[:mange]]
    return JSONResponse({"historie": told, "fleire": len(entries) > mange})


@router.get(
    f"{CASE}/journal", operation_id="journal",
    **look_extra("Journalen til saka", "Ein partnar ser det alle kan sjå.", "Sjå"),
)
def journal_of(
    desk: Annotated[Desk, opens(SJAA)], aar: Year, lopenr: Number,
    offentleg: Annotated[bool, Query(description="Berre det alle kan sjå")] = False,
) -> JSONResponse:
    with desk.case(aar, lopenr) as view:
        lines = journal(history(view.unit, view.case.id), view.file, view.register)
        told = journal_json(view, lines, everybody=offentleg or only_own(desk))
    return JSONResponse(told)


@router.get(
    f"{CASE}/post", operation_id="post",
    **look_extra("Breva i saka", "Utan adresser.", "Sjå"),
)
def post(desk: Annotated[Desk, opens(ALT)], aar: Year, lopenr: Number) -> JSONResponse:
    with desk.case(aar, lopenr) as view:
        return JSONResponse({"post": [letter_json(p) for p in outbox(view.unit, view.case.id)]})


@router.get(
    f"{CASE}/framdrift", operation_id="framdrift",
    **look_extra("Når kvar partnar tidlegast kan avgjere saka, og når semje kan kome", "", "Sjå"),
)
def framdrift(desk: Annotated[Desk, opens(ALT)], aar: Year, lopenr: Number) -> JSONResponse:
    with desk.case(aar, lopenr) as view:
        facts = facts_of(view.file, view.register, Trekk.OPNE_RUNDE, view.act)
        found = progress(facts, None)
        took = days_to_answer(view.unit, view.case.hf, view.file.parties)
        ahead = prognose(facts, found, took)
        return JSONResponse(progress_json(view.number, facts, found, ahead))


@router.get(
    f"{CASE}/tvistestige", operation_id="tvistestige",
    **look_extra("Tvistestigen, og kva trinn saka har prøvd", "", "Sjå"),
)
def tvistestige(desk: Annotated[Desk, opens(SJAA)], aar: Year, lopenr: Number) -> JSONResponse:
    with desk.case(aar, lopenr) as view:
        rungs = view.register.hf.tvistestige
        return JSONResponse({"trinn": [rung_json(r, view.file.tvistesteg) for r in rungs]})


@router.get(
    f"{CASE}/dokument/{{nr}}", operation_id="dokument", response_class=Response, **_FILE,
)
def dokument(
    desk: Annotated[Desk, opens(SJAA)], aar: Year, lopenr: Number,
    nr: Annotated[int, Path(description="Nummeret på dokumentet i saka", ge=1, le=100_000)],
) -> Response:
    with desk.case(aar, lopenr) as view:
        found = next((d for d in view.papir if d.nr == nr), None)
        content = view.unit.content(found.sha256) if found else None
        if found is None or content is None:
            raise NoSuchPage
    return Response(content, media_type="application/octet-stream", headers={
        "content-disposition": f"attachment; filename*=UTF-8''{quote(found.filnamn)}",
    })
