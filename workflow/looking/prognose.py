"""When the partners can have agreed: the earliest day, whom it hangs on, and what is likely."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from statistics import median

from cases.terms import OrganRole
from rules.facts import Facts
from rules.moetekjede import Link, meeting_after
from rules.parametrar import parameter
from rules.sak.modellval import ssu_must_confirm
from workflow.looking.framdrift import PartnerWay, Progress

Turnarounds = Mapping[str, Sequence[int]]
"""For each partner, how many days its earlier answers took from the round was opened."""


@dataclass(frozen=True, slots=True)
class Prognose:
    """When semje can be stated at the earliest, and the partners that day hangs on.

    `dato` is None while somebody is unknown; then `ikkje_foer` is what the others make of it.
    `ukjende` are those nobody can say a day of, `imot` those that have said no. `ssu` are the
    organs that handle the case again afterwards. `sannsynleg` is a day by what the partners have
    taken before; None where `for_faa` have answered too few times to tell.
    """

    dato: date | None
    ikkje_foer: date
    heng_paa: tuple[str, ...] = ()
    ukjende: tuple[str, ...] = ()
    imot: tuple[str, ...] = ()
    ssu: tuple[Link, ...] = ()
    sannsynleg: date | None = None
    for_faa: tuple[str, ...] = ()


def prognose(facts: Facts, found: Progress, before: Turnarounds) -> Prognose:
    """The earliest and the likely day. Nothing is guessed: what is not known is named."""
    owing = [w for w in found.partnarar if not w.ferdig]
    known = {w.partnar: d for w in owing if (d := _earliest(w)) is not None}
    last = max(known.values(), default=facts.day)
    ssu = _ssu_after(facts, last)
    settled = _after(ssu, last)
    imot = tuple(w.partnar for w in owing if w.imot)
    ukjende = tuple(w.partnar for w in owing if not w.imot and _unsure(w))
    sure = not ukjende and not imot and settled is not None
    likely, few = _likely(facts, found, owing, before)
    return Prognose(
        dato=settled if sure else None, ikkje_foer=settled or last,
        heng_paa=tuple(p for p, d in known.items() if d == last and d > facts.day),
        ukjende=ukjende, imot=imot, ssu=ssu,
        sannsynleg=likely if not imot else None, for_faa=few,
    )


def _earliest(way: PartnerWay) -> date | None:
    return way.veg.ikkje_foer if way.veg else None


def _unsure(way: PartnerWay) -> bool:
    return way.veg is None or way.veg.dato is None


def _ssu_after(facts: Facts, day: date) -> tuple[Link, ...]:
    """The meetings of SSU that can handle the case again; none where that is not asked for."""
    if not ssu_must_confirm(facts):
        return ()
    organs = facts.register.joint_organs(OrganRole.SSU, facts.case.struktur_dato or facts.day)
    return tuple(meeting_after(facts.register, o, day) for o in organs)


def _after(ssu: tuple[Link, ...], day: date) -> date | None:
    """The day the last of them has met; None where one of their calendars does not say."""
    met = [link.moete.dato for link in ssu if link.moete]
    return max([day, *met]) if len(met) == len(ssu) else None


def _likely(
    facts: Facts, found: Progress, owing: list[PartnerWay], before: Turnarounds
) -> tuple[date | None, tuple[str, ...]]:
    """The day by the median of what each has taken before, never before it can."""
    least = parameter(facts.register, "prognose_svar_minst")
    few = tuple(w.partnar for w in owing if len(before.get(w.partnar, ())) < least)
    if few or not owing:
        return None, few
    days = [
        max(found.fraa + timedelta(days=ceil(median(before[w.partnar]))), facts.day,
            _earliest(w) or facts.day)
        for w in owing
    ]
    return _after(_ssu_after(facts, max(days)), max(days)), ()
