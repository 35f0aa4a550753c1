"""Acts that end a case or let it rest, each with its reason."""

from dataclasses import replace

from cases.actor import Act
from cases.receipt import Outcome
from cases.steps import Trekk
from cases.vedtak import Post
from rules.brevtekst import word
from rules.facts import Facts
from rules.nemningar import STEP_NAMES
from workflow.conduct import amended, conclude, repeated
from workflow.forms.case_forms import (
    Avvis,
    Feilregistrer,
    MedGrunn,
    PaaVent,
    SendTilTvisteloysing,
    TaOppAtt,
    TaTilVitande,
    TrekkSaka,
)
from workflow.forms.errors import Feil
from workflow.gather import gather, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork
from workflow.post import letters
from workflow.utsetjing import after_rest


def _ended(uow: UnitOfWork, form: MedGrunn, trekk: Trekk, act: Act) -> Outcome:
    """End the case with a reason; what is asked of partners lapses."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, trekk, act)
        if trekk is Trekk.FEILREGISTRER:
            facts = replace(facts, saker=uow.cases(facts.case.hf))
        ended = tuple(
            replace(k, gjeld=False, bortfalle="saka er avslutta") for k in facts.file.demands
        )
        owner = getattr(form, "eigar", None) or facts.case.eigar
        facts = amended(facts, sluttgrunn=form.grunn, eigar=owner)
        outcome = advance(facts)
        return conclude(uow, form, facts, outcome, *ended, *_told(facts, outcome))


def _told(facts: Facts, outcome: Outcome) -> tuple[Post, ...]:
    """Everybody who has heard of the case hears that it has ended, and why."""
    known = tuple(p for p in facts.case.krins if p in facts.file.varsla)
    step = outcome.til or facts.case.sakssteg
    return letters(
        facts.register, facts.case, facts.act, "avslutta", known,
        slutt=word(STEP_NAMES[step]), tekst=facts.case.sluttgrunn,
    )


def avvis(uow: UnitOfWork, form: Avvis, act: Act) -> Outcome:
    """Dismiss the case without treating it."""
    return _ended(uow, form, Trekk.AVVIS, act)


def trekk_saka(uow: UnitOfWork, form: TrekkSaka, act: Act) -> Outcome:
    """Withdraw the case."""
    return _ended(uow, form, Trekk.TREKK_SAKA, act)


def feilregistrer(uow: UnitOfWork, form: Feilregistrer, act: Act) -> Outcome:
    """Mark the case as registered by mistake; it stays readable."""
    return _ended(uow, form, Trekk.FEILREGISTRER, act)


def send_til_tvisteloysing(uow: UnitOfWork, form: SendTilTvisteloysing, act: Act) -> Outcome:
    """Hand the disagreement over to dispute resolution; the case ends here."""
    return _ended(uow, form, Trekk.SEND_TIL_TVISTELOYSING, act)


def ta_til_vitande(uow: UnitOfWork, form: TaTilVitande, act: Act) -> Outcome:
    """End an orientering: taken note of, nothing adopted."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.TA_TIL_VITANDE, act)
        if facts.case.mor:
            facts = replace(facts, mor=uow.case_file(facts.case.mor))
        owner = form.eigar or facts.case.eigar
        facts = amended(facts, sluttgrunn=form.merknad or "", eigar=owner)
        return conclude(uow, form, facts, advance(facts))


def paa_vent(uow: UnitOfWork, form: PaaVent, act: Act) -> Outcome:
    """Let the case rest, with a reason and an expected return."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.PAA_VENT, act)
        if form.til and form.til < facts.day:
            raise Feil("til", "Dagen saka er venta att, må vere fram i tid.")
        facts = amended(
            facts, paa_vent=True, vent_grunn=form.grunn, vent_til=form.til,
            vent_fraa=facts.case.vent_fraa or facts.day,
        )
        return conclude(uow, form, facts, advance(facts))


def ta_opp_att(uow: UnitOfWork, form: TaOppAtt, act: Act) -> Outcome:
    """Take the case up again."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.TA_OPP_ATT, act)
        given_back = after_rest(facts)
        outcome = advance(with_new(facts, *given_back))
        facts = amended(facts, paa_vent=False, vent_grunn="", vent_til=None, vent_fraa=None)
        return conclude(uow, form, facts, outcome, *given_back)
