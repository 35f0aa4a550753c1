"""What a rule on organs and seats looks at: the register as the act would leave it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from cases.partner import Organ, Sete
from cases.register import Register
from cases.steps import Trekk
from cases.terms import OrganRole
from rules.facts import RegisterFacts
from rules.organ.samansetjing import joint_organs


def after(facts: RegisterFacts) -> Register:
    """The register with the seats and organs of the act in it."""
    new = [n for n in facts.nye if isinstance(n, Sete)]
    ids = {s.id for s in new}
    kept = (s for s in facts.register.sete if s.id not in ids)
    organs = {n.id: n for n in facts.nye if isinstance(n, Organ)}
    return replace(
        facts.register, sete=(*kept, *new), organ={**facts.register.organ, **organs}
    )


def judged_seats(facts: RegisterFacts) -> Iterator[tuple[Organ, Sete]]:
    """The seat that is entered; when the register is looked over, all that are held today."""
    if facts.trekk is not Trekk.OVERSYN:
        for seat in (n for n in facts.nye if isinstance(n, Sete)):
            yield facts.register.organ[seat.organ], seat
        return
    for organ in joint_organs(facts.register, facts.day):
        for seat in facts.register.seats(organ.id, facts.day):
            yield organ, seat


def judged_organs(facts: RegisterFacts) -> tuple[Organ, ...]:
    """The organ that is set up or given a seat; when looked over, all there are today."""
    if facts.trekk is not Trekk.OVERSYN:
        touched = {n.organ if isinstance(n, Sete) else n.id
                   for n in facts.nye if isinstance(n, Sete | Organ)}
        return tuple(o for o in after(facts).organ.values() if o.id in touched)
    return joint_organs(facts.register, facts.day)


def day_of(facts: RegisterFacts) -> date:
    """The day the composition is judged: of a seat that begins later, its first."""
    return max([facts.day, *(n.fraa for n in facts.nye if isinstance(n, Sete))])


def seated_organs(facts: RegisterFacts, *roles: OrganRole) -> tuple[Organ, ...]:
    """The joint organs today that anybody has ever been entered in."""
    known = {s.organ for s in facts.register.sete}
    return tuple(
        o for o in joint_organs(facts.register, facts.day)
        if o.id in known and (not roles or o.rolle in roles)
    )
