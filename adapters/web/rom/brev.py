"""The letters about a case: which wait, which have gone, and which were stopped."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from adapters.http.access import SEKRETARIAT, opens
from adapters.http.desk import Desk
from adapters.views.view import View
from adapters.views.words import instant_words
from adapters.web.rom.case_page import CASE, case_room
from adapters.web.sak.chosen_letters import among, just_these, sort_of
from cases.listing import listed
from cases.vedtak import Post

router = APIRouter()
FEW = 4
"""So many partners are named; more are counted."""


@dataclass(frozen=True, slots=True)
class Letters:
    """The same letter to one or many: when it was written, what it says it is about, to whom.
    `berre` ends an address that chooses just these, `mellom` one where one chooses among them."""

    naar: str
    emne: str
    til: str
    mange: int
    berre: str
    mellom: str


@router.get(f"{CASE}/post")
def letters(desk: Annotated[Desk, opens(SEKRETARIAT)], aar: int, lopenr: int) -> HTMLResponse:
    with desk.case(aar, lopenr) as view:
        brev = view.brev
        return case_room(
            desk, view, "rom/brev.html", ventar=tuple(_alike(view, brev.ventar)),
            gaatt=tuple(_alike(view, brev.gaatt)), stoppa=tuple(_alike(view, brev.stoppa)),
        )


def _alike(view: View, posts: Iterable[Post]) -> Iterator[Letters]:
    """The newest first; those that were written in one act with the same words are one line."""
    found: dict[tuple[object, ...], list[Post]] = {}
    for post in posts:
        found.setdefault(sort_of(post), []).append(post)
    for same in reversed(found.values()):
        names = dict.fromkeys(view.name(p.partnar) for p in same)
        told = listed(list(names)) if len(names) <= FEW else f"{len(names)} partnarar"
        ids = [p.id for p in same]
        yield Letters(instant_words(same[0].laga), same[0].emne, told, len(same),
                      just_these(ids), among(ids))
