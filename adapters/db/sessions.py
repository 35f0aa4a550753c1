"""Sessions, and what was typed and not sent, as rows."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update

from adapters.db.access_tables import OKT, UTKAST
from adapters.db.rows import json_text
from adapters.db.unit import SqlReads
from adapters.db.uow import SqlUnitOfWork
from cases.record import from_record, instant_text, to_record
from cases.tilgang import Okt

_REMEMBERED = timedelta(days=1)
"""Whose a session was, is known so long: what she typed is kept for her and nobody else."""

Typed = Mapping[str, Sequence[str]]
"""The fields of a form as they were typed, by name."""


def find_session(unit: SqlReads, session_hash: str, at: datetime) -> Okt | None:
    """The session, if it has not run out."""
    wanted = select(OKT).where(OKT.c.id == session_hash, OKT.c.utgaar > instant_text(at))
    row = unit.connection.execute(wanted).mappings().first()
    return None if row is None else from_record(Okt, dict(row))


def session_that_ran_out(unit: SqlReads, session_hash: str) -> Okt | None:
    """The session, whether it holds, has run out or was ended."""
    row = unit.connection.execute(select(OKT).where(OKT.c.id == session_hash)).mappings().first()
    return None if row is None else from_record(Okt, dict(row))


def sessions_of(unit: SqlReads, user: str, at: datetime) -> tuple[Okt, ...]:
    """The sessions of the user that hold, the last used first."""
    wanted = (
        select(OKT).where(OKT.c.brukar == user, OKT.c.utgaar > instant_text(at))
        .order_by(OKT.c.sist.desc(), OKT.c.id)
    )
    rows = unit.connection.execute(wanted).mappings()
    return tuple(from_record(Okt, dict(row)) for row in rows)


def put_session(unit: SqlUnitOfWork, session: Okt) -> None:
    """Begin the session; those that ran out more than a day ago go at the same time."""
    before = instant_text(session.laga - _REMEMBERED)
    unit.connection.execute(delete(OKT).where(OKT.c.utgaar <= before))
    unit.connection.execute(insert(OKT), to_record(session))


def session_seen(unit: SqlUnitOfWork, session_hash: str, used: datetime, until: datetime) -> None:
    """Say when the session was last used, and until when it holds."""
    row = {"sist": instant_text(used), "utgaar": instant_text(until)}
    unit.connection.execute(update(OKT).where(OKT.c.id == session_hash).values(**row))


def end_session(unit: SqlUnitOfWork, session_hash: str) -> None:
    """It opens nothing from now on. Whose it was is known for a day, as of one that ran out."""
    ended = update(OKT).where(OKT.c.id == session_hash).values(utgaar=OKT.c.laga)
    unit.connection.execute(ended)


def end_sessions_of(unit: SqlUnitOfWork, user: str) -> None:
    """All sessions of the user, wherever they were begun."""
    unit.connection.execute(update(OKT).where(OKT.c.brukar == user).values(utgaar=OKT.c.laga))


LASTING = "lagra:"
"""How the names of forms begin whose words are kept until they are sent."""


def forget_typed_before(unit: SqlUnitOfWork, at: datetime) -> None:
    """What was typed before that instant goes, whosever it is, but for what was saved."""
    fleeting = UTKAST.c.skjema.not_like(f"{LASTING}%")
    unit.connection.execute(delete(UTKAST).where(UTKAST.c.tid <= instant_text(at), fleeting))


def keep_typed(unit: SqlUnitOfWork, owner: str, form: str, fields: Typed, at: datetime) -> None:
    """Keep what was typed; what the owner had typed in that form before goes."""
    forget_typed(unit, owner, form)
    felt = json_text({name: list(values) for name, values in fields.items()})
    row = {"eigar": owner, "skjema": form, "felt": felt, "tid": instant_text(at)}
    unit.connection.execute(insert(UTKAST), row)


def typed(unit: SqlReads, owner: str, form: str, since: datetime) -> Typed:
    """What the owner had typed in that form since then; nothing if nothing is kept."""
    mine = UTKAST.c.eigar == owner, UTKAST.c.skjema == form
    wanted = select(UTKAST.c.felt).where(*mine, UTKAST.c.tid > instant_text(since))
    kept = unit.connection.execute(wanted).scalar()
    found: Typed = json.loads(kept) if kept else {}
    return found


def forget_typed(unit: SqlUnitOfWork, owner: str, form: str) -> None:
    mine = UTKAST.c.eigar == owner, UTKAST.c.skjema == form
    unit.connection.execute(delete(UTKAST).where(*mine))
