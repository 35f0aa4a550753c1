"""Drafts (kladd): no number, no letters, no history, and may be deleted."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from adapters.db.ledger_tables import KLADD
from adapters.db.rows import json_text
from adapters.db.unit import SqlReads
from adapters.db.uow import SqlUnitOfWork
from cases.canonical import Json
from cases.record import instant_text
from workflow.forms.errors import UnknownId


@dataclass(frozen=True, slots=True)
class Draft:
    """A case that nobody has registered yet; `innhald` is the form as far as it is filled in."""

    id: int
    hf: str
    innhald: Mapping[str, Any]
    laga: str


def save_draft(
    unit: SqlUnitOfWork, hf: str, content: Mapping[str, Json], at: datetime, *,
    draft: int | None = None,
) -> int:
    """Keep a new draft, or new content of a known one; returns its id. UnknownId if it is gone."""
    if draft is None:
        row = {"hf": hf, "innhald": json_text(content), "laga": instant_text(at)}
        made = unit.connection.execute(insert(KLADD).returning(KLADD.c.id), row)
        return int(made.scalar_one())
    changed = update(KLADD).where(KLADD.c.id == draft).values(innhald=json_text(content))
    if unit.connection.execute(changed).rowcount == 0:
        raise _unknown()
    return draft


def read_draft(unit: SqlReads, draft: int) -> Draft:
    """The draft, or UnknownId."""
    row = unit.connection.execute(select(KLADD).where(KLADD.c.id == draft)).mappings().first()
    if row is None:
        raise _unknown()
    return _draft(row)


def list_drafts(unit: SqlReads, hf: str) -> tuple[Draft, ...]:
    wanted = select(KLADD).where(KLADD.c.hf == hf).order_by(KLADD.c.id)
    return tuple(_draft(row) for row in unit.connection.execute(wanted).mappings())


def delete_draft(unit: SqlUnitOfWork, draft: int) -> None:
    """Remove the draft for good. UnknownId if it is gone already."""
    if unit.connection.execute(delete(KLADD).where(KLADD.c.id == draft)).rowcount == 0:
        raise _unknown()


def _draft(row: Mapping[Any, Any]) -> Draft:
    return Draft(row["id"], row["hf"], json.loads(row["innhald"]), row["laga"])


def _unknown() -> UnknownId:
    return UnknownId("kladd", "Det finst ingen kladd med det nummeret. Sjå «saksgang kladdar».")
