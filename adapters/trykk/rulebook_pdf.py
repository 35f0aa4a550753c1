"""The rulebook as a PDF that everybody can read (PDF/UA-1) and that lasts (PDF/A-2a)."""

import json
from datetime import UTC
from functools import cache
from importlib import resources

import typst

from adapters.trykk.content import Content, one_chapter, whole
from adapters.views.regelbok.book import Chapter
from adapters.views.regelbok.entry import BookHere


def rulebook_pdf(here: BookHere, chapter: Chapter | None = None) -> bytes:
    """The book, or one chapter of it, as it stands there. The same content gives the same bytes."""
    content: Content = one_chapter(here, chapter) if chapter else whole(here)
    return typst.compile(
        _template(), format="pdf", pdf_standards=["ua-1", "a-2a"],
        timestamp=here.act.at.astimezone(UTC).replace(microsecond=0), ignore_system_fonts=True,
        sys_inputs={"bok": json.dumps(content, ensure_ascii=False)},
    )


@cache
def _template() -> bytes:
    return resources.files("adapters.trykk").joinpath("malar/regelbok.typ").read_bytes()
