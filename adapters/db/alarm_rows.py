"""Alarms as they lie there: those that stand, and which mail tells of which."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, Text, bindparam, or_, select, update

from adapters.db.chase_tables import ALARM
from adapters.db.sweep_unit import SqlSweepUnit, alarm_in
from adapters.db.unit import SqlReads
from cases.utsending import Alarm


def standing_alarms(unit: SqlReads, hf: str) -> tuple[Alarm, ...]:
    """Those nobody has acknowledged, those about no helsefellesskap too, the oldest first."""
    return tuple(alarm_in(row) for row in unit.connection.execute(_standing(hf)))


def untold(unit: SqlReads, hf: str, silent: Iterable[str]) -> tuple[Alarm, ...]:
    """Those of the standing that no mail tells of; not those of the `silent` kinds."""
    wanted = _standing(hf).where(
        ALARM.c.utsending.is_(None), ALARM.c.slag.not_in(list(silent))
    )
    return tuple(alarm_in(row) for row in unit.connection.execute(wanted))


def told_by(unit: SqlSweepUnit, alarms: Iterable[Alarm], mail_id: str) -> None:
    ids = [a.id for a in alarms]
    unit.connection.execute(update(ALARM).where(ALARM.c.id.in_(ids)).values(utsending=mail_id))


def find_alarm(unit: SqlReads, hf: str, begins: str) -> Alarm | None:
    """The alarm that stands and whose id begins so; None if there is none, or more than one."""
    wanted = _standing(hf).where(ALARM.c.id.startswith(begins, autoescape=True)).limit(2)
    rows = unit.connection.execute(wanted).all()
    return alarm_in(rows[0]) if len(rows) == 1 else None


def _standing(hf: str) -> Select[Any]:
    ours = or_(ALARM.c.hf == bindparam("hf", hf, type_=Text()), ALARM.c.hf.is_(None))
    return select(ALARM).where(ours, ALARM.c.kvittert.is_(None)).order_by(ALARM.c.rekkje)
