"""Follow a case up: who takes part, milestones, rungs of a dispute, duties after the vedtak."""

from dataclasses import replace

from cases.actor import Act
from cases.oppfolging import Medverknad, Milepael, PliktHending, Tvistesteg
from cases.receipt import Outcome
from cases.steps import Trekk
from workflow.conduct import amended, conclude, noted, noun_id, repeated
from workflow.forms import follow_forms as forms
from workflow.forms.errors import Feil, UnknownId
from workflow.gather import document, gather, known_organ, partner_of, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork
from workflow.post import letters


def medverknad(uow: UnitOfWork, form: forms.Medverknad, act: Act) -> Outcome:
    """Enter that somebody takes part, was asked or invited, or is excepted with a reason."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.MEDVERKNAD, act)
        made = Medverknad(
            id=noun_id(act, "medverknad"), sak=facts.case.id, gruppe=form.gruppe,
            korleis=form.korleis, kven=form.kven, dato=form.dato or facts.day,
            registrert=act.at, registrert_av=act.actor.name, nivaa=form.nivaa or "",
            fag=form.fag or "", merknad=form.merknad or "",
        )
        return conclude(uow, form, facts, advance(with_new(facts, made)), made)


def milepael(uow: UnitOfWork, form: forms.Milepael, act: Act) -> Outcome:
    """Enter a milestone as planned, planned anew, or reached."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.MILEPAEL, act)
        if form.planlagt is None and form.faktisk is None:
            raise Feil("planlagt", "Skriv når milepælen er planlagd, eller når han vart nådd.")
        earlier = [m for m in facts.file.milepaelar if m.namn == form.namn]
        planned = form.planlagt or (earlier[-1].planlagt if earlier else None)
        made = Milepael(
            id=noun_id(act, "milepael"), sak=facts.case.id, namn=form.namn, planlagt=planned,
            faktisk=form.faktisk, registrert=act.at, grunn=form.grunn or "",
        )
        return conclude(uow, form, facts, advance(with_new(facts, made)), made)


def omfordel(uow: UnitOfWork, form: forms.Omfordel, act: Act) -> Outcome:
    """Give the case to another organ to elucidate, with the reason (wrong level, R-145)."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.OMFORDEL, act)
        organ = known_organ(facts, form.organ, "organ")
        before = facts.case.utgreiing_organ
        facts = replace(amended(facts, utgreiing_organ=organ.id), maal=before)
        return conclude(uow, form, facts, advance(facts), *noted(facts, form.grunn))


def endre_omfang(uow: UnitOfWork, form: forms.EndreOmfang, act: Act) -> Outcome:
    """Change what a case under utgreiing is about, and tell every partner again (R-157)."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.ENDRE_OMFANG, act)
        facts = amended(
            facts, samandrag=form.samandrag, kostnad=form.kostnad or facts.case.kostnad,
            pasientgrupper=form.pasientgrupper or facts.case.pasientgrupper,
        )
        told = letters(
            facts.register, facts.case, act, "nytt_omfang", facts.case.krins, tekst=form.samandrag
        )
        return conclude(uow, form, facts, advance(facts), *noted(facts, form.grunn), *told)


def tvistesteg(uow: UnitOfWork, form: forms.Tvistesteg, act: Act) -> Outcome:
    """Enter a rung of the dispute ladder that was tried. It moves nothing by itself."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.TVISTESTEG, act)
        if form.trinn not in {t.id for t in facts.register.hf.tvistestige}:
            raise UnknownId("trinn", "Trinnet finst ikkje på tvistestigen i helsefellesskapet.")
        protocol = document(facts, form.dokument, "dokument")
        made = Tvistesteg(
            id=noun_id(act, "tvistesteg"), sak=facts.case.id, trinn=form.trinn, stad=form.stad,
            dato=form.dato, resultat=form.resultat, registrert=act.at,
            registrert_av=act.actor.name, dokument=protocol.sha256 if protocol else None,
        )
        return conclude(uow, form, facts, advance(with_new(facts, made)), made)


def stadfest_plikt(uow: UnitOfWork, form: forms.StadfestPlikt, act: Act) -> Outcome:
    """A party says how far it has come with a duty, at one level of its organisation."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.STADFEST_PLIKT, act)
        partner = partner_of(facts, form)
        if form.plikt > len(facts.file.plikter):
            raise UnknownId("plikt", "Vedtaket har inga plikt med det nummeret.")
        duty = facts.file.plikter[form.plikt - 1]
        if partner not in (duty.partnar, *facts.register.heirs(duty.partnar, facts.day)):
            raise Feil("plikt", "Plikta er ikkje partnaren si.")
        made = PliktHending(
            id=noun_id(act, "plikt_hending"), sak=facts.case.id, plikt=duty.id, partnar=partner,
            nivaa=form.nivaa, tilstand=form.tilstand, dato=form.dato or facts.day,
            av=act.actor.name, tid=act.at, merknad=form.merknad or "",
        )
        return conclude(uow, form, facts, advance(with_new(facts, made)), made)
