"""Figures for whoever minds the service: how much is under way, and when the pulse last beat."""

from datetime import datetime

from sqlalchemy import func, select

from adapters.db.access_tables import BRUKAR
from adapters.db.case_tables import SAK
from adapters.db.chase_tables import PULS, UTSENDING
from adapters.db.sweep_unit import instant
from adapters.db.unit import SqlReads
from cases.steps import END_STEPS


def open_cases(unit: SqlReads) -> int:
    """Cases that are still under way, in all helsefellesskap of the database."""
    ends = sorted(s.value for s in END_STEPS)
    wanted = select(func.count()).select_from(SAK).where(SAK.c.sakssteg.not_in(ends))
    return int(unit.connection.scalar(wanted) or 0)


def mails(unit: SqlReads, *states: str) -> int:
    """Mails in those states."""
    wanted = select(func.count()).select_from(UTSENDING).where(UTSENDING.c.tilstand.in_(states))
    return int(unit.connection.scalar(wanted) or 0)


def last_beat(unit: SqlReads) -> datetime | None:
    """When any sweep was last run by the pulse; None if none ever was."""
    return instant(unit.connection.scalar(select(func.max(PULS.c.sist))))


def users(unit: SqlReads) -> int:
    """People and programs that are known."""
    return int(unit.connection.scalar(select(func.count()).select_from(BRUKAR)) or 0)
