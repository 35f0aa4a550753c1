"""Ways in that may be used once, as rows: only the hash of a secret is kept."""

from datetime import datetime

from sqlalchemy import delete, insert, select, update

from adapters.db.access_tables import INNGANG
from adapters.db.unit import SqlReads
from adapters.db.uow import SqlUnitOfWork
from cases.record import from_record, instant_text, to_record
from cases.tilgang import Inngang


def find_way_in(unit: SqlReads, secret_hash: str, at: datetime) -> Inngang | None:
    """The way in, if it has not been used and has not run out."""
    wanted = select(INNGANG).where(
        INNGANG.c.id == secret_hash, INNGANG.c.brukt.is_(None), INNGANG.c.utgaar > instant_text(at)
    )
    row = unit.connection.execute(wanted).mappings().first()
    return None if row is None else from_record(Inngang, dict(row))


def put_way_in(unit: SqlUnitOfWork, way: Inngang) -> None:
    """Make it; the other ways in of the same user are shut, and those that have run out go."""
    gone = (INNGANG.c.utgaar <= instant_text(way.laga)) | (INNGANG.c.brukar == way.brukar)
    unit.connection.execute(delete(INNGANG).where(gone))
    unit.connection.execute(insert(INNGANG), to_record(way))


def use_way_in(unit: SqlUnitOfWork, secret_hash: str, at: datetime) -> bool:
    """Use it. False where somebody already has: of two at the same time, one gets in."""
    free = INNGANG.c.id == secret_hash, INNGANG.c.brukt.is_(None)
    used = update(INNGANG).where(*free).values(brukt=instant_text(at))
    return unit.connection.execute(used).rowcount == 1


def shut_ways_in(unit: SqlUnitOfWork, user: str) -> None:
    unit.connection.execute(delete(INNGANG).where(INNGANG.c.brukar == user))
