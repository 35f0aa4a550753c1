"""What is wrong with a register file that no single key can show, one sentence each."""

from collections.abc import Iterator

from stdnum.no import orgnr

from cases.register import Register
from cases.reglement import Reglement, overlap
from cases.terms import OrganRole, PartnerKind
from rules.katalog import KATALOG, SwitchError
from rules.parametrar import defaults
from rules.register_schema import FileData, OrganData

TOP = frozenset({OrganRole.KOMMUNESTYRE, OrganRole.STYRE})


def faults(data: FileData, register: Register) -> Iterator[str]:
    """What no single key can show to be wrong, one sentence each."""
    yield from _switch_faults(register)
    yield from _partner_faults(data, register)
    yield from _pointer_faults(data, register)
    yield from _yearly_faults(register)
    for partner, versions in register.reglement.items():
        yield from _reglement_faults(partner, versions, register)


def _switch_faults(register: Register) -> Iterator[str]:
    try:
        KATALOG.check_switches(register.hf.brytarar)
    except SwitchError as error:
        yield f"helsefellesskap.brytarar: {error}"


def _partner_faults(data: FileData, register: Register) -> Iterator[str]:
    known = register.partnarar
    named = [
        *((f"organ {o.id}", o.partnar) for o in register.organ.values()),
        *((f"reglement versjon {r.versjon}", r.partnar) for r in data.reglement),
        *((f"etterfølgjaren til {p.id}", p.etterfolgjar) for p in known.values()),
    ]
    yield from (f"{what}: partnaren {p} finst ikkje" for what, p in named if p and p not in known)
    yield from (
        f"organ {o}: id-en er òg id-en til ein partnar" for o in register.organ if o in known
    )
    for p in data.partnar:
        if p.orgnr and not orgnr.is_valid(p.orgnr):
            yield f"partnar {p.id}, orgnr: nummeret er ikkje rett; skriv dei ni siffera"
        roles = {o.rolle for o in register.organ.values() if o.partnar == p.id}
        if not roles & TOP and p.slag is not PartnerKind.RAADGJEVAR:
            yield f"partnar {p.id}: øvste organ manglar"
        for role in p.organnamn.keys() - roles:
            yield f"partnar {p.id}: organnamn.{role.value} er namn på eit organ som ikkje finst"


def _pointer_faults(data: FileData, register: Register) -> Iterator[str]:
    """Ids and catalogue rows that point at nothing, one sentence each."""
    demands = [(f"organ {o.id}", d.rad) for o in data.organ for d in o.samansetjing]
    rows = [*demands, *((f"aarshjul {a.id}", a.rad) for a in data.aarshjul)]
    yield from (f"{what}: rada {rad} finst ikkje" for what, rad in rows if rad not in KATALOG)
    organs = [
        *((f"sete {s.id}", s.organ) for s in data.sete),
        *((f"moete {m.id}", m.organ) for m in data.moete),
        *((f"avtale {a.id}", a.eigar) for a in data.avtale),
        *((f"aarshjul {a.id}", a.organ) for a in data.aarshjul),
        *((f"organ {o.id}", v) for o in data.organ for v in _nominators(o)),
    ]
    yield from (
        f"{what}: organet {o} finst ikkje" for what, o in organs if o and o not in register.organ
    )
    partners = [
        *((f"organ {o.id}", p) for o in data.organ for d in o.samansetjing for p in d.partnarar),
        *((f"sete {s.id}", p) for s in data.sete for p in (s.partnar, *s.paa_vegne_av)),
        *((f"avtale {a.id}", p) for a in data.avtale for p in a.partar),
    ]
    yield from (
        f"{what}: partnaren {p} finst ikkje"
        for what, p in partners if p and p not in register.partnarar
    )
    for a in data.avtale:
        if a.mor and a.mor not in register.avtalar:
            yield f"avtale {a.id}: avtalen {a.mor} finst ikkje"


def _nominators(organ: OrganData) -> tuple[str | None, ...]:
    return (organ.valnemnd, *(d.valnemnd for d in organ.samansetjing))


def _yearly_faults(register: Register) -> Iterator[str]:
    """Numbers nobody asks for, and tasks of which nothing can show that they were done."""
    unknown = register.hf.parametrar.keys() - defaults().keys()
    yield from (f"helsefellesskap.parametrar: {name} finst ikkje" for name in sorted(unknown))
    for task in register.hf.aarshjul:
        if task.hending == "moete" and task.organ is None:
            yield f"aarshjul {task.id}: organet som skal møtast, manglar"
        if task.hending == "sak" and task.sakstype not in register.sakstypar:
            yield f"aarshjul {task.id}: sakstypen {task.sakstype or ''} finst ikkje"


def _reglement_faults(
    partner: str, versions: tuple[Reglement, ...], register: Register
) -> Iterator[str]:
    roles = {o.rolle for o in register.organ.values() if o.partnar == partner}
    for v in versions:
        for row in v.rader:
            if row.organ not in roles:
                yield f"reglement {v.id}: {partner} har ikkje organet {row.organ.value}"
        if v.gjeld_til and v.gjeld_til < v.gjeld_fraa:
            yield f"reglement {v.id}: gjeld_til er før gjeld_fraa"
    if len({v.versjon for v in versions}) != len(versions):
        yield f"reglement for {partner}: ein versjon står to gonger"
    if both := overlap(versions):
        yield f"reglement {both[0].id} og {both[1].id} gjeld på same dag"
