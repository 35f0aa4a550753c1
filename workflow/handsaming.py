"""What the joint organs do with a case: treat it, return it, present it, lift it, narrow it."""

from dataclasses import replace
from datetime import date

from cases.actor import Act
from cases.handsaming import Handsaming
from cases.ordlyd import Ordlyd, normal_text
from cases.partner import Organ
from cases.receipt import Outcome
from cases.rundgang import Krav
from cases.steps import Step, Trekk
from cases.terms import OrdlydClass, OrganRole, Utfall
from cases.uttale import Innarbeiding
from rules.facts import Facts
from workflow.conduct import amended, conclude, noted, noun_id, repeated
from workflow.forms.case_forms import Avgrens, Handsam, Innarbeid, LyftPm, Presenter, SendAttende
from workflow.forms.errors import Feil, UnknownId
from workflow.gather import gather, known_organ, known_partner, with_new
from workflow.machine import advance
from workflow.ordlyd import build
from workflow.ports import UnitOfWork
from workflow.rundebrev import round_closed


def handsam(uow: UnitOfWork, form: Handsam, act: Act) -> Outcome:
    """Enter that an organ treated the case. It moves nothing by itself."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.HANDSAM, act)
        organ = _joint(facts, form.organ)
        if form.modell and form.modell not in facts.sakstype.modellval:
            raise Feil("modell", "Sakstypen har ikkje denne modellen. Sjå «saksgang sakstypar».")
        made = replace(
            _handling(facts, organ, form.dato, form.utfall),
            semje=form.semje and form.utfall is not Utfall.DELT_TILRAADING,
            dissens=form.dissens or "",
            eige_nummer=form.eige_nummer or "",
            modell=form.modell,
            modell_grunn=form.modell_grunn or "",
            mandat=form.mandat or "",
            merknad=form.merknad or "",
        )
        facts = with_new(facts, made)
        if form.modell:
            facts = amended(facts, modell=form.modell, modell_grunn=form.modell_grunn or "")
        outcome = advance(facts)
        if outcome.ok:
            present = tuple(uow.keep_private(n) for n in form.til_stades)
            disqualified = tuple(uow.keep_private(n) for n in form.inhabile)
            made = replace(made, til_stades=present, inhabile=disqualified)
        return conclude(uow, form, facts, outcome, made)


def _joint(facts: Facts, organ_id: str) -> Organ:
    organ = known_organ(facts, organ_id, "organ")
    if organ.partnar is not None:
        raise Feil("organ", "Organet er partnaren sitt eige. Svaret derifrå vert ført med «svar».")
    return organ


def _handling(facts: Facts, organ: Organ, day: date, outcome: Utfall) -> Handsaming:
    seen = facts.file.worded_on(day)
    return Handsaming(
        id=noun_id(facts.act, "handsaming"),
        sak=facts.case.id,
        organ=organ.id,
        rolle=organ.rolle,
        organ_namn=organ.namn,
        dato=day,
        utfall=outcome,
        semje=True,
        registrert=facts.act.at,
        registrert_av=facts.act.actor.name,
        person=facts.act.actor.person,
        ordlyd=seen.id if seen else None,
    )


def send_attende(uow: UnitOfWork, form: SendAttende, act: Act) -> Outcome:
    """Send the case back; demands in force lapse, answers stay readable."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.SEND_ATTENDE, act)
        ended = tuple(
            replace(k, gjeld=False, bortfalle="sendt attende") for k in facts.file.demands
        )
        if facts.case.sakssteg is not Step.UTGREIING:
            facts = amended(facts, attende=facts.case.attende + 1)
        told = round_closed(facts, form.grunn)
        return conclude(uow, form, facts, advance(facts), *ended, *noted(facts, form.grunn), *told)


def presenter_pm(uow: UnitOfWork, form: Presenter, act: Act) -> Outcome:
    """Enter that the case has been presented to the highest meeting (not the same as lifted)."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.PRESENTER_PM, act)
        facts = replace(amended(facts, presentert_pm=form.dato), maal=_meeting(facts, form))
        return conclude(uow, form, facts, advance(facts))


def _meeting(facts: Facts, form: Presenter) -> str:
    """The meeting named, or the one the helsefellesskap had that day. Feil if there was none."""
    if form.organ:
        return _joint(facts, form.organ).id
    held = facts.register.joint_organs(OrganRole.PARTNARSKAPSMOTE, form.dato)
    if not held:
        raise Feil("organ", "Skriv kva møte saka vart presentert i.")
    return held[0].id


def lyft_pm(uow: UnitOfWork, form: LyftPm, act: Act) -> Outcome:
    """Lift the case to the Partnarskapsmøte, as SSU, an områdeutval or any party may."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.LYFT_PM, act)
        organ = _joint(facts, form.organ)
        facts = replace(amended(facts, lyft_pm=form.dato), maal=organ.id)
        return conclude(uow, form, facts, advance(facts), *noted(facts, form.grunn))


def avgrens(uow: UnitOfWork, form: Avgrens, act: Act) -> Outcome:
    """Narrow the case to those who agree: a new wording without the ones left out.

    A yes stands only where it said that the circle may shrink.
    """
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.AVGRENS, act)
        organ = _joint(facts, form.organ)
        wording = _narrowed(form, facts)
        handling = replace(
            _handling(facts, organ, form.dato, Utfall.TILRAADING), merknad=form.grunn
        )
        outcome = advance(with_new(facts, handling, wording))
        outcome = replace(outcome, ny=str(wording.nr))
        ended = _left_out(facts, wording)
        return conclude(uow, form, facts, outcome, handling, wording, *ended)


def _narrowed(form: Avgrens, facts: Facts) -> Ordlyd:
    newest = facts.file.newest
    if newest is None:
        raise Feil("sak", "Saka har ingen ordlyd å avgrense. Set ordlyden først.")
    for partner in form.utan:
        if known_partner(facts, partner, "utan") not in newest.partar:
            raise Feil("utan", "Ein av partnarane er ikkje med i ordlyden frå før.")
    rewritten = form.tekst is not None and normal_text(form.tekst) != newest.tekst
    return build(
        facts,
        tekst=form.tekst or newest.tekst,
        dokument=newest.dokument,
        vedlegg=tuple(a for a in newest.vedlegg if a.partnar not in form.utan),
        partar=tuple(p for p in newest.partar if p not in form.utan),
        klasse=OrdlydClass.REELL if rewritten else OrdlydClass.AVGRENSING,
        grunn=form.grunn,
    )


def _left_out(facts: Facts, wording: Ordlyd) -> tuple[Krav, ...]:
    """Demands that end: those left out, and those whose yes did not allow a smaller circle."""
    ended = []
    for demand in facts.file.demands:
        position = facts.file.position(demand.partnar)
        stays = demand.partnar in wording.partar
        allowed = position is not None and position.tek_avgrensing
        if not stays or not allowed or wording.klasse is OrdlydClass.REELL:
            why = "avgrensa bort" if not stays else "avgrensing"
            ended.append(replace(demand, gjeld=False, bortfalle=why))
    return tuple(ended)


def innarbeid(uow: UnitOfWork, form: Innarbeid, act: Act) -> Outcome:
    """Say how an innspel was met: worked into the text, or answered with a reason."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.INNARBEID, act)
        statement = next((u for u in facts.file.uttalar if u.nr == form.uttale), None)
        if statement is None or statement.slag != "innspel":
            raise UnknownId("uttale", "Saka har ikkje noko innspel med det nummeret.")
        made = Innarbeiding(
            noun_id(act, "innarbeiding"), facts.case.id, statement.id,
            form.korleis, form.tekst, act.at, act.actor.name,
        )
        return conclude(uow, form, facts, advance(with_new(facts, made)), made)


