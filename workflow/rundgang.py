"""The round: ask every partner for the exact wording, and take what each of them answers."""

from dataclasses import replace

from cases.actor import Act
from cases.fellesskap_terms import Gruppe, Innkomeutfall, Medverking
from cases.oppfolging import Medverknad
from cases.ordlyd import Ordlyd
from cases.oslo import day_text
from cases.receipt import Outcome
from cases.rundgang import Answer, Krav, Round
from cases.steps import Step, Trekk
from cases.terms import AnswerKind, DocumentKind, OrganRole, Registrering
from cases.vedtak import Post
from rules.facts import Facts
from rules.frist import length_of, reply_deadline, runs_out
from rules.spoersmaal import level_of, organ_name
from workflow.conduct import amended, conclude, noted, noun_id, repeated
from workflow.forms.case_forms import MeldUsemje, OpneRunde
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.partner_forms import Svar
from workflow.fraa_innboks import Brukt, used_on_case
from workflow.gather import document, gather, partner_of, with_new
from workflow.kvittering import kvittering, receipt_words, who_answers
from workflow.machine import advance
from workflow.ordlyd import lapsed
from workflow.ports import UnitOfWork
from workflow.post import letters
from workflow.rundebrev import round_closed


def opne_runde(uow: UnitOfWork, form: OpneRunde, act: Act) -> Outcome:
    """Send the newest wording on a round; that these partners are asked is a fact.

    After a new wording only those it touches are asked anew.
    """
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.OPNE_RUNDE, act)
        newest = facts.file.newest
        if newest is None:
            return conclude(uow, form, facts, advance(facts))
        made = _round(form, facts, newest)
        asked, told_advisers = advisers_asked(form, facts, made, newest)
        outcome = advance(with_new(facts, made, *asked))
        if not outcome.ok:
            return conclude(uow, form, facts, outcome)
        ended = lapsed(facts)
        demands = _demands(facts, newest, made, {k.partnar for k in ended})
        told = letters(
            facts.register, facts.case, act, "runde_opna", tuple(k.partnar for k in demands),
            own={k.partnar: who_answers(facts, k.partnar) for k in demands},
            ordlyd=newest.code, frist=day_text(made.frist),
        )
        outcome = replace(outcome, ny=str(made.nr))
        return conclude(
            uow, form, facts, outcome, made, *ended, *demands, *told, *asked, *told_advisers
        )


def advisers_asked(
    form: OpneRunde, facts: Facts, made: Round, newest: Ordlyd
) -> tuple[tuple[Medverknad, ...], tuple[Post, ...]]:
    """Advisers are asked with the partners: that they were is kept, and they get a letter."""
    known = {p.id: p for p in facts.register.advisers(facts.day)}
    if unknown := [a for a in form.raad if a not in known]:
        raise UnknownId("raad", f"«{unknown[0]}» er ingen rådgjevar. Sjå «saksgang partnarar».")
    chosen = form.raad or tuple(known)
    taken_part = tuple(
        Medverknad(
            id=noun_id(facts.act, "medverknad", n), sak=facts.case.id,
            gruppe=known[a].gruppe or Gruppe.ANDRE, korleis=Medverking.SPURD, kven=a,
            dato=facts.day, registrert=facts.act.at, registrert_av=facts.act.actor.name,
        )
        for n, a in enumerate(chosen, start=1)
    )
    told = letters(
        facts.register, facts.case, facts.act, "raad_spurd", chosen,
        ordlyd=newest.code, frist=day_text(made.frist),
    )
    return taken_part, told


def _round(form: OpneRunde, facts: Facts, newest: Ordlyd) -> Round:
    length = length_of(form.lengd) if form.lengd else None
    deadline = reply_deadline(facts, form.frist, length)
    if deadline.dato <= facts.day:
        raise Feil("frist", "Svarfristen må vere ein dag fram i tid.")
    return Round(
        id=noun_id(facts.act, "runde"),
        sak=facts.case.id,
        nr=len(facts.file.rundar) + 1,
        ordlyd=newest.id,
        opna=facts.act.at,
        frist=deadline.dato,
        frist_regel=deadline.grunn,
        gaar_ut=runs_out(deadline.dato),
    )


def _demands(facts: Facts, newest: Ordlyd, made: Round, ended: set[str]) -> tuple[Krav, ...]:
    """A demand for each party without one in force."""
    standing_demands = {k.partnar for k in facts.file.demands} - ended
    asked = [p for p in newest.partar if p not in standing_demands]
    return tuple(
        Krav(
            id=noun_id(facts.act, "krav", n),
            sak=facts.case.id,
            runde=made.id,
            partnar=partner,
            ordlyd=newest.id,
        )
        for n, partner in enumerate(asked, start=1)
    )


def svar(uow: UnitOfWork, form: Svar, act: Act) -> Outcome:
    """Take a partner's answer: the right organ, the exact wording, with proof. The case stays.

    In konsensus a partner's new decision is its own explicit act and sends the case back.
    """
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.SVAR, act)
        kind = DocumentKind.PROTOKOLLUTSKRIFT if form.vedlegg else DocumentKind.BREV
        came = used_on_case(
            uow, facts, form.innkome, form.vedlegg, Innkomeutfall.SVAR, kind
        )
        facts = came.laid_on(facts)
        answer = answer_from(_resting_on(form, came), facts)
        facts = with_new(facts, answer, *came.nouns)
        outcome = advance(facts)
        if not outcome.ok:
            return conclude(uow, form, facts, outcome)
        receipt = kvittering(facts, answer)
        told = letters(
            facts.register, facts.case, act, "kvittering", (answer.partnar,),
            own={answer.partnar: receipt_words(facts, answer, receipt)},
        )
        outcome = replace(outcome, ny=receipt.kode)
        back = reopened(facts, outcome)
        came.keep_bytes(uow)
        return conclude(uow, form, facts, outcome, answer, receipt, *back, *told, *came.nouns)


def _resting_on(form: Svar, came: Brukt) -> Svar:
    """The answer with what came by mail as its proof, unless it names another."""
    if came.dokument is None or form.prov is not None:
        return form
    return form.model_copy(update={"prov": came.dokument.nr})


def answer_from(form: Svar, facts: Facts) -> Answer:
    """The answer as it would be stored, with the reglement version of the day it was decided."""
    partner = partner_of(facts, form)
    if form.svar is AnswerKind.JA_MED_MERKNAD and not form.merknad:
        raise Feil("merknad", "Skriv merknaden, eller svar ja utan merknad.")
    if form.registrering is Registrering.BREV and facts.act.actor.person is None:
        raise Feil("person", "Skriv kven du er, så ein annan kan kontrollere brevet.")
    wording = _wording_answered(form, facts)
    proof = document(facts, form.prov, "prov")
    demand = facts.file.demand_on(partner)
    before = facts.file.position(partner)
    governing = facts.register.reglement_on(partner, form.dato)
    answer = Answer(
        id=noun_id(facts.act, "svar"),
        sak=facts.case.id,
        krav=demand.id if demand else "",
        partnar=partner,
        partnar_namn=facts.name(partner),
        ordlyd=wording.id,
        ordlyd_hash=wording.hash,
        slag=form.svar,
        avgjerd=form.avgjerd,
        organ=form.organ,
        organ_namn=_organ_name(form, facts, partner),
        dato=form.dato,
        eige_saksnummer=form.eige_saksnummer,
        stilling=form.stilling,
        registrering=form.registrering,
        tillit=facts.act.actor.tillit,
        registrert=facts.act.at,
        registrert_av=facts.act.actor.name,
        person=facts.act.actor.person,
        organ_heimel=form.organ_heimel or "",
        styrevedtak=form.styrevedtak or "",
        prov=proof.sha256 if proof else None,
        merknad=form.merknad or "",
        endra_tekst=form.endra_tekst or "",
        grunngjeving=form.grunngjeving or "",
        tek_avgrensing=form.tek_avgrensing,
        reglement=governing.id if governing else None,
        svar_paa=before.id if before else None,
    )
    return replace(answer, nivaa=level_of(facts, answer).rad.value)


def _organ_name(form: Svar, facts: Facts, partner: str) -> str:
    if form.organ is OrganRole.ANNA:
        if not form.organ_namn:
            raise Feil("organ_namn", "Skriv namnet på organet når det ikkje er i registeret.")
        return form.organ_namn
    return organ_name(facts, partner, form.organ, form.dato)


def _wording_answered(form: Svar, facts: Facts) -> Ordlyd:
    newest = facts.file.newest
    if form.ordlyd is not None:
        newest = next((o for o in facts.file.ordlydar if o.nr == form.ordlyd), None)
    if newest is None:
        raise UnknownId("ordlyd", "Saka har ikkje den ordlyden. Sjå «saksgang sak».")
    return newest


def meld_usemje(uow: UnitOfWork, form: MeldUsemje, act: Act) -> Outcome:
    """Say that the partners disagree: an act of its own, never a consequence of a nei."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.MELD_USEMJE, act)
        facts = replace(facts, grunn=form.grunn)
        told = round_closed(facts, form.grunn)
        facts = amended(facts, usemje_eigar=form.eigar)
        return conclude(uow, form, facts, advance(facts), *noted(facts, form.grunn), *told)


def reopened(facts: Facts, outcome: Outcome) -> tuple[Round, ...]:
    """The round, open again when a partner decides anew after semje was stated."""
    current = facts.file.round
    back = outcome.til is Step.RUNDGANG
    if current is None or current.lukka is None or not back:
        return ()
    return (replace(current, lukka=None),)
