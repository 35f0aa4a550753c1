"""The agenda of the next meeting of SSU, to look over, copy and print."""

from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from adapters.http.access import SEKRETARIAT, opens
from adapters.http.desk import Desk
from adapters.http.page import page
from adapters.views.next_ssu import Item, agenda, agenda_text
from adapters.web.advice import Place, Told, advised

router = APIRouter()


@router.get("/{hf}/til-ssu")
def to_ssu(desk: Annotated[Desk, opens(SEKRETARIAT)]) -> HTMLResponse:
    with desk.house.reading() as unit:
        found = agenda(unit, desk.register, desk.looking())
    return page(
        desk, "rom/til_ssu.html", dagsorden=found, tekst="\n".join(agenda_text(found)),
        saker=[(i, _lacks(desk, i)) for i in found.saker],
        kan_kome=[(i, _lacks(desk, i)) for i in found.kan_kome],
        dagar=(found.moete.frist - desk.day).days if found.moete and found.moete.frist else None,
    )


def _lacks(desk: Desk, item: Item) -> tuple[Told, ...]:
    return tuple(advised(item.manglar, Place(desk.hf, item.sak.number)))
