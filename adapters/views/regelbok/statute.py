"""Sections of laws: those a text cites, and those somebody looks for by any name of the law."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from adapters.views.regelbok.folding import folded
from rules.heimel import names

_SPOKEN = (("tjenest", "tenest"), ("offentlig", "offentleg"), ("loven", "lova"), ("–", "-"))
"""How the name of a law is spelled in bokmål, and how it is spelled here."""
_SECTION = r"\d+(?:-\d+)?(?: [a-e]\b)?"
_ORDINAL = "forste|andre|annet|tredje|fjerde|femte|sjette"
_BETWEEN = re.compile(rf"(?:\s*(?:,|og\b|(?:{_ORDINAL}) ledd(?: [a-e]\b)?|bokstav [a-e]\b))*\s*")
"""What may stand between two sections of one law."""
_SIGN = re.compile(r"\.?\s*§+\s*")
_ASKED = re.compile(rf"§+\s*({_SECTION})|(?<![\d-])(\d+-\d+(?: [a-e]\b)?)(?![\d-])")


@dataclass(frozen=True, slots=True)
class Cited:
    """A section of a law; `paragraf` is empty for the law as a whole."""

    lov: str
    paragraf: str = ""

    def meets(self, asked: "Cited") -> bool:
        """Whether who asks for that law, or that section of it, is answered with this."""
        if self.lov != asked.lov:
            return False
        return asked.paragraf in ("", self.paragraf, self.paragraf.partition(" ")[0])


def plainly(text: str) -> str:
    """Folded, with the names of laws as they are in nynorsk."""
    said = folded(text)
    for bokmaal, nynorsk in _SPOKEN:
        said = said.replace(bokmaal, nynorsk)
    return said


def citations(text: str) -> Iterator[tuple[Cited, str]]:
    """Each section the text cites, and its words from the name of the law to that section."""
    said = plainly(text)
    for found in _laws().finditer(said):
        law, end = _by_name()[found[1]], found.end()
        sign = _SIGN.match(said, end)
        if sign is None:
            yield Cited(law), found[1]
            continue
        at = sign.end()
        while section := re.compile(_SECTION).match(said, at):
            yield Cited(law, section[0]), said[found.start():section.end()]
            between = _BETWEEN.match(said, section.end())
            at = between.end() if between else section.end()


def asked(query: str) -> tuple[frozenset[Cited], str]:
    """The sections that are asked for, and what is left of the query when they are taken out.

    Nothing but the query, where it names no law: a section alone may be of any.
    """
    said = plainly(query)
    laws = {_by_name()[found[1]] for found in _laws().finditer(said)}
    if not laws:
        return frozenset(), query
    left = _laws().sub(" ", said)
    sections = [one[1] or one[2] for one in _ASKED.finditer(left)] or [""]
    left = " ".join(re.sub(r"\bog\b|[§.,]", " ", _ASKED.sub(" ", left)).split())
    if len(laws) > 1:
        return frozenset(cited for cited, _ in citations(query)), left
    return frozenset(Cited(law, section) for law in laws for section in sections), left


@cache
def _by_name() -> dict[str, str]:
    """The short name of a law by each name it has, spelled plainly."""
    return {plainly(name): law for law, each in names().items() for name in each}


@cache
def _laws() -> re.Pattern[str]:
    longest_first = sorted(_by_name(), key=len, reverse=True)
    every = "|".join(re.escape(name) for name in longest_first)
    return re.compile(rf"(?<![\w-])({every})(?![\w-])")
