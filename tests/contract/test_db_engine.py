"""What only reads cannot write, and every connection holds the settings that keep what is told."""

from pathlib import Path

import pytest
from sqlalchemy import exc

from adapters.db.engine import Database, open_database
from adapters.db.faults import (
    DatabaseFailed,
    ProfileNotHeld,
    ReadOnlyUnitError,
)
from adapters.db.read_unit import SqlReadUnit
from adapters.db.sqlite_profile import PROFILE
from adapters.db.uow import SqlUnitOfWork
from tests.contract.db_material import case, outcome, record, registered, version
from workflow.ports import UnitOfWork

SHIPPED = dict(PROFILE)
"""As it is shipped, before the tests of this run let files go quickly to the disk."""


def test_a_read_unit_cannot_write(any_db: Database) -> None:
    registered(any_db)
    preview: UnitOfWork = SqlReadUnit(any_db)
    with preview as unit:
        for attempt in (
            unit.commit, lambda: unit.put(case()), lambda: unit.next_number("hfb", 2026),
            lambda: unit.keep_private("x"), lambda: unit.put_bytes("x", b"x"),
            lambda: unit.store_outcome("c", "f", outcome()),
        ):
            with pytest.raises(ReadOnlyUnitError):
                attempt()


def test_the_database_itself_refuses_writes_in_a_read_unit(any_db: Database) -> None:
    registered(any_db)
    with SqlReadUnit(any_db) as unit, pytest.raises(exc.DBAPIError, match=r"read-?only"):
        unit.connection.exec_driver_sql("UPDATE sak SET tittel = 'x'")
    with SqlUnitOfWork(any_db) as unit:  # the connection writes again when it is lent to a writer
        unit.put(case(versjon=2))


def test_a_read_unit_sees_one_moment(any_db: Database) -> None:
    registered(any_db)
    with SqlReadUnit(any_db) as reader:
        assert reader.case_file("s1").case.versjon == 1
        with SqlUnitOfWork(any_db) as writer:
            record(writer, "c2", case(versjon=2), sak="s1")
            writer.commit()
        assert reader.case_file("s1").case.versjon == 1
    assert version(any_db) == 2


# -- in a file alone: a server holds its settings itself, and is not opened by name ----------------


def test_every_connection_holds_the_profile(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PROFILE, "synchronous", SHIPPED["synchronous"])
    db = open_database(path)
    with db.engine.connect() as one, db.engine.connect() as two:
        for connection in (one, two):
            for name, value in SHIPPED.items():
                assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == value
    assert SHIPPED["journal_mode"] == "wal"
    assert SHIPPED["synchronous"] == 2
    assert SHIPPED["foreign_keys"] == SHIPPED["recursive_triggers"] == 1
    db.close()


def test_a_database_that_does_not_hold_the_profile_is_not_opened(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PROFILE, "journal_mode", "memory")
    monkeypatch.setitem(PROFILE, "synchronous", 9)
    with pytest.raises(ProfileNotHeld, match="synchronous"):
        open_database(path)


def test_a_file_that_cannot_be_opened_is_told_of_plainly(tmp_path: Path) -> None:
    with pytest.raises(DatabaseFailed):
        open_database(tmp_path / "finst ikkje" / "saksgang.db")
    (tmp_path / "brev.txt").write_text("Dette er ikkje ein database, men eit brev. " * 40)
    with pytest.raises(DatabaseFailed):
        open_database(tmp_path / "brev.txt")
