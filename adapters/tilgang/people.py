"""Who may come in: entered, given roles and ended, by the secretariat or by whoever runs it."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Annotated

from pydantic import Field

from adapters.db.sessions import end_sessions_of
from adapters.db.unit import SqlReads
from adapters.db.uow import SqlUnitOfWork
from adapters.db.users import (
    all_grants_of,
    find_user,
    grants_in,
    grants_of,
    list_users,
    put_grant,
    put_user,
)
from adapters.db.ways_in import put_way_in, shut_ways_in
from adapters.tilgang.secret import hash_of, new_secret
from cases.oslo import local_day
from cases.partner import Partner
from cases.register import Register
from cases.terms import PartnerKind
from cases.tilgang import FOR_A_PARTNER, Brukar, Inngang, Rolle, Tildeling
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.fields import Epost, Form, Linje

LAST = "Den siste i sekretariatet kan ikkje takast bort. Gi rolla til ein annan først."


class NyBrukar(Form):
    """Somebody who is to come in, and the first thing they are."""

    namn: Annotated[Linje, Field(description="Namnet til personen")]
    epost: Annotated[
        Epost | None, Field(description="E-posten innloggingstenesta kjenner personen på")
    ] = None
    rolle: Annotated[Rolle, Field(description="Rolla personen skal ha")]
    partnar: Annotated[str | None, Field(description="Partnaren rolla gjeld for")] = None


class NyRolle(Form):
    """One more thing that somebody is."""

    rolle: Annotated[Rolle, Field(description="Rolla personen skal ha")]
    partnar: Annotated[str | None, Field(description="Partnaren rolla gjeld for")] = None


def enter_user(
    unit: SqlUnitOfWork, register: Register, form: NyBrukar, person: str, by: str, at: datetime
) -> Brukar:
    """Enter the person with a first role. Feil for an id or an e-mail that is somebody's already,
    or a role that does not fit."""
    partner = fitting(register, form.rolle, form.partnar)
    if find_user(unit, person):
        raise Feil("person", "Det finst ein brukar med den id-en. Vel ein annan.")
    known = form.epost.casefold() if form.epost else ""
    if known and any(u.epost == known and u.slutta is None for u in list_users(unit)):
        raise Feil("epost", "Ein annan brukar har den e-posten. Kvar e-post er éin person sin.")
    user = Brukar(person, form.namn, at, epost=known)
    put_user(unit, user)
    _give(unit, register, user, form.rolle, partner, by, at)
    return user


def give_role(
    unit: SqlUnitOfWork, register: Register, user: Brukar, form: NyRolle, by: str, at: datetime
) -> None:
    """Give it, from today. To give what is held already changes nothing."""
    partner = fitting(register, form.rolle, form.partnar)
    held = grants_of(unit, user.id, local_day(at))
    wanted = (register.hf.id, form.rolle, partner)
    if wanted not in {(g.hf, g.rolle, g.partnar) for g in held}:
        _give(unit, register, user, form.rolle, partner, by, at)


def take_role(unit: SqlUnitOfWork, grant: Tildeling, at: datetime) -> None:
    """It holds no more, from this moment. Feil for the last of the secretariat."""
    day = local_day(at)
    if grant.rolle is Rolle.SEKRETARIAT and not _others_in_secretariat(unit, grant, at):
        raise Feil("rolle", LAST)
    put_grant(unit, replace(grant, til=day - timedelta(days=1)))


def end_user(unit: SqlUnitOfWork, user: Brukar, at: datetime) -> None:
    """The person comes in no more, and whatever session they have is over. History keeps the id."""
    held = grants_of(unit, user.id, local_day(at))
    for grant in sorted(held, key=lambda g: g.rolle is Rolle.SYSTEM):
        take_role(unit, grant, at)
    end_sessions_of(unit, user.id)
    shut_ways_in(unit, user.id)
    put_user(unit, replace(user, teikn="", slutta=local_day(at)))


def invite(unit: SqlUnitOfWork, user: Brukar, life: timedelta, at: datetime) -> str:
    """The secret of a way in that may be used once; the ones made before are shut."""
    secret = new_secret()
    put_way_in(unit, Inngang(hash_of(secret), user.id, laga=at, utgaar=at + life))
    return secret


def known_user(unit: SqlReads, person: str) -> Brukar:
    """The user. UnknownId where there is none, or they have ended."""
    found = find_user(unit, person)
    if found is None or found.slutta is not None:
        raise UnknownId("person", "Brukaren finst ikkje. Sjå kven som er ført inn.")
    return found


def only_here(unit: SqlReads, user: Brukar, hf: str) -> bool:
    """Whether the helsefellesskap is the only one in which the person is or has been something:
    only then may its secretariat end them or let them in."""
    return {g.hf for g in all_grants_of(unit, user.id)} <= {hf}


def fitting(register: Register, role: Rolle, partner: str | None) -> str | None:
    """The partner the role is for. Feil where one is missing, or should not be there."""
    if role not in FOR_A_PARTNER:
        if partner and role is not Rolle.SYSTEM:
            raise Feil("partnar", "Rolla er ikkje for ein partnar. Ta bort partnaren.")
        return None
    found = register.partnarar.get(partner or "")
    if found is None:
        raise Feil("partnar", "Vel partnaren rolla er for.")
    if (role is Rolle.RAADGJEVAR) is not _advises(found):
        raise Feil("rolle", "Ein rådgjevar gir råd, og ein partnar i avtalen har kontaktpersonar.")
    return found.id


def _advises(partner: Partner) -> bool:
    return partner.slag is PartnerKind.RAADGJEVAR


def _give(
    unit: SqlUnitOfWork, register: Register, user: Brukar, role: Rolle, partner: str | None,
    by: str, at: datetime,
) -> None:
    put_grant(unit, Tildeling(
        new_secret(), user.id, register.hf.id, role, local_day(at), by, partner,
    ))


def _others_in_secretariat(unit: SqlReads, grant: Tildeling, at: datetime) -> bool:
    """Whether some other person is left who may let people in. A program is nobody's keeper."""
    here = grants_in(unit, grant.hf, local_day(at))
    programs = {g.brukar for g in here if g.rolle is Rolle.SYSTEM}
    people = {g.brukar for g in here if g.rolle is Rolle.SEKRETARIAT} - programs
    return grant.brukar in programs or bool(people - {grant.brukar})
