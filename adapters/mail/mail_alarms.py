"""What a person must know of a mail that did not simply arrive, and what to do about it."""

from datetime import datetime
from uuid import NAMESPACE_OID, uuid5

from adapters.mail.returned import no_such_address
from adapters.mail.transport import Unreachable, Way
from cases.listing import capital
from cases.oslo import local_day
from cases.register import Register
from cases.utsending import Alarm, Utsending

UNSURE, DEAD, SERVER = "post_usikker", "post_daud", "posttenar"
ABOUT_ALARMS = "alarmpost"
"""Alarms of mails that tell of alarms: they stand in the list and are never mailed themselves."""

ALARM_MAIL = "alarm"
"""The kind of a mail that tells of alarms."""


def unsure(register: Register, mail: Utsending, at: datetime) -> Alarm:
    """The server may or may not have it."""
    return _about(
        mail, UNSURE, at,
        f"Vi veit ikkje om {_mail(register, mail, at)} kom fram: sambandet vart brote etter at"
        f" innhaldet var på veg. Spør mottakaren. Kom det fram, køyr «saksgang merk-sendt"
        f" {mail.id[:8]}», elles «saksgang send-paa-nytt {mail.id[:8]}».",
    )


def dead(register: Register, mail: Utsending, why: str, at: datetime) -> Alarm:
    """It is given up."""
    return _about(
        mail, DEAD, at,
        f"{capital(_mail(register, mail, at))} kom ikkje fram, og vert ikkje prøvd meir: {why}"
        f" {_remedy(why)} Køyr «saksgang send-paa-nytt {mail.id[:8]}» når det er retta.",
    )


def away(hf: str, way: Way, cause: Unreachable, at: datetime) -> Alarm:
    """Nothing can go at all."""
    told = f"Ingen post går ut: {cause.why} Posten ventar og vert prøvd på nytt av seg sjølv."
    return Alarm(alarm_id(SERVER, way.told, at), hf, SERVER, way.told, told, at)


def alarm_id(kind: str, about: str, at: datetime) -> str:
    return uuid5(NAMESPACE_OID, f"saksgang/alarm/{kind}/{about}/{at.isoformat()}").hex


def _about(mail: Utsending, kind: str, at: datetime, told: str) -> Alarm:
    slag = ABOUT_ALARMS if mail.slag == ALARM_MAIL else kind
    return Alarm(alarm_id(slag, mail.id, at), mail.hf, slag, mail.id, told, at)


def _mail(register: Register, mail: Utsending, at: datetime) -> str:
    if mail.slag == ALARM_MAIL:
        return "varselet om alarmar"
    known = register.partnarar.get(mail.partnar)
    name = register.name(mail.partnar, local_day(at)) if known else mail.partnar
    return f"brevet «{mail.emne}» til {name}"


def _remedy(why: str) -> str:
    """What the server's own code says a person can do (RFC 3463)."""
    if " 5.7." in why:
        return "Tenaren held det for søppelpost eller nektar oss: be IT-avdelinga sjå på saka."
    if no_such_address(why):
        return "Adressa finst ikkje: få ei ny frå partnaren."
    if " 5.2.2" in why:
        return "Postkassa er full: ring mottakaren."
    return "Spør partnaren om adressa er rett."
