"""The rulebook as a PDF that everybody can read (PDF/UA-1) and that lasts (PDF/A-2a)."""

import json
from datetime import datetime
from functools import cache
from importlib import resources

from adapters.trykk.content import Content, one_chapter, whole
from adapters.typesetting import set_pdf
from adapters.views.regelbok.book import Chapter
from adapters.views.regelbok.entry import BookHere


def rulebook_pdf(here: BookHere, chapter: Chapter | None = None) -> bytes:
    """The book, or one chapter of it, as it stands there."""
    return printed(content_of(here, chapter), here.act.at)


def content_of(here: BookHere, chapter: Chapter | None = None) -> Content:
    return one_chapter(here, chapter) if chapter else whole(here)


def printed(content: Content, at: datetime) -> bytes:
    """The same content at the same instant gives the same bytes."""
    words = {"bok": json.dumps(content, ensure_ascii=False)}
    return set_pdf(_template(), at, ["ua-1", "a-2a"], words)


@cache
def _template() -> bytes:
    return resources.files("adapters.trykk").joinpath("malar/regelbok.typ").read_bytes()
