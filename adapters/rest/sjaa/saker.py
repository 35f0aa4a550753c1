"""The cases of a helsefellesskap, newest first, a page at a time."""

from collections.abc import Iterator
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query
from fastapi.responses import JSONResponse

from adapters.db.reads import files_of, list_cases
from adapters.db.unit import SqlReads
from adapters.http.access import SJAA, opens
from adapters.http.desk import Desk
from adapters.rest.acting import looking
from adapters.rest.document import look_extra
from adapters.views.as_json.saker import case_line_json
from adapters.views.sak.waiting import waits_for
from cases.casefile import CaseFile
from cases.steps import Step

router = APIRouter()
PAGE, MOST = 50, 100
LINK = {"Link": {"description": "Neste side, når det er fleire", "schema": {"type": "string"}}}
EXTRA = look_extra(
    "Sakene, dei nyaste først", "Ein partnar får sakene som gjeld han. `Link` med `rel=\"next\"`"
    " står der når det er fleire.", "Sjå",
)
EXTRA["responses"][200] |= {"headers": LINK}


@router.get("/{hf}/saker", operation_id="saker", **EXTRA)
def saker(
    desk: Annotated[Desk, opens(SJAA)],
    steg: Annotated[Step | None, Query(description="Berre sakene på eitt steg")] = None,
    sakstype: Annotated[
        str | None, Query(description="Berre ein sakstype", pattern=r"^C-\d{2}$")
    ] = None,
    etter: Annotated[
        str | None,
        Query(description="Den siste saka på sida før", pattern=r"^\d{4}/\d{1,6}$"),
    ] = None,
    mange: Annotated[int, Query(description="Kor mange på sida", ge=1, le=MOST)] = PAGE,
) -> JSONResponse:
    with desk.house.reading() as unit:
        found = _page(desk, unit, steg, sakstype, etter, mange + 1)
        act = looking(desk)
        shown = found[:mange]
        known = desk.visitor.sees_all(desk.hf)
        told = [
            case_line_json(
                desk.register.hf.prefiks, f.case,
                waits_for(f, desk.register, act, all_known=known),
            ) for f in shown
        ]
    headers = {}
    if len(found) > mange:
        asked = {"steg": steg, "sakstype": sakstype, "etter": shown[-1].case.number, "mange": mange}
        query = urlencode({k: v for k, v in asked.items() if v is not None})
        headers["Link"] = f'<{desk.request.url.path}?{query}>; rel="next"'
    return JSONResponse({"saker": told}, headers=headers)


def _page(
    desk: Desk, unit: SqlReads, steg: Step | None, sakstype: str | None, etter: str | None,
    wanted: int,
) -> list[CaseFile]:
    """So many cases that the visitor may see, read some at a time."""
    found: list[CaseFile] = []
    for file in _all(unit, desk.hf, steg, _number(etter)):
        if sakstype in (None, file.case.sakstype) and desk.may_see(file):
            found.append(file)
            if len(found) == wanted:
                break
    return found


def _all(
    unit: SqlReads, hf: str, steg: Step | None, before: tuple[int, int] | None
) -> Iterator[CaseFile]:
    while cases := list_cases(unit, hf, step=steg, before=before, limit=MOST):
        yield from files_of(unit, cases)
        before = (cases[-1].aar, cases[-1].lopenr)


def _number(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    year, _, number = text.partition("/")
    return int(year), int(number)


