"""How long the partners have taken to answer: from a round was opened to the answer was here."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, select

from adapters.db.case_tables import SAK
from adapters.db.round_tables import KRAV, RUNDE, SVAR
from adapters.db.unit import SqlReads
from cases.oslo import local_day
from cases.terms import Avgjerd

DECIDES = tuple(a.value for a in Avgjerd if a.is_decision)


def days_to_answer(
    unit: SqlReads, hf: str, partners: Sequence[str]
) -> Mapping[str, tuple[int, ...]]:
    """Days for each demand those partners have answered with a decision, by partner. A partner is
    a kommune or an enterprise; how long a person takes is kept nowhere."""
    first = func.min(SVAR.c.registrert)
    wanted = (
        select(KRAV.c.partnar, RUNDE.c.opna, first)
        .join(RUNDE, RUNDE.c.id == KRAV.c.runde)
        .join(SAK, SAK.c.id == KRAV.c.sak)
        .join(SVAR, SVAR.c.krav == KRAV.c.id)
        .where(SAK.c.hf == hf, KRAV.c.partnar.in_(partners), SVAR.c.avgjerd.in_(DECIDES))
        .group_by(KRAV.c.id, KRAV.c.partnar, RUNDE.c.opna)
    )
    found: defaultdict[str, list[int]] = defaultdict(list)
    for partner, opened, answered in unit.connection.execute(wanted):
        days = local_day(_instant(answered)) - local_day(_instant(opened))
        found[partner].append(days.days)
    return {partner: tuple(sorted(days)) for partner, days in found.items()}


def _instant(stored: str | datetime) -> datetime:
    return stored if isinstance(stored, datetime) else datetime.fromisoformat(stored)
