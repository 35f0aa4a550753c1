"""A field that a rule may ask for says when; only what is never asked for is called «valfritt»."""

import re

import pytest

from tests.edge.web.svar_room import Mailroom
from workflow.forms.trengst import needed_when
from workflow.moves import MOVES
from workflow.verbs import VERBS

ASKED: tuple[tuple[str, str, str], ...] = (
    ("fraasegn", "tekst", "trengst når ho ikkje kom på e-post"),
    ("svar", "merknad", "trengst når svaret er ja med merknad"),
    ("svar", "endra_tekst", "trengst når svaret er eit motframlegg"),
    ("svar", "protokollfil",
     "trengst når organet er folkevalt eller eit styre, eller svaret kom i brev"),
    ("legg_ved", "fil", "trengst når du ikkje skriv teksten"),
    ("utset_frist", "lengd", "trengst når du ikkje vel ein dag"),
)


@pytest.mark.parametrize(("verb", "field", "said"), ASKED)
def test_the_label_says_when_the_field_is_asked_for(
    asked: Mailroom, verb: str, field: str, said: str
) -> None:
    page = asked.web.secretary().see(f"/hfb/sak/2026/1/gjer/{verb}")
    label = re.search(rf'<label[^>]*for="f-{field}">(.*?)</label>', page, re.DOTALL)
    assert label
    assert f"({said})" in label[1]
    assert "valfritt" not in label[1]


def test_what_is_asked_for_is_not_folded_away(asked: Mailroom) -> None:
    page = asked.web.secretary().see("/hfb/sak/2026/1/gjer/fraasegn")
    assert 'name="tekst"' in page.partition("<main")[2].partition("<details")[0]


def test_the_paper_of_a_letter_is_asked_for_once(asked: Mailroom) -> None:
    page = asked.web.secretary().see("/hfb/sak/2026/1/gjer/svar")
    assert page.count("eller svaret kom i brev)") == 1
    assert page.index('name="protokollfil"') < page.index('name="prov"')


def test_a_field_a_rule_speaks_of_is_never_called_valfritt() -> None:
    """Unless it has a standard of its own: then the description says what holds «elles»."""
    asked_for = 0
    for move in MOVES:
        fields = VERBS[move.trekk].form.model_fields if move.trekk in VERBS else {}
        for rule in move.rules:
            info = fields.get(rule.felt)
            if info is None or info.default is not None or "elles" in (info.description or ""):
                continue
            asked_for += 1
            assert needed_when(info), (move.trekk, rule.id, rule.felt)
    assert asked_for
