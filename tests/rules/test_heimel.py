"""A heimel in words: every law a rule names has its name and says what it is about."""

import re

import pytest

from rules.brevtekst import BOKMAAL
from rules.heimel import meanings, spelled
from rules.katalog import KATALOG
from rules.rule import RULES
from workflow.verbs import VERBS

SHORT = re.compile(r"\b(koml|hol|hfl|sphl|offl|fvl|kap|spm|jf)\.")


def all_heimlar() -> set[str]:
    assert VERBS
    return {r.heimel for r in RULES.values()} | {row.heimel for row in KATALOG} - {""}


def test_every_heimel_of_ours_can_be_read_and_says_what_it_is() -> None:
    for heimel in all_heimlar():
        assert not SHORT.search(spelled(heimel)), heimel
        if "koml. kap. 5 og 10" not in heimel:
            assert meanings(heimel), heimel


def test_every_paragraph_that_is_named_is_told_of() -> None:
    for heimel in all_heimlar():
        told = " ".join(m.kva for m in meanings(heimel))
        of_laws = [p for p in heimel.split(";") if "§" in p]
        for number in re.findall(r"\b\d+-\d+\b", " ".join(of_laws)):
            assert f"§ {number}" in told, (heimel, number)


@pytest.mark.parametrize(("heimel", "said", "named"), [
    ("koml. §§ 5-3 og 13-1 sjette ledd; Felles utviklingsplan kap. 5.2",
     "kommunelova §§ 5-3 og 13-1 sjette ledd; Felles utviklingsplan kapittel 5.2",
     ["kommunelova § 5-3", "kommunelova § 13-1", "Felles utviklingsplan"]),
    ("offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1",
     "offentleglova § 13 første ledd, jamfør forvaltningslova § 13 første ledd nr. 1",
     ["offentleglova § 13", "forvaltningslova § 13"]),
    ("slutta frå koml. §§ 14-2 a og 14-3 første ledd",
     "slutta frå kommunelova §§ 14-2 a og 14-3 første ledd",
     ["kommunelova § 14-2 a", "kommunelova § 14-3", "Slutta frå"]),
    ("noko anna", "noko anna", []),
])
def test_by_hand(heimel: str, said: str, named: list[str]) -> None:
    assert spelled(heimel) == said
    assert [m.kva for m in meanings(heimel)] == named


def test_in_bokmaal() -> None:
    assert spelled("koml. § 5-3", BOKMAAL) == "kommuneloven § 5-3"
