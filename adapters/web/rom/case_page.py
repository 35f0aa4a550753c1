"""A room of one case: the page with what all such rooms show."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from fastapi.responses import HTMLResponse

from adapters.http.desk import Desk
from adapters.http.page import OK, page
from adapters.views.view import View
from adapters.web.advice import Place, spoken
from cases.case import Case

CASE = "/{hf}/sak/{aar:int}/{lopenr:int}"


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over each room of a case: whose it is, and where its pages are."""

    sak: Case
    nummer: str
    sti: str

    def act(self, trekk: str, partner: str = "", **more: object) -> str:
        """The page of an act on the case, with what is known filled in."""
        filled = {"partnar": partner, **more}
        known = urlencode({k: v for k, v in filled.items() if v})
        return f"{self.sti}/gjer/{trekk}{'?' if known else ''}{known}"


def head_of(desk: Desk, view: View) -> Head:
    return Head(view.case, view.number, f"/{desk.hf}/sak/{view.case.number}")


def case_room(
    desk: Desk, view: View, template: str, status: int = OK, **context: Any
) -> HTMLResponse:
    """The room, under the head of its case."""
    place = Place(desk.hf, view.case.number)
    return page(
        desk, template, status, topp=head_of(desk, view), tala=lambda t: spoken(t, place),
        **context,
    )
