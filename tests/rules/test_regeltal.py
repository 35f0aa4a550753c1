"""What stands in rules/regeltal.toml exists. That it is all is seen by every scenario."""

import pytest

from rules.parametrar import defaults, law_deadlines, statutes
from rules.regeltal import Looks, looks, looks_at
from rules.rule import RULES
from workflow.verbs import VERBS


def test_every_rule_that_is_named_exists() -> None:
    assert VERBS
    assert looks().keys() <= RULES.keys()


@pytest.mark.parametrize("rule", sorted(looks()))
def test_every_number_exists_and_has_a_name_people_read(rule: str) -> None:
    here = looks_at(rule)
    assert here != Looks(), f"{rule} ser ikkje på noko; ta tabellen bort"
    assert all(defaults()[name].namn for name in here.tal)
    assert all(statutes()[name].namn for name in here.lov)
    assert set(here.lovfrist) <= {duty.id for duty in law_deadlines() if duty.namn}


def test_every_number_that_law_gives_is_looked_at_by_some_rule() -> None:
    assert {name for one in looks().values() for name in one.lov} == statutes().keys()


def test_one_that_is_not_named_looks_at_the_case_alone() -> None:
    assert looks_at("UKJEND-01") == Looks()
