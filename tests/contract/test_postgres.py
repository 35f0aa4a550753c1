"""PostgreSQL refuses on its own and queues its writers, and a change to it is found."""


from typing import Any

import psycopg
import pytest

from adapters.db.engine import Database, open_database
from adapters.db.faults import DatabaseBusy, DatabaseFailed
from adapters.db.postgres_profile import LIMITS
from adapters.db.read_unit import SqlReadUnit
from adapters.db.uow import SqlUnitOfWork
from adapters.db.verify import verify
from tests.contract.db_material import registered, version
from tests.postgres_server import Server

Raw = psycopg.Connection[Any]


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


NOTHING = "CREATE OR REPLACE FUNCTION nekt() RETURNS trigger LANGUAGE plpgsql AS $$ {} $$"

LAX_VIEW = "CREATE OR REPLACE VIEW {} AS SELECT {} FROM svar"


@pytest.mark.parametrize(
    ("done", "named"),
    [
        ("DROP TRIGGER svar_kan_ikkje_endrast ON svar", "svar_kan_ikkje_endrast"),
        ("ALTER TABLE svar DISABLE TRIGGER svar_kan_ikkje_endrast", "svar_kan_ikkje_endrast"),
        (NOTHING.format("BEGIN RETURN NEW; END"), "nekt"),
        (LAX_VIEW.format("teljande_svar", "id, sak, krav, partnar"), "teljande_svar"),
        (LAX_VIEW.format("endeleg_avgjerd", "id, sak, krav, partnar, slag, dato, rekkje"),
         "endeleg_avgjerd"),
        (("DROP TRIGGER sak_vedteke_utan_svar ON sak; CREATE TRIGGER sak_vedteke_utan_svar"
         " BEFORE UPDATE ON sak FOR EACH ROW WHEN (false) EXECUTE FUNCTION sak_treng_svar('x')"),
         "sak_vedteke_utan_svar"),
        (("DROP TRIGGER svar_kan_ikkje_endrast ON svar; CREATE TRIGGER svar_kan_ikkje_endrast"
         " BEFORE UPDATE ON krav FOR EACH ROW EXECUTE FUNCTION"
         " nekt('Rader i svar kan ikkje endrast. Registrer ei retting i staden.')"),
         "svar_kan_ikkje_endrast"),
    ],
)
def test_a_barrier_that_was_weakened_is_found(
    postgres_db: Database, raw: Raw, done: str, named: str
) -> None:
    raw.execute(done)
    with SqlReadUnit(postgres_db) as unit:
        assert [f.id for f in verify(unit)] == [named]
