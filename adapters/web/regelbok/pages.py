"""The pages of the rulebook: contents and search, a chapter, a rule, and the PDF."""

from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from adapters.http.access import SJAA, opens
from adapters.http.desk import Desk
from adapters.http.page import page
from adapters.http.refusals import NoSuchPage
from adapters.views.called import plain
from adapters.views.regelbok import said
from adapters.views.regelbok.book import Chapter
from adapters.views.regelbok.finding import called, excerpt, find, perhaps
from adapters.views.regelbok.values import values_here
from adapters.web.regelbok.shelf import book_at, print_at
from adapters.web.regelbok.shown import chapter_shown, rule_shown, standing_of
from adapters.web.regelbok.wording import words_at

router = APIRouter(prefix="/{hf}/regelbok")
Reader = Annotated[Desk, opens(SJAA)]
LONGEST = 200
"""Characters of a query that are looked for; nobody types more."""
SHOWN = 60
"""So many hits are shown; more of them are a number, and a wish for another word."""


@router.get("")
def contents(desk: Reader, sok: Annotated[str, Query()] = "") -> HTMLResponse:
    here = book_at(desk)
    wanted = sok.strip()[:LONGEST]
    if wanted:
        hits = find(wanted)
        shown = [(h, *excerpt(plain(h.tekst), h.ord)) for h in hits[:SHOWN]]
        return page(
            desk, "regelbok/sok.html", here=here, sok=wanted, treff=shown, tal=len(hits),
            meinte="" if hits else perhaps(wanted), kallar=called(wanted),
        )
    return page(
        desk, "regelbok/innhald.html", here=here, sok="", prov=said.book_proven(here),
        om=said.about(here),
        feila={c.id: n for c in here.book.kapittel if (n := standing_of(here, c))},
    )


@router.get("/pdf")
def whole_book(desk: Reader) -> Response:
    return _pdf(print_at(desk), "regelbok")


@router.get("/verdiar")
def values(desk: Reader) -> HTMLResponse:
    return page(desk, "regelbok/verdiar.html", verdiar=values_here(book_at(desk)))


@router.get("/pdf/{kapittel}")
def one_chapter(desk: Reader, kapittel: str) -> Response:
    chapter = _chapter(desk, kapittel)
    return _pdf(print_at(desk, chapter), f"regelbok-{chapter.id}")


@router.get("/regel/{regel}")
def rule(desk: Reader, regel: str) -> Response:
    here = book_at(desk)
    found = here.book.reglar.get(regel.upper())
    if found is None:
        raise NoSuchPage
    if found.id != regel:
        return RedirectResponse(f"/{desk.hf}/regelbok/regel/{found.id}", 301)
    chapter = here.book.chapter(found.kapittel)
    foer, etter = here.book.rules_beside(found)
    return page(
        desk, "regelbok/regel.html", here=here, kapittel=chapter, foer=foer, etter=etter,
        vist=rule_shown(here, here.entry(found)), vis=words_at(desk.hf),
    )


@router.get("/{kapittel}")
def chapter_page(desk: Reader, kapittel: str) -> HTMLResponse:
    chapter = _chapter(desk, kapittel)
    here = book_at(desk)
    foer, etter = here.book.beside(chapter)
    return page(
        desk, "regelbok/kapittel.html", here=here, kapittel=chapter, foer=foer, etter=etter,
        reglar=chapter_shown(here, chapter), vis=words_at(desk.hf),
    )


def _chapter(desk: Desk, wanted: str) -> Chapter:
    found = book_at(desk).book.chapter(wanted)
    if found is None:
        raise NoSuchPage
    return found


def _pdf(content: bytes, name: str) -> Response:
    shown = {"content-disposition": f'inline; filename="{name}.pdf"'}
    return Response(content, media_type="application/pdf", headers=shown)
