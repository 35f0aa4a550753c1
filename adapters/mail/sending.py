"""The sweep `send`: tells of alarms, and delivers what is due; and what it came to, in words."""

from collections.abc import Iterator
from datetime import datetime

from adapters.bootstrap import House
from adapters.db.outbox import SqlOutbox
from adapters.db.outbox_rows import due_mails
from adapters.mail.alarm_letter import tell_alarms
from adapters.mail.composing import MailComposer
from adapters.mail.drain import Drained, drain
from adapters.mail.limits import patience_of
from adapters.mail.way_out import way_out
from adapters.settings import Settings
from cases.oslo import local_day
from cases.register import Register
from cases.utsending import Tilstand, Utsending
from workflow.sweeps.packing import pack_waiting, would_pack

MOST = 2_000
"""Mails in one sweep, so that other sweeps come to their turn; the rest go with the next."""

_BECAME = {
    Tilstand.SENDT: "{n} {utsending} send{t}.",
    Tilstand.VENTAR: "{n} {utsending} kom ikkje fram, og vert prøvd{e} på nytt.",
    Tilstand.USIKKER: "{n} {utsending} er usikker{e}. Sjå «saksgang alarmar».",
    Tilstand.DAUD: "{n} {utsending} kom ikkje fram og vert ikkje prøvd{e} meir."
    " Sjå «saksgang alarmar».",
    Tilstand.TEKEN: "{n} {utsending} har ein annan prosess teke over.",
    Tilstand.UTGAATT: "{n} {utsending} gjekk ikkje: det var ikkje sant lenger.",
}


def send_due(house: House, at: datetime, most: int = MOST) -> Drained:
    """Deliver at most so many mails that are due at that instant. Feil for settings that lead
    nowhere; then nothing has been tried."""
    outbox, settings = SqlOutbox(house.database), house.settings
    with outbox as unit:
        register = unit.register(house.hf)
        way = way_out(settings, patience_of(register))
        if settings.alarm_til:
            tell_alarms(unit, house.hf, at, settings.avsendar, settings.alarm_til)
        unit.commit()
    try:
        pack_waiting(house.sweeping, house.hf, at, composer(settings))
    finally:  # a letter that cannot be written holds up none that is
        done = drain(outbox, way, register, at, most)
    return done


def would_send(house: House, at: datetime, most: int = MOST) -> tuple[str, ...]:
    """A sentence for each mail that would be tried, those that would be packed now too."""
    packed = would_pack(house.sweeping, house.hf, at, composer(house.settings)).utsendingar
    with house.reading() as unit:
        register = unit.register(house.hf)
        mails = due_mails(unit, house.hf, at, most)
    mails = (*mails, *(m for m in packed if m.tilstand is Tilstand.VENTAR))[:most]
    way = way_out(house.settings, patience_of(register))
    return tuple(f"sende «{m.emne}» til {_receiver(register, m)} ved {way.told}." for m in mails)


def composer(settings: Settings) -> MailComposer:
    return MailComposer(
        settings.avsendar, merkt=settings.avsendar_merkt, adresse=settings.adresse
    )


def told(done: Drained) -> tuple[str, ...]:
    """What came of it, a sentence for each kind of end."""
    return tuple(_sentences(done))


def _sentences(done: Drained) -> Iterator[str]:
    for state, words in _BECAME.items():
        n = done.became.get(state, 0)
        if n:
            many = {"utsending": "utsending", "t": "", "e": ""} if n == 1 else {
                "utsending": "utsendingar", "t": "e", "e": "e"}
            yield words.format(n=n, **many)


def _receiver(register: Register, mail: Utsending) -> str:
    known = mail.partnar in register.partnarar
    return register.name(mail.partnar, local_day(mail.laga)) if known else mail.kontakt
