"""Words that are searched for, as a pattern: whoever has no æ, ø or å on the keyboard finds too."""

import re
import unicodedata

PAIRS = {"aa": "åÅ", "ae": "æÆäÄ", "oe": "øØöÖ"}
"""Two letters that are one in Norwegian, and the signs for it."""
ALIKE = {
    "a": "aAåÅæÆäÄáÁàÀâÂ", "o": "oOøØöÖóÓòÒôÔ", "e": "eEéÉèÈêÊëË", "u": "uUüÜúÚ", "i": "iIíÍïÏ",
    "c": "cCčČçÇ", "d": "dDđĐ", "n": "nNŋŊñÑ", "s": "sSšŠ", "t": "tTŧŦ", "z": "zZžŽ",
}
"""A plain letter finds itself and those that are written with a mark."""
_ONE = {sign: pair for pair, signs in PAIRS.items() for sign in signs}
MOST_WORDS, LONGEST = 8, 60


def words_in(text: str) -> tuple[str, ...]:
    """The first few words of what somebody typed in a search box."""
    clean = unicodedata.normalize("NFC", text)[:LONGEST * MOST_WORDS]
    return tuple(word[:LONGEST] for word in clean.split())[:MOST_WORDS]


ENDINGS = re.compile(r"(?:ane|ene|ar|er|en|et|a|e)$", re.IGNORECASE)
SHORTEST, LEAST = 5, 4
"""Letters of a word that may have an ending, and letters that are left without it."""


def stem_of(word: str) -> str:
    """The word without its ending, so that «gråsone» finds «gråsona»; what is short stays whole."""
    found = ENDINGS.search(word, LEAST) if len(word) >= SHORTEST and word.isalpha() else None
    return word[:found.start()] if found else word


def pattern_of(word: str) -> str:
    """A regular expression that both Python and the databases read: «bomlo» finds «Bømlo»,
    «osteroey» finds «Osterøy», and «å» finds «aa»."""
    made, rest = [], word
    while rest:
        pair = rest[:2].lower() if rest[:2].lower() in PAIRS else _ONE.get(rest[0], "")
        if pair:
            made.append(_either(pair))
            rest = rest[1:] if rest[0] in _ONE else rest[2:]
        else:
            made.append(_letter(rest[0]))
            rest = rest[1:]
    return "".join(made)


def _either(pair: str) -> str:
    first, second = pair[0], pair[1]
    return f"(?:[{PAIRS[pair]}]|[{first}{first.upper()}][{second}{second.upper()}])"


def _letter(sign: str) -> str:
    low = sign.lower()
    if low in ALIKE:
        return f"[{ALIKE[low]}]"
    forms = dict.fromkeys((low, sign.upper(), sign))
    if sign.isalpha() and all(len(f) == 1 for f in forms):
        return f"[{''.join(forms)}]"
    return re.escape(sign)
