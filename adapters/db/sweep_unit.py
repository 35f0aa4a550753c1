"""The unit of work of the sweeps: what is due, the letters that wait, and the alarms."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Text, and_, bindparam, func, insert, or_, select, update

from adapters.db.case_tables import SAK
from adapters.db.chase_tables import ALARM, PULS, UTSENDING
from adapters.db.columns import next_in_order
from adapters.db.driver import fetch
from adapters.db.follow_tables import PLIKT_HENDING
from adapters.db.letters import first_mail, stopped, unpacked
from adapters.db.links import put_link
from adapters.db.round_tables import PLIKT, POST
from adapters.db.uow import SqlUnitOfWork
from cases.record import instant_text
from cases.steps import Step
from cases.tilgang import Lenke
from cases.utsending import Alarm, Utsending
from cases.vedtak import Post
from rules.sak.iverksetjing import DONE, LEVELS

_DUE = (
    select(SAK.c.id).where(SAK.c.hf == bindparam("hf"), SAK.c.sjaa_att <= bindparam("at"))
    .order_by(SAK.c.sjaa_att, SAK.c.rekkje).limit(bindparam("most"))
)


def instant(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


class SqlSweepUnit(SqlUnitOfWork):
    """Implements workflow.sweeps.ports.SweepUnit."""

    def cases_to_look_at(self, hf: str, at: datetime, limit: int) -> tuple[str, ...]:
        asked = {"hf": hf, "at": instant_text(at), "most": limit}
        return tuple(row[0] for row in fetch(self.connection, _DUE, asked))

    def look_next(self, case_id: str, at: datetime | None) -> None:
        text = None if at is None else instant_text(at)
        self.connection.execute(update(SAK).where(SAK.c.id == case_id).values(sjaa_att=text))

    def cases_with_duties(self, hf: str, by: date) -> tuple[str, ...]:
        done = (
            select(func.count(PLIKT_HENDING.c.nivaa.distinct()))
            .where(PLIKT_HENDING.c.plikt == PLIKT.c.id, PLIKT_HENDING.c.tilstand == DONE)
            .correlate(PLIKT).scalar_subquery()
        )
        wanted = (
            select(SAK.c.id).join(PLIKT, PLIKT.c.sak == SAK.c.id)
            .where(SAK.c.hf == hf, PLIKT.c.frist <= by.isoformat(), done < len(LEVELS))
            .where(SAK.c.sakssteg == Step.VEDTEKE.value).order_by(SAK.c.rekkje)
        )
        return tuple(dict.fromkeys(self.connection.scalars(wanted)))

    def last_pulse(self, name: str) -> datetime | None:
        return instant(self.connection.scalar(select(PULS.c.sist).where(PULS.c.namn == name)))

    def beat(self, name: str, at: datetime) -> None:
        there = update(PULS).where(PULS.c.namn == name).values(sist=instant_text(at))
        if self.connection.execute(there).rowcount == 0:
            row = {"namn": name, "sist": instant_text(at)}
            self.connection.execute(insert(PULS), row)

    def unpacked(
        self, hf: str, written_by: datetime | None, at_once: frozenset[str], contacts: int
    ) -> tuple[Post, ...]:
        return unpacked(self.connection, hf, maybe_text(written_by), at_once, contacts)

    def stopped(self, cases: frozenset[str]) -> frozenset[str]:
        return stopped(self.connection, cases)

    def thread(self, contact: str, case_id: str) -> str | None:
        return first_mail(self.connection, contact, case_id)

    def pack(self, mail: Utsending) -> bool:
        free = (POST.c.id.in_(mail.post), POST.c.utsending.is_(None))
        with self.connection.begin_nested() as tried:
            taken = update(POST).where(*free).values(utsending=mail.id)
            if self.connection.execute(taken).rowcount != len(mail.post):
                tried.rollback()
                return False
            fields: dict[str, Any] = {"rekkje": next_in_order(UTSENDING), **row_of_mail(mail)}
            self.connection.execute(insert(UTSENDING).values(fields))
        return True

    def point(self, link: Lenke) -> None:
        put_link(self, link)

    def raise_alarm(self, alarm: Alarm) -> bool:
        same = and_(
            ALARM.c.slag == alarm.slag, ALARM.c.gjeld == alarm.gjeld, ALARM.c.kvittert.is_(None)
        )
        standing = select(ALARM.c.id).where(or_(ALARM.c.id == alarm.id, same))
        if self.connection.scalar(standing) is not None:
            return False
        row = {
            "id": alarm.id, "hf": alarm.hf, "slag": alarm.slag, "gjeld": alarm.gjeld,
            "tekst": alarm.tekst, "tid": instant_text(alarm.tid),
        }
        self.connection.execute(insert(ALARM).values(rekkje=next_in_order(ALARM), **row))
        return True

    def alarms(self, hf: str) -> tuple[Alarm, ...]:
        ours = or_(ALARM.c.hf == bindparam("hf", hf, type_=Text()), ALARM.c.hf.is_(None))
        wanted = select(ALARM).where(ours, ALARM.c.kvittert.is_(None)).order_by(ALARM.c.rekkje)
        return tuple(alarm_in(row) for row in self.connection.execute(wanted))

    def acknowledge(self, alarm_id: str, by: str, at: datetime) -> bool:
        seen = (
            update(ALARM).where(ALARM.c.id == alarm_id, ALARM.c.kvittert.is_(None))
            .values(kvittert=instant_text(at), kvittert_av=by)
        )
        return self.connection.execute(seen).rowcount == 1


class SqlSweepView(SqlSweepUnit):
    """What a sweep would see. The transaction is opened to read only, and so the database itself
    refuses whatever writes; nobody waits for it."""

    _writes = False


def maybe_text(at: datetime | None) -> str | None:
    return None if at is None else instant_text(at)


def row_of_mail(mail: Utsending) -> dict[str, Any]:
    """A mail as it lies in its table; which letters it holds is told by the letters."""
    return {
        "id": mail.id, "hf": mail.hf, "partnar": mail.partnar, "kontakt": mail.kontakt,
        "slag": mail.slag, "emne": mail.emne, "message_id": mail.message_id,
        "innhald": mail.innhald, "laga": instant_text(mail.laga),
        "tilstand": mail.tilstand.value, "tidlegast": instant_text(mail.tidlegast),
        "forsok": mail.forsok, "leige_nr": mail.leige_nr, "leige_til": maybe_text(mail.leige_til),
        "i_data": maybe_text(mail.i_data), "sendt": maybe_text(mail.sendt),
        "svar": mail.svar, "feil": mail.feil,
    }


def alarm_in(row: Any) -> Alarm:
    tid = datetime.fromisoformat(row.tid)
    return Alarm(row.id, row.hf, row.slag, row.gjeld, row.tekst, tid, instant(row.kvittert),
                 row.kvittert_av)
