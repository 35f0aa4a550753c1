"""Looking for a word, a rule, a row or a paragraph in the rulebook."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from adapters.views.regelbok.book import Regel, words_of
from adapters.views.regelbok.folding import folded, opens_at, span
from adapters.views.regelbok.likeness import alike, meant, said_as, telling, typed, words_in
from adapters.views.regelbok.reading import book
from adapters.views.regelbok.statute import Cited, asked, citations
from adapters.views.words import placeholders
from cases.listing import listed
from rules.heimel import names, spelled, titles
from rules.katalog import KATALOG
from rules.rule import RULES

AROUND = 70
"""How many characters are shown on each side of what was found."""


_ID = re.compile(r"([A-Za-zÆØÅæøå]{2,3})[ -]?(\d{1,2})")
PROMISE = "produktløfte"
"""What the catalogue has for the source of a promise of ours."""
EXACT = 1000
"""What it weighs that the query is the very id of a rule, or of a row it carries."""
AS_TYPED = 1
"""What it weighs that a word stands there as it was typed and not only inflected: «lova» is the
law, and not a promise somebody «lovar». Enough to come before what is else as weighty."""


@dataclass(frozen=True, slots=True)
class Place:
    """One text of a rule, what sort of text it is, and how much it weighs that a word is there."""

    slag: str
    tekst: str
    vekt: int
    leitt: str
    ord: frozenset[str]


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
    return tuple(
        Place(s, t, w, folded(t), frozenset(map(folded, words_in(t))))
        for s, t, w in _texts(book().reglar[rule]) if t
    )


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset(w for rule in book().reglar for p in _places(rule) for w in p.ord)


@cache
def _written() -> frozenset[str]:
    """The words as they are written, for who wrote one a little wrong; ids and numbers aside."""
    texts = (p.tekst for rule in book().reglar for p in _places(rule))
    return frozenset(w for text in texts for w in words_in(text) if w.isalpha())


def _texts(regel: Regel) -> Iterator[tuple[str, str, int]]:
    kode, found = RULES[regel.id], book()
    yield "namn", regel.namn, 40
    for rad in regel.rader:
        if rad.startswith("R"):  # the others have no number that the sources know
            yield "rad", rad, 30
        yield "kjelde", " ".join((KATALOG[rad].tittel, *_source(rad))), 10
    yield "ved brot", placeholders(kode.stopp, kode.id), 20
    yield "kva no", placeholders(kode.raad, kode.id), 12
    yield "heimel", spelled(kode.heimel), 25
    yield "heimel", kode.heimel, 24
    for name in titles(kode.heimel):
        yield "heimel", name, 23
    yield "kjelde", spelled(regel.kjelde), 10
    yield "kapittel", next(c.namn for c in found.kapittel if c.id == regel.kapittel), 6
    if regel.kapittel.isalpha():  # one word, that its name may not have
        yield "kapittel", regel.kapittel, 5
    for text in words_of(regel.bakgrunn, regel.scenario):
        yield "døme", text, 1


def _source(rad: str) -> tuple[str, ...]:
    """Where the row is from; a promise of ours is from nowhere else."""
    source = KATALOG[rad].kjelde
    return () if source == PROMISE else (source,)


def find(query: str) -> tuple[Hit, ...]:
    """The rules that hold every word of the query, the best first; none for an empty query."""
    sections, rest = asked(query)
    typed_words = tuple(dict.fromkeys(map(folded, typed(rest))))
    words = telling(typed_words) or (() if sections else typed_words)
    wanted = {word: alike(word, _vocabulary()) for word in words}
    if sections:
        return _best_first(_of_law(r, sections, wanted) for r in book().reglar.values())
    named = _named(query)
    return _best_first(_hit(regel, query, wanted, named) for regel in book().reglar.values())


def _best_first(hits: Iterable[Hit | None]) -> tuple[Hit, ...]:
    return tuple(sorted((h for h in hits if h), key=lambda h: -h.vekt))


def _of_law(
    regel: Regel, sections: frozenset[Cited], wanted: Mapping[str, frozenset[str]]
) -> Hit | None:
    """The rule, if it cites every section and holds every word; shown where it cites the first."""
    cited = [at for one in sorted(sections, key=str) if (at := _citing(regel.id, one))]
    found = _holding(regel, wanted)
    if len(cited) < len(sections) or len(found) < len(wanted):
        return None
    place, words = cited[0]
    return Hit(regel, place.slag, place.tekst, words, place.vekt + _heavy(found))


def _citing(rule: str, section: Cited) -> tuple[Place, str] | None:
    """Where the rule first cites the section, and the words it does so with."""
    found = ((place, words) for place, cited, words in _cites(rule) if cited.meets(section))
    return next(found, None)


@cache
def _cites(rule: str) -> tuple[tuple[Place, Cited, str], ...]:
    places = (p for p in _places(rule) if p.slag in ("heimel", "kjelde"))
    return tuple((p, cited, words) for p in places for cited, words in citations(p.tekst))


def perhaps(query: str) -> str:
    """The query with each word nobody wrote put as one that somebody did; empty for no such."""
    sections, _ = asked(query)
    if sections:  # the law is known, and no rule cites that of it
        law = " ".join(sorted({names()[one.lov][1] for one in sections}))
        return law if find(law) and not find(query) else ""
    words = telling(typed(query)) or typed(query)
    made = [w if alike(folded(w), _vocabulary()) else meant(w, _written()) for w in words]
    said = " ".join(made)
    return said if all(made) and said != " ".join(words) and find(said) else ""


def called(query: str) -> str:
    """What the rulebook calls the words of the query that it does not say itself; else empty."""
    said = (s for w in typed(query) for s in said_as(w))
    return listed([f"«{one}»" for one in dict.fromkeys(said)], "eller")


def _named(query: str) -> str:
    """«del 8» as DEL-08: the rule that the query is the very id of, else nothing."""
    found = _ID.fullmatch(query.strip())
    return f"{found[1].upper()}-{int(found[2]):02}" if found else ""


def _hit(
    regel: Regel, query: str, wanted: Mapping[str, frozenset[str]], named: str
) -> Hit | None:
    """The rule, if every word stands somewhere in it; shown where the weightiest of them does."""
    if regel.id == named:
        return Hit(regel, "id", regel.id, folded(regel.id), EXACT)
    found = _holding(regel, wanted)
    if not found:
        return None
    places, phrase = _places(regel.id), folded(query).strip()
    whole = max((p for p in places if opens_at(p.leitt, phrase) >= 0), key=_weight, default=None)
    weight = _heavy(found) + (EXACT if phrase in map(folded, regel.rader) else 0)
    if whole:
        return Hit(regel, whole.slag, whole.tekst, phrase, weight + 3 * whole.vekt)
    word, shown = max(found.items(), key=_telling)
    return Hit(regel, shown.slag, shown.tekst, min(wanted[word] & shown.ord), weight)


def _holding(regel: Regel, wanted: Mapping[str, frozenset[str]]) -> Mapping[str, Place]:
    """Where the weightiest of each word stands; nothing unless every word stands somewhere."""
    places = _places(regel.id)
    best = {
        w: max((p for p in places if like & p.ord), key=_weight, default=None)
        for w, like in wanted.items()
    }
    found = {w: p for w, p in best.items() if p is not None}
    return found if len(found) == len(wanted) else {}


def _heavy(found: Mapping[str, Place]) -> int:
    return sum(p.vekt + AS_TYPED * (w in p.ord) for w, p in found.items())


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
