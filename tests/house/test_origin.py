"""Where a number comes from is told with the same words in its source, its rule and its chapter."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.views.regelbok.book import Chapter
from adapters.views.regelbok.here import numbers
from adapters.views.regelbok.reading import book
from rules.loading.register_data import load_register
from rules.parametrar import defaults
from rules.regeltal import looks_at

ROOT = Path(__file__).parents[2]
OURS = ("framlegg", "vanleg praksis, ikkje stadfesta")
"""What is told of a number that no source gives."""
THEIRS = re.compile(r"\b(?:sett av helsefellesskapet|eige|ført inn av helsefellesskapet)\b")
"""What is said of a number that holds only where somebody has set it."""
UNSET = re.compile(r"\b0 tyder\b")
SPANS = frozenset({"months_after", "timedelta"})
DAYS_OF_THE_YEAR = "kalender.py"
"""Counts the feasts from Easter Day, which nobody may set."""


def origin(number: str) -> str:
    """The first words of the source of a number; empty where it is from a named paper, or unset."""
    first = defaults()[number].kjelde.partition(";")[0]
    return first if first in OURS else ""


def first_told() -> Iterator[tuple[str, str]]:
    """Each number and the rule that is the first to read it, in the order of the book."""
    seen: set[str] = set()
    for rule in book().reglar:
        for number in looks_at(rule).tal:
            if number not in seen:
                seen.add(number)
                yield rule, number


@pytest.mark.parametrize(("rule", "number"), list(first_told()))
def test_the_source_of_a_rule_says_where_its_number_is_from(rule: str, number: str) -> None:
    source = book().reglar[rule].kjelde
    said = defaults()[number].kjelde
    if origin(number):
        assert origin(number) in source, f"{rule}: {number} er «{said}», og kjelda seier: {source}"
    assert bool(THEIRS.search(source)) == bool(UNSET.search(said)), (rule, number, said, source)


@pytest.mark.parametrize("chapter", book().kapittel, ids=lambda c: c.id)
def test_a_chapter_that_says_where_numbers_are_from_says_it_of_them_all(chapter: Chapter) -> None:
    text = " ".join(chapter.avsnitt)
    if not any(word in text for word in OURS):
        return
    of = {r.id for r in chapter.reglar}
    wanted = {origin(number) for rule, number in first_told() if rule in of} - {""}
    assert wanted <= {word for word in OURS if word in text}, (chapter.id, wanted, text)


@pytest.mark.parametrize(
    ("rule", "months", "ground"),
    [("AAR-02", 12, "hol. § 6-5"), ("AAR-03", 1, "hol. § 6-4"), ("AAR-06", 48, "koml. § 5-14")],
)
def test_a_number_that_law_gives_stands_with_its_section(
    rule: str, months: int, ground: str
) -> None:
    (number,) = numbers(rule, load_register("hfb"), {})
    assert (number.lov, number.verdi) == (True, months)
    assert number.kjelde.startswith(ground)


def test_no_rule_hides_a_number_of_days_or_months() -> None:
    hidden = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sorted((ROOT / "rules").rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if path.name != DAYS_OF_THE_YEAR
        and isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
        and call.func.id in SPANS and any(_hides(given) for given in (*call.args, *call.keywords))
    ]
    assert not hidden, "set talet i rules/fristar.toml"


def _hides(given: ast.expr | ast.keyword) -> bool:
    """A number written out that is more than the step to the day beside."""
    value = given.value if isinstance(given, ast.keyword) else given
    named_day = isinstance(given, ast.keyword) and given.arg == "days"
    return isinstance(value, ast.Constant) and isinstance(value.value, int) and not (
        named_day and value.value == 1
    )
