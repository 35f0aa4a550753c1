"""Who nominates and who elects to an organ: the questions that rules on elections share."""

from collections.abc import Mapping
from datetime import date

from cases.fellesskap_terms import Gruppe
from cases.partner import Organ, Sete
from cases.register import Register
from cases.terms import OrganRole, Utfall
from rules.facts import Facts, RegisterFacts
from rules.organ.samansetjing import fits, reached

INVITED = frozenset({
    Gruppe.SEKRETARIAT, Gruppe.STATSFORVALTAR, Gruppe.KS, Gruppe.FYLKESKOMMUNE, Gruppe.PKO,
    Gruppe.HOVUDSAMANSLUTNING,
})
"""Groups that nobody in the helsefellesskap elects."""
NOMINATES = (Utfall.TILRAADING, Utfall.DELT_TILRAADING, Utfall.GODKJENT, Utfall.VEDTAK)


def called(facts: RegisterFacts, one: str) -> str:
    """The name of an organ or a partner."""
    return facts.organ_name(one) if one in facts.register.organ else facts.name(one)


# -- who nominates ---------------------------------------------------------------------------------


def nominating(register: Register, organ: Organ, seat: Sete) -> str | None:
    """The organ that nominates to that seat; None where no one does."""
    special = (
        d.valnemnd for d in organ.samansetjing
        if d.valnemnd and fits(register, d, seat, elected=False)
    )
    return next(special, organ.valnemnd)


def nominators(facts: Facts) -> tuple[str, ...]:
    """The valnemnder of an election: those of the demands its partners fill, else the organ's."""
    organ = facts.register.organ.get(facts.case.val_organ or "")
    if organ is None:
        return ()
    special = dict.fromkeys(
        d.valnemnd for d in organ.samansetjing
        if d.valnemnd and {p.id for p in reached(facts.register, organ, d, facts.day)}
        & set(facts.file.parties)
    )
    return tuple(special) or ((organ.valnemnd,) if organ.valnemnd else ())


def has_nominated(facts: Facts, committee: str) -> bool:
    handling = facts.file.last_handling(committee)
    return handling is not None and handling.utfall in NOMINATES


def is_nominated(facts: Facts) -> bool:
    """Whether an election has the nomination it needs from others than SSU."""
    committees = nominators(facts) if facts.sakstype.val else ()
    return bool(committees) and all(has_nominated(facts, c) for c in committees)


# -- who elects ------------------------------------------------------------------------------------


def electing_organ(register: Register, organ: Organ, day: date) -> tuple[str, ...]:
    """The joint organs that elect to this one; empty where the partners do it themselves."""
    if organ.vel is None and organ.rolle is OrganRole.FAGUTVAL:
        return tuple(o.id for o in register.joint_organs(OrganRole.SSU, day))
    chooser = register.organ.get(organ.vel or organ.oppretta_av or "")
    return (chooser.id,) if chooser and chooser.partnar is None else ()


def electing_partners(facts: RegisterFacts, organ: Organ) -> frozenset[str]:
    """The partners that elect somebody to the organ, by its composition; empty if unsaid."""
    if organ.vel in facts.register.partnarar:
        return frozenset({organ.vel or ""})
    found: set[str] = set()
    for demand in organ.samansetjing:
        if demand.vald_av in facts.register.partnarar:
            found.add(demand.vald_av or "")
        elif demand.partnarar or demand.gruppe in (Gruppe.KOMMUNE, Gruppe.SPESIALIST):
            found |= {p.id for p in reached(facts.register, organ, demand, facts.day)}
    return frozenset(found)


ROLES: Mapping[OrganRole, str] = {OrganRole.FAGUTVAL: "R-104", OrganRole.BRUKARUTVAL: "R-224"}
"""The row that says who elects the members of an organ of that role."""


def expected(register: Register, organ: Organ, seat: Sete) -> dict[str, tuple[str, ...]]:
    """By catalogue row: whoever may have elected to that seat. Empty where nothing is said."""
    if seat.gruppe in INVITED:
        return {}
    found: dict[str, tuple[str, ...]] = {
        d.rad: (d.vald_av,) for d in organ.samansetjing
        if d.vald_av and fits(register, d, seat, elected=False)
    }
    if row := ROLES.get(organ.rolle):
        found[row] = (organ.vel,) if organ.vel else electing_organ(
            register, organ, seat.fraa
        )
    if organ.rolle is OrganRole.OMRAADEUTVAL and seat.gruppe is Gruppe.KOMMUNE and seat.partnar:
        found["R-114"] = (seat.partnar,)
    if seat.gruppe is Gruppe.BRUKAR and organ.rolle is not OrganRole.BRUKARUTVAL:
        found["R-226"] = found["R-101"] = _user_committees(register)
        if organ.rolle is not OrganRole.SSU:
            del found["R-101"]
    return {row: who for row, who in found.items() if who}


def _user_committees(register: Register) -> tuple[str, ...]:
    organs = (o.id for o in register.organ.values() if o.rolle is OrganRole.BRUKARUTVAL)
    advisers = (p.id for p in register.partnarar.values() if p.gruppe is Gruppe.BRUKAR)
    return (*organs, *advisers)
