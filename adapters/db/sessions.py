"""Sessions, and what was typed and not sent, as rows."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import delete, insert, select, update

from adapters.db.access_tables import OKT, UTKAST
from adapters.db.rows import json_text
from adapters.db.unit import SqlReads
from adapters.db.uow import SqlUnitOfWork
from cases.record import from_record, instant_text, to_record
from cases.tilgang import Okt

Typed = Mapping[str, Sequence[str]]
"""The fields of a form as they were typed, by name."""


def find_session(unit: SqlReads, session_hash: str, at: datetime) -> Okt | None:
    """The session, if it has not run out."""
    wanted = select(OKT).where(OKT.c.id == session_hash, OKT.c.utgaar > instant_text(at))
    row = unit.connection.execute(wanted).mappings().first()
    return None if row is None else from_record(Okt, dict(row))


def put_session(unit: SqlUnitOfWork, session: Okt) -> None:
    """Begin the session; those that have run out go at the same time."""
    unit.connection.execute(delete(OKT).where(OKT.c.utgaar <= instant_text(session.laga)))
    unit.connection.execute(insert(OKT), to_record(session))


def session_seen(unit: SqlUnitOfWork, session: Okt) -> None:
    """Say when the session was last used, and until when it holds."""
    row = {"sist": instant_text(session.sist), "utgaar": instant_text(session.utgaar)}
    unit.connection.execute(update(OKT).where(OKT.c.id == session.id).values(**row))


def end_session(unit: SqlUnitOfWork, session_hash: str) -> None:
    unit.connection.execute(delete(OKT).where(OKT.c.id == session_hash))


def end_sessions_of(unit: SqlUnitOfWork, user: str) -> None:
    """All sessions of the user, wherever they were begun."""
    unit.connection.execute(delete(OKT).where(OKT.c.brukar == user))


def keep_typed(unit: SqlUnitOfWork, owner: str, form: str, fields: Typed, at: datetime) -> None:
    """Keep what was typed; what the owner had typed in that form before goes."""
    forget_typed(unit, owner, form)
    felt = json_text({name: list(values) for name, values in fields.items()})
    row = {"eigar": owner, "skjema": form, "felt": felt, "tid": instant_text(at)}
    unit.connection.execute(insert(UTKAST), row)


def typed(unit: SqlReads, owner: str, form: str) -> Typed:
    """What the owner had typed in that form; nothing if nothing is kept."""
    wanted = select(UTKAST.c.felt).where(UTKAST.c.eigar == owner, UTKAST.c.skjema == form)
    kept = unit.connection.execute(wanted).scalar()
    found: Typed = json.loads(kept) if kept else {}
    return found


def forget_typed(unit: SqlUnitOfWork, owner: str, form: str) -> None:
    mine = UTKAST.c.eigar == owner, UTKAST.c.skjema == form
    unit.connection.execute(delete(UTKAST).where(*mine))
