"""How hard a rule is said to be, and what it is said to rest on, do not contradict each other."""

import re
from collections.abc import Iterator

import pytest

from adapters.views.regelbok.hardness import hardness
from adapters.views.regelbok.reading import book
from rules.heimel import titles
from rules.katalog import KATALOG
from rules.rule import RULES

NO_LAW = re.compile(
    r"\b(løfte|framlegg|vanleg praksis|utleidd|slutta frå|er slutta)\b", re.IGNORECASE
)
INFERRED = re.compile(r"\b(utleidd|slutta frå)\b", re.IGNORECASE)
SECTION = re.compile(r"§§? ?\d")


def basis(rule_id: str) -> str:
    """All that a reader is told of what the rule rests on."""
    rule = RULES[rule_id]
    rows = (KATALOG[rad] for rad in rule.doemande)
    said = (text for row in rows for text in (row.heimel, row.tittel))
    return " | ".join((rule.heimel, book().reglar[rule_id].kjelde, *said))


def of_strength(strength: str) -> Iterator[str]:
    found = [r for r in sorted(RULES) if hardness(RULES[r], book().reglar[r].kjelde) == strength]
    assert found, f"ingen regel er «{strength}»"
    yield from found


def test_what_is_law_has_a_section_and_nothing_else_to_rest_on() -> None:
    for rule_id in of_strength("lov"):
        assert SECTION.search(RULES[rule_id].heimel), rule_id
        assert titles(RULES[rule_id].heimel), rule_id
        assert not NO_LAW.search(basis(rule_id)), (rule_id, basis(rule_id))


@pytest.mark.parametrize("strength", ["utleidd av lov", "delvis utleidd av lov"])
def test_what_is_read_out_of_law_says_so_in_its_basis(strength: str) -> None:
    for rule_id in of_strength(strength):
        assert INFERRED.search(basis(rule_id)), (rule_id, basis(rule_id))


def test_a_promise_is_never_law() -> None:
    for rule_id, rule in RULES.items():
        if re.search(r"\bløfte\b", rule.heimel):
            assert "lov" not in hardness(rule, book().reglar[rule_id].kjelde), rule_id


def test_a_row_of_law_is_not_itself_inferred_and_one_that_is_says_so() -> None:
    for row in KATALOG:
        said = f"{row.heimel} {row.tittel}"
        if row.kjeldestyrke == "lov":
            assert SECTION.search(row.heimel), row.rad
            assert not NO_LAW.search(said), row.rad
        if row.kjeldestyrke == "slutta" and row.heimel:
            assert INFERRED.search(row.heimel), row.rad
