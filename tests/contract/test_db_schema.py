"""The migrations add up to the tables, and a schema is whole or not at all."""

from typing import Any

import pytest
from alembic.script import ScriptDirectory

from adapters.db.engine import Database, commit
from adapters.db.schema import (
    HEAD,
    create_from_tables,
    current,
    is_current,
    migrate,
    migration_config,
)
from tests.contract.schemas import schema_of


def test_from_scratch_equals_by_migrations(any_db: Database, empty_db: Database) -> None:
    with empty_db.connection(writes=True) as connection:
        create_from_tables(connection)
        commit(connection)
    assert len(schema_of(any_db)) > 40
    assert schema_of(empty_db) == schema_of(any_db)


def test_head_is_the_last_migration() -> None:
    assert ScriptDirectory.from_config(migration_config()).get_heads() == [HEAD]


def test_an_empty_database_is_told_from_a_current_one(empty_db: Database) -> None:
    assert (current(empty_db), is_current(empty_db)) == (None, False)
    migrate(empty_db)
    assert (current(empty_db), is_current(empty_db)) == (HEAD, True)
    before = schema_of(empty_db)
    migrate(empty_db)
    assert schema_of(empty_db) == before


def test_a_migration_that_fails_leaves_nothing(
    empty_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    from adapters.db.migrations import sql

    whole = sql.statements

    def broken(migration: str, dialect: str) -> Any:
        yield from list(whole(migration, dialect))[:-1]
        raise OSError("disk full")

    monkeypatch.setattr(sql, "statements", broken)
    nothing = schema_of(empty_db)
    with pytest.raises(OSError, match="disk full"):
        migrate(empty_db)
    assert current(empty_db) is None
    assert schema_of(empty_db) == nothing
    monkeypatch.undo()
    migrate(empty_db)
    assert is_current(empty_db)
