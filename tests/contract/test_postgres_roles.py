"""The roles a DBA has made: each may do exactly its own, and the program runs with the least."""

import psycopg
import pytest

from adapters.db.engine import Database, commit, open_database
from adapters.db.postgres_roles import Rights, give, rights_of_check, rights_of_program
from adapters.db.read_unit import SqlReadUnit
from adapters.db.tables import APPEND_ONLY
from adapters.db.uow import SqlUnitOfWork
from adapters.db.verify import verify
from tests.contract.db_material import decided
from tests.postgres_server import Server
from workflow.forms.errors import Feil

PROGRAM, CHECK = "saksgang_program", "saksgang_kontroll"


@pytest.fixture
def given(postgres_db: Database, server: Server) -> str:
    """The name of a database where both roles have their rights."""
    with server.connect() as connection:
        for role in (PROGRAM, CHECK):
            known = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,))
            if known.fetchone() is None:
                connection.execute(f"CREATE ROLE {role} LOGIN")
    with postgres_db.connection(writes=True) as owned:
        give(owned, PROGRAM, CHECK)
        commit(owned)
    return str(postgres_db.engine.url.database)


def held(server: Server, database: str, role: str) -> Rights:
    asked = (
        "SELECT table_name, privilege_type FROM information_schema.role_table_grants"
        " WHERE grantee = %s AND table_schema = 'public'"
    )
    found: dict[str, set[str]] = {}
    with server.connect(database) as connection:
        for table, right in connection.execute(asked, (role,)):
            found.setdefault(table, set()).add(right)
    return {table: frozenset(rights) for table, rights in found.items()}


def test_each_role_has_exactly_its_own(given: str, server: Server) -> None:
    assert held(server, given, PROGRAM) == rights_of_program()
    assert held(server, given, CHECK) == rights_of_check()


def test_the_program_decides_a_case_and_the_check_reads_it(given: str, server: Server) -> None:
    program, check = (open_database(server.url(given, r)) for r in (PROGRAM, CHECK))
    with SqlUnitOfWork(program) as unit:
        decided(unit)
        unit.commit()
    with SqlReadUnit(check) as seen:
        assert verify(seen) == ()
    program.close()
    check.close()


REPLACED = """CREATE OR REPLACE FUNCTION nekt() RETURNS trigger LANGUAGE plpgsql
AS $$ BEGIN RETURN NEW; END $$"""
ATTACKS = (
    "ALTER TABLE svar DISABLE TRIGGER ALL", "DROP TRIGGER svar_kan_ikkje_endrast ON svar",
    "DROP TABLE svar", "SET session_replication_role = replica", "TRUNCATE sak CASCADE",
    "DELETE FROM sak", "UPDATE historie SET hash = forrige", "DELETE FROM kommando",
    "UPDATE alembic_version SET version_num = '0001'", "CREATE TABLE ny (id int)",
    "UPDATE svar SET id = id", REPLACED,
)


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("role", [PROGRAM, CHECK])
def test_neither_can_get_past_the_barriers(
    given: str, server: Server, attack: str, role: str
) -> None:
    with server.connect(given, role) as connection, pytest.raises(
        psycopg.errors.InsufficientPrivilege
    ):
        connection.execute(attack)


def test_the_check_writes_nothing(given: str, server: Server) -> None:
    with server.connect(given, CHECK) as connection:
        for table in (*APPEND_ONLY, "sak", "kladd"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(f"INSERT INTO {table} DEFAULT VALUES")


@pytest.mark.parametrize("role", ["finst_ikkje", 'x"; DROP TABLE sak; --'])
def test_a_role_that_is_none_is_refused(postgres_db: Database, role: str) -> None:
    with postgres_db.connection(writes=True) as owned, pytest.raises(Feil, match="finst ikkje"):
        give(owned, role, None)


def test_a_file_has_no_roles(db: Database) -> None:
    with db.connection(writes=True) as owned, pytest.raises(Feil, match="berre i PostgreSQL"):
        give(owned, PROGRAM, None)
