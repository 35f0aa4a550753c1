"""The unit of work keeps all or nothing, and loses no update."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.db.engine import Database, open_database
from adapters.db.faults import (
    DatabaseBusy,
    DatabaseRefused,
)
from adapters.db.read_unit import SqlReadUnit
from adapters.db.sqlite_profile import PROFILE
from adapters.db.uow import SqlUnitOfWork
from cases.history import GENESIS
from cases.partner import Partner
from cases.register import Helsefellesskap
from tests.contract.db_material import (
    case,
    make,
    outcome,
    registered,
    version,
)
from tests.contract.past_the_program import Raw, opened_again, rows
from workflow.forms.errors import ConcurrentChange


def test_nothing_is_kept_without_commit(any_db: Database) -> None:
    registered(any_db)
    with SqlUnitOfWork(any_db) as unit:
        unit.put(case(versjon=2))
        unit.store_outcome("c9", "f", outcome())
        assert unit.next_number("hfb", 2026) == 1
    with SqlUnitOfWork(any_db) as unit:
        assert unit.case_file("s1").case.versjon == 1
        assert unit.stored_outcome("c9") is None
        assert unit.next_number("hfb", 2026) == 1


def test_an_error_undoes_everything(any_db: Database) -> None:
    registered(any_db)
    with pytest.raises(ZeroDivisionError):
        _change_and_fail(any_db)
    assert version(any_db) == 1


def _change_and_fail(any_db: Database) -> None:
    with SqlUnitOfWork(any_db) as unit:
        unit.put(case(versjon=2))
        raise ZeroDivisionError


def test_what_is_committed_is_there_for_another_process(any_db: Database, any_raw: Raw) -> None:
    registered(any_db)
    assert rows(any_raw, "SELECT id, versjon FROM sak") == [("s1", 1)]


def test_a_unit_is_opened_once_at_a_time_but_may_be_opened_again(any_db: Database) -> None:
    unit = SqlUnitOfWork(any_db)
    with pytest.raises(RuntimeError):
        unit.chain_end()
    with unit, pytest.raises(RuntimeError):
        unit.__enter__()
    with unit:
        assert unit.chain_end() == (0, GENESIS)


def test_a_case_that_has_moved_is_not_overwritten(any_db: Database) -> None:
    registered(any_db)
    with SqlUnitOfWork(any_db) as unit:
        unit.put(case(versjon=2, tittel="ny"))
        unit.commit()
    for stale in (2, 4):
        with SqlUnitOfWork(any_db) as unit, pytest.raises(ConcurrentChange):
            unit.put(case(versjon=stale))
    with SqlUnitOfWork(any_db) as unit, pytest.raises(DatabaseRefused):
        unit.put(case(versjon=1))
    assert version(any_db) == 2


def test_two_helsefellesskap_may_use_the_same_id(any_db: Database) -> None:
    registered(any_db)
    with SqlUnitOfWork(any_db) as unit:
        theirs = make(Partner, id="voss", hf="hfsf", kjelde="ein annan")
        unit.put(make(Helsefellesskap, id="hfsf", prefiks="HFSF"), theirs)
        assert unit.register("hfsf").partnarar["voss"] == theirs
        assert unit.register("hfb").partnarar["voss"] != theirs


@pytest.mark.parametrize("databases", [1, 2], ids=["one pool", "two pools, as two processes"])
def test_no_update_is_lost(any_db: Database, databases: int) -> None:
    registered(any_db)
    second = opened_again(any_db) if databases == 2 else any_db
    faults: list[BaseException] = []

    def work(database: Database) -> None:
        try:
            for _ in range(25):
                with SqlUnitOfWork(database) as unit:
                    now = unit.case_file("s1").case
                    unit.put(replace(now, versjon=now.versjon + 1))
                    unit.commit()
        except BaseException as error:
            faults.append(error)

    threads = [threading.Thread(target=work, args=(d,)) for d in (any_db, second) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if second is not any_db:
        second.close()
    assert faults == []
    assert version(any_db) == 1 + 8 * 25


def test_a_writer_of_another_process_is_told_of_plainly(
    db: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a file; a server's own limit is tried beside its other limits."""
    monkeypatch.setitem(PROFILE, "busy_timeout", 1)
    quick = open_database(path)
    with SqlUnitOfWork(db):
        with pytest.raises(DatabaseBusy), SqlUnitOfWork(quick):
            pass
        with SqlReadUnit(quick) as unit:  # readers never wait
            assert unit.chain_end() == (0, GENESIS)
    with SqlUnitOfWork(quick):  # and the queue has let go
        pass
    quick.close()
