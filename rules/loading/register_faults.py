"""What is wrong with a register file that no single key can show, one sentence each."""

from collections.abc import Iterator

from stdnum.no import orgnr

from cases.register import Register
from cases.reglement import Reglement, overlap
from cases.terms import OrganRole, PartnerKind
from rules.katalog import KATALOG, SwitchError
from rules.loading.register_rows import row_faults
from rules.loading.register_schema import FileData
from rules.parametrar import defaults, too_small

TOP = frozenset({OrganRole.KOMMUNESTYRE, OrganRole.STYRE})
Pointer = tuple[str, str | None]
"""Where an id stands («[[avtale]] delavtale-1, mor»), and the id; None where there is none."""


SEE = {
    "partnaren": "partnarane", "organet": "organa", "avtalen": "avtalane",
    "partnaren eller organet": "partnarane og organa",
}


def faults(data: FileData, register: Register) -> Iterator[str]:
    """What no single key can show to be wrong, one sentence each, with table and key."""
    yield from row_faults(data)
    yield from _switch_faults(register)
    yield from _partner_faults(data, register)
    yield from _pointer_faults(data, register)
    yield from _yearly_faults(register)
    for partner, versions in register.reglement.items():
        yield from _reglement_faults(partner, versions, register)


def _switch_faults(register: Register) -> Iterator[str]:
    for rad, value in register.hf.brytarar.items():
        try:
            KATALOG.check_switches({rad: value})
        except SwitchError as error:
            yield f"[helsefellesskap.brytarar], {rad}: {error}"


def _partner_faults(data: FileData, register: Register) -> Iterator[str]:
    yield from (
        f"[[organ]] {o}, id: det er òg id-en til ein partnar"
        for o in register.organ if o in register.partnarar
    )
    for p in data.partnar:
        if p.orgnr and not orgnr.is_valid(p.orgnr):
            yield f"[[partnar]] {p.id}, orgnr: nummeret er ikkje rett; skriv dei ni siffera"
        roles = {o.rolle for o in register.organ.values() if o.partnar == p.id}
        if not roles & TOP and p.slag is not PartnerKind.RAADGJEVAR:
            yield f"[[partnar]] {p.id}: øvste organ manglar; sjå [[organmal]] for {p.slag.value}"
        for role in p.organnamn.keys() - roles:
            yield (
                f"[[partnar]] {p.id}, organnamn.{role.value}: er namn på eit organ som ikkje finst"
            )


# -- ids and catalogue rows that point at nothing --------------------------------------------------


def _pointer_faults(data: FileData, register: Register) -> Iterator[str]:
    known = {
        "partnaren": register.partnarar.keys(), "organet": register.organ.keys(),
        "avtalen": register.avtalar.keys(),
        "partnaren eller organet": register.partnarar.keys() | register.organ.keys(),
    }
    pointers = {
        "partnaren": _to_partners(data), "organet": _to_organs(data),
        "partnaren eller organet": _to_electors(data),
        "avtalen": ((f"[[avtale]] {a.id}, mor", a.mor) for a in data.avtale),
    }
    for what, found in pointers.items():
        yield from (
            f"{at}: {what} {i} finst ikkje. Sjå {SEE[what]} i fila"
            for at, i in found if i and i not in known[what]
        )
    demands = ((f"[[organ]] {o.id}, samansetjing", d.rad) for o in data.organ
               for d in o.samansetjing)
    yearly = ((f"[[aarshjul]] {a.id}, rad", a.rad) for a in data.aarshjul)
    yield from (
        f"{at}: rada {rad} finst ikkje. Sjå docs/katalog.md"
        for at, rad in (*demands, *yearly) if rad not in KATALOG
    )


def _to_partners(data: FileData) -> Iterator[Pointer]:
    for p in data.partnar:
        yield f"[[partnar]] {p.id}, etterfolgjar", p.etterfolgjar
        yield f"[[partnar]] {p.id}, oppstaatt_av", p.oppstaatt_av
    for o in data.organ:
        yield f"[[organ]] {o.id}, partnar", o.partnar
        for d in o.samansetjing:
            yield from ((f"[[organ]] {o.id}, samansetjing, partnarar", p) for p in d.partnarar)
    for r in data.reglement:
        yield f"[[reglement]] {r.partnar} versjon {r.versjon}, partnar", r.partnar
    for s in data.sete:
        yield f"[[sete]] {s.id}, partnar", s.partnar
        yield from ((f"[[sete]] {s.id}, paa_vegne_av", p) for p in s.paa_vegne_av)
    for a in data.avtale:
        yield from ((f"[[avtale]] {a.id}, partar", p) for p in a.partar)


def _to_organs(data: FileData) -> Iterator[Pointer]:
    for o in data.organ:
        yield f"[[organ]] {o.id}, valnemnd", o.valnemnd
        yield f"[[organ]] {o.id}, oppretta_av", o.oppretta_av
        yield from ((f"[[organ]] {o.id}, samansetjing, valnemnd", d.valnemnd)
                    for d in o.samansetjing)
    yield from ((f"[[sete]] {s.id}, organ", s.organ) for s in data.sete)
    yield from ((f"[[moete]] {m.id}, organ", m.organ) for m in data.moete)
    yield from ((f"[[avtale]] {a.id}, eigar", a.eigar) for a in data.avtale)
    yield from ((f"[[aarshjul]] {a.id}, organ", a.organ) for a in data.aarshjul)


def _to_electors(data: FileData) -> Iterator[Pointer]:
    """Whoever elects or nominates is a partner or an organ."""
    for o in data.organ:
        yield f"[[organ]] {o.id}, vel", o.vel
        yield from ((f"[[organ]] {o.id}, samansetjing, vald_av", d.vald_av) for d in o.samansetjing)
    for s in data.sete:
        yield f"[[sete]] {s.id}, vald_av", s.vald_av
        yield f"[[sete]] {s.id}, innstilt_av", s.innstilt_av


# -- the year and the reglement --------------------------------------------------------------------


def _yearly_faults(register: Register) -> Iterator[str]:
    """Numbers nobody asks for, and tasks of which nothing can show that they were done."""
    unknown = register.hf.parametrar.keys() - defaults().keys()
    yield from (
        f"[helsefellesskap.parametrar], {name}: finst ikkje. Vel {', '.join(defaults())}"
        for name in sorted(unknown)
    )
    yield from (
        f"[helsefellesskap.parametrar], {name}: talet må vere minst {defaults()[name].minst}"
        for name, number in register.hf.parametrar.items()
        if name in defaults() and too_small(name, number)
    )
    for task in register.hf.aarshjul:
        if task.hending == "moete" and task.organ is None:
            yield f"[[aarshjul]] {task.id}, organ: organet som skal møtast, manglar"
        if task.hending == "sak" and task.sakstype not in register.sakstypar:
            yield f"[[aarshjul]] {task.id}, sakstype: {task.sakstype or 'sakstypen'} finst ikkje"


def _reglement_faults(
    partner: str, versions: tuple[Reglement, ...], register: Register
) -> Iterator[str]:
    roles = {o.rolle for o in register.organ.values() if o.partnar == partner}
    for v in versions:
        for row in v.rader:
            if row.organ not in roles:
                yield f"[[reglement]] {v.id}, organ: {partner} har ikkje organet {row.organ.value}"
        if v.gjeld_til and v.gjeld_til < v.gjeld_fraa:
            yield f"[[reglement]] {v.id}: gjeld_til er før gjeld_fraa"
    if len({v.versjon for v in versions}) != len(versions):
        yield f"[[reglement]] for {partner}, versjon: ein versjon står to gonger"
    if both := overlap(versions):
        yield f"[[reglement]] {both[0].id} og {both[1].id} gjeld på same dag"
