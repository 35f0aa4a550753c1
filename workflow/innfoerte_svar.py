"""Answers from before, and the second person who stands behind what another has entered."""

from dataclasses import replace

from cases.actor import Act
from cases.avklaring import Avklaring, case_facts, id_with_answer
from cases.oslo import day_text
from cases.receipt import Outcome
from cases.rundgang import Answer, AnswerEvent
from cases.steps import Trekk
from cases.svarfrist import deadline
from cases.terms import Registrering
from cases.vedtak import Post
from rules.brevtekst import Said, phrase, word
from rules.facts import Facts
from rules.sak.innfoering import CONFIRMED
from workflow.conduct import amended, conclude, noun_id, repeated
from workflow.forehandsvarsel import what_to_do
from workflow.forms.errors import Feil
from workflow.forms.innfoering_forms import AVKLART, InnfoerSvar, StadfestInnfoering
from workflow.gather import gather, partner_of, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork
from workflow.post import letters
from workflow.rundgang import answer_from

NOTICE = "forehandsvarsel"
"""The letter that tells a partner of an entered case is its forehandsvarsel, whatever it says."""


def innfoer_svar(uow: UnitOfWork, form: InnfoerSvar, act: Act) -> Outcome:
    """Enter an answer with the avklaring its papers tell of. It does not count yet.

    The level is judged by that very avklaring, on the day the organ decided.
    """
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.INNFOER_SVAR, act)
        cleared = _cleared(form, facts)
        known = (*facts.file.avklaringar, *cleared)
        facts = facts.with_file(replace(facts.file, avklaringar=known))
        answer = answer_from(form, facts)
        facts = replace(with_new(facts, answer, *cleared), maal=form.ordlyd_dato.isoformat())
        return conclude(uow, form, facts, advance(facts), answer, *cleared)


def _cleared(form: InnfoerSvar, facts: Facts) -> tuple[Avklaring, ...]:
    """The avklaring as the papers have it; none where they say nothing of it."""
    said = form.model_dump(include=set(AVKLART), exclude_none=True)
    if not said:
        return ()
    for field in ("prinsipiell", "okonomi", "plansamsvar"):
        if field not in said:
            raise Feil(field, "Skriv både om saka er prinsipiell, økonomien og planane.")
    day = said.pop("avklart", form.dato)
    said.setdefault("klarert_av", form.stilling)
    newest = facts.file.newest
    return (Avklaring(
        id=id_with_answer(noun_id(facts.act, "svar")), sak=facts.case.id,
        partnar=partner_of(facts, form),
        ordlyd=newest.id if newest else "", fakta=case_facts(facts.case, facts.file.parties),
        dato=day, gitt=facts.act.at, **said,
    ),)


def stadfest_innfoering(uow: UnitOfWork, form: StadfestInnfoering, act: Act) -> Outcome:
    """A second person stands behind an entered case and its answers; from now on it goes on."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.STADFEST_INNFOERING, act)
        events = _confirmed(facts)
        outcome = advance(with_new(facts, *events))
        told = _told(facts, events)
        facts = amended(facts, innfoert=CONFIRMED)
        return conclude(uow, form, facts, outcome, *events, *told)


def _confirmed(facts: Facts) -> tuple[AnswerEvent, ...]:
    """Each answer from before becomes final; one the partner has since answered itself is struck,
    so that it can never stand over the partner's own words."""
    actor = facts.act.actor
    waiting = [
        a for a in facts.file.svar
        if a.registrering is Registrering.BREV and not facts.file.answer_acts(a)
    ]
    own = {a.partnar for a in facts.file.svar if a.registrering is Registrering.PARTNAR}
    return tuple(
        AnswerEvent(
            noun_id(facts.act, "svar_hending", n), a.id, facts.case.id, a.partnar,
            "feilfoert" if a.partnar in own else "kontrollert", actor.name, actor.person,
            facts.act.at, grunn="Partnaren har svara sjølv." if a.partnar in own else "",
        )
        for n, a in enumerate(waiting, start=1)
    )


def _told(facts: Facts, events: tuple[AnswerEvent, ...]) -> tuple[Post, ...]:
    """Every partner learns that the case is here, and what stands in its own name."""
    counted = {e.svar for e in events if e.slag == "kontrollert"}
    answers = {a.partnar: a for a in facts.file.svar if a.id in counted}
    made: list[Post] = []
    for partner in facts.case.krins:
        made += letters(
            facts.register, facts.case, facts.act, "innfoert", (partner,), after=len(made),
            tekst=_to(facts, partner, answers.get(partner)),
        )
    return tuple(replace(letter, trinn=NOTICE) for letter in made)


def _to(facts: Facts, partner: str, answer: Answer | None) -> Said:
    asking, newest = facts.file.round, facts.file.newest
    if answer is not None:
        return phrase(
            "feil_i_svaret", svar=word(answer.slag.value.replace("_", " ")),
            organ=word(answer.organ_namn), dato=day_text(answer.dato),
            saksnummer=answer.eige_saksnummer,
        )
    if asking and newest and facts.file.demand_on(partner):
        due = day_text(deadline(facts.file) or asking.frist)
        return phrase("spurd_fra_foer", ordlyd=newest.code, frist=due)
    return what_to_do(facts, partner)
