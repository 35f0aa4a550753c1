"""The migrations add up to the tables, and a schema is whole or not at all."""

from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory

from adapters.db.engine import Database, commit, open_database
from adapters.db.schema import (
    HEAD,
    create_from_tables,
    current,
    is_current,
    migrate,
    migration_config,
)

Schema = dict[tuple[str, str], object]


def schema_of(database: Database) -> Schema:
    """Tables by their columns and keys, everything else by its text.

    A column that a migration added stands elsewhere in the text than one that was there first.
    """
    with database.connection(writes=False) as connection:
        rows: Any = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master").all()
        found: Schema = {}
        for kind, name, sql in rows:
            if name == "alembic_version" or name.startswith("sqlite_autoindex_alembic"):
                continue
            found[kind, name] = " ".join((sql or "").split())
            if kind == "table":
                found[kind, name] = table_of(connection, name)
        return found


def table_of(connection: Any, name: str) -> object:
    def told(pragma: str) -> list[tuple[Any, ...]]:
        return [tuple(r) for r in connection.exec_driver_sql(f"PRAGMA {pragma}({name})").all()]

    columns = sorted(row[1:] for row in told("table_info"))
    keys = sorted(row[2:] for row in told("foreign_key_list"))
    unique = sorted(row[1:] for row in told("index_list"))
    return columns, keys, unique


def test_from_scratch_equals_by_migrations(db: Database, tmp_path: Path) -> None:
    scratch = open_database(tmp_path / "scratch.db")
    with scratch.connection(writes=True) as connection:
        create_from_tables(connection)
        commit(connection)
    assert schema_of(scratch) == schema_of(db)
    scratch.close()


def test_head_is_the_last_migration() -> None:
    assert ScriptDirectory.from_config(migration_config()).get_heads() == [HEAD]


def test_an_empty_database_is_told_from_a_current_one(path: Path) -> None:
    database = open_database(path)
    assert (current(database), is_current(database)) == (None, False)
    migrate(database)
    assert (current(database), is_current(database)) == (HEAD, True)
    before = schema_of(database)
    migrate(database)
    assert schema_of(database) == before
    database.close()


def test_a_migration_that_fails_leaves_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from adapters.db.migrations import sql

    whole = sql.statements

    def broken(migration: str, dialect: str) -> Any:
        yield from list(whole(migration, dialect))[:-1]
        raise OSError("disk full")

    monkeypatch.setattr(sql, "statements", broken)
    database = open_database(path)
    with pytest.raises(OSError, match="disk full"):
        migrate(database)
    assert current(database) is None
    assert schema_of(database) == {}
    monkeypatch.undo()
    migrate(database)
    assert is_current(database)
    database.close()
