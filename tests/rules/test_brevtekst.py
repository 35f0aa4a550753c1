"""Every letter says in both written languages what to do, each in words of its own language."""

import re
from dataclasses import replace
from string import Formatter

import pytest

from cases.partner import Contact
from cases.terms import ContactKind
from rules.brevtekst import (
    BOKMAAL,
    LANGUAGES,
    NYNORSK,
    filled,
    ground,
    kinds,
    language_of,
    phrase,
    texts,
    word,
)
from tests.features.databases import fjordlandet
from tests.rules.looking import SMAAVIK

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


def test_these_are_the_letters() -> None:
    """Written a second time: sentences and frames that go into letters are none themselves."""
    assert sorted(kinds()) == [
        "avslutta", "forehandsvarsel", "innfoert", "innspel_sendt", "innspel_spurd", "kvittering",
        "ny_frist", "ny_ordlyd", "nytt_omfang", "overfoert", "overfoert_spurd", "plikt",
        "plikt_minne", "plikt_minne_frist", "raad_spurd", "retta", "retta_handsaming",
        "runde_lukka", "runde_opna", "semje", "slegen_saman", "svar_feilskrive", "svar_strokne",
        "svar_trekt", "vedteke",
    ]


def test_the_ground_of_a_level_is_said_in_both_languages() -> None:
    said = ground("d", "saka er prinsipiell")
    assert said == ("saka er prinsipiell", "saken er prinsipiell")
    assert ground("x", "ein eigen grunn") == ("ein eigen grunn", "ein eigen grunn")


@pytest.mark.parametrize(("contact", "partner", "language"), [
    (NYNORSK, NYNORSK, NYNORSK), (BOKMAAL, NYNORSK, BOKMAAL),
    (NYNORSK, BOKMAAL, BOKMAAL), (BOKMAAL, BOKMAAL, BOKMAAL),
])
def test_bokmaal_goes_to_whoever_uses_it(contact: str, partner: str, language: str) -> None:
    whole = replace(fjordlandet().partnarar[SMAAVIK], skriftspraak=partner)
    person = Contact("k", "hft", SMAAVIK, ContactKind.KONTAKT, "Leiar", "x@y", spraak=contact)
    assert language_of(whole, person) == language
