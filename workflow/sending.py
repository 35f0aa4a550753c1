"""Letters that wait are stopped before they go, or sent after all."""

from dataclasses import replace

from cases.actor import Act
from cases.purring import Sendestopp
from cases.receipt import Outcome
from cases.steps import Trekk
from cases.utsending import resent_id
from rules.facts import Facts
from workflow.conduct import conclude, noun_id, repeated
from workflow.forms.sending_forms import SendAtt, StoppSending
from workflow.gather import gather, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork


def stopp_sending(uow: UnitOfWork, form: StoppSending, act: Act) -> Outcome:
    """Stop all letters of the case that have not gone. What has gone is named in the stop."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = _with_letters(uow, gather(uow, form, Trekk.STOPP_SENDING, act))
        stop = Sendestopp(
            id=noun_id(act, "sendestopp"), sak=facts.case.id,
            post=tuple(p.id for p in facts.brev.ventar), grunn=form.grunn, tid=act.at,
            av=act.actor.name, person=act.actor.person,
        )
        outcome = advance(with_new(facts, stop))
        if outcome.ok:
            uow.take_back(stop.post, act.at)
        return conclude(uow, form, facts, outcome, stop)


def send_att(uow: UnitOfWork, form: SendAtt, act: Act) -> Outcome:
    """Write the stopped letters anew, as they were, so that they go after the usual wait."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = _with_letters(uow, gather(uow, form, Trekk.SEND_ATT, act))
        anew = tuple(
            replace(post, id=resent_id(post.id), laga=act.at) for post in facts.brev.stoppa
        )
        return conclude(uow, form, facts, advance(with_new(facts, *anew)), *anew)


def _with_letters(uow: UnitOfWork, facts: Facts) -> Facts:
    return replace(facts, brev=uow.letters_of(facts.case.id))
