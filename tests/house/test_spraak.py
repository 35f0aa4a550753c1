"""Every text of the pages is Nynorsk, and has its bokmål. If one lacks it:
`python -m tests.house.spraak`, and fill in."""

import re

import pytest

from tests.house.spraak import Text, _whole, catalogues, said

NOT_NYNORSK = re.compile(
    r"\b(ikke|dere|deres|saken|hvis|hva|hvem|hvor|hvorfor|hvilken|hvilke|hvordan|fra|bare"
    r"|noen|noe|også|være|jeg|nå|innen|innspill|partnere|partnerne|vedtatt|rettet|gjør|mottatt"
    r"|teller|behandling|behandlingen|utvalg|hjemmel|myndighet|enighet|mye|flere|mer|lenken|siden|åpne|åpen"
    r"|forslag|opplysninger|anbefaling|frem|uten"
    r"|kommuner|endringer|navn|spørre|velge|legge)\b",
    re.IGNORECASE,
)
NOT_BOKMAAL = re.compile(
    r"\b(ikkje|dykk|dykkar|saka|kva|kven|kvar|kvifor|korleis|frå|berre|nokon|nokre|noko|òg|vere"
    r"|semje|innan|innspel|partnarar|partnarane|vert|vedteke|vedteken|retta|gjer|motteke|handsama"
    r"|handsaming|handsaminga|meir|fleire|ein|eit|eg|heile|opne|lenkje|lenkja|framlegg|tilråding"
    r"|namn|spørje|velje|leggje|setje|sjå|dei|hjå|vidare|desse|seier|kjem|ventar|svarar)\b",
    re.IGNORECASE,
)
PLACE = re.compile(r"%\((\w+)\)s")
TEXTS: list[tuple[str, Text]] = sorted(
    ((room, text) for room, texts in said().items() for text in texts), key=str
)
KNOWN = {m.id: m for c in catalogues().values() for m in c if m.id}


def parts(text: Text) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else text


def test_texts_are_found_in_templates_and_in_code() -> None:
    everything = {t for _, text in TEXTS for t in parts(text)}
    assert {"Hopp til innhaldet", "Min dag"} <= everything


@pytest.mark.parametrize(("room", "text"), TEXTS, ids=str)
def test_every_text_has_its_bokmaal(room: str, text: Text) -> None:
    known = KNOWN.get(text)
    assert known is not None, f"{room}: run python -m tests.house.spraak"
    assert _whole(known.string), f"{room}: no bokmål for {text!r}"
    assert not known.fuzzy
    assert {p for t in parts(text) for p in PLACE.findall(t)} == {
        p for t in parts(known.string) for p in PLACE.findall(t)
    }


@pytest.mark.parametrize(("room", "text"), TEXTS, ids=str)
def test_no_bokmaal_in_the_nynorsk_and_no_nynorsk_in_the_bokmaal(room: str, text: Text) -> None:
    for part in parts(text):
        assert not NOT_NYNORSK.findall(part), (room, part)
    if (known := KNOWN.get(text)) is not None:
        for part in parts(known.string):
            assert not NOT_BOKMAAL.findall(part), (room, part)
