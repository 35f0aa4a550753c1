"""The first secretary: a link that is used once, told where the service was started."""

from datetime import date, datetime, timedelta

from adapters.bootstrap import House
from adapters.db.unit import SqlReads
from adapters.db.users import find_user, grants_in, list_users
from adapters.tilgang.grenser import limit
from adapters.tilgang.people import NyBrukar, enter_user, invite
from cases.oslo import local_day
from cases.tilgang import Brukar, Rolle

FIRST = "sekretariat"
NAME = "Samarbeidssekretariatet"


def link_for(house: House, user: Brukar, met_at: str, at: datetime) -> str:
    """Where the user goes to log in, once. With a log-in service it lives for days, as it is only
    an invitation then; without one for minutes."""
    settings = house.settings
    life = (
        timedelta(days=limit(settings, "invitasjon_dagar")) if settings.oidc_utferdar
        else timedelta(minutes=limit(settings, "innlogging_minutt"))
    )
    with house.writing() as unit:
        secret = invite(unit, user, life, at)
        unit.commit()
    return f"{met_at}/inn/lenkje/{secret}"


def first_link(house: House, met_at: str, at: datetime) -> str:
    """The link of the first secretary, who is entered at the first start; nothing when somebody is
    entered already."""
    with house.writing() as unit:
        if _somebody(unit, house.hf, local_day(at)):
            return ""
        form = NyBrukar(namn=NAME, rolle=Rolle.SEKRETARIAT)
        user = enter_user(unit, unit.register(house.hf), form, FIRST, "terminal", at)
        unit.commit()
    return link_for(house, user, met_at, at)


def _somebody(unit: SqlReads, hf: str, day: date) -> bool:
    """Whether a person of the secretariat is entered, or the first one has ended."""
    programs = {u.id for u in list_users(unit) if u.teikn}
    here = grants_in(unit, hf, day)
    people = [g for g in here if g.rolle is Rolle.SEKRETARIAT and g.brukar not in programs]
    return bool(people) or find_user(unit, FIRST) is not None
