"""A heimel in words: laws by their names, and what each paragraph it names is about."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

from rules.brevtekst import BOKMAAL, NYNORSK


class Meaning(NamedTuple):
    """One thing that a heimel names, and what it says in a sentence."""

    kva: str
    seier: str


@cache
def _laws() -> Mapping[str, Any]:
    text = resources.files("rules").joinpath("lover.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def _named() -> re.Pattern[str]:
    """A law, whole or shortened, with all that stands before the next law or source."""
    names = "|".join(name for name, law in _laws().items() if "paragraf" in law)
    return re.compile(rf"\b({names})\b\.?(?= (?:§|kap))([^;]*?)(?=;|$|\b(?:{names})\b\.? §)")


_PARAGRAPH = re.compile(r"\b\d+(?:-\d+)?(?: [a-e]\b)?")


def spelled(heimel: str, language: str = NYNORSK) -> str:
    """«koml. § 13-1 sjette ledd» as «kommunelova § 13-1 sjette ledd»; nothing else is changed."""
    key = "bokmaal" if language == BOKMAAL else "nynorsk"
    text = _named().sub(lambda m: f"{_laws()[m[1]][key]}{m[2]}", heimel)
    for short, long in _laws()["forkorting"].items():
        text = re.sub(rf"(?<!\w){re.escape(short)}", long, text)
    return text


@cache
def names() -> Mapping[str, tuple[str, ...]]:
    """What each law is called, by its short name: that, in both languages, and whole."""
    return {
        short: (short, law["nynorsk"], law["bokmaal"], *_whole(law["heile"]))
        for short, law in _laws().items() if "paragraf" in law
    }


def _whole(names: list[str]) -> Iterator[str]:
    """As it is written, and without the «m.m.» that few people write."""
    for name in names:
        yield name
        yield name.removesuffix(" m.m.")


def titles(heimel: str) -> tuple[str, ...]:
    """Each law it names, by the short names and the whole ones, in both languages."""
    laws = (_laws()[found[1]] for found in _named().finditer(heimel))
    names = ((law["nynorsk"], law["bokmaal"], *law["heile"]) for law in laws)
    return tuple(dict.fromkeys(name for each in names for name in each))


def meanings(heimel: str) -> tuple[Meaning, ...]:
    """What it names, each once, in the order it stands there; what is not known is left out."""
    return tuple(dict.fromkeys((*_of_laws(heimel), *_of_sources(heimel))))


def _of_laws(heimel: str) -> Iterator[Meaning]:
    for found in _named().finditer(heimel):
        law = _laws()[found[1]]
        for number in _PARAGRAPH.findall(found[2]):
            said = law["paragraf"].get(number) or law["paragraf"].get(number.partition(" ")[0])
            if said:
                yield Meaning(f"{law['nynorsk']} § {number}", said)


def _of_sources(heimel: str) -> Iterator[Meaning]:
    lower = heimel.lower()
    for words, said in _laws()["kjelde"].items():
        if words.lower() in lower:
            yield Meaning(words, said)
