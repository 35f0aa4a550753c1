"""The front page: to the work of whoever is logged in, or to the log-in."""

from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from adapters.http.access import OPE, opens
from adapters.http.desk import Desk
from adapters.http.page import page

router = APIRouter()


@router.get("/")
def front(desk: Annotated[Desk, opens(OPE)]) -> HTMLResponse:
    with desk.house.reading() as unit:
        mine = [(hf, unit.register(hf).hf.namn) for hf in desk.visitor.fellesskap()]
    return page(desk, "framside.html", fellesskap=mine)
