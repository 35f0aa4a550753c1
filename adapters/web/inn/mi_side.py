"""One's own page: who one is here, what one may do, and where one is logged in."""

from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from adapters.db.sessions import sessions_of
from adapters.http.access import INNLOGGA, opens
from adapters.http.desk import Desk
from adapters.http.page import page
from adapters.web.inn.roles import told_roles

router = APIRouter()


@router.get("/min-side")
def own_page(desk: Annotated[Desk, opens(INNLOGGA)]) -> HTMLResponse:
    visitor = desk.visitor
    with desk.house.reading() as unit:
        return page(
            desk, "inn/mi_side.html", oekter=sessions_of(unit, visitor.person, desk.at),
            roller=told_roles(unit, visitor.tildelingar, desk.day),
            utan=told_roles(unit, visitor.utan_fullmakt, desk.day),
        )
