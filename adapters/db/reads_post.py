"""Letters and mails as the secretariat looks over them: those that wait, and page after page."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import LargeBinary, Select, exists, func, literal, or_, select

from adapters.db.case_tables import SAK
from adapters.db.chase_tables import SENDESTOPP, UTSENDING
from adapters.db.columns import ORDER
from adapters.db.outbox_rows import mail_of
from adapters.db.round_tables import POST
from adapters.db.rows import noun_in, noun_rows
from adapters.db.unit import SqlReads
from cases.steps import Step
from cases.utsending import Tilstand, Utsending, resent_id
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


def letters_that_wait(
    unit: SqlReads, hf: str, before: int | None, limit: int
) -> tuple[tuple[int, Post], ...]:
    """Letters that are written and lie in no mail yet, the newest first, each with its place in
    the order; not those stopped."""
    wanted = _bare_letters(hf).where(~_STOPPED)
    if before is not None:
        wanted = wanted.where(POST.c[ORDER] < before)
    rows = unit.connection.execute(wanted.limit(limit))
    return tuple((row.plass, noun_in(Post, row[:-1])) for row in rows)


def letters_stopped(
    unit: SqlReads, hf: str, before: int | None, limit: int
) -> tuple[tuple[int, Post], ...]:
    """Letters that were stopped before they lay in a mail, and have not been sent after all
    since; the newest first, each with its place in the order."""
    found: list[tuple[int, Post]] = []
    while len(found) < limit:
        wanted = _bare_letters(hf).where(_STOPPED)
        if before is not None:
            wanted = wanted.where(POST.c[ORDER] < before)
        rows = unit.connection.execute(wanted.limit(limit)).all()
        again = _sent_after_all(unit, {row.sak for row in rows})
        found += [(row.plass, noun_in(Post, row[:-1])) for row in rows
                  if resent_id(row.id) not in again]
        if len(rows) < limit:
            break
        before = rows[-1].plass
    return tuple(found[:limit])


def count_waiting(unit: SqlReads, hf: str) -> int:
    """How many letters `letters_that_wait` has on all its pages."""
    wanted = _bare_letters(hf).where(~_STOPPED).with_only_columns(func.count()).order_by(None)
    return int(unit.connection.scalar(wanted) or 0)


def count_stopped(unit: SqlReads, hf: str) -> int:
    """How many letters `letters_stopped` has on all its pages."""
    wanted = _bare_letters(hf).where(_STOPPED).with_only_columns(POST.c.id, POST.c.sak)
    rows = unit.connection.execute(wanted.order_by(None)).all()
    again = _sent_after_all(unit, {row.sak for row in rows})
    return sum(resent_id(row.id) not in again for row in rows)


def _sent_after_all(unit: SqlReads, cases: set[str]) -> frozenset[str]:
    """The ids of all letters of those cases: the one that goes in another's place is among them."""
    wanted = select(POST.c.id).where(POST.c.sak.in_(sorted(cases)))
    return frozenset(unit.connection.scalars(wanted)) if cases else frozenset()


def waiting_in(unit: SqlReads, cases: set[str]) -> Mapping[str, tuple[int, int]]:
    """How many letters of each case have not gone and may be stopped, and to how many partners."""
    mails = POST.outerjoin(UTSENDING, POST.c.utsending == UTSENDING.c.id)
    waits = or_(POST.c.utsending.is_(None), UTSENDING.c.tilstand == Tilstand.VENTAR.value)
    wanted = (
        select(POST.c.sak, func.count(), func.count(POST.c.partnar.distinct())).select_from(mails)
        .where(POST.c.sak.in_(sorted(cases)), waits, ~_STOPPED).group_by(POST.c.sak)
    )
    return {case: (letters, partners)
            for case, letters, partners in unit.connection.execute(wanted)}


_STOPPED = exists().where(
    SENDESTOPP.c.sak == POST.c.sak, SENDESTOPP.c.post.contains('"' + POST.c.id + '"')
)
"""That a stop of the case names the letter: its list is text, with each id between quotes."""


def _bare_letters(hf: str) -> Select[Any]:
    """Letters that lie in no mail, the newest first."""
    wanted = noun_rows(POST).order_by(None).add_columns(POST.c[ORDER].label("plass"))
    return wanted.where(POST.c.hf == hf, POST.c.utsending.is_(None)).order_by(POST.c[ORDER].desc())


def numbers_of(unit: SqlReads, cases: set[str]) -> Mapping[str, str]:
    """«2026/14» by the id of the case."""
    wanted = select(SAK.c.id, SAK.c.aar, SAK.c.lopenr).where(SAK.c.id.in_(sorted(cases)))
    return {i: f"{year}/{number}" for i, year, number in unit.connection.execute(wanted)}


def steps_of(unit: SqlReads, cases: set[str]) -> Mapping[str, Step]:
    """Where each case stands, by its id."""
    wanted = select(SAK.c.id, SAK.c.sakssteg).where(SAK.c.id.in_(sorted(cases)))
    return {i: Step(step) for i, step in unit.connection.execute(wanted)}


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
