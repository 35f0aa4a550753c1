"""Take a partner's answer back: its organ withdraws it, or it strikes what it wrote wrongly."""

from typing import Any

from cases.actor import Act
from cases.oppfolging import STRUCK
from cases.oslo import day_text
from cases.receipt import Outcome
from cases.rundgang import Answer, AnswerEvent
from cases.steps import Trekk
from cases.terms import OrganRole
from cases.vedtak import Post
from rules.brevtekst import Said, word
from rules.facts import Facts
from rules.spoersmaal import organ_name
from workflow.conduct import conclude, noun_id, repeated
from workflow.forms.errors import Feil
from workflow.forms.partner_forms import TrekkSvar
from workflow.gather import document, gather, partner_of, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork
from workflow.post import letters
from workflow.rundgang import reopened

WITHDRAWN = "trekt"
NO_ORGAN = "Skriv organet som avgjorde å trekkje svaret. Er svaret berre skrive feil, sei det."
NO_DAY = "Skriv dagen organet avgjorde det. Er svaret berre skrive feil, sei det."
BOTH = (
    "Anten har organet avgjort å trekkje svaret, eller så er svaret skrive feil. Ta bort organet, "
    "datoen og provet, eller la vere å seie at det er skrive feil."
)


def trekk_svar(uow: UnitOfWork, form: TrekkSvar, act: Act) -> Outcome:
    """A partner takes its answer back. It is withdrawn by the same or a higher organ and with the
    same proof; or struck, where what was written is not what the organ decided."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.TREKK_SVAR, act)
        answer = facts.file.position(partner_of(facts, form))
        if answer is None:
            raise Feil("partnar", "Partnaren har ikkje noko svar å trekkje.")
        made = _struck(form, facts, answer) if form.skrive_feil else _withdrawn(form, facts, answer)
        outcome = advance(with_new(facts, made))
        back, told = reopened(facts, outcome), _told(facts, answer, made)
        return conclude(uow, form, facts, outcome, made, *back, *told)


def lacking(form: TrekkSvar) -> tuple[Feil, ...]:
    """What must be said of the decision to withdraw, and is not; or is, where there is none."""
    if form.skrive_feil:
        decided = any(x is not None for x in (form.organ, form.dato, form.prov))
        return (Feil("skrive_feil", BOTH),) if decided else ()
    return (
        *((Feil("organ", NO_ORGAN),) if form.organ is None else ()),
        *((Feil("dato", NO_DAY),) if form.dato is None else ()),
    )


def _withdrawn(form: TrekkSvar, facts: Facts, answer: Answer) -> AnswerEvent:
    for fault in lacking(form):
        raise fault
    proof = document(facts, form.prov, "prov")
    return _event(
        facts, answer, WITHDRAWN, form.grunn, form.organ, dato=form.dato,
        prov=proof.sha256 if proof else None,
    )


def _struck(form: TrekkSvar, facts: Facts, answer: Answer) -> AnswerEvent:
    """It names the organ of the answer: what that one has said, one below does not say instead."""
    for fault in lacking(form):
        raise fault
    return _event(facts, answer, STRUCK, form.grunn, answer.organ)


def _event(
    facts: Facts, answer: Answer, kind: str, why: str, organ: OrganRole | None,
    **of_decision: Any,
) -> AnswerEvent:
    actor = facts.act.actor
    return AnswerEvent(
        noun_id(facts.act, "svar_hending"), answer.id, facts.case.id, answer.partnar, kind,
        actor.name, actor.person, facts.act.at, organ=organ, grunn=why, **of_decision,
    )


def _told(facts: Facts, answer: Answer, made: AnswerEvent) -> tuple[Post, ...]:
    """A receipt to every contact of the partner, for one of them took it back for all."""
    words: dict[str, str | Said] = {
        "svar": word(answer.slag.value.replace("_", " ")), "organ": word(answer.organ_namn),
        "gitt": day_text(answer.dato), "grunn": made.grunn,
    }
    if made.organ is not None and made.dato is not None:
        by = organ_name(facts, answer.partnar, made.organ, made.dato)
        by = answer.organ_namn if made.organ is answer.organ else by
        words |= {"av": word(by), "dato": day_text(made.dato)}
    kind = "svar_feilskrive" if made.slag == STRUCK else "svar_trekt"
    own = {answer.partnar: words}
    return letters(facts.register, facts.case, facts.act, kind, (answer.partnar,), own=own)
