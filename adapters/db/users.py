"""Users and the roles they have been given, as rows."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, insert, select, update

from adapters.db.access_tables import BRUKAR, TILDELING
from adapters.db.unit import SqlReads
from adapters.db.uow import SqlUnitOfWork
from cases.record import from_record, to_record
from cases.tilgang import Brukar, Tildeling


def find_user(unit: SqlReads, user: str) -> Brukar | None:
    return _user(unit, select(BRUKAR).where(BRUKAR.c.id == user))


def user_of_subject(unit: SqlReads, issuer: str, subject: str) -> Brukar | None:
    """The user that a log-in service calls so."""
    known = BRUKAR.c.utferdar == issuer, BRUKAR.c.subjekt == subject
    return _user(unit, select(BRUKAR).where(*known, BRUKAR.c.subjekt != ""))


def user_of_token(unit: SqlReads, token_hash: str) -> Brukar | None:
    """The program with that token (sha256)."""
    return _user(unit, select(BRUKAR).where(BRUKAR.c.teikn == token_hash, BRUKAR.c.teikn != ""))


def users_of_email(unit: SqlReads, email: str) -> tuple[Brukar, ...]:
    """Those with that e-mail who have not ended and whom no log-in service has named yet."""
    free = BRUKAR.c.epost == email, BRUKAR.c.subjekt == "", BRUKAR.c.slutta.is_(None)
    rows = unit.connection.execute(select(BRUKAR).where(*free)).mappings()
    return tuple(from_record(Brukar, dict(row)) for row in rows)


def list_users(unit: SqlReads) -> tuple[Brukar, ...]:
    rows = unit.connection.execute(select(BRUKAR).order_by(BRUKAR.c.id)).mappings()
    return tuple(from_record(Brukar, dict(row)) for row in rows)


def grants_of(unit: SqlReads, user: str, day: date) -> tuple[Tildeling, ...]:
    """The roles the user has that day, in all helsefellesskap."""
    return tuple(g for g in all_grants_of(unit, user) if g.on(day))


def all_grants_of(unit: SqlReads, user: str) -> tuple[Tildeling, ...]:
    """The roles the user has had, has and will have."""
    return _grants(unit, TILDELING.c.brukar == user)


def grants_in(unit: SqlReads, hf: str, day: date) -> tuple[Tildeling, ...]:
    """The roles that somebody has in the helsefellesskap that day."""
    return tuple(g for g in _grants(unit, TILDELING.c.hf == hf) if g.on(day))


def _grants(unit: SqlReads, whose: ColumnElement[bool]) -> tuple[Tildeling, ...]:
    wanted = select(TILDELING).where(whose).order_by(TILDELING.c.id)
    rows = unit.connection.execute(wanted).mappings()
    return tuple(from_record(Tildeling, dict(row)) for row in rows)


def put_user(unit: SqlUnitOfWork, user: Brukar) -> None:
    """Enter the user, or change what is known of one that is there."""
    row = to_record(user)
    changed = update(BRUKAR).where(BRUKAR.c.id == user.id).values(**row)
    if unit.connection.execute(changed).rowcount == 0:
        unit.connection.execute(insert(BRUKAR), row)


def put_grant(unit: SqlUnitOfWork, grant: Tildeling) -> None:
    """Give the role, or change the days of one that was given."""
    row = to_record(grant)
    changed = update(TILDELING).where(TILDELING.c.id == grant.id).values(**row)
    if unit.connection.execute(changed).rowcount == 0:
        unit.connection.execute(insert(TILDELING), row)


def _user(unit: SqlReads, wanted: Select[Any]) -> Brukar | None:
    row: Mapping[Any, Any] | None = unit.connection.execute(wanted).mappings().first()
    return None if row is None else from_record(Brukar, dict(row))
