"""A case as it would be if something were otherwise: made from the one that is, never stored."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from cases.actor import Act
from cases.avklaring import Avklaring
from cases.casefile import CaseFile
from cases.fellesskap_terms import Avtaleslag
from cases.oslo import day_text, local_day
from cases.register import Register
from cases.steps import Trekk
from cases.terms import Okonomi, OrdlydClass
from rules.facts import Facts
from rules.parametrar import parameter
from rules.spoersmaal import must_clarify
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.fields import POINTS_OF_LAW
from workflow.forms.innmelding_forms import MeldInn
from workflow.forms.kva_om_forms import Changes
from workflow.innmelding import known_type, new_case
from workflow.looking.konsekvens import Proposal, on_day
from workflow.looking.overview import facts_of, imagined
from workflow.looking.tenkt import calm, given_now
from workflow.ordlyd import build, lapsed

ALL_POINTS = tuple(range(1, POINTS_OF_LAW + 1))
"""What a samarbeidsavtale holds unless somebody says otherwise: hol. § 6-2 demands them all."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the comparison: a case, the register, and the day it is seen.

    `tenkt` is a case that does not exist; then its innmelding is judged too.
    """

    file: CaseFile
    register: Register
    act: Act
    tenkt: bool = False

    @property
    def day(self) -> date:
        return local_day(self.act.at)

    def facts(self, trekk: Trekk) -> Facts:
        return facts_of(self.file, self.register, trekk, self.act)


def otherwise(side: Side, changes: Changes, proposal: Proposal | None = None) -> Side:
    """The case as it would be. The avklaringar are given last: of the case as it then is."""
    _known_day(side, changes.dato)
    day = changes.dato or (proposal.day if proposal else side.day)
    act = on_day(side.act, day)
    register = proposal.daa if proposal else side.register
    switches = {**register.hf.brytarar, **changes.brytarar}
    register = replace(register, hf=replace(register.hf, brytarar=switches))
    after = replace(side, file=imagined(side.file, **changes.sak), register=register, act=act)
    if changes.partar is not None:
        after = _with_parties(after, changes.partar)
    said = tuple(_said(after, partner, fields) for partner, fields in changes.sagt.items())
    before = _still_calm(after) if side.tenkt else after.file.avklaringar
    return replace(after, file=replace(after.file, avklaringar=(*before, *said)))


def _known_day(side: Side, day: date | None) -> None:
    """Feil for a day before the case was, or later than any reglement of today is sure to hold."""
    if day is None:
        return
    first, last = local_day(side.file.case.innmeldt), local_day(side.act.at)
    last = last.replace(last.year + parameter(side.register, "periode_aar"), 1, 1)
    if day < first:
        raise Feil("dato", f"Saka er meld inn {day_text(first)}. Vel den dagen eller ein seinare.")
    if day >= last:
        raise Feil("dato", "Så langt fram veit vi ikkje kva reglement som gjeld. Vel ein dag før"
                   f" {day_text(last)}.")


def _with_parties(side: Side, parties: tuple[str, ...]) -> Side:
    """The case with other parties: a narrowing where it only shrinks, else a new wording."""
    circle = tuple(dict.fromkeys((*side.file.case.krins, *parties)))
    newest = side.file.newest
    if newest is None:
        return replace(side, file=imagined(side.file, krins=parties))
    shrinks = set(parties) < set(newest.partar)
    facts = side.facts(Trekk.AVGRENS)
    wording = build(
        facts, tekst=newest.tekst, dokument=newest.dokument,
        vedlegg=tuple(a for a in newest.vedlegg if a.partnar in parties), partar=parties,
        klasse=OrdlydClass.AVGRENSING if shrinks else OrdlydClass.REELL, grunn="kva om",
    )
    file = imagined(side.file, krins=circle)
    file = replace(file, ordlydar=(*file.ordlydar, wording))
    ended = {k.id: k for k in lapsed(facts.with_file(file))}
    return replace(side, file=replace(file, krav=tuple(ended.get(k.id, k) for k in file.krav)))


def _said(side: Side, partner: str, fields: Mapping[str, Any]) -> Avklaring:
    """What the partner would say: what it has said, with the changes, of the case as it is."""
    known = side.file.clarification(partner) or calm(partner, side.facts(Trekk.AVKLAR))
    amounts = {"belop_eingong", "belop_aar"} & fields.keys()
    if amounts and "okonomi" not in fields and known.okonomi is Okonomi.INGEN:
        known = replace(known, okonomi=Okonomi.I_BUDSJETT)  # what costs something is no longer free
    if fields.get("okonomi") is Okonomi.INGEN:  # and what is free has no amounts left
        known = replace(known, belop_eingong=None, belop_aar=None, varigheit=None)
    return given_now(replace(known, **fields), side.file)


def imagined_side(form: MeldInn, register: Register, act: Act) -> Side:
    """A case that does not exist, where everybody has clarified it and nothing is special."""
    kind = known_type(register, form.sakstype)
    if kind.avtaleslag is Avtaleslag.RAMME and not form.paragraf_6_2:
        form = form.model_copy(update={"paragraf_6_2": ALL_POINTS})
    for partner in form.partnarar:
        if partner not in register.partnarar:
            raise UnknownId("partnarar", "Partnaren finst ikkje. Sjå «saksgang partnarar».")
    case = new_case(form, act, register, kind)
    if not case.krins:
        raise Feil("partnarar", "Skriv kva partnarar saka gjeld: sakstypen har ingen fast krins.")
    side = Side(CaseFile(case), register, act, tenkt=True)
    return replace(side, file=replace(side.file, avklaringar=_still_calm(side)))


def _still_calm(side: Side) -> tuple[Avklaring, ...]:
    """What an imagined case begins with, given anew of the case as it is."""
    facts = side.facts(Trekk.AVKLAR)
    return tuple(given_now(calm(p, facts), side.file) for p in must_clarify(facts))
