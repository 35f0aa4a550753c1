"""Duties after a vedtak: one that was not listed when it was entered, and reminding of one."""

from dataclasses import replace

from cases.actor import Act
from cases.oslo import day_text
from cases.receipt import Outcome
from cases.steps import Trekk
from cases.vedtak import Plikt, Post
from rules.facts import Facts
from workflow.conduct import conclude, noted, repeated
from workflow.forms.errors import UnknownId
from workflow.forms.follow_forms import MinnPlikt, NyPlikt
from workflow.gather import gather, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork
from workflow.post import letters
from workflow.verknad import duties_as_written


def ny_plikt(uow: UnitOfWork, form: NyPlikt, act: Act) -> Outcome:
    """An event on the vedtak, which stays as it is. Each partner with a duty hears of it."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.NY_PLIKT, act)
        duties = duties_as_written(form.plikter, facts)
        facts = replace(with_new(facts, *duties), grunn=form.plikt_grunn or "")
        told = _told(facts, form)
        return conclude(
            uow, form, facts, advance(facts), *duties, *noted(facts, form.grunn), *told
        )


def minn_plikt(uow: UnitOfWork, form: MinnPlikt, act: Act) -> Outcome:
    """Remind the one that has a duty of it; whoever took over after it, where it is gone."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.MINN_PLIKT, act)
        if form.plikt > len(facts.file.plikter):
            raise UnknownId("plikt", "Vedtaket har inga plikt med det nummeret.")
        duty = facts.file.plikter[form.plikt - 1]
        outcome = advance(replace(facts, maal=duty.id))
        return conclude(uow, form, facts, outcome, *(_reminder(facts, duty) if outcome.ok else ()))


def _reminder(facts: Facts, duty: Plikt) -> tuple[Post, ...]:
    kind = "plikt_minne" if duty.frist is None else "plikt_minne_frist"
    due = "" if duty.frist is None else day_text(duty.frist)
    return letters(
        facts.register, facts.case, facts.act, kind, (duty.partnar,), kva=duty.kva, frist=due
    )


def _told(facts: Facts, form: NyPlikt) -> tuple[Post, ...]:
    """One letter for each duty: what the partner shall do, and what in the vedtak says so."""
    made: tuple[Post, ...] = ()
    for line, duty in zip(form.plikter, facts.nye, strict=True):
        what = line.partition(":")[2].partition(";")[0].strip()
        owner = str(getattr(duty, "partnar", ""))
        made += letters(
            facts.register, facts.case, facts.act, "plikt", (owner,), after=len(made),
            kva=what, tekst=form.grunn,
        )
    return made
