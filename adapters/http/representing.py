"""Which roles hold in a session where the log-in service was asked whom the person speaks for."""

from datetime import datetime

from adapters.db.unit import SqlReads
from adapters.db.users import grants_of
from cases.oslo import local_day
from cases.tilgang import Rolle, Tildeling
from workflow.forms.errors import UnknownId


def spoken_for(unit: SqlReads, represents: str | None, grant: Tildeling) -> bool:
    """Whether the role holds. A kontaktperson must represent the partner, where the log-in service
    is asked about it; all other roles hold by themselves."""
    if represents is None or grant.rolle is not Rolle.KONTAKT or grant.partnar is None:
        return True
    try:
        partner = unit.register(grant.hf).partnarar.get(grant.partnar)
    except UnknownId:
        return False
    return bool(partner and partner.orgnr and partner.orgnr in represents.split())


def unspoken_for(
    unit: SqlReads, user: str, represents: str | None, at: datetime
) -> tuple[Tildeling, ...]:
    """The roles the user has that do not hold this time."""
    held = grants_of(unit, user, local_day(at))
    return tuple(g for g in held if not spoken_for(unit, represents, g))
