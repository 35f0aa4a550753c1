"""PostgreSQL refuses on its own, also raw SQL that never saw the program, and in every race."""
# ruff: noqa: S608 - the SQL is made of the names of our own tables

import threading
from typing import Any

import psycopg
import pytest

from adapters.db.engine import Database
from adapters.db.faults import DatabaseRefused
from adapters.db.tables import APPEND_ONLY
from adapters.db.uow import SqlUnitOfWork
from cases.steps import Step
from cases.terms import AnswerKind
from tests.contract.db_material import answer, case, event
from tests.contract.test_db_barriers import VEDTEKE, fill, given
from tests.postgres_server import Server

Raw = psycopg.Connection[Any]


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
    column = (raw.execute(f"SELECT * FROM {table}").description or [])[0].name
    with pytest.raises(psycopg.errors.CheckViolation, match=r"Rader i .* kan ikkje"):
        raw.execute(attack.format(t=table, c=column))
    assert raw.execute(f"SELECT * FROM {table}").fetchall() == before


@pytest.mark.parametrize("attack", ["DELETE FROM sak", "TRUNCATE sak CASCADE"])
def test_a_case_is_never_deleted(postgres_db: Database, raw: Raw, attack: str) -> None:
    given(postgres_db)
    with pytest.raises(psycopg.errors.CheckViolation, match=r"kan ikkje slettast"):
        raw.execute(attack)


def test_the_program_is_told_in_our_words(postgres_db: Database) -> None:
    given(postgres_db, answer("a1", "bergen"))
    with SqlUnitOfWork(postgres_db) as unit, pytest.raises(DatabaseRefused) as stopped:
        unit.put(case(versjon=3, sakssteg=Step.VEDTEKE))
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
