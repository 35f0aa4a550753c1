"""Take a partner's avklaring, and the acts that stand behind what others registered."""

from dataclasses import replace

from cases.actor import Act
from cases.avklaring import Avklaring, case_facts
from cases.casefile import GONE
from cases.nouns import Noun
from cases.ordlyd import OrdlydEvent
from cases.receipt import Outcome
from cases.rundgang import Answer, AnswerEvent
from cases.steps import Trekk
from cases.terms import Okonomi, OrdlydClass, Plansamsvar, Registrering
from rules.facts import Facts
from workflow.conduct import conclude, noun_id, repeated
from workflow.forms.errors import Feil
from workflow.forms.partner_forms import Avklar, KontrollerSvar, PartnerForm, Stadfest
from workflow.gather import gather, known_partner, partner_of, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork
from workflow.rundgang import reopened
from workflow.ventande import the_one_waiting

COSTS = frozenset({Okonomi.I_BUDSJETT, Okonomi.UTANFOR_BUDSJETT})


def avklar(uow: UnitOfWork, form: Avklar, act: Act) -> Outcome:
    """Take a partner's avklaring, bound to the wording and the facts it judged."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.AVKLAR, act)
        made = _avklaring(form, facts)
        return conclude(uow, form, facts, advance(with_new(facts, made)), made)


def _agrees_with_itself(form: Avklar) -> None:
    """What is said of the cost, and of plans, must not be said otherwise in the next field."""
    amounts = [n for n in (form.belop_eingong, form.belop_aar) if n is not None]
    if form.okonomi is Okonomi.INGEN and any(amounts):
        raise Feil(
            "okonomi",
            "Avklaringa seier både at saka ikkje kostar noko, og kva ho kostar. Vel i_budsjett "
            "eller utanfor_budsjett, eller ta bort beløpet.",
        )
    if form.okonomi in COSTS and amounts and not any(amounts):
        raise Feil(
            "okonomi",
            "Avklaringa seier både at saka kostar noko, og at beløpet er 0 kroner. Skriv beløpet, "
            "eller vel ingen.",
        )
    if form.plansamsvar is Plansamsvar.JA and (form.plan or form.planorgan):
        raise Feil(
            "plansamsvar",
            "Avklaringa seier både at saka er i samsvar med planane, og kva plan ho ikkje er i "
            "samsvar med. Vel nei, eller ta bort plan og planorgan.",
        )


def _avklaring(form: Avklar, facts: Facts) -> Avklaring:
    _agrees_with_itself(form)
    newest = facts.file.newest
    said = form.model_dump(exclude={"sak", "partnar", "dato"}, exclude_none=True)
    return Avklaring(
        id=noun_id(facts.act, "avklaring"),
        sak=facts.case.id,
        partnar=partner_of(facts, form),
        ordlyd=newest.id if newest else "",
        fakta=case_facts(facts.case, facts.file.parties),
        dato=form.dato or facts.day,
        gitt=facts.act.at,
        **said,
    )


def stadfest(uow: UnitOfWork, form: Stadfest, act: Act) -> Outcome:
    """Confirm: an avklaring after changed facts, a telephone answer, or an editorial change.

    Where nothing is named, the one thing that waits is meant; of several, none is guessed at.
    """
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.STADFEST, act)
        if form.partnar:
            known_partner(facts, form.partnar, "partnar")
        what = form.kva or the_one_waiting(facts, form.partnar or act.actor.partnar)
        made = _confirmation(what, form, facts)
        outcome = advance(with_new(facts, made))
        outcome = replace(outcome, ny=what if outcome.ok else None)
        return conclude(uow, form, facts, outcome, made, *reopened(facts, outcome))


def _confirmation(what: str, form: Stadfest, facts: Facts) -> Noun:
    match what:
        case "avklaring":
            return _confirmed_avklaring(form, facts)
        case "svar":
            return _event(_latest_registered(form, facts, Registrering.TELEFON), facts, "stadfesta")
        case _:
            return _confirmed_wording(facts)


def _confirmed_avklaring(form: PartnerForm, facts: Facts) -> Avklaring:
    partner = partner_of(facts, form)
    before = facts.file.clarification(partner)
    newest = facts.file.newest
    if before is None or newest is None:
        raise Feil("kva", "Det finst inga avklaring å stadfeste. Avklar saka først.")
    return replace(
        before,
        id=noun_id(facts.act, "avklaring"),
        ordlyd=newest.id,
        fakta=case_facts(facts.case, facts.file.parties),
        dato=facts.day,
        gitt=facts.act.at,
    )


def _confirmed_wording(facts: Facts) -> OrdlydEvent:
    """The newest text, whoever has taken over as party since it was written."""
    actor = facts.act.actor
    written = [o for o in facts.file.ordlydar if o.klasse is not OrdlydClass.PARTSSKIFTE]
    if not written or written[-1].klasse is not OrdlydClass.REDAKSJONELL:
        raise Feil("kva", "Den nyaste ordlyden er ikkje ei redaksjonell retting.")
    return OrdlydEvent(
        noun_id(facts.act, "ordlyd_hending"), written[-1].id, facts.case.id, "stadfesta",
        actor.name, actor.person, facts.act.at,
    )


def _latest_registered(form: PartnerForm, facts: Facts, how: Registrering) -> Answer:
    partner = partner_of(facts, form)
    waiting = [
        a for a in facts.file.svar
        if a.partnar == partner and a.registrering is how and not facts.file.is_final(a)
        and not facts.file.answer_acts(a) & GONE
    ]
    if not waiting:
        raise Feil("partnar", "Partnaren har ikkje noko svar som ventar på dette.")
    return waiting[-1]


def _event(answer: Answer, facts: Facts, kind: str) -> AnswerEvent:
    actor = facts.act.actor
    return AnswerEvent(
        noun_id(facts.act, "svar_hending"), answer.id, facts.case.id, answer.partnar, kind,
        actor.name, actor.person, facts.act.at,
    )


def kontroller_svar(uow: UnitOfWork, form: KontrollerSvar, act: Act) -> Outcome:
    """A second person at the secretariat has checked the registration of a letter."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.KONTROLLER_SVAR, act)
        made = _event(_latest_registered(form, facts, Registrering.BREV), facts, "kontrollert")
        outcome = advance(with_new(facts, made))
        return conclude(uow, form, facts, outcome, made, *reopened(facts, outcome))
