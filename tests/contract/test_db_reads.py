"""Lists, history, the process map, letters and drafts, as the doors ask for them."""

from dataclasses import replace

import pytest

from adapters.db.drafts import delete_draft, list_drafts, read_draft, save_draft
from adapters.db.engine import Database
from adapters.db.faults import DatabaseRefused
from adapters.db.read_unit import SqlReadUnit
from adapters.db.reads import history, list_cases, moves_made, outbox
from adapters.db.uow import SqlUnitOfWork
from cases.steps import Step
from cases.vedtak import Post
from tests.contract.db_material import AT, case, decided, make, record, register_nouns
from workflow.forms.errors import UnknownId


def test_cases_are_paged_without_gaps(any_db: Database) -> None:
    numbers = [(2025, 1), (2025, 2), (2026, 1), (2026, 2), (2026, 3)]
    with SqlUnitOfWork(any_db) as unit:
        record(unit, "c0", *register_nouns())
        for aar, lopenr in numbers:
            step = Step.UTGREIING if lopenr == 2 else Step.INNMELDT
            unit.put(case(id=f"{aar}-{lopenr}", aar=aar, lopenr=lopenr, sakssteg=step))
        seen: list[tuple[int, int]] = []
        before = None
        while page := list_cases(unit, "hfb", before=before, limit=2):
            seen += [(c.aar, c.lopenr) for c in page]
            before = seen[-1]
        assert seen == numbers[::-1]
        found = list_cases(unit, "hfb", step=Step.UTGREIING)
        assert [c.number for c in found] == ["2026/2", "2025/2"]
        assert list_cases(unit, "hfsf") == ()


def test_history_of_one_case_and_of_all(any_db: Database) -> None:
    with SqlUnitOfWork(any_db) as unit:
        decided(unit)
        unit.commit()
    with SqlReadUnit(any_db) as reader:
        assert [e.lopenr for e in history(reader)] == [1, 2, 3, 4, 5, 6, 7]
        assert [e.sak_lopenr for e in history(reader, "s1")] == [1, 2, 3, 4, 5, 6]
        assert list(history(reader, "s9")) == []


def test_the_process_map_counts_moves_between_steps(any_db: Database) -> None:
    with SqlUnitOfWork(any_db) as unit:
        decided(unit)
        record(unit, "c7", case(id="s2", lopenr=2), sak="s2")
        assert moves_made(unit, "hfb") == {
            (None, Step.INNMELDT): 2,
            (Step.INNMELDT, Step.KONSENSUS): 1,
            (Step.KONSENSUS, Step.VEDTEKE): 1,
        }
        assert moves_made(unit, "hfsf") == {}


def test_letters_of_a_case(any_db: Database) -> None:
    letter = make(Post, id="p2", hf="hfb", sak="s1", partnar="voss")
    with SqlUnitOfWork(any_db) as unit:
        record(unit, "c0", *register_nouns())
        record(unit, "c1", case(), sak="s1")
        unit.put(letter)
        unit.put(replace(letter, id="p1"))
        assert [p.id for p in outbox(unit, "s1")] == ["p2", "p1"]
        with pytest.raises(DatabaseRefused):
            unit.put(replace(letter, emne="eit anna"))  # a letter is written once


def test_a_draft_is_kept_changed_and_deleted(any_db: Database) -> None:
    with SqlUnitOfWork(any_db) as unit:
        first = save_draft(unit, "hfb", {"tittel": "Å"}, AT)
        second = save_draft(unit, "hfb", {}, AT)
        assert save_draft(unit, "hfb", {"tittel": "Ø"}, AT, draft=first) == first
        assert read_draft(unit, first).innhald == {"tittel": "Ø"}
        assert [d.id for d in list_drafts(unit, "hfb")] == [first, second]
        assert list_drafts(unit, "hfsf") == ()
        delete_draft(unit, second)
        for gone in (
            lambda: read_draft(unit, second), lambda: delete_draft(unit, second),
            lambda: save_draft(unit, "hfb", {}, AT, draft=second),
        ):
            with pytest.raises(UnknownId):
                gone()
        assert save_draft(unit, "hfb", {}, AT) > second
