"""The rulebook at hand: what is counted is kept and counted on; what is printed is kept a while."""

import json
from dataclasses import dataclass, field
from threading import Lock

from fastapi import FastAPI

from adapters.http.desk import Desk
from adapters.trykk.rulebook_pdf import content_of, printed
from adapters.views.regelbok.book import Chapter
from adapters.views.regelbok.entry import BookHere, book_here
from adapters.views.regelbok.proof import read_proof
from adapters.views.regelbok.tally import Tally

PRINTS = 4
"""So many printed books are kept; each is some megabytes."""


@dataclass(slots=True)
class Shelf:
    """What one service keeps of the rulebook, for each helsefellesskap."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    prints: dict[str, bytes] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)


def shelf_of(app: FastAPI) -> Shelf:
    found: Shelf | None = getattr(app.state, "regelbok", None)
    if found is None:
        found = app.state.regelbok = Shelf()
    return found


def book_at(desk: Desk) -> BookHere:
    """The rulebook as it stands in the helsefellesskap of the path, right now."""
    shelf = shelf_of(desk.request.app)
    proof = read_proof(desk.house.settings.prov)
    with desk.house.reading() as unit:
        here = book_here(
            unit, desk.register, desk.looking(), proof, shelf.tallies.get(desk.hf)
        )
    shelf.tallies[desk.hf] = here.tally  # whoever is last has counted as far as anybody
    return here


def print_at(desk: Desk, chapter: Chapter | None = None) -> bytes:
    """The book, or the chapter, as PDF; one at a time, and the same content is set but once."""
    shelf = shelf_of(desk.request.app)
    here = book_at(desk)
    content = content_of(here, chapter)
    key = json.dumps(content, ensure_ascii=False)
    with shelf.lock:
        if key not in shelf.prints:
            while len(shelf.prints) >= PRINTS:
                shelf.prints.pop(next(iter(shelf.prints)))
            shelf.prints[key] = printed(content, here.act.at)
        return shelf.prints[key]
