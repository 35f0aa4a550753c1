"""Reglement that are read the same at several partners, told once for all of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from adapters.views.regelbok.here import OwnReglement
from cases.listing import listed
from cases.register import Register
from cases.terms import PartnerKind

NAMED = 3
"""So many partners are named in a row; more are a number, with their names under it."""
KINDS: Mapping[PartnerKind, str] = {
    PartnerKind.KOMMUNE: "kommunar", PartnerKind.HELSEFORETAK: "helseføretak",
    PartnerKind.PRIVAT: "private partnarar",
}
Reading = tuple[date | None, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Shared:
    """One reading of a reglement, and whose it is. `namn` are the partners where `kven` only counts
    them; `fraa` is None where nobody has confirmed the reglement."""

    kven: str
    namn: str
    fraa: date | None
    setningar: tuple[str, ...]


def shared(each: Iterable[OwnReglement], register: Register) -> tuple[Shared, ...]:
    """Each reading once for each kind of partner, what most share first."""
    alike: dict[tuple[PartnerKind, Reading], list[str]] = {}
    for one in each:
        key = register.partnarar[one.partnar].slag, _reading(one)
        alike.setdefault(key, []).append(one.namn)
    return tuple(
        _told(kind, names, reading)
        for (kind, reading), names in sorted(alike.items(), key=lambda found: -len(found[1]))
    )


def _reading(one: OwnReglement) -> Reading:
    since = one.versjon.gjeld_fraa if one.versjon.stadfesta else None
    return since, tuple(row.setning for row in one.rader)


def _told(kind: PartnerKind, names: list[str], reading: Reading) -> Shared:
    if len(names) <= NAMED:
        return Shared(listed(names), "", *reading)
    return Shared(f"{len(names)} {KINDS.get(kind, 'partnarar')}", listed(names), *reading)
