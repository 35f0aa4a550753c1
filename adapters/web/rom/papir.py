"""The papers of a case: what they are, who may see them, and each of them to take down."""

from dataclasses import dataclass
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, Response

from adapters.http.access import SJAA, opens
from adapters.http.desk import Desk
from adapters.http.refusals import NoSuchPage
from adapters.views.regelbok.plain import JOURNAL
from adapters.views.view import View
from adapters.views.words import size_words, word
from adapters.web.rom.case_page import CASE, case_room
from cases.document import Document
from cases.innsyn import exempt_by, is_public, is_struck, judgement

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Paper:
    """A document as it is shown. `innsyn` is offentleg, unnateke or ikkje_vurdert."""

    dokument: Document
    slag: str
    journal: str
    innsyn: str
    heimel: str
    stroke: bool
    storleik: str
    avsnitt: tuple[str, ...]


@router.get(f"{CASE}/papir")
def papers(desk: Annotated[Desk, opens(SJAA)], aar: int, lopenr: int) -> HTMLResponse:
    with desk.case(aar, lopenr) as view:
        found = [_paper(view, d) for d in view.papir]
        return case_room(desk, view, "rom/papir.html", papir=found)


@router.get(f"{CASE}/papir/{{nr:int}}")
def paper(desk: Annotated[Desk, opens(SJAA)], aar: int, lopenr: int, nr: int) -> Response:
    """The file, always to be saved and never shown as a page of ours."""
    with desk.case(aar, lopenr) as view:
        found = next((d for d in view.papir if d.nr == nr), None)
        content = view.unit.content(found.sha256) if found else None
    if found is None or content is None:
        raise NoSuchPage
    return Response(content, media_type=found.mime, headers={
        "content-disposition": f"attachment; filename*=UTF-8''{quote(found.filnamn, safe='')}",
        "x-content-type-options": "nosniff",
    })


def _paper(view: View, one: Document) -> Paper:
    public, heimel = is_public(view.file, one), exempt_by(view.file, one)
    judged = judgement(view.file, one) is not None or one.offentleg is not None
    state = "offentleg" if public else "unnateke" if heimel or judged else "ikkje_vurdert"
    return Paper(
        one, word(one.slag.value), JOURNAL.get(one.journal, one.journal), state, heimel,
        is_struck(view.file, one), size_words(one.storleik), tuple(word(a) for a in one.avsnitt),
    )
