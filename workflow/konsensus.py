"""State that the partners agree, take their signatures, and bundle their decisions to a vedtak."""

from dataclasses import replace

from cases.actor import Act
from cases.par import concluded_pair
from cases.receipt import Outcome
from cases.rundgang import Round
from cases.steps import Trekk
from cases.terms import PartnerKind
from cases.vedtak import Pair, Signature, Vedtak
from rules.avgjerd.vedtak import bound_parties
from rules.facts import Facts
from workflow.conduct import amended, conclude, noun_id, repeated
from workflow.forms.case_forms import KonstaterSemje, Vedta
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.partner_forms import Signer
from workflow.gather import document, gather, known_partner, partner_of, with_new
from workflow.innspel import carried_on
from workflow.kjede import opened
from workflow.machine import advance
from workflow.ports import UnitOfWork
from workflow.post import letters
from workflow.verknad import duties_by_law, listed_duties, registered


def konstater_semje(uow: UnitOfWork, form: KonstaterSemje, act: Act) -> Outcome:
    """State that there is semje; the round is closed. Complete answers alone move nothing."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.KONSTATER_SEMJE, act)
        newest = facts.file.newest
        told = letters(
            facts.register, facts.case, act, "semje", facts.file.parties,
            ordlyd=newest.code if newest else "",
        )
        return conclude(uow, form, facts, advance(facts), *_closed(facts), *told)


def _closed(facts: Facts) -> tuple[Round, ...]:
    current = facts.file.round
    if current is None or current.lukka is not None:
        return ()
    return (replace(current, lukka=facts.act.at),)


def signer(uow: UnitOfWork, form: Signer, act: Act) -> Outcome:
    """Enter that a party has signed the wording, with the signed file."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.SIGNER, act)
        partner = partner_of(facts, form)
        if form.motpart and known_partner(facts, form.motpart, "motpart") not in facts.file.parties:
            raise Feil("motpart", "Motparten er ikkje part i avtalen.")
        newest, signed = facts.file.newest, document(facts, form.dokument, "dokument")
        if newest is None or signed is None:
            raise UnknownId("sak", "Saka har ingen ordlyd å signere.")
        made = Signature(
            id=noun_id(act, "signatur"),
            sak=facts.case.id,
            partnar=partner,
            ordlyd=newest.id,
            namn="",
            stilling=form.stilling,
            dato=form.dato,
            dokument=signed.sha256,
            registrert=act.at,
            registrert_av=act.actor.name,
            motpart=form.motpart,
        )
        outcome = advance(with_new(facts, made))
        if outcome.ok:
            made = replace(made, namn=uow.keep_private(form.namn))
        return conclude(uow, form, facts, outcome, made)


def vedta(uow: UnitOfWork, form: Vedta, act: Act) -> Outcome:
    """Enter the vedtak: the bundle of the partners' own decisions on this exact wording.

    It brings the agreement into the register and opens the cases that follow of themselves.
    """
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.VEDTA, act)
        if facts.case.mor:
            facts = replace(facts, mor=uow.case_file(facts.case.mor))
        duties = (*listed_duties(form, facts), *duties_by_law(facts, len(form.plikter)))
        facts = amended(facts, eigar=form.eigar or facts.case.eigar)
        agreement = registered(facts, form)
        facts = replace(with_new(facts, *duties, *agreement), grunn=form.plikt_grunn or "")
        outcome = advance(facts)
        if not outcome.ok:
            return conclude(uow, form, facts, outcome)
        made = bundle(facts)
        told = letters(
            facts.register, facts.case, act, "vedteke", facts.case.krins,
            ordlyd=_code(facts),
        )
        return conclude(
            uow, form, facts, outcome, made, *duties, *told, *carried_on(facts), *agreement,
            chained=opened(uow, facts),
        )


def _code(facts: Facts) -> str:
    return facts.file.newest.code if facts.file.newest else ""


def bundle(facts: Facts) -> Vedtak:
    """Who stands behind it, by which answers, with each pair's date, and whom it leaves out."""
    file, newest = facts.file, facts.file.newest
    if newest is None:
        raise UnknownId("sak", "Saka har ingen ordlyd. Set ordlyden først.")
    answers = [a.id for k in file.demands if (a := file.position(k.partnar))]
    bound = bound_parties(facts)
    return Vedtak(
        id=noun_id(facts.act, "vedtak"),
        sak=facts.case.id,
        ordlyd=newest.id,
        ordlyd_hash=newest.hash,
        partar=bound,
        utanfor=tuple(p for p in facts.case.krins if p not in bound),
        par=pairs(facts),
        svar=tuple(answers),
        dato=facts.day,
        bind=facts.case.forpliktande,
        fraasegner=tuple(u.id for u in file.uttalar if u.slag == "fraasegn"),
    )


def pairs(facts: Facts) -> tuple[Pair, ...]:
    """Every concluded pair kommune ↔ helseføretak, with its own date."""
    known = facts.register.partnarar
    kommunar = [p for p in facts.file.parties if known[p].slag is PartnerKind.KOMMUNE]
    trusts = [p for p in facts.file.parties if known[p].slag is PartnerKind.HELSEFORETAK]
    found = (concluded_pair(facts.file, k, h) for k in kommunar for h in trusts)
    return tuple(p for p in found if p is not None)
