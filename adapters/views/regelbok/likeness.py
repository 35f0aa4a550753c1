"""Which words of the rulebook are the word somebody looks for: as it is written, or inflected."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from importlib import resources

import snowballstemmer

from adapters.views.regelbok.folding import folded

LIKE = 0.85
"""How alike a word that was meant must be, of 1."""
SHORTEST = 2
"""Letters a word must have to be the opening of another."""
LONG, FIRST = 5, 3
"""Letters a word must have to be the last part of another, and the first part of that: «ferie» is
in «fellesferien»."""
_WORD = re.compile(r"[^\W_]+(?:[-–][^\W_]+)*|§")
_LAW = re.compile(r"(\w{2,}lov)(?:a|en)?")
"""A law is not an inflection of what it is about: «kommuneloven» is no «kommune»."""
_SHY = "\u00ad"


def typed(text: str) -> list[str]:
    """Each word as it is written, in small letters."""
    return _WORD.findall(text.replace(_SHY, "").lower())


def words_in(text: str) -> Iterator[str]:
    """The same; what has a hyphen, whole and in its parts."""
    for found in typed(text):
        yield found
        parts = re.split("[-–]", found)
        if len(parts) > 1:
            yield from parts


def alike(word: str, words: Iterable[str]) -> frozenset[str]:
    """Those of the words, all folded, that open with the word or are an inflection of it; where
    the rulebook says something else instead of it, those that are so of that."""
    if others := said_as(word):
        begins = _opening(word, words) if len(word) > SHORTEST else frozenset()
        return begins.union(*(_like(folded(one), words) for one in others))
    return _like(word, words)


def said_as(word: str) -> tuple[str, ...]:
    """What the rulebook says where people say that word, however it is inflected."""
    return _other_words().get(_stem(folded(word)), ())


@cache
def _other_words() -> Mapping[str, tuple[str, ...]]:
    text = resources.files("features").joinpath("andre_ord.toml").read_text(encoding="utf-8")
    return {_stem(folded(word)): tuple(said) for word, said in tomllib.loads(text).items()}


def telling(words: Iterable[str]) -> tuple[str, ...]:
    """The words without those that say nothing."""
    return tuple(w for w in words if folded(w) not in _small())


@cache
def _small() -> frozenset[str]:
    text = resources.files("features").joinpath("smaaord.toml").read_text(encoding="utf-8")
    return frozenset(map(folded, tomllib.loads(text)["smaaord"]))


def _like(word: str, words: Iterable[str]) -> frozenset[str]:
    if len(word) < SHORTEST or word.isdigit():
        return frozenset(w for w in words if w == word)
    stem = _stem(word)
    found = _opening(word, words) | {w for w in words if _stem(w) == stem}
    return found or (_closing(stem, words) if len(word) >= LONG else found)


def _closing(stem: str, words: Iterable[str]) -> frozenset[str]:
    """Those that are put together of something else and then the word."""
    whole = ((w, _stem(w)) for w in words)
    return frozenset(w for w, s in whole if s.endswith(stem) and len(s) - len(stem) >= FIRST)


def _opening(word: str, words: Iterable[str]) -> frozenset[str]:
    return frozenset(w for w in words if w.startswith(word))


@cache
def _stem(word: str) -> str:
    law = _LAW.fullmatch(word)
    return law[1] if law else folded(str(_stemmer().stemWord(word)))


@cache
def _stemmer() -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer("norwegian")


def meant(word: str, words: Iterable[str]) -> str:
    """The word, as it is written, that is most like this one; empty where none is."""
    by_folded: dict[str, str] = {}
    for one in sorted(words):
        by_folded.setdefault(folded(one), one)
    found = get_close_matches(folded(word), by_folded, n=1, cutoff=LIKE)
    return by_folded[found[0]] if found else ""
