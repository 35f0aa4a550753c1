"""Is everything set up as it should be: each thing that can be wrong, in plain words."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from adapters.bootstrap import House
from adapters.db.alarm_rows import standing_alarms
from adapters.db.figures import last_beat, users
from adapters.db.place import told
from adapters.drift.self_check import little_room
from adapters.http.dress import is_laid
from adapters.mail.domain_check import Finding, Mark
from adapters.mail.inn.way_in import way_in
from adapters.mail.limits import patience_of
from adapters.mail.smtp import SmtpWay
from adapters.mail.transport import Unreachable, Way
from adapters.mail.way_out import way_out
from workflow.forms.errors import Feil
from workflow.sweeps.klokke import jumped
from workflow.sweeps.varsling import KLOKKE

LATE = timedelta(minutes=5)
"""The planner beats twice a minute; it has stopped when nothing has been run for so long."""
Look = Callable[[House, datetime], Iterator[Finding]]


def fitness(house: House, at: datetime) -> Iterator[Finding]:
    """All that was looked at, the good too. Nothing is sent, stored or mended."""
    for look in LOOKS:
        yield from look(house, at)


def _database(house: House, at: datetime) -> Iterator[Finding]:  # noqa: ARG001
    lies = told(house.settings.place)
    yield Finding("Database", Mark.RETT, f"Ho ligg i {lies}, og er klargjord for denne versjonen.")


def _disk(house: House, at: datetime) -> Iterator[Finding]:  # noqa: ARG001
    short = little_room(house)
    yield Finding("Disk", Mark.FEIL if short else Mark.RETT, short or "Det er god plass.")


def _clock(house: House, at: datetime) -> Iterator[Finding]:
    try:
        ZoneInfo("Europe/Oslo")
    except ZoneInfoNotFoundError:
        yield Finding("Klokke", Mark.FEIL, "Maskina veit ikkje kva klokka er i Noreg. Installer"
                      " pakken tzdata.")
        return
    with house.reading() as unit:
        why = jumped(at, last_beat(unit))
        asked = [a.tekst for a in standing_alarms(unit, house.hf) if a.slag == KLOKKE]
    if why or asked:
        yield Finding("Klokke", Mark.FEIL, f"{why or asked[0]} Sjå på klokka på maskina, og"
                      " kvitter alarmen (saksgang alarmar).")
    else:
        yield Finding("Klokke", Mark.RETT, "Ho går fram, og norsk tid er kjend.")


def _planner(house: House, at: datetime) -> Iterator[Finding]:
    with house.reading() as unit:
        last = last_beat(unit)
    if last is None:
        yield Finding("Planleggjar", Mark.MANGLAR, "Han har aldri gått, så ingen vert purra og"
                      " ingen post går av seg sjølv. Køyr saksgang tenar eller saksgang"
                      " planleggjar.")
    elif at - last > LATE:
        minutes = round((at - last).total_seconds() / 60)
        yield Finding("Planleggjar", Mark.FEIL, f"Han har ikkje gått på {minutes} minutt. Køyr"
                      " saksgang tenar eller saksgang planleggjar.")
    else:
        yield Finding("Planleggjar", Mark.RETT, "Han går.")


def _mail_out(house: House, at: datetime) -> Iterator[Finding]:  # noqa: ARG001
    try:
        way = way_out(house.settings, _patience(house))
        if isinstance(way, SmtpWay):
            way.connect().close()
    except Feil as fault:
        yield Finding("Post ut", Mark.FEIL, f"{fault.melding} ({fault.felt})")
    except Unreachable as away:
        yield Finding("Post ut", Mark.FEIL, away.why)
    else:
        yield _sends(way)


def _sends(way: Way) -> Finding:
    if isinstance(way, SmtpWay):
        return Finding("Post ut", Mark.RETT, f"Posten går til {way.told}, som svarar.")
    return Finding("Post ut", Mark.MANGLAR, f"Ingen post går ut av huset: han vert lagd i"
                   f" {way.told}. Set SAKSGANG_POST når de vil sende.")


def _mail_in(house: House, at: datetime) -> Iterator[Finding]:  # noqa: ARG001
    try:
        way_in(house.settings, _patience(house))
    except Feil as fault:
        yield Finding("Post inn", Mark.FEIL, f"{fault.melding} ({fault.felt})")
    else:
        yield Finding("Post inn", Mark.RETT, "Innstillingane for post inn går i hop.")


def _patience(house: House) -> int:
    with house.reading() as unit:
        return patience_of(unit.register(house.hf))


def _address(house: House, at: datetime) -> Iterator[Finding]:  # noqa: ARG001
    address = house.settings.adresse
    if not address:
        yield Finding("Adresse", Mark.MANGLAR, "SAKSGANG_ADRESSE er ikkje sett, så breva har inga"
                      " lenkje å svare med.")
    elif not address.startswith("https://"):
        yield Finding("Adresse", Mark.MANGLAR, f"{address} kan berre nåast frå denne maskina. Set"
                      " ein mellomtenar med https framfor før andre skal inn.")
    else:
        yield Finding("Adresse", Mark.RETT, f"Folk når tenesta på {address}.")


def _log_in(house: House, at: datetime) -> Iterator[Finding]:  # noqa: ARG001
    with house.reading() as unit:
        known = users(unit)
    if not known:
        yield Finding("Innlogging", Mark.MANGLAR, "Ingen brukarar er førte inn enno. Sjå"
                      " docs/innlogging.md.")
    elif not house.settings.oidc_utferdar:
        yield Finding("Innlogging", Mark.MANGLAR, "Ingen innloggingsteneste er sett. Sjå"
                      " docs/innlogging.md.")
    else:
        yield Finding("Innlogging", Mark.RETT, f"{known} er førte inn, og loggar inn hjå"
                      f" {house.settings.oidc_utferdar}.")


def _dress(house: House, at: datetime) -> Iterator[Finding]:  # noqa: ARG001
    if is_laid():
        yield Finding("Utsjånad", Mark.RETT, "Designsystemet og skrifta er på plass.")
    else:
        yield Finding("Utsjånad", Mark.MANGLAR, "Designsystemet kom ikkje med då programmet vart"
                      " installert, så sidene er enkle. Installer på nytt med nett: uv sync"
                      " --reinstall-package saksgang.")


LOOKS: tuple[Look, ...] = (
    _database, _disk, _clock, _planner, _mail_out, _mail_in, _address, _log_in, _dress,
)
