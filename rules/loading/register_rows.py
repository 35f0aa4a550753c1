"""What is wrong with the rows of a register file beside one another: ids, days and roles."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from cases.listing import listed
from cases.partner import Organ
from cases.terms import JOINT_ROLES, PARTNER_ROLES
from rules.loading.register_schema import FileData

Span = tuple[str, date | None, date | None]
"""Where the last day stands («[[sete]] ssu-nes, til»), the first day and the last."""


def doubles(data: FileData, organs: Iterable[Organ]) -> Iterator[str]:
    """Ids that stand twice, with the rows they stand in."""
    for table in ("partnar", "organ", "sete", "moete", "avtale", "aarshjul", "tvistetrinn"):
        rows: dict[str, list[str]] = defaultdict(list)
        for number, row in enumerate(getattr(data, table), start=1):
            rows[row.id].append(f"nr. {number}")
        yield from (
            f"[[{table}]] {listed(at)}: id-en {i} står to gonger. Gi den eine ein annan"
            for i, at in rows.items() if len(at) > 1
        )
    own, seen = {o.id for o in data.organ}, set[str]()
    once = {i for i, n in Counter(p.id for p in data.partnar).items() if n == 1}
    for organ in organs:
        if organ.partnar in once and organ.id in seen | own and not _written(data, organ):
            yield f"[[organmal]]: id-en {organ.id} står to gonger. Bruk {{partnar}} og {{rolle}}"
        seen.add(organ.id)


def _written(data: FileData, organ: Organ) -> bool:
    """Whether the organ stands in the file itself, and does not come from an [[organmal]]."""
    return any(o.id == organ.id and o.partnar == organ.partnar for o in data.organ)


def row_faults(data: FileData) -> Iterator[str]:
    """Days in the wrong order, roles in the wrong place, seats of those who are no partners."""
    yield from (
        f"{at}: siste dag er før første dag. Rett den eine av dei"
        for at, first, last in _spans(data) if first and last and last < first
    )
    yield from (
        f"[[moete]] {m.id}, frist: fristen er etter møtet. Skriv ein dag før {m.dato.isoformat()}"
        for m in data.moete if m.frist and m.frist > m.dato
    )
    for o in data.organ:
        fits = PARTNER_ROLES if o.partnar else JOINT_ROLES
        if o.rolle not in fits:
            whose = "ein partnar" if o.partnar else "helsefellesskapet"
            yield (
                f"[[organ]] {o.id}, rolle: {o.rolle.value} er ikkje eit organ hjå {whose}."
                f" Vel {', '.join(fits)}"
            )
    yield from _seat_faults(data)


def _spans(data: FileData) -> Iterator[Span]:
    for p in data.partnar:
        yield f"[[partnar]] {p.id}, til", p.fraa, p.til
        for number, name in enumerate(p.namn, start=1):
            yield f"[[partnar]] {p.id}, namn nr. {number}, til", name.fraa, name.til
    yield from ((f"[[organ]] {o.id}, til", o.fraa, o.til) for o in data.organ)
    yield from ((f"[[sete]] {s.id}, til", s.fraa, s.til) for s in data.sete)
    yield from ((f"[[avtale]] {a.id}, gjeld_til", a.gjeld_fraa, a.gjeld_til) for a in data.avtale)


def _seat_faults(data: FileData) -> Iterator[str]:
    members = {p.id: p for p in data.partnar}
    for s in data.sete:
        partner = members.get(s.partnar or "")
        if partner is None:
            continue
        if s.fraa < partner.fraa or (partner.til and s.fraa > partner.til):
            yield (
                f"[[sete]] {s.id}, fraa: {partner.id} er ikkje partnar den dagen. Sjå fraa og til"
                f" på partnaren"
            )
