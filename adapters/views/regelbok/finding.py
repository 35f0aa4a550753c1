"""Looking for a word, a rule, a row or a paragraph in the rulebook."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from adapters.views.regelbok.book import Regel, words_of
from adapters.views.regelbok.folding import folded, span
from adapters.views.regelbok.reading import book
from adapters.views.words import placeholders
from rules.heimel import spelled
from rules.katalog import KATALOG
from rules.rule import RULES

AROUND = 70
"""How many characters are shown on each side of what was found."""


EXACT = 1000
"""What it weighs that the query is the very id of a rule, or of a row it carries."""


@dataclass(frozen=True, slots=True)
class Place:
    """One text of a rule, what sort of text it is, and how much it weighs that a word is there."""

    slag: str
    tekst: str
    vekt: int
    leitt: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that holds all the words: one text of it that says so, and the word, folded."""

    regel: Regel
    slag: str
    tekst: str
    ord: str
    vekt: int


@cache
def _places(rule: str) -> tuple[Place, ...]:
    return tuple(Place(s, t, w, folded(t)) for s, t, w in _texts(book().reglar[rule]) if t)


def _texts(regel: Regel) -> Iterator[tuple[str, str, int]]:
    kode, found = RULES[regel.id], book()
    yield "id", regel.id, 100
    yield "namn", regel.namn, 40
    for rad in regel.rader:
        yield "rad", rad, 30
        yield "kjelde", f"{KATALOG[rad].tittel} {KATALOG[rad].kjelde}", 10
    yield "ved brot", placeholders(kode.stopp, kode.id), 20
    yield "kva no", placeholders(kode.raad, kode.id), 12
    yield "heimel", spelled(kode.heimel), 25
    yield "heimel", kode.heimel, 24
    yield "kjelde", spelled(regel.kjelde), 10
    yield "kapittel", next(c.namn for c in found.kapittel if c.id == regel.kapittel), 6
    for text in words_of(regel.bakgrunn, regel.scenario):
        yield "døme", text, 1


def find(query: str) -> tuple[Hit, ...]:
    """The rules that hold every word of the query, the best first; none for an empty query."""
    words = tuple(dict.fromkeys(folded(query).split()))
    if not words:
        return ()
    hits = (hit for regel in book().reglar.values() if (hit := _hit(regel, query, words)))
    return tuple(sorted(hits, key=lambda h: -h.vekt))


def _hit(regel: Regel, query: str, words: tuple[str, ...]) -> Hit | None:
    """The rule, if every word stands somewhere in it; shown where the weightiest of them does."""
    places, phrase = _places(regel.id), folded(query).strip()
    best = {w: max((p for p in places if w in p.leitt), key=_weight, default=None) for w in words}
    found = {w: p for w, p in best.items() if p is not None}
    if len(found) < len(words):
        return None
    whole = max((p for p in places if phrase in p.leitt), key=_weight, default=None)
    word, shown = (phrase, whole) if whole else max(found.items(), key=_telling)
    weight = sum(p.vekt for p in found.values()) + (3 * whole.vekt if whole else 0)
    exact = EXACT if phrase in {folded(name) for name in (regel.id, *regel.rader)} else 0
    return Hit(regel, shown.slag, shown.tekst, word, weight + exact)


def _weight(place: Place) -> int:
    return place.vekt


def _telling(found: tuple[str, Place]) -> tuple[int, int]:
    """Of words that weigh the same, the longest says most."""
    return found[1].vekt, len(found[0])


def excerpt(text: str, word: str) -> tuple[str, str, str]:
    """What stands before the word, the word itself, and what stands after it. `word` is folded."""
    start, end = span(text, word)
    left, right = max(0, start - AROUND), min(len(text), end + AROUND)
    before = ("… " if left else "") + text[left:start]
    return before, text[start:end], text[end:right] + (" …" if right < len(text) else "")
