"""Several acts as one: each may be undone alone, and all are kept or none is."""

from contextlib import closing
from hashlib import sha256

import pytest

from adapters.db.engine import Database
from adapters.db.faults import DatabaseBusy, DatabaseRefused
from adapters.db.joined import JoinedUnitOfWork
from adapters.db.read_unit import SqlReadUnit
from adapters.db.uow import SqlUnitOfWork
from cases.partner import Partner
from tests.contract.db_material import case, make, outcome, record, registered, version
from tests.contract.past_the_program import connect, rows


def act(unit: JoinedUnitOfWork, number: int) -> None:
    """A whole act on the case, as a use case does it: opened, written, kept."""
    with unit:
        record(unit, f"c{number}", case(versjon=number), sak="s1")
        unit.store_outcome(f"c{number}", "f", outcome())
        unit.next_number("hfb", 2026)
        unit.commit()


def other_eyes(database: Database) -> list[tuple[int]]:
    """What another process sees."""
    with closing(connect(database)) as other:
        return rows(other, "SELECT versjon FROM sak")


def test_acts_are_kept_together(any_db: Database) -> None:
    registered(any_db)
    unit = JoinedUnitOfWork(any_db)
    with unit:
        act(unit, 2)
        act(unit, 3)
        assert unit.case_file("s1").case.versjon == 3
        assert other_eyes(any_db) == [(1,)]
        unit.commit()
    assert other_eyes(any_db) == [(3,)]
    with SqlReadUnit(any_db) as reading:
        assert reading.case_end("s1") == 3
        assert reading.stored_outcome("c3") is not None


def test_none_is_kept_without_the_outermost_commit(any_db: Database) -> None:
    registered(any_db)
    unit = JoinedUnitOfWork(any_db)
    with SqlReadUnit(any_db) as before:
        end = before.chain_end()
    with unit:
        act(unit, 2)
        act(unit, 3)
    with pytest.raises(ZeroDivisionError):
        _fail_outermost(unit)
    assert other_eyes(any_db) == [(1,)]
    with SqlUnitOfWork(any_db) as plain:
        assert plain.chain_end() == end
        assert plain.stored_outcome("c2") is None
        assert plain.next_number("hfb", 2026) == 1


def _fail_outermost(unit: JoinedUnitOfWork) -> None:
    with unit:
        act(unit, 2)
        raise ZeroDivisionError


def test_an_act_that_fails_is_undone_alone(any_db: Database) -> None:
    registered(any_db)
    unit = JoinedUnitOfWork(any_db)
    name = sha256(b"x").hexdigest()
    with unit:
        act(unit, 2)
        with pytest.raises(ZeroDivisionError):
            _half(unit, name)
        assert unit.case_file("s1").case.versjon == 2
        with unit:  # and one that simply ends without keeping anything
            unit.put(case(versjon=3))
        act(unit, 3)
        unit.commit()
    with SqlUnitOfWork(any_db) as plain:
        assert plain.case_file("s1").case.versjon == 3
        assert plain.stored_outcome("half") is None
        assert plain.next_number("hfb", 2026) == 3
        stored = plain.connection.exec_driver_sql("SELECT count(*) FROM dokument_innhald").scalar()
        private = plain.connection.exec_driver_sql("SELECT count(*) FROM privat_tekst").scalar()
    assert (stored, private) == (0, 0)


def _half(unit: JoinedUnitOfWork, name: str) -> None:
    with unit:
        unit.put(case(versjon=3, tittel="halv"))
        unit.next_number("hfb", 2026)
        unit.store_outcome("half", "f", outcome())
        unit.put_bytes(name, b"x")
        unit.keep_private("Kari")
        raise ZeroDivisionError


def test_what_the_database_refuses_undoes_that_act_alone(any_db: Database) -> None:
    registered(any_db)
    unit = JoinedUnitOfWork(any_db)
    with unit:
        act(unit, 2)
        with pytest.raises(DatabaseRefused), unit:
            unit.put(case(versjon=1))
        act(unit, 3)
        unit.commit()
    assert version(any_db) == 3


def test_the_register_follows_each_act(any_db: Database) -> None:
    registered(any_db)
    unit = JoinedUnitOfWork(any_db)
    with unit:
        known = set(unit.register("hfb").partnarar)
        with unit:
            unit.put(make(Partner, id="os", hf="hfb"))
            assert set(unit.register("hfb").partnarar) == {*known, "os"}
            unit.commit()
        with unit:
            unit.put(make(Partner, id="ulvik", hf="hfb"))
            assert "ulvik" in unit.register("hfb").partnarar
        assert set(unit.register("hfb").partnarar) == {*known, "os"}
    with SqlUnitOfWork(any_db) as plain:
        assert set(plain.register("hfb").partnarar) == known
    with unit:
        assert set(unit.register("hfb").partnarar) == known


def test_nobody_else_writes_meanwhile_and_the_unit_may_be_used_again(
    any_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    registered(any_db)
    monkeypatch.setattr("adapters.db.engine.WAIT_SECONDS", 0)
    unit = JoinedUnitOfWork(any_db)
    with unit:
        act(unit, 2)
        with pytest.raises(DatabaseBusy), SqlUnitOfWork(any_db):
            pass
        unit.commit()
    with unit:
        act(unit, 3)
        unit.commit()
    assert version(any_db) == 3
