"""What is done so that an answer comes: a reminder, what a partner promises, and calls."""

from dataclasses import replace
from datetime import date

from cases.actor import Act
from cases.fellesskap_terms import Innkomeutfall
from cases.oslo import local_day, noon
from cases.purring import Lovnad, Purring, Samtale
from cases.receipt import Outcome
from cases.steps import Trekk
from cases.svarfrist import deadline
from cases.terms import DocumentKind
from rules.facts import Facts
from rules.purrestige import Plan, plan
from rules.purretrinn import LOVNAD, RETUR
from workflow.conduct import conclude, noun_id, repeated
from workflow.forms import purre_forms as forms
from workflow.forms.errors import Feil
from workflow.fraa_innboks import used_on_case
from workflow.gather import gather, partner_of, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork
from workflow.purrebrev import reminders


def purr(uow: UnitOfWork, form: forms.Purr, act: Act) -> Outcome:
    """Climb one rung for one partner: the letter of that rung goes to those who get it."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.PURR, act)
        if facts.file.round is None:
            return conclude(uow, form, facts, advance(facts))
        today = plan(facts, partner_of(facts, form))
        reminder = _reminder(facts, today, form)
        outcome = advance(with_new(facts, reminder))
        letters = reminders(facts, today, reminder) if outcome.ok else ()
        return conclude(uow, form, facts, outcome, reminder, *letters)


def _reminder(facts: Facts, today: Plan, form: forms.Purr) -> Purring:
    promised = today.lovnad if form.trinn == LOVNAD else None
    returned = today.retur if form.trinn == RETUR else None
    if form.trinn == LOVNAD and promised is None:
        raise Feil("trinn", "Partnaren har ikkje lova noko i denne runden.")
    if form.trinn == RETUR and returned is None:
        raise Feil("trinn", "Ingen brev til kontaktpersonane der har kome i retur i denne runden.")
    asking = facts.file.round
    return Purring(
        id=noun_id(facts.act, "purring"), sak=facts.case.id, runde=asking.id if asking else "",
        partnar=today.partnar, trinn=form.trinn, frist=deadline(facts.file) or facts.day,
        tid=facts.act.at, av=facts.act.actor.name, person=facts.act.actor.person,
        linje=form.linje or "", lovnad=promised.id if promised else None,
        retur=returned.id if returned else None,
    )


def lovnad(uow: UnitOfWork, form: forms.Lovnad, act: Act) -> Outcome:
    """A partner says when the case will be handled; it is left in peace until then."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.LOVNAD, act)
        if facts.file.round is None:
            return conclude(uow, form, facts, advance(facts))
        came = used_on_case(
            uow, facts, form.innkome, None, Innkomeutfall.LOVNAD, DocumentKind.BREV
        )
        made = replace(
            _promise(facts, partner_of(facts, form), form.dato, form.organ), innkome=form.innkome
        )
        outcome = advance(with_new(facts, made, *came.nouns))
        if outcome.ok:
            came.keep_bytes(uow)
        return conclude(uow, form, facts, outcome, made, *came.nouns)


def _promise(facts: Facts, partner: str, day: date, organ: str | None) -> Lovnad:
    asking = facts.file.round
    return Lovnad(
        id=noun_id(facts.act, "lovnad"), sak=facts.case.id, runde=asking.id if asking else "",
        partnar=partner, dato=day, organ=organ or "",
        registrert=facts.act.at, registrert_av=facts.act.actor.name,
    )


def samtale(uow: UnitOfWork, form: forms.Samtale, act: Act) -> Outcome:
    """A telephone call is entered, with what was promised in it. Who and what are personal text."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.SAMTALE, act)
        if form.lovnad_organ and form.lovnad_dato is None:
            raise Feil("lovnad_dato", "Skriv òg dagen saka skal handsamast.")
        call = _call(facts, partner_of(facts, form), form)
        promised = _promised(facts, call, form)
        outcome = advance(with_new(facts, call, *promised))
        if outcome.ok:
            call = replace(
                call, kven=uow.keep_private(form.kven), referat=uow.keep_private(form.referat)
            )
        return conclude(uow, form, facts, outcome, call, *promised)


def _call(facts: Facts, partner: str, form: forms.Samtale) -> Samtale:
    today = form.dato in (None, local_day(facts.act.at))
    return Samtale(
        id=noun_id(facts.act, "samtale"), sak=facts.case.id, partnar=partner,
        tid=facts.act.at if today or form.dato is None else noon(form.dato),
        kven="", referat="", registrert=facts.act.at, registrert_av=facts.act.actor.name,
    )


def _promised(facts: Facts, call: Samtale, form: forms.Samtale) -> tuple[Lovnad, ...]:
    """What was promised in the call; only a round that is open can be promised an answer."""
    if form.lovnad_dato is None:
        return ()
    if facts.file.round is None or facts.file.demand_on(call.partnar) is None:
        raise Feil("lovnad_dato", "Partnaren er ikkje spurd no, så han kan ikkje love svar.")
    made = _promise(facts, call.partnar, form.lovnad_dato, form.lovnad_organ)
    return (replace(made, samtale=call.id),)
