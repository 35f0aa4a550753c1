"""Letters and the mails they went with: which may go, which have, and which were stopped."""

import json
from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, Select, and_, false, func, or_, select, update

from adapters.db.access_tables import LENKE
from adapters.db.chase_tables import SENDESTOPP, UTSENDING
from adapters.db.columns import ORDER
from adapters.db.round_tables import POST
from adapters.db.rows import noun_in, noun_rows
from cases.utsending import Brevstode, Tilstand, resent_id
from cases.vedtak import Post

GONE = (Tilstand.SENDT.value, Tilstand.USIKKER.value, Tilstand.TEKEN.value)
"""What cannot be called back: sent, perhaps sent, or being sent this very moment."""
NEVER_WENT = (Tilstand.UTGAATT.value, Tilstand.STOPPA.value)


def unpacked(
    connection: Connection, hf: str, written_by: str | None, at_once: Iterable[str], contacts: int
) -> tuple[Post, ...]:
    """See workflow.sweeps.ports.SweepUnit."""
    may_go = _may_go(hf, written_by, at_once)
    first = (
        select(POST.c.kontakt).where(may_go).group_by(POST.c.kontakt)
        .order_by(func.min(POST.c[ORDER])).limit(contacts)
    )
    wanted = noun_rows(POST).where(may_go, POST.c.kontakt.in_(first)).with_for_update()
    return tuple(noun_in(Post, row) for row in connection.execute(wanted))


def _may_go(hf: str, written_by: str | None, at_once: Iterable[str]) -> ColumnElement[bool]:
    by_then = false() if written_by is None else POST.c.laga <= written_by
    free = and_(POST.c.utsending.is_(None), POST.c.hf == hf)
    return and_(free, or_(POST.c.trinn.in_(sorted(at_once)), by_then))


def stopped(connection: Connection, cases: Iterable[str]) -> frozenset[str]:
    """The ids of all letters of those cases that somebody has stopped."""
    wanted = select(SENDESTOPP.c.post).where(SENDESTOPP.c.sak.in_(sorted(cases)))
    return frozenset(post for (ids,) in connection.execute(wanted) for post in json.loads(ids))


def first_mail(connection: Connection, contact: str, case_id: str) -> str | None:
    """The Message-ID of the first mail of that case to that contact."""
    wanted = (
        select(UTSENDING.c.message_id).join(POST, POST.c.utsending == UTSENDING.c.id)
        .where(POST.c.sak == case_id, UTSENDING.c.kontakt == contact)
        .where(UTSENDING.c.tilstand.not_in(NEVER_WENT))
        .order_by(UTSENDING.c[ORDER]).limit(1)
    )
    found: str | None = connection.scalar(wanted)
    return found


def letters_of(connection: Connection, case_id: str, *, held: bool) -> Brevstode:
    """How far the letters of a case have come; `held` locks those that wait."""
    if held:
        connection.execute(select(POST.c.id).where(*_waits(case_id)).with_for_update())
        connection.execute(_packed(case_id).with_for_update())
    rows = connection.execute(noun_rows(POST).where(POST.c.sak == case_id))
    posts = tuple(noun_in(Post, row) for row in rows)
    mails = connection.execute(_states(case_id))
    state: dict[str, str] = {m.id: m.tilstand or Tilstand.VENTAR.value for m in mails}
    held_back, known = stopped(connection, {case_id}), {p.id for p in posts}
    return Brevstode(
        ventar=tuple(
            p for p in posts
            if state[p.id] == Tilstand.VENTAR.value and p.id not in held_back
        ),
        gaatt=tuple(p for p in posts if state[p.id] in GONE),
        stoppa=tuple(
            p for p in posts if p.id in held_back and resent_id(p.id) not in known
        ),
    )


def _waits(case_id: str) -> tuple[ColumnElement[bool], ...]:
    return (POST.c.sak == case_id, POST.c.utsending.is_(None))


def _packed(case_id: str) -> Select[tuple[str]]:
    """The mails with letters of that case that nobody is sending yet."""
    ours = select(POST.c.utsending).where(POST.c.sak == case_id, POST.c.utsending.is_not(None))
    return select(UTSENDING.c.id).where(
        UTSENDING.c.id.in_(ours), UTSENDING.c.tilstand == Tilstand.VENTAR.value
    )


def _states(case_id: str) -> Select[tuple[str, str | None]]:
    mails = POST.outerjoin(UTSENDING, POST.c.utsending == UTSENDING.c.id)
    return (
        select(POST.c.id, UTSENDING.c.tilstand).select_from(mails).where(POST.c.sak == case_id)
    )


def take_back(connection: Connection, posts: tuple[str, ...], at: str) -> None:
    """See workflow.ports.UnitOfWork."""
    theirs = select(POST.c.utsending).where(POST.c.id.in_(posts), POST.c.utsending.is_not(None))
    waiting = (UTSENDING.c.id.in_(theirs), UTSENDING.c.tilstand == Tilstand.VENTAR.value)
    mails = list(connection.scalars(select(UTSENDING.c.id).where(*waiting)))
    if not mails:
        return
    still = (UTSENDING.c.id.in_(mails), UTSENDING.c.tilstand == Tilstand.VENTAR.value)
    connection.execute(update(UTSENDING).where(*still).values(tilstand=Tilstand.STOPPA.value))
    shut = update(LENKE).where(LENKE.c.utsending.in_(mails), LENKE.c.stengd.is_(None))
    connection.execute(shut.values(stengd=at))
    others = (POST.c.utsending.in_(mails), POST.c.id.not_in(posts))
    connection.execute(update(POST).where(*others).values(utsending=None))
