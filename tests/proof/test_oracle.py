"""The oracle, bounded: some of every kind of cell, and planted faults that it must see."""

from dataclasses import replace

import pytest

from cases.terms import OrganRole
from rules import niva, teljing
from rules.facts import Facts
from rules.niva import Level, LevelRow, Question
from rules.teljing import Standing
from tests.proof.oracle import comparing

R = OrganRole


def test_the_table_in_code_is_the_written_one_in_cells_of_every_kind() -> None:
    tally = comparing.table(every=61)
    assert tally.compared > 5000
    assert not tally.differences, tally.first


def test_answers_are_stopped_and_counted_as_the_written_table_says() -> None:
    for tally in comparing.answers(every=211):
        assert tally.yes > 50
        assert not tally.differences, tally.first


@pytest.mark.parametrize("seed", range(3))
def test_what_counts_in_random_files_is_what_the_pen_says(seed: int) -> None:
    tally = comparing.random(700, seed)
    assert tally.yes > 100
    assert not tally.differences, tally.first


def test_one_cell_that_lets_in_another_organ_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The byråd in row c, where only the bystyre decides."""
    def lenient(q: Question) -> Level | None:
        found = niva._row_c(q)
        hit = found and found.rad is LevelRow.C and R.KOMMUNESTYRE in found.organ
        return replace(found, organ=(*found.organ, R.BYRAAD)) if found and hit else found

    a, b, _, *rest = niva._ROWS
    monkeypatch.setattr(niva, "_ROWS", (a, b, lenient, *rest))
    assert comparing.table(every=61).differences > 0
    assert next(comparing.answers(every=211)).differences > 0


def test_an_answer_that_counts_and_should_not_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    judged = teljing.standing

    def lenient(facts: Facts, partner: str) -> Standing:
        found = judged(facts, partner)
        return Standing.TEL if found is Standing.FEIL_NIVAA else found

    monkeypatch.setattr(comparing, "standing", lenient)
    assert comparing.random(700, 0).differences > 0
