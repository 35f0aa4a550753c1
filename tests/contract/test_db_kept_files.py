"""A case file that is remembered gives way as soon as anybody has written of the case."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.db.engine import Database, open_database
from adapters.db.joined import JoinedUnitOfWork
from adapters.db.kept_files import ROOM, KeptFiles
from adapters.db.uow import SqlUnitOfWork
from cases.casefile import CaseFile
from tests.contract.db_material import case, record, registered, version


@pytest.fixture
def other(any_db: Database) -> Iterator[Database]:
    """The same database as another process sees it."""
    url = any_db.engine.url
    database = open_database(
        url if url.drivername.startswith("postgresql") else Path(str(url.database))
    )
    yield database
    database.close()


def test_what_another_process_wrote_is_seen(any_db: Database, other: Database) -> None:
    registered(any_db)
    assert version(any_db) == version(other) == 1
    with SqlUnitOfWork(other) as unit:
        record(unit, "c2", case(versjon=2), sak="s1")
        unit.commit()
    assert version(any_db) == version(other) == 2


def test_what_was_undone_is_not_remembered(any_db: Database) -> None:
    registered(any_db)
    with SqlUnitOfWork(any_db) as unit:
        assert unit.case_file("s1").case.versjon == 1
        record(unit, "c2", case(versjon=2), sak="s1")
        assert unit.case_file("s1").case.versjon == 2
    assert version(any_db) == 1


def test_one_of_several_acts_is_undone_alone(any_db: Database) -> None:
    registered(any_db)
    unit = JoinedUnitOfWork(any_db)
    with unit:
        with unit:
            assert unit.case_file("s1").case.versjon == 1
            record(unit, "c2", case(versjon=2, tittel="angra"), sak="s1")
        with unit:
            record(unit, "c3", case(versjon=2, tittel="gjeld"), sak="s1")
            unit.commit()
        assert unit.case_file("s1").case.tittel == "gjeld"
        unit.commit()
    with SqlUnitOfWork(any_db) as unit:
        assert unit.case_file("s1").case.tittel == "gjeld"


def test_only_so_many_are_remembered() -> None:
    kept = KeptFiles()
    for number in range(ROOM + 1):
        kept.keep(f"s{number}", "m", CaseFile(case(id=f"s{number}")))
    assert kept.find("s0", "m") is None
    assert kept.find(f"s{ROOM}", "m") is not None
    assert kept.find(f"s{ROOM}", "eit anna merke") is None
