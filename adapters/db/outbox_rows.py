"""Mails as they lie in the outbox: read one, read many, count them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select, text

from adapters.db.chase_tables import UTSENDING
from adapters.db.round_tables import POST
from adapters.db.rows import noun_in, noun_rows
from adapters.db.sweep_unit import instant
from adapters.db.unit import SqlReads
from cases.record import instant_text
from cases.utsending import Tilstand, Utsending
from cases.vedtak import Post

WAITING = text("utsending.tilstand IN ('ventar', 'teken')")
"""As the partial index has it; written out, for a database does not look into parameters."""


def mail_of(row: Row[Any], letters: tuple[str, ...] = ()) -> Utsending:
    return _mail(dict(row._mapping), letters)


def _mail(fields: dict[str, Any], letters: tuple[str, ...]) -> Utsending:
    del fields["rekkje"]
    times = {name: instant(fields[name]) for name in
             ("laga", "tidlegast", "leige_til", "i_data", "sendt")}
    state = Tilstand(fields["tilstand"])
    return Utsending(**{**fields, **times, "tilstand": state, "post": letters})


def find_mail(unit: SqlReads, hf: str, mail_id: str) -> Utsending | None:
    """The mail with that id, or that its id alone begins with; with the letters that are in it."""
    begins = UTSENDING.c.id.startswith(mail_id, autoescape=True)
    wanted = select(UTSENDING).where(UTSENDING.c.hf == hf, begins).limit(2)
    rows = unit.connection.execute(wanted).all()
    if len(rows) != 1:
        return None
    inside = select(POST.c.id).where(POST.c.utsending == rows[0].id).order_by(POST.c.rekkje)
    return mail_of(rows[0], tuple(unit.connection.scalars(inside)))


def receivers(unit: SqlReads) -> Mapping[str, tuple[str, str, str]]:
    """Whom every mail is to, by its id: the helsefellesskap, the partner and the contact."""
    t = UTSENDING.c
    rows = unit.connection.execute(select(t.id, t.hf, t.partnar, t.kontakt))
    return {row.id: (row.hf, row.partnar, row.kontakt) for row in rows}


def mails_of_case(unit: SqlReads, case_id: str) -> Mapping[str, Utsending]:
    """The mail each letter of the case has gone into, by the letter's id."""
    joined = UTSENDING.join(POST, POST.c.utsending == UTSENDING.c.id)
    wanted = (
        select(UTSENDING, POST.c.id.label("brev")).select_from(joined)
        .where(POST.c.sak == case_id)
    )
    found = {}
    for row in unit.connection.execute(wanted):
        fields = dict(row._mapping)
        letter = str(fields.pop("brev"))
        found[letter] = _mail(fields, ())
    return found


def letters_in(unit: SqlReads, mail_id: str) -> tuple[Post, ...]:
    """The letters that went into that mail, in the order they were written."""
    wanted = noun_rows(POST).where(POST.c.utsending == mail_id)
    return tuple(noun_in(Post, row) for row in unit.connection.execute(wanted))


def list_mails(
    unit: SqlReads, hf: str, states: tuple[Tilstand, ...], most: int
) -> tuple[Utsending, ...]:
    """The newest first. No states: all of them."""
    wanted = select(UTSENDING).where(UTSENDING.c.hf == hf)
    if states:
        wanted = wanted.where(UTSENDING.c.tilstand.in_([s.value for s in states]))
    wanted = wanted.order_by(UTSENDING.c.rekkje.desc()).limit(most)
    return tuple(mail_of(row) for row in unit.connection.execute(wanted))


def due_mails(unit: SqlReads, hf: str, at: datetime, most: int) -> tuple[Utsending, ...]:
    """What waits and may go at that instant, in the order it would go."""
    wanted = (
        select(UTSENDING).where(WAITING, UTSENDING.c.tilstand == Tilstand.VENTAR.value)
        .where(UTSENDING.c.hf == hf, UTSENDING.c.tidlegast <= instant_text(at))
        .order_by(UTSENDING.c.tidlegast, UTSENDING.c.rekkje).limit(most)
    )
    return tuple(mail_of(row) for row in unit.connection.execute(wanted))


def count_mails(unit: SqlReads, hf: str) -> Mapping[Tilstand, int]:
    counted = (
        select(UTSENDING.c.tilstand, func.count()).where(UTSENDING.c.hf == hf)
        .group_by(UTSENDING.c.tilstand)
    )
    return {Tilstand(state): number for state, number in unit.connection.execute(counted)}
