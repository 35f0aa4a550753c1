"""PostgreSQL refuses on its own and queues its writers, and a change to it is found."""


import threading
from typing import Any

import psycopg
import pytest
from sqlalchemy import inspect

from adapters.db.engine import Database, commit, open_database
from adapters.db.faults import DatabaseBusy, DatabaseFailed, ReadOnlyUnitError
from adapters.db.postgres_profile import LIMITS
from adapters.db.read_unit import SqlReadUnit
from adapters.db.schema import create_from_tables, is_current, migrate
from adapters.db.uow import SqlUnitOfWork
from adapters.db.verify import verify
from tests.contract.db_material import case, decided, record, registered, version
from tests.postgres_server import Server

Raw = psycopg.Connection[Any]


def test_no_update_is_lost_between_processes(postgres_db: Database) -> None:
    registered(postgres_db)
    second = open_database(postgres_db.engine.url.set(drivername="postgresql"))
    faults: list[BaseException] = []

    def work(database: Database) -> None:
        try:
            for _ in range(25):
                with SqlUnitOfWork(database) as unit:
                    now = unit.case_file("s1").case
                    unit.put(case(versjon=now.versjon + 1))
                    unit.commit()
        except BaseException as error:
            faults.append(error)

    threads = [
        threading.Thread(target=work, args=(d,)) for d in (postgres_db, second) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    second.close()
    assert faults == []
    assert version(postgres_db) == 1 + 8 * 25


def test_a_writer_that_waits_too_long_is_told_plainly(
    postgres_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LIMITS, "lock_timeout", "1ms")
    other = open_database(postgres_db.engine.url.set(drivername="postgresql"))
    with SqlUnitOfWork(postgres_db):
        with pytest.raises(DatabaseBusy), SqlUnitOfWork(other):
            pass
        with SqlReadUnit(other) as unit:  # readers never wait
            assert unit.chain_end()[0] == 0
    with SqlUnitOfWork(other):
        pass
    other.close()


def test_a_read_unit_cannot_write(postgres_db: Database) -> None:
    registered(postgres_db)
    with SqlReadUnit(postgres_db) as unit:
        with pytest.raises(ReadOnlyUnitError):
            unit.put(case())
        with pytest.raises(Exception, match="read-only transaction"):
            unit.connection.exec_driver_sql("UPDATE sak SET tittel = 'x'")
    with SqlUnitOfWork(postgres_db) as writer:
        writer.put(case(versjon=2))


def test_a_read_unit_sees_one_moment(postgres_db: Database) -> None:
    registered(postgres_db)
    with SqlReadUnit(postgres_db) as reader:
        assert reader.case_file("s1").case.versjon == 1
        with SqlUnitOfWork(postgres_db) as writer:
            record(writer, "c2", case(versjon=2), sak="s1")
            writer.commit()
        assert reader.case_file("s1").case.versjon == 1
    assert version(postgres_db) == 2


def test_a_connection_that_has_died_is_replaced(postgres_db: Database, raw: Raw) -> None:
    registered(postgres_db)
    assert version(postgres_db) == 1
    raw.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name = 'saksgang' AND datname = current_database()"
    )
    assert version(postgres_db) == 1


def test_a_server_that_is_not_there_is_told_of_plainly(server: Server) -> None:
    with pytest.raises(DatabaseFailed):
        open_database(server.url("finst_ikkje"))


def test_from_scratch_equals_by_migrations(postgres_db: Database, server: Server) -> None:
    with server.connect() as connection:
        connection.execute("CREATE DATABASE frå_grunnen")
    scratch = open_database(server.url("frå_grunnen"))
    with scratch.connection(writes=True) as connection:
        create_from_tables(connection)
        commit(connection)
    assert _schema_of(scratch) == _schema_of(postgres_db)
    scratch.close()


def _schema_of(database: Database) -> dict[str, Any]:
    """Tables by their columns, keys and indexes; views, functions and triggers by their text."""
    with database.connection(writes=False) as connection:
        seen = inspect(connection)
        tables = {
            t: (
                sorted((c["name"], str(c["type"]), c["nullable"], str(c["default"]))
                       for c in seen.get_columns(t)),
                sorted(str(sorted(k.items(), key=str)) for k in seen.get_foreign_keys(t)),
                sorted(str(k["column_names"]) for k in seen.get_unique_constraints(t)),
                sorted(f"{i['name']}{i['column_names']}{i['unique']}" for i in seen.get_indexes(t)),
            )
            for t in seen.get_table_names() if t != "alembic_version"
        }
        texts = {
            kind: sorted(tuple(row) for row in connection.exec_driver_sql(query))
            for kind, query in {
                "view": "SELECT viewname, definition FROM pg_views WHERE schemaname = 'public'",
                "function": "SELECT proname, prosrc FROM pg_proc"
                            " WHERE pronamespace = 'public'::regnamespace",
                "trigger": "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger"
                           " WHERE NOT tgisinternal",
            }.items()
        }
    return tables | texts


def test_a_second_migration_does_nothing(postgres_db: Database) -> None:
    before = _schema_of(postgres_db)
    migrate(postgres_db)
    assert is_current(postgres_db)
    assert _schema_of(postgres_db) == before


def test_kontroller_is_silent_about_a_sound_database(postgres_db: Database) -> None:
    with SqlUnitOfWork(postgres_db) as unit:
        decided(unit)
        unit.commit()
    with SqlReadUnit(postgres_db) as unit:
        assert verify(unit) == ()


NOTHING = "CREATE OR REPLACE FUNCTION nekt() RETURNS trigger LANGUAGE plpgsql AS $$ {} $$"


@pytest.mark.parametrize(
    ("done", "named"),
    [
        ("DROP TRIGGER svar_kan_ikkje_endrast ON svar", "svar_kan_ikkje_endrast"),
        ("ALTER TABLE svar DISABLE TRIGGER svar_kan_ikkje_endrast", "svar_kan_ikkje_endrast"),
        (NOTHING.format("BEGIN RETURN NEW; END"), "nekt"),
    ],
)
def test_a_barrier_that_was_weakened_is_found(
    postgres_db: Database, raw: Raw, done: str, named: str
) -> None:
    raw.execute(done)
    with SqlReadUnit(postgres_db) as unit:
        assert [f.id for f in verify(unit)] == [named]


def test_a_changed_row_is_found(postgres_db: Database, raw: Raw) -> None:
    with SqlUnitOfWork(postgres_db) as unit:
        decided(unit)
        unit.commit()
    raw.execute("SET session_replication_role = replica")  # what only a superuser can
    raw.execute("UPDATE svar SET organ_namn = 'formannskapet' WHERE id = 'a1'")
    with SqlReadUnit(postgres_db) as unit:
        (found,) = verify(unit)
    assert (found.tabell, found.id) == ("svar", "a1")
