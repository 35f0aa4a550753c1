"""What letters say, in both written languages, read from rules/brevtekstar.toml."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import NamedTuple

from cases.listing import capital
from cases.partner import Contact, Partner

NYNORSK, BOKMAAL = "nynorsk", "bokmål"
LANGUAGES = (NYNORSK, BOKMAAL)

Texts = Mapping[str, Mapping[str, str]]


class Said(NamedTuple):
    """The same in both written languages."""

    nynorsk: str
    bokmaal: str

    def spoken(self, language: str) -> str:
        return self.bokmaal if language == BOKMAAL else self.nynorsk


Words = Mapping[str, "str | Said"]
"""What goes into a text: a name or a date as it is, or a phrase of ours in both languages."""


@cache
def _read() -> Mapping[str, Texts]:
    text = resources.files("rules").joinpath("brevtekstar.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def texts(language: str) -> Texts:
    """All texts in that language, by kind of letter and part of it."""
    return _read()[language]


def kinds() -> tuple[str, ...]:
    """The kinds of letter there are."""
    return tuple(name for name, parts in texts(NYNORSK).items() if "tittel" in parts)


def journal_title(kind: str) -> str | None:
    """What a letter of that kind is called in the journal; None for kinds that are not ours."""
    return texts(NYNORSK).get(kind, {}).get("tittel")


def filled(language: str, kind: str, part: str, words: Words) -> str:
    """That part of a letter with its words, first letter large. KeyError for an unknown kind."""
    said = {n: w.spoken(language) if isinstance(w, Said) else w for n, w in words.items()}
    text = texts(language)[kind][part].format_map(said).strip()
    return capital(text)


def phrase(name: str, group: str = "setning", **words: "str | Said") -> Said:
    """A sentence that goes into letters, as it stands there."""
    return Said(*(
        texts(language)[group][name].format_map(
            {n: w.spoken(language) if isinstance(w, Said) else w for n, w in words.items()}
        )
        for language in LANGUAGES
    ))


def word(text: str) -> Said:
    """A word of ours in both languages; the same where nothing else is known."""
    return Said(text, texts(BOKMAAL)["ord"].get(text, text))


def ground(row: str, reason: str, more: Sequence[Said] = ()) -> Said:
    """Why a level is what it is; `reason` is how the level table says it, `more` what follows."""
    known = texts(BOKMAAL)["grunn"]
    first = Said(reason, known.get(reason, known.get(row, reason)))
    return Said(*("; ".join(said) for said in zip(first, *more, strict=True)))


def language_of(partner: Partner, contact: Contact) -> str:
    """The language a contact is written to in: bokmål where it or its partner uses that."""
    return BOKMAAL if BOKMAAL in (contact.spraak, partner.skriftspraak) else NYNORSK
