"""How the seats of an organ compare with what its composition demands; rules and views ask here."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources

from pydantic import BaseModel, ConfigDict

from cases.fellesskap_terms import Gruppe
from cases.listing import listed
from cases.partner import Organ, Partner, Sete, Setekrav
from cases.register import Register
from cases.terms import OrganRole, PartnerKind
from rules.katalog import KATALOG
from rules.loading.fellesskap_schema import SeatDemandData

SIDES: Mapping[Gruppe, frozenset[Gruppe]] = {
    Gruppe.KOMMUNE: frozenset({Gruppe.KOMMUNE, Gruppe.FASTLEGE, Gruppe.KOMMUNEOVERLEGE}),
    Gruppe.SPESIALIST: frozenset({Gruppe.SPESIALIST, Gruppe.SJUKEHUSLEGE}),
}
"""The two sides of the service: the fastlegar stand with the kommunar (R-155)."""

NUMBERS = ("ingen", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti")


class _Demand(SeatDemandData):
    rolle: tuple[OrganRole, ...]


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    krav: tuple[_Demand, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A demand that does not hold; `har` says what there is, `over` that it is too much."""

    krav: Setekrav
    har: str
    over: bool = False


@cache
def role_demands() -> Mapping[OrganRole, tuple[Setekrav, ...]]:
    """What every organ of a role must be made up of. ValueError for an unknown row."""
    text = resources.files("rules").joinpath("samansetjing.toml").read_text(encoding="utf-8")
    found: dict[OrganRole, tuple[Setekrav, ...]] = {}
    for data in _File.model_validate(tomllib.loads(text)).krav:
        if data.rad not in KATALOG:
            raise ValueError(f"samansetjing.toml: unknown row {data.rad}")
        made = Setekrav(**data.model_dump(exclude={"rolle"}))
        for role in data.rolle:
            found[role] = (*found.get(role, ()), made)
    return found


def demands_on(organ: Organ) -> tuple[Setekrav, ...]:
    """The organ's own demands, and those of its role that it has no own version of."""
    if organ.partnar is not None:
        return organ.samansetjing
    own = {d.rad for d in organ.samansetjing}
    general = role_demands().get(organ.rolle, ())
    return (*organ.samansetjing, *(d for d in general if d.rad not in own))


def joint_organs(register: Register, day: date) -> tuple[Organ, ...]:
    """The organs of the helsefellesskap itself that day."""
    return tuple(o for o in register.organ.values() if o.partnar is None and o.exists_on(day))


def elector(register: Register, one: str | None) -> str | None:
    """Who elected: the partner, where an organ of its own did it."""
    organ = register.organ.get(one or "")
    return organ.partnar if organ and organ.partnar else one


def fits(register: Register, krav: Setekrav, seat: Sete, *, elected: bool = True) -> bool:
    """Whether the demand is about that seat; with `elected=False` whoever elected."""
    partner = register.partnarar.get(seat.partnar or "")
    return (
        krav.gruppe in (None, seat.gruppe)
        and (not krav.partnarar or seat.partnar in krav.partnarar)
        and (krav.omraade is None or (partner is not None and krav.omraade in partner.omraade))
        and (krav.fag or "").casefold() in seat.fag.casefold()
        and (krav.stilling or "").casefold() in seat.stilling.casefold()
        and krav.folkevald in (None, seat.folkevald)
        and (not elected or krav.vald_av in (None, elector(register, seat.vald_av)))
    )


def reached(register: Register, organ: Organ, krav: Setekrav, day: date) -> tuple[Partner, ...]:
    """The partners a demand speaks of, as it is given by group, area or name."""
    area = krav.omraade or organ.omraade
    return tuple(
        p for p in register.partnarar.values()
        if p.member_on(day) and speaks_for(p) == (krav.gruppe or speaks_for(p))
        and (not krav.partnarar or p.id in krav.partnarar)
        and (area is None or area in p.omraade)
    )


def speaks_for(partner: Partner) -> Gruppe | None:
    """The group a partner belongs to; None for those that are no part of the cooperation."""
    if partner.slag is PartnerKind.RAADGJEVAR:
        return partner.gruppe
    if not partner.avtalepart:
        return None
    return Gruppe.KOMMUNE if partner.slag is PartnerKind.KOMMUNE else Gruppe.SPESIALIST


def gaps(register: Register, organ: Organ, day: date) -> tuple[Gap, ...]:
    """The demands on the organ that its seats do not meet that day."""
    found = (gap(register, organ, krav, day) for krav in demands_on(organ))
    return tuple(g for g in found if g)


def gap(register: Register, organ: Organ, krav: Setekrav, day: date) -> Gap | None:
    """Why one demand does not hold; None where it does."""
    seats = register.seats(organ.id, day)
    if krav.like:
        return _unequal(krav, seats)
    if krav.medlemer_av:
        return _absent(register, krav, seats, day)
    mine = tuple(s for s in seats if fits(register, krav, s))
    if krav.nivaa:
        return _elsewhere(krav, mine)
    if krav.kvar:
        return _somebody_without(register, organ, krav, mine, day)
    return _counted(krav, len(mine))


def _counted(krav: Setekrav, number: int) -> Gap | None:
    if krav.hogst is not None and number > krav.hogst:
        return Gap(krav, f"har {in_words(number)}", over=True)
    return Gap(krav, f"har {in_words(number)}") if number < krav.minst else None


def _somebody_without(
    register: Register, organ: Organ, krav: Setekrav, seats: tuple[Sete, ...], day: date
) -> Gap | None:
    def held(partner: Partner) -> int:
        return sum(partner.id in (s.partnar, *s.paa_vegne_av) for s in seats)

    partners = reached(register, organ, krav, day)
    missing = [p.name_on(day).kortnamn for p in partners if held(p) < krav.minst]
    if missing:
        return Gap(krav, f"har ingen slik frå {listed(missing)}")
    too_many = [
        p.name_on(day).kortnamn for p in partners
        if krav.hogst is not None and held(p) > krav.hogst
    ]
    return Gap(krav, f"har fleire frå {listed(too_many)}", over=True) if too_many else None


def _unequal(krav: Setekrav, seats: tuple[Sete, ...]) -> Gap | None:
    """Those who may only speak are on no side of the balance."""
    first, second = (
        sum(s.teljande and s.gruppe in SIDES.get(side, {side}) for s in seats)
        for side in krav.like
    )
    if first == second:
        return None
    return Gap(krav, f"har {in_words(first)} og {in_words(second)}")


def _elsewhere(krav: Setekrav, seats: tuple[Sete, ...]) -> Gap | None:
    known = {level.casefold() for level in krav.nivaa}
    others = [s.stilling for s in seats if s.nivaa.casefold() not in known]
    return Gap(krav, f"har òg {listed(sorted(others))}") if others else None


def _absent(
    register: Register, krav: Setekrav, seats: tuple[Sete, ...], day: date
) -> Gap | None:
    here = {(s.gruppe, s.partnar, s.stilling.casefold()) for s in seats}
    missing = [
        s.stilling for o in register.organ.values()
        if o.rolle is krav.medlemer_av and o.partnar is None and o.exists_on(day)
        for s in register.seats(o.id, day)
        if s.teljande and (s.gruppe, s.partnar, s.stilling.casefold()) not in here
    ]
    return Gap(krav, f"manglar {listed(sorted(missing))}") if missing else None


def in_words(number: int) -> str:
    return NUMBERS[number] if number < len(NUMBERS) else str(number)
