"""Which user it is that a log-in service has sent: bound to what it calls them the first time."""

from dataclasses import replace
from datetime import datetime

from adapters.db.uow import SqlUnitOfWork
from adapters.db.users import find_user, put_user, user_of_subject, users_of_email
from adapters.db.ways_in import find_way_in, use_way_in
from adapters.oidc.faults import Kvifor, LoginFault
from adapters.oidc.way import Innlogga
from cases.tilgang import Brukar


def recognised(unit: SqlUnitOfWork, who: Innlogga, way_hash: str, at: datetime) -> Brukar:
    """The user. The first time by invitation, else by an e-mail that has been verified and that
    one user alone was entered with. LoginFault for everybody else: a log-in makes no user.
    """
    known = user_of_subject(unit, who.utferdar, who.subjekt)
    found = known or _invited(unit, way_hash, at) or _by_email(unit, who.epost)
    if found is None or found.slutta is not None:
        raise LoginFault(Kvifor.UKJEND)
    if known is None:
        found = replace(found, utferdar=who.utferdar, subjekt=who.subjekt)
        put_user(unit, found)
    return found


def _invited(unit: SqlUnitOfWork, way_hash: str, at: datetime) -> Brukar | None:
    """Whom the invitation is for; it is used up. LoginFault where they already log in as somebody
    else: an invitation never moves a user to another person."""
    way = find_way_in(unit, way_hash, at) if way_hash else None
    user = find_user(unit, way.brukar) if way else None
    if user is None:
        return None
    if user.subjekt:
        raise LoginFault(Kvifor.KNYTT)
    return user if use_way_in(unit, way_hash, at) else None


def _by_email(unit: SqlUnitOfWork, email: str) -> Brukar | None:
    found = users_of_email(unit, email) if email else ()
    return found[0] if len(found) == 1 else None
