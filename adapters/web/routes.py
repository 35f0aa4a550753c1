"""All routes of the pages."""

from fastapi import APIRouter

from adapters.web import front, look
from adapters.web.dag import day
from adapters.web.framsyn import konsekvens, kva_om
from adapters.web.inn import routes as inn
from adapters.web.kontakt import routes as kontakt
from adapters.web.regelbok import pages as regelbok
from adapters.web.rom import rooms
from adapters.web.sak import act_page, case_page


def pages() -> APIRouter:
    router = APIRouter()
    for room in (
        front, look, inn, act_page, case_page, kontakt, rooms, regelbok, day, konsekvens, kva_om,
    ):
        router.include_router(room.router)
    return router
