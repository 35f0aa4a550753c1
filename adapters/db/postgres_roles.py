"""What the roles a DBA has made may do: the program writes, the check only reads, neither owns."""

import re
from collections.abc import Mapping

from sqlalchemy import Connection

from adapters.db.access_tables import DELETABLE
from adapters.db.columns import METADATA
from adapters.db.tables import APPEND_ONLY
from workflow.forms.errors import Feil

VIEWS = ("endeleg_avgjerd", "teljande_svar")
VERSION = "alembic_version"
DRAFTS = "kladd"
DRAFT_NUMBERS = "kladd_id_seq"
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,62}")

Rights = Mapping[str, frozenset[str]]
"""For each table or view what a role may do with it."""


def rights_of_program() -> Rights:
    """It reads all, adds to all, changes what may be changed, and deletes only drafts and
    what is of use for a while: sessions, ways in, and what was typed."""
    found: dict[str, frozenset[str]] = {}
    for table in METADATA.tables:
        may = {"SELECT", "INSERT"}
        if table not in (*APPEND_ONLY, "kommando", "privat_tekst"):
            may.add("UPDATE")
        if table in (DRAFTS, *DELETABLE):
            may.add("DELETE")
        found[table] = frozenset(may)
    return found | dict.fromkeys((*VIEWS, VERSION), frozenset({"SELECT"}))


def rights_of_check() -> Rights:
    """It reads all and writes nothing."""
    return dict.fromkeys((*METADATA.tables, *VIEWS, VERSION), frozenset({"SELECT"}))


def give(connection: Connection, program: str | None, check: str | None) -> None:
    """Take all rights from the roles and give them exactly theirs. Feil for a role that is none."""
    if connection.dialect.name != "postgresql":
        raise Feil("rolle", "Roller finst berre i PostgreSQL. I ei fil gjeld rettane til fila.")
    for role, rights in ((program, rights_of_program()), (check, rights_of_check())):
        if role is not None:
            _give(connection, _known(connection, role), rights)
    if program is not None:
        connection.exec_driver_sql(f'GRANT USAGE ON SEQUENCE {DRAFT_NUMBERS} TO "{program}"')


def _give(connection: Connection, role: str, rights: Rights) -> None:
    connection.exec_driver_sql(f'REVOKE ALL ON ALL TABLES IN SCHEMA public FROM "{role}"')
    connection.exec_driver_sql(f'GRANT USAGE ON SCHEMA public TO "{role}"')
    for table, may in rights.items():
        connection.exec_driver_sql(f'GRANT {", ".join(sorted(may))} ON {table} TO "{role}"')


def _known(connection: Connection, role: str) -> str:
    wanted = "SELECT 1 FROM pg_roles WHERE rolname = %(role)s"
    there = _NAME.fullmatch(role) and connection.exec_driver_sql(wanted, {"role": role}).first()
    if not there:
        raise Feil("rolle", "Rolla finst ikkje i databasen. Be den som driftar han, lage henne.")
    return role
