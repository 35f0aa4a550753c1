"""When the organs of a partner can have handled a case: one meeting after the other."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib import resources

from pydantic import BaseModel, ConfigDict

from cases.partner import Moete, Organ
from cases.register import Register
from cases.terms import OrganRole, Styreform
from rules.parametrar import parameter

MEETS = frozenset({
    OrganRole.KOMMUNESTYRE, OrganRole.FORMANNSKAP, OrganRole.UTVAL, OrganRole.KOMITE,
    OrganRole.RAAD, OrganRole.BYRAAD, OrganRole.STYRE,
})
"""Organs that decide in meetings; the others need no calendar."""


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Chain(_Data):
    """One [[kjede]]: what comes before the organs in `avgjer`, in kommunar of that form."""

    styreform: Styreform
    avgjer: tuple[OrganRole, ...]
    ledd: tuple[OrganRole, ...]


class Before(_Data):
    """One [ledd.<role>]: the parameter that says whether it is asked first, and the source."""

    parameter: str
    kjelde: str


class Chains(_Data):
    """All of rules/moetekjeder.toml."""

    kjede: tuple[Chain, ...]
    ledd: Mapping[OrganRole, Before]


@cache
def chains() -> Chains:
    """The ways of a case through the organs of a kommune, as they are shipped."""
    text = resources.files("rules").joinpath("moetekjeder.toml").read_text(encoding="utf-8")
    return Chains.model_validate(tomllib.loads(text))


@dataclass(frozen=True, slots=True)
class Link:
    """One organ on the way and the meeting that can take the case; `moete` is None where its
    calendar knows of none. `papir` is the last day for papers to it, `kjent_til` the last day its
    calendar says anything of."""

    rolle: OrganRole
    organ: Organ | None
    moete: Moete | None = None
    papir: date | None = None
    kjent_til: date | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """When an organ of a partner can decide. The last of `ledd` is that organ; none where it
    decides without a meeting.

    `dato` is the earliest day, where every calendar on the way says so; `ikkje_foer` a day it
    cannot be before even if those that say nothing should meet in time. Both are None where the
    calendar of the organ itself says nothing.
    """

    rolle: OrganRole
    ledd: tuple[Link, ...] = ()
    dato: date | None = None
    ikkje_foer: date | None = None

    @property
    def ukjende(self) -> tuple[Link, ...]:
        """The organs on the way whose calendar does not reach far enough."""
        return tuple(link for link in self.ledd if link.moete is None)

    def later_than(self, due: date) -> bool:
        """Whether it is certain that the organ cannot decide by that day. A meeting on the day
        itself is in time."""
        return self.ikkje_foer is not None and self.ikkje_foer > due


def reach(
    register: Register, partner: str, role: OrganRole, ready: date, day: date | None = None
) -> Reach:
    """The earliest day that organ of the partner can decide a case whose papers are there from
    `ready`. `day` is today: what the organ itself decides in a meeting that has been, it has
    decided; the organs before it may have met."""
    today = day or ready
    if role not in MEETS:
        return Reach(role, dato=today, ikkje_foer=today)
    known, at_least, links = True, ready, []
    for number, group in enumerate(_way(register, partner, role, today)):
        last = group[0].rolle is role
        found = [
            _meeting(register, link, at_least, today if last else ready, first=number == 0)
            for link in group
        ]
        links += found
        known = known and all(link.moete for link in found)
        at_least = max([at_least, *(link.moete.dato for link in found if link.moete)])
    held = links[-1].moete
    dato = held.dato if held else None
    return Reach(role, tuple(links), dato if known else None, dato)


def _way(
    register: Register, partner: str, role: OrganRole, day: date
) -> Iterator[tuple[Link, ...]]:
    """The organs in their turn; those of one role sit side by side, and each is waited for."""
    for before in _before(register, partner, role):
        if group := organs_in(register, partner, before, day):
            yield tuple(Link(before, organ) for organ in group)
    yield (Link(role, register.partner_organ(partner, role, day)),)


def _before(register: Register, partner: str, role: OrganRole) -> tuple[OrganRole, ...]:
    form = register.partnarar[partner].styreform
    shipped = chains()
    return tuple(
        step for chain in shipped.kjede if chain.styreform is form and role in chain.avgjer
        for step in chain.ledd if parameter(register, shipped.ledd[step].parameter)
    )


def organs_in(
    register: Register, partner: str, role: OrganRole, day: date
) -> tuple[Organ, ...]:
    """The organs a partner has in that role that day: it may have several councils."""
    return tuple(
        o for o in register.organ.values()
        if o.partnar == partner and o.rolle is role and o.exists_on(day)
    )


def _meeting(
    register: Register, link: Link, ready: date, day: date, *, first: bool
) -> Link:
    """The link with the first meeting its papers are in time for. What comes from another organ
    of the partner comes the day after that met at the earliest, and may come on its paper day."""
    if link.organ is None:
        return link
    held = register.meetings(link.organ.id)
    usual = parameter(register, "papirfrist_dagar" if first else "vidaresending_dagar")
    for meeting in held:
        papers = paper_day(meeting, usual)
        after = meeting.dato >= day and (first or meeting.dato > ready)
        if papers >= ready and after:
            return Link(link.rolle, link.organ, meeting, papers, held[-1].dato)
    return Link(link.rolle, link.organ, kjent_til=held[-1].dato if held else None)


def meeting_after(register: Register, organ: Organ, day: date) -> Link:
    """The first meeting of an organ that what has happened by that day can be laid before."""
    return _meeting(register, Link(organ.rolle, organ), day, day, first=False)


def paper_day(meeting: Moete, usual: int) -> date:
    """The last day for papers to a meeting; so many days before where nothing is entered."""
    return meeting.frist or meeting.dato - timedelta(days=usual)
