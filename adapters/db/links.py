"""Mailed links, as rows: only the hash of a link's secret is kept."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import insert, select, update

from adapters.db.access_tables import LENKE
from adapters.db.unit import SqlReads
from adapters.db.uow import SqlUnitOfWork
from cases.record import from_record, instant_text, to_record
from cases.tilgang import Lenke


def put_link(unit: SqlUnitOfWork, link: Lenke) -> None:
    unit.connection.execute(insert(LENKE), to_record(link))


def links_held(unit: SqlReads, hashes: Iterable[str]) -> tuple[Lenke, ...]:
    """The links with those hashes that have not been shut, in the order they were made."""
    wanted = (
        select(LENKE).where(LENKE.c.hash.in_(list(hashes)), LENKE.c.stengd.is_(None))
        .order_by(LENKE.c.laga, LENKE.c.id)
    )
    rows = unit.connection.execute(wanted).mappings()
    return tuple(from_record(Lenke, dict(row)) for row in rows)


def find_link(unit: SqlReads, *, link_id: str = "", secret_hash: str = "") -> Lenke | None:
    """The link with that id or hash, also if it is shut."""
    which = LENKE.c.id == link_id if link_id else LENKE.c.hash == secret_hash
    row = unit.connection.execute(select(LENKE).where(which)).mappings().first()
    return None if row is None else from_record(Lenke, dict(row))


def links_of_case(unit: SqlReads, case_id: str) -> tuple[Lenke, ...]:
    """All links that were made about a case, also those that are shut."""
    wanted = select(LENKE).where(LENKE.c.sak == case_id).order_by(LENKE.c.laga, LENKE.c.id)
    rows = unit.connection.execute(wanted).mappings()
    return tuple(from_record(Lenke, dict(row)) for row in rows)


def shut_links(unit: SqlUnitOfWork, ids: Iterable[str], at: datetime) -> None:
    """From now on the links lead nowhere."""
    chosen = LENKE.c.id.in_(list(ids)), LENKE.c.stengd.is_(None)
    unit.connection.execute(update(LENKE).where(*chosen).values(stengd=instant_text(at)))
