"""Every letter says in both written languages what to do, each in words of its own language."""

import re
from string import Formatter

import pytest

from rules.brevtekst import BOKMAAL, LANGUAGES, NYNORSK, filled, kinds, phrase, texts, word

NOT_NYNORSK = re.compile(
    r"\b(ikke|dere|deres|saken|hvis|hva|hvilken|hvordan|fra|bare|noen|også|være|enighet|nå|innen"
    r"|innspill|partnerne|den blir|vedtatt|rettet|noe|gjør|mottatt|teller|behandlingen)\b",
    re.IGNORECASE,
)
NOT_BOKMAAL = re.compile(
    r"\b(ikkje|de treng|dykk|dykkar|saka|ho|kva|kven|korleis|frå|berre|nokon|òg|vere|semje|innan"
    r"|noko|innspel|partnarane|vert|vedteke|vedteken|retta|gjer|motteke|tel|handsaminga|meir)\b",
    re.IGNORECASE,
)


def names(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("kind", kinds())
def test_a_letter_is_the_same_in_both_languages(kind: str) -> None:
    ours, theirs = texts(NYNORSK)[kind], texts(BOKMAAL)[kind]
    for part in ("emne", "tekst"):
        assert names(ours[part]) == names(theirs[part])


@pytest.mark.parametrize("group", ["setning", "kvittering_kort", "kvittering_gjer"])
def test_so_are_the_sentences_in_them(group: str) -> None:
    ours, theirs = texts(NYNORSK)[group], texts(BOKMAAL)[group]
    assert {k: names(v) for k, v in ours.items()} == {k: names(v) for k, v in theirs.items()}


@pytest.mark.parametrize(
    ("language", "foreign"), [(NYNORSK, NOT_NYNORSK), (BOKMAAL, NOT_BOKMAAL)]
)
def test_no_word_is_of_the_other_language(language: str, foreign: re.Pattern[str]) -> None:
    for kind, parts in texts(language).items():
        for name, text in parts.items():
            found = foreign.search(re.sub(r"\{\w+\}", "", text))
            assert found is None, f"{language} {kind}.{name}: {found}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", kinds())
def test_a_letter_begins_with_a_large_letter_and_ends_a_sentence(kind: str, language: str) -> None:
    words = dict.fromkeys(names("".join(texts(language)[kind].values())), "Voss.")
    subject, text = (filled(language, kind, part, words) for part in ("emne", "tekst"))
    assert subject[0].isupper()
    assert text[0].isupper()
    assert text.endswith(".")
    assert "\n" not in subject


def test_a_phrase_goes_into_a_letter_in_its_language() -> None:
    words = {"kven": word("utvalet"), "frist": "1. mars 2026"}
    assert filled(NYNORSK, "runde_opna", "emne", words) == "Utvalet må svare innan 1. mars 2026"
    assert filled(BOKMAAL, "runde_opna", "emne", words) == "Utvalget må svare innen 1. mars 2026"
    assert phrase("innan", frist="i dag").spoken(BOKMAAL) == " innen i dag"
