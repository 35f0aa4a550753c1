"""Words as they are looked for: «møte», «moete» and «mote» are the same, and so are å, aa and a."""

import re
from collections.abc import Iterator
from unicodedata import normalize

_ONE = {"å": "a", "æ": "a", "ø": "o", "–": "-"}
_TWO = {"aa": "a", "ae": "a", "oe": "o"}
_SHY = "\u00ad"


def folded(text: str) -> str:
    return "".join(letter for letter, _, _ in _letters(text))


def span(text: str, word: str) -> tuple[int, int]:
    """Where the first word that opens so is in the text as it is written; (0, 0) for nowhere.

    `word` is folded already.
    """
    letters = list(_letters(text))
    at = opens_at("".join(letter for letter, _, _ in letters), word)
    if at < 0 or not word:
        return 0, 0
    return letters[at][1], letters[at + len(word) - 1][2]


def opens_at(text: str, word: str) -> int:
    """Where a word of the text first opens so, both folded; -1 for nowhere."""
    found = re.search(rf"(?<![0-9a-z]){re.escape(word)}", text)
    return found.start() if found else -1


def _letters(text: str) -> Iterator[tuple[str, int, int]]:
    """Each letter as it is looked for, one for one, and what part of the text it stands for."""
    at = 0
    while at < len(text):
        pair = text[at:at + 2].lower()
        if pair in _TWO:
            yield _TWO[pair], at, at + 2
            at += 2
            continue
        if text[at] != _SHY:
            yield _plain(text[at]), at, at + 1
        at += 1


def _plain(letter: str) -> str:
    small = letter.lower()
    return _ONE.get(small) or normalize("NFD", small)[0]
