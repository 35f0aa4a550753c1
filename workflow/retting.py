"""Put right what was registered wrongly: the old value stays in the history, with the reason."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter, ValidationError

from cases.actor import Act
from cases.handsaming import Handsaming
from cases.oppfolging import Retting
from cases.receipt import Outcome
from cases.record import plain
from cases.rundgang import AnswerEvent
from cases.steps import Trekk
from cases.terms import DocumentKind, Kostnad, Utfall
from rules.facts import Facts
from workflow.conduct import amended, conclude, noun_id, repeated
from workflow.errors import Feil, UnknownId
from workflow.fields import Dato, Id, Linje, Punkt62, Tekst
from workflow.follow_forms import Rett
from workflow.gather import document, gather, known_partner, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork
from workflow.rundgang import reopened

CASE_FIELDS: Mapping[str, Any] = {
    "tittel": Linje, "samandrag": Tekst, "kostnad": Kostnad, "ekstern_frist": Dato,
    "innspelsfrist": Dato, "saksansvarleg": Linje, "arkivansvarleg": Id, "opphav": Linje,
    "eigar": Linje, "prosjektleiar": Linje, "oppstart": Dato, "mellombels_tiltak": Tekst,
}
LIST_FIELDS: Mapping[str, Any] = {"paragraf_6_2": Punkt62, "pasientgrupper": Linje}
DOCUMENT_FIELDS: Mapping[str, Any] = {
    "tittel": Linje, "dato": Dato, "fraa": Linje, "til": Linje, "slag": DocumentKind,
}
HANDLING_FIELDS: Mapping[str, Any] = {
    "dato": Dato, "eige_nummer": Linje, "utfall": Utfall, "dissens": Tekst, "merknad": Tekst,
    "mandat": Tekst,
}
"""What may be put right, and what each field takes. Wordings and answers are never rewritten."""


def rett(uow: UnitOfWork, form: Rett, act: Act) -> Outcome:
    """Correct a field of the case, of a document or of a handling, or strike a registered answer.

    What the correction touches opens again: a changed fact must be confirmed by those it concerns,
    and a struck answer no longer counts.
    """
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.RETT, act)
        facts, correction, *nouns = _corrected(form, facts)
        facts = with_new(facts, correction, *nouns)
        outcome = advance(facts)
        back = reopened(facts, outcome)
        return conclude(uow, form, facts, outcome, correction, *nouns, *back)


def _corrected(form: Rett, facts: Facts) -> tuple[Any, ...]:
    match form.kva:
        case "sak":
            return _of_case(form, facts)
        case "dokument":
            return _of_document(form, facts)
        case "handsaming":
            return _of_handling(form, facts)
        case "svar":
            return _of_answer(form, facts)


def _of_case(form: Rett, facts: Facts) -> tuple[Facts, Retting]:
    field, value = _read(form, {**CASE_FIELDS, **LIST_FIELDS})
    old = getattr(facts.case, field)
    made = _retting(form, facts, facts.case.id, plain(old), plain(value))
    return amended(facts, **{field: value}), made


def _of_document(form: Rett, facts: Facts) -> tuple[Facts, Retting]:
    found = document(facts, form.nr, "nr")
    if found is None:
        raise Feil("nr", "Skriv nummeret på dokumentet.")
    field, value = _read(form, DOCUMENT_FIELDS)
    old = plain(getattr(found, field))
    return facts, _retting(form, facts, found.id, old, plain(value))


def _of_handling(form: Rett, facts: Facts) -> tuple[Facts, Retting, Handsaming]:
    if form.nr is None or form.nr > len(facts.file.handsamingar):
        raise UnknownId("nr", "Skriv nummeret på handsaminga, talt frå den første.")
    found = facts.file.handsamingar[form.nr - 1]
    field, value = _read(form, HANDLING_FIELDS)
    made = replace(found, id=noun_id(facts.act, "handsaming"), rettar=found.id, **{field: value})
    old = plain(getattr(found, field))
    return facts, _retting(form, facts, found.id, old, plain(value)), made


def _of_answer(form: Rett, facts: Facts) -> tuple[Facts, Retting, AnswerEvent]:
    """Strike an answer that the secretariat registered wrongly; register the right one after."""
    if form.partnar is None:
        raise Feil("partnar", "Skriv kva partnar svaret er ført på.")
    partner = known_partner(facts, form.partnar, "partnar")
    mine = [a for a in facts.file.svar if a.partnar == partner and not _gone(facts, a.id)]
    if not mine:
        raise Feil("partnar", "Partnaren har ikkje noko svar å rette.")
    answer, actor = mine[-1], facts.act.actor
    struck = AnswerEvent(
        noun_id(facts.act, "svar_hending"), answer.id, facts.case.id, partner, "feilfoert",
        actor.name, actor.person, facts.act.at, grunn=form.grunn,
    )
    return facts, _retting(form, facts, answer.id, answer.slag.value, ""), struck


def _gone(facts: Facts, answer_id: str) -> bool:
    return any(e.svar == answer_id and e.slag in ("trekt", "feilfoert")
               for e in facts.file.svar_hendingar)


def _read(form: Rett, allowed: Mapping[str, Any]) -> tuple[str, Any]:
    """The field and its new value, read as that field is read elsewhere. Feil names the field."""
    if form.felt not in allowed or form.felt is None:
        raise Feil("felt", f"Feltet kan ikkje rettast. Vel mellom {', '.join(sorted(allowed))}.")
    if form.verdi is None:
        raise Feil("verdi", "Skriv den rette verdien.")
    kind = allowed[form.felt]
    try:
        if form.felt in LIST_FIELDS:
            parts = [p.strip() for p in form.verdi.split(",") if p.strip()]
            return form.felt, tuple(TypeAdapter(kind).validate_python(p) for p in parts)
        return form.felt, TypeAdapter(kind).validate_python(form.verdi)
    except ValidationError:
        raise Feil("verdi", "Verdien høver ikkje til feltet. Sjå korleis feltet vert fylt ut.") \
            from None


def _retting(form: Rett, facts: Facts, noun: str, old: Any, new: Any) -> Retting:
    return Retting(
        id=noun_id(facts.act, "retting"), sak=facts.case.id, gjeld=form.kva, gjeld_id=noun,
        felt=form.felt or form.kva, gammal=_text(old), ny=_text(new), grunn=form.grunn,
        av=facts.act.actor.name, person=facts.act.actor.person, tid=facts.act.at,
    )


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(str(v) for v in value)
    return "" if value is None else str(value)
