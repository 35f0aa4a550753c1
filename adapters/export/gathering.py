"""Gather what is given out: cases with standings and answers, agreements, partners, history."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from adapters.db.reads import history, list_cases
from adapters.db.replay import nouns_of
from adapters.db.unit import SqlReads
from adapters.export.openness import Openness
from cases.actor import Act
from cases.canonical import Json
from cases.case import Case
from cases.casefile import CaseFile
from cases.history import HistoryEntry, content
from cases.oslo import local_day
from cases.partner import Contact
from cases.record import instant_text, to_record
from cases.register import Register
from workflow.looking.overview import partner_views

Record = dict[str, Json]
SCHEMA = 1
PERSONAL = ("person", "innfoert_av")
NOT_PUBLIC = ("post", "tvistesteg")
"""Letters and the rungs of a dispute: what lies between the house and its partners."""


@dataclass(slots=True)
class Account:
    """All that is given out, as plain records, and how much was left out of it."""

    hf: str
    made: datetime
    alt: bool
    saker: list[Record] = field(default_factory=list)
    stillingar: list[Record] = field(default_factory=list)
    svar: list[Record] = field(default_factory=list)
    dokument: list[Record] = field(default_factory=list)
    avtalar: list[Record] = field(default_factory=list)
    partnarar: list[Record] = field(default_factory=list)
    kontaktar: list[Record] | None = None
    historie: list[Record] = field(default_factory=list)
    utelate: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("saker", "dokument", "svar", "historie"), 0)
    )
    ikkje_vurderte: int = 0

    def as_json(self) -> Record:
        made: Record = {
            "skjema": SCHEMA, "helsefellesskap": self.hf, "laga": instant_text(self.made),
            "alt": self.alt, "utelate": dict(self.utelate), "ikkje_vurderte": self.ikkje_vurderte,
            "saker": self.saker, "stillingar": self.stillingar, "svar": self.svar,
            "dokument": self.dokument, "avtalar": self.avtalar, "partnarar": self.partnarar,
            "historie": self.historie,
        }
        return made if self.kontaktar is None else made | {"kontaktar": self.kontaktar}


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for: one case or all, with contacts, and with what is exempt."""

    case: str | None = None
    contacts: bool = False
    openness: Openness = field(default_factory=Openness)


def gather(unit: SqlReads, hf: str, act: Act, wish: Wish) -> Account:
    """The account. UnknownId if there is no such case."""
    register = unit.register(hf)
    made = Account(hf, act.at, wish.openness.alt)
    shown: set[str] = set()
    for case in _cases(unit, hf, wish):
        file = unit.case_file(case.id)
        _case(made, file, register, act, wish.openness)
        if wish.openness.history(file):
            shown.add(case.id)
        else:
            made.utelate["historie"] += 1
    made.partnarar = [_partner(register, p, act) for p in _partners(made, register, wish)]
    made.avtalar = list(_agreements(made, register, wish))
    if wish.contacts:
        made.kontaktar = [_contact(unit, c) for c in register.kontaktar]
    made.historie = list(_history(unit, hf, shown, wish))
    return made


def _cases(unit: SqlReads, hf: str, wish: Wish) -> Iterator[Case]:
    if wish.case is not None:
        yield unit.case_file(unit.case_id(hf, wish.case)).case
        return
    before: tuple[int, int] | None = None
    while page := list_cases(unit, hf, before=before):
        yield from page
        before = page[-1].aar, page[-1].lopenr


def _case(
    made: Account, file: CaseFile, register: Register, act: Act, openness: Openness
) -> None:
    case = file.case
    number = f"{register.hf.prefiks} {case.number}"
    known: Record = {"saksnummer": number, "tittel": openness.title(case)}
    made.ikkje_vurderte += case.offentleg is None
    if not openness.case(case):
        made.utelate["saker"] += 1
        made.saker.append(known | {
            "sakssteg": case.sakssteg.value, "offentleg": False, "heimel": case.offentleg_heimel,
        })
        return
    made.saker.append(_record(case, openness) | _with_it(file, openness) | known)
    if file.rundar:
        made.stillingar += _standings(file, register, act, number)
    _said(made, file, openness, {"sak": number})


def _with_it(file: CaseFile, openness: Openness) -> Record:
    """What belongs to the case itself. A title that cannot be shown stands in the summary too."""
    newest = file.newest
    hidden = file.case.offentleg_tittel and not openness.alt
    return {
        "samandrag": "" if hidden else file.case.samandrag,
        "ordlyd": newest.tekst if newest else None,
        "ordlydkode": newest.code if newest else None,
        "partar": list(file.parties),
        "handsamingar": [to_record(h) for h in file.handsamingar],
        "eige_saksnummer": [to_record(n) for n in file.eige_saksnummer],
        "vedtak": [to_record(v) for v in file.vedtak],
    }


def _standings(file: CaseFile, register: Register, act: Act, number: str) -> list[Record]:
    return [
        {
            "sak": number, "partnar": v.partnar, "namn": v.namn, "stilling": v.standing.value,
            "nivaa": v.nivaa.rad.value, "organ": v.nivaa.first.value if v.nivaa.first else None,
        }
        for v in partner_views(file, register, act)
    ]


def _said(made: Account, file: CaseFile, openness: Openness, of_case: Record) -> None:
    """The answers and documents of the case, without those that are exempt."""
    answers = [a for a in file.svar if openness.answer(file, a)]
    documents = [d for d in file.dokument if openness.document(file, d)]
    made.utelate["svar"] += len(file.svar) - len(answers)
    made.utelate["dokument"] += len(file.dokument) - len(documents)
    made.svar += [
        _record(a, openness) | of_case | {"endeleg": file.is_final(a)} for a in answers
    ]
    made.dokument += [to_record(d) | of_case for d in documents]


def _record(noun: object, openness: Openness) -> Record:
    """The noun without who at the desk did it, unless everything is asked for."""
    record = to_record(noun)
    return record if openness.alt else {k: v for k, v in record.items() if k not in PERSONAL}


def _partners(made: Account, register: Register, wish: Wish) -> Iterator[str]:
    """Those of the register; of one case, those that are in it."""
    if wish.case is None:
        yield from register.partnarar
        return
    named = {p for s in made.saker for p in s.get("partar", ())}  # type: ignore[union-attr]
    yield from (p for p in register.partnarar if p in named)


def _partner(register: Register, key: str, act: Act) -> Record:
    partner = register.partnarar[key]
    name = partner.name_on(local_day(act.at))
    return to_record(partner) | {"namn": name.namn, "kortnamn": name.kortnamn}


def _agreements(made: Account, register: Register, wish: Wish) -> Iterator[Record]:
    about = {s.get("avtale") for s in made.saker}
    numbers = {str(s["saksnummer"]).rpartition(" ")[2] for s in made.saker}
    for agreement in register.avtalar.values():
        if wish.case is None or agreement.id in about or agreement.sak in numbers:
            events = [h for h in register.avtale_hendingar if h.avtale == agreement.id]
            yield to_record(agreement) | {"hendingar": [to_record(h) for h in events]}


def _contact(unit: SqlReads, contact: Contact) -> Record:
    name = unit.private(contact.namn) if contact.namn else None
    return to_record(contact) | {"namn": name, "adresse": unit.private(contact.adresse)}


def _history(unit: SqlReads, hf: str, shown: set[str], wish: Wish) -> Iterator[Record]:
    """The entries of the cases shown; of the register too where the whole is asked for."""
    for entry in history(unit):
        if entry.hf != hf or (entry.sak not in shown and (entry.sak or wish.case)):
            continue
        yield _entry(entry, wish)


def _entry(entry: HistoryEntry, wish: Wish) -> Record:
    """The entry whole; without what was not asked for, and then marked so, since its hash no
    longer tells what stands there."""
    hidden = {*(() if wish.contacts else ("kontakt",)), *(() if wish.openness.alt else NOT_PUBLIC)}
    nouns = list(nouns_of(entry))
    left_out = sorted({kind for kind, _ in nouns if kind in hidden})
    record = content(entry) | {"hash": entry.hash}
    if left_out:
        kept: list[Json] = [{"slag": k, "verdi": dict(r)} for k, r in nouns if k not in hidden]
        record |= {"resultat": kept, "utelate": left_out}
    return record
