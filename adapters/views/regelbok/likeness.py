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
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*|§")
_SHY = "\u00ad"


def typed(text: str) -> list[str]:
    """Each word as it is written, in small letters."""
    return _WORD.findall(text.replace(_SHY, "").lower())


def words_in(text: str) -> Iterator[str]:
    """The same; what has a hyphen, whole and in its parts."""
    for found in typed(text):
        yield found
        if "-" in found:
            yield from found.split("-")


def alike(word: str, words: Iterable[str]) -> frozenset[str]:
    """Those of the words, all folded, that open with the word or are an inflection of it; where
    the rulebook says something else instead of it, those that are so of that."""
    if others := said_as(word):
        return _opening(word, words).union(*(_like(folded(one), words) for one in others))
    return _like(word, words)


def said_as(word: str) -> tuple[str, ...]:
    """What the rulebook says where people say that word, however it is inflected."""
    return _other_words().get(_stem(folded(word)), ())


@cache
def _other_words() -> Mapping[str, tuple[str, ...]]:
    text = resources.files("features").joinpath("andre_ord.toml").read_text(encoding="utf-8")
    return {_stem(folded(word)): tuple(said) for word, said in tomllib.loads(text).items()}


def _like(word: str, words: Iterable[str]) -> frozenset[str]:
    if len(word) < SHORTEST or word.isdigit():
        return frozenset(w for w in words if w == word)
    stem = _stem(word)
    return _opening(word, words) | {w for w in words if _stem(w) == stem}


def _opening(word: str, words: Iterable[str]) -> frozenset[str]:
    return frozenset(w for w in words if w.startswith(word))


@cache
def _stem(word: str) -> str:
    return folded(str(_stemmer().stemWord(word)))


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
