"""Letters that wait are stopped before they go, or sent after all."""

from dataclasses import replace

from cases.actor import Act
from cases.purring import Sendestopp
from cases.receipt import Outcome
from cases.steps import Trekk
from cases.utsending import resent_id
from cases.vedtak import Post
from rules.facts import Facts
from workflow.conduct import conclude, noun_id, repeated
from workflow.forms.errors import UnknownId
from workflow.forms.sending_forms import SendAtt, StoppSending
from workflow.gather import gather, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork

NO_SUCH_LETTER = "Saka har ikkje noko slikt brev. Sjå «saksgang brev NR»."
NOT_STOPPED = "Det brevet er ikkje stoppa. Sjå «saksgang brev NR»."


def stopp_sending(uow: UnitOfWork, form: StoppSending, act: Act) -> Outcome:
    """Stop the letters that are named, else all letters of the case that have not gone. What has
    gone is named in the stop."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = _with_letters(uow, gather(uow, form, Trekk.STOPP_SENDING, act))
        every = (*facts.brev.ventar, *facts.brev.gaatt, *facts.brev.stoppa)
        stopped = _named(every, form.brev, NO_SUCH_LETTER) or facts.brev.ventar
        stop = Sendestopp(
            id=noun_id(act, "sendestopp"), sak=facts.case.id,
            post=tuple(p.id for p in stopped), grunn=form.grunn, tid=act.at,
            av=act.actor.name, person=act.actor.person,
        )
        outcome = advance(with_new(facts, stop))
        if outcome.ok:
            uow.take_back(stop.post, act.at)
        return conclude(uow, form, facts, outcome, stop)


def send_att(uow: UnitOfWork, form: SendAtt, act: Act) -> Outcome:
    """Write the stopped letters anew, those that are named or all, as they were, so that they go
    after the usual wait."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = _with_letters(uow, gather(uow, form, Trekk.SEND_ATT, act))
        if form.brev:
            chosen = _named(facts.brev.stoppa, form.brev, NOT_STOPPED)
            facts = replace(facts, brev=replace(facts.brev, stoppa=chosen))
        anew = tuple(
            replace(post, id=resent_id(post.id), laga=act.at) for post in facts.brev.stoppa
        )
        return conclude(uow, form, facts, advance(with_new(facts, *anew)), *anew)


def _named(known: tuple[Post, ...], named: tuple[str, ...], fault: str) -> tuple[Post, ...]:
    """Those of the letters that the ids, or beginnings of ids, are of, in their order. UnknownId
    for one that is none of them, or may be several."""
    found = set()
    for begins in named:
        alike = [post.id for post in known if post.id.startswith(begins)]
        if len(alike) != 1:
            raise UnknownId("brev", fault)
        found |= set(alike)
    return tuple(post for post in known if post.id in found)


def _with_letters(uow: UnitOfWork, facts: Facts) -> Facts:
    return replace(facts, brev=uow.letters_of(facts.case.id))
