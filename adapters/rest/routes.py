"""All routes of the API, and the document that describes them."""

from functools import cache
from typing import Any

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, JSONResponse

from adapters.http.access import OPE, opens
from adapters.rest import acts
from adapters.rest.document import PREFIX
from adapters.rest.front import front_page
from adapters.rest.openapi import openapi_document
from adapters.rest.sjaa import arbeid, fellesskap, framsyn, reglar, sak, saker


@cache
def api() -> APIRouter:
    """Everything under /api/v1, made once however many services there are. The document holds
    nothing secret and is open to all."""
    router = APIRouter(prefix=PREFIX)
    for room in (saker, sak, fellesskap, reglar, arbeid, framsyn):
        router.include_router(room.router)
    router.include_router(acts.routes())

    @cache
    def document() -> dict[str, Any]:
        return openapi_document(router.routes)

    @router.get("/openapi.json", dependencies=[opens(OPE)], include_in_schema=False)
    def openapi() -> JSONResponse:
        return JSONResponse(document())

    @router.get("/", dependencies=[opens(OPE)], include_in_schema=False)
    def front() -> HTMLResponse:
        return HTMLResponse(front_page(document()))

    return router
