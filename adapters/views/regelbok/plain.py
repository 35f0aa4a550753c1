"""The rulebook's examples in words: what is written in them for the machine, as people say it."""

import re
from datetime import date
from functools import cache

from adapters.views.words import WORDS, day_text, uncoded
from rules.katalog import KATALOG
from rules.loading.sakstypar import case_types

NAMES = {
    "foerst": "først", "fraa": "frå", "valde_namn": "den som er vald",
    "gammalt_nummer": "det gamle nummeret",
}
"""Columns and places that are named as in a program."""
JOURNAL = {"I": "inn", "U": "ut", "N": "internt, til oppfølging", "X": "internt",
           "S": "saksframlegg"}
"""What the letters of Noark say of a document."""
_NAMED = re.compile(r"\b(" + "|".join(NAMES) + r")\b")
_DAY = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_PART = re.compile(r"; ?(\w+)=")
_ROW = re.compile(r"\b[LF]-[a-z-]+")
_CASE_TYPE = re.compile(r"«(C-\d\d)»")


def in_words(text: str) -> str:
    """A sentence without codes, and with days as people write them."""
    text = _NAMED.sub(lambda m: NAMES[m[1]], text)
    text = _CASE_TYPE.sub(lambda m: f"«{_case_types().get(m[1], m[1])}»", text)
    text = _ROW.sub(_row, text)
    return _DAY.sub(_day, _PART.sub(r", \1 ", uncoded(text)))


def value_in_words(text: str, name: str = "") -> str:
    """What stands in a cell of a table, by the name of its column or its row."""
    if name == "journalposttype":
        return JOURNAL.get(text, text)
    if not text:
        return "ikkje utfylt"
    return WORDS.get(text.replace(" ", "_")) or in_words(text)


def _row(found: re.Match[str]) -> str:
    """A row that has no number of the catalogue, by what it says."""
    known = found[0] in KATALOG
    return f"«{KATALOG[found[0]].tittel.rstrip('.')}»" if known else found[0]


def _day(found: re.Match[str]) -> str:
    try:
        return day_text(date(int(found[1]), int(found[2]), int(found[3])))
    except ValueError:
        return found[0]


@cache
def _case_types() -> dict[str, str]:
    return {one.id: one.namn for one in case_types("").values()}
