"""Letters and mails as the secretariat looks over them: those that wait, and page after page."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import LargeBinary, Select, literal, select

from adapters.db.case_tables import SAK
from adapters.db.chase_tables import UTSENDING
from adapters.db.columns import ORDER
from adapters.db.letters import stopped
from adapters.db.outbox_rows import mail_of
from adapters.db.round_tables import POST
from adapters.db.rows import noun_in, noun_rows
from adapters.db.unit import SqlReads
from cases.utsending import Tilstand, Utsending
from cases.vedtak import Post

_BARE = [c for c in UTSENDING.c if c.name != "innhald"]


def mails_page(
    unit: SqlReads, hf: str, states: tuple[Tilstand, ...], before: int | None, limit: int
) -> tuple[tuple[int, Utsending], ...]:
    """The mails without their bytes, the newest first, each with its place in the order."""
    none = literal(b"", LargeBinary).label("innhald")
    wanted: Select[Any] = select(*_BARE, none).where(UTSENDING.c.hf == hf)
    if states:
        wanted = wanted.where(UTSENDING.c.tilstand.in_([s.value for s in states]))
    if before is not None:
        wanted = wanted.where(UTSENDING.c[ORDER] < before)
    wanted = wanted.order_by(UTSENDING.c[ORDER].desc()).limit(limit)
    return tuple((row.rekkje, mail_of(row)) for row in unit.connection.execute(wanted))


def letters_that_wait(unit: SqlReads, hf: str, limit: int) -> tuple[Post, ...]:
    """Letters that are written and lie in no mail yet, the newest first; not those stopped."""
    wanted = noun_rows(POST).order_by(None).where(POST.c.hf == hf, POST.c.utsending.is_(None))
    rows = unit.connection.execute(wanted.order_by(POST.c[ORDER].desc()).limit(limit))
    found = tuple(noun_in(Post, row) for row in rows)
    held_back = stopped(unit.connection, {p.sak for p in found})
    return tuple(p for p in found if p.id not in held_back)


def numbers_of(unit: SqlReads, cases: set[str]) -> Mapping[str, str]:
    """«2026/14» by the id of the case."""
    wanted = select(SAK.c.id, SAK.c.aar, SAK.c.lopenr).where(SAK.c.id.in_(sorted(cases)))
    return {i: f"{year}/{number}" for i, year, number in unit.connection.execute(wanted)}


def cases_in(unit: SqlReads, mails: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """The numbers of the cases each mail has letters about, by the id of the mail."""
    wanted = (
        select(POST.c.utsending, SAK.c.aar, SAK.c.lopenr).join(SAK, SAK.c.id == POST.c.sak)
        .where(POST.c.utsending.in_(mails)).distinct()
        .order_by(SAK.c.aar, SAK.c.lopenr)
    )
    found: dict[str, tuple[str, ...]] = {}
    for mail, year, number in unit.connection.execute(wanted):
        found[mail] = (*found.get(mail, ()), f"{year}/{number}")
    return found
