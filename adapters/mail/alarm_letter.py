"""The mail that tells of alarms: one of all that have come since the last, to whom it concerns."""

from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from adapters.db.alarm_rows import told_by, untold
from adapters.db.sweep_unit import SqlSweepUnit
from adapters.mail.mail_alarms import ABOUT_ALARMS, ALARM_MAIL
from cases.utsending import Alarm, Utsending, mail_id

NO_PARTNER = ""


def tell_alarms(unit: SqlSweepUnit, hf: str, at: datetime, sender: str, receiver: str) -> int:
    """Let one mail tell of every alarm that none tells of yet; how many there were.

    Alarms of these mails themselves stand in the list alone: else one that cannot be delivered
    would make the next. The caller commits.
    """
    alarms = untold(unit, hf, {ABOUT_ALARMS})
    if not alarms:
        return 0
    key = mail_id(tuple(a.id for a in alarms))
    message_id = f"<{key}@{sender.rpartition('@')[2]}>"
    content = letter(alarms, at, sender, receiver, message_id)
    unit.pack(Utsending(
        id=key, hf=hf, partnar=NO_PARTNER, kontakt=receiver, slag=ALARM_MAIL,
        emne=subject(alarms), message_id=message_id, innhald=content, laga=at, tidlegast=at,
    ))
    told_by(unit, alarms, key)
    return len(alarms)


def letter(
    alarms: tuple[Alarm, ...], at: datetime, sender: str, receiver: str, message_id: str
) -> bytes:
    """The bytes that go."""
    made = EmailMessage(policy=SMTP)
    made["From"], made["To"], made["Subject"] = sender, receiver, subject(alarms)
    made["Date"], made["Message-ID"] = format_datetime(at), message_id
    made["Auto-Submitted"] = "auto-generated"
    told = "\n\n".join(f"- {a.tekst}\n  (alarm {a.id[:8]})" for a in alarms)
    made.set_content(
        f"Dette må eit menneske sjå på:\n\n{told}\n\n"
        "Alle alarmar: «saksgang alarmar». Når du har sett på ein: «saksgang kvitter-alarm ID».\n"
    )
    return made.as_bytes()


def subject(alarms: tuple[Alarm, ...]) -> str:
    if len(alarms) == 1:
        return "Saksgang: ein alarm må sjåast på"
    return f"Saksgang: {len(alarms)} alarmar må sjåast på"
