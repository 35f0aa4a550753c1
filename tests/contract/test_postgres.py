"""PostgreSQL refuses on its own and queues its writers, and a change to it is found."""
# ruff: noqa: S608 - the SQL is made of the names of our own tables

import threading
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from sqlalchemy import inspect

from adapters.db.engine import Database, commit, open_database
from adapters.db.faults import DatabaseBusy, DatabaseFailed, DatabaseRefused, ReadOnlyUnitError
from adapters.db.postgres_profile import LIMITS
from adapters.db.read_unit import SqlReadUnit
from adapters.db.schema import create_from_tables, is_current, migrate
from adapters.db.tables import APPEND_ONLY
from adapters.db.uow import SqlUnitOfWork
from adapters.db.verify import verify
from cases.terms import AnswerKind
from tests.contract.db_material import answer, case, decided, event, registered, version
from tests.contract.test_db_barriers import COUNTS, LACKS, VEDTEKE, fill, given
from tests.postgres_server import Server

Raw = psycopg.Connection[Any]


@pytest.fixture
def raw(postgres_db: Database, server: Server) -> Iterator[Raw]:
    """A connection past the program, with the rights of the owner."""
    with server.connect(str(postgres_db.engine.url.database)) as connection:
        yield connection


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize(
    "attack", ["UPDATE {t} SET {c} = {c}", "DELETE FROM {t}", "TRUNCATE {t} CASCADE"]
)
def test_what_only_grows_only_grows(
    postgres_db: Database, raw: Raw, table: str, attack: str
) -> None:
    fill(postgres_db)
    before = raw.execute(f"SELECT * FROM {table}").fetchall()
    assert before
    column = str(raw.execute(f"SELECT * FROM {table}").description[0].name)  # type: ignore[index]
    with pytest.raises(psycopg.errors.CheckViolation, match=r"Rader i .* kan ikkje"):
        raw.execute(attack.format(t=table, c=column))
    assert raw.execute(f"SELECT * FROM {table}").fetchall() == before


@pytest.mark.parametrize("attack", ["DELETE FROM sak", "TRUNCATE sak CASCADE"])
def test_a_case_is_never_deleted(postgres_db: Database, raw: Raw, attack: str) -> None:
    given(postgres_db)
    with pytest.raises(psycopg.errors.CheckViolation, match=r"kan ikkje slettast"):
        raw.execute(attack)


@pytest.mark.parametrize("answers", COUNTS.values(), ids=COUNTS)
def test_vedteke_when_all_have_answered(
    postgres_db: Database, raw: Raw, answers: list[Any]
) -> None:
    given(postgres_db, answer("a1", "bergen"), *answers)
    raw.execute(VEDTEKE)
    assert raw.execute("SELECT sakssteg FROM sak").fetchone() == ("vedteke",)


@pytest.mark.parametrize("answers", LACKS.values(), ids=LACKS)
def test_no_vedteke_while_an_answer_is_missing(
    postgres_db: Database, raw: Raw, answers: list[Any]
) -> None:
    given(postgres_db, answer("a1", "bergen"), *answers)
    with pytest.raises(psycopg.errors.CheckViolation, match="manglar svar som tel"):
        raw.execute(VEDTEKE)


def test_the_program_is_told_in_our_words(postgres_db: Database) -> None:
    given(postgres_db, answer("a1", "bergen"))
    with SqlUnitOfWork(postgres_db) as unit, pytest.raises(DatabaseRefused) as stopped:
        unit.put(case(versjon=3, sakssteg="vedteke"))
    assert "manglar svar som tel" in str(stopped.value)
    assert "PL/pgSQL" not in str(stopped.value)


def test_a_refusal_never_tells_what_was_typed(postgres_db: Database) -> None:
    given(postgres_db, answer("a1", "bergen"))
    with SqlUnitOfWork(postgres_db) as unit, pytest.raises(DatabaseRefused) as stopped:
        unit.put(answer("a1", "bergen", slag=AnswerKind.NEI))
    assert "a1" not in str(stopped.value)


def test_who_takes_back_holds_the_case(postgres_db: Database, raw: Raw, server: Server) -> None:
    """The withdrawal that is under way is waited for, and then there is no vedtak."""
    given(postgres_db, answer("a1", "bergen"), answer("a2", "voss"))
    outcome: list[BaseException | None] = []

    def decide() -> None:
        with server.connect(str(postgres_db.engine.url.database)) as other:
            try:
                other.execute(VEDTEKE)
                outcome.append(None)
            except psycopg.Error as error:
                outcome.append(error)

    with SqlUnitOfWork(postgres_db) as unit:
        unit.put(event("h1", "a2", "trekt"))
        waiting = threading.Thread(target=decide)
        waiting.start()
        _until_somebody_waits(raw)
        unit.commit()
    waiting.join()
    assert isinstance(outcome[0], psycopg.errors.CheckViolation)
    assert raw.execute("SELECT sakssteg FROM sak").fetchone() == ("konsensus",)


def test_without_that_lock_the_race_is_lost(postgres_db: Database, raw: Raw) -> None:
    """The planted fault: this is why whoever answers holds the case."""
    given(postgres_db, answer("a1", "bergen"), answer("a2", "voss"))
    raw.execute("DROP TRIGGER svar_hending_laaser_saka ON svar_hending")
    with SqlUnitOfWork(postgres_db) as unit:
        unit.put(event("h1", "a2", "trekt"))
        raw.execute(VEDTEKE)
        unit.commit()
    assert raw.execute("SELECT sakssteg FROM sak").fetchone() == ("vedteke",)


def _until_somebody_waits(raw: Raw) -> None:
    """Asks the server itself who waits for a lock, until somebody does."""
    waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    while raw.execute(waits).fetchone() == (0,):
        raw.execute("SELECT pg_stat_clear_snapshot()")


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
            writer.put(case(versjon=2))
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
