"""An act that the case's step does not have is stopped as that, whatever else was typed wrong."""

from cases.actor import Act
from cases.receipt import Outcome
from cases.steps import Trekk
from workflow.conduct import conclude, repeated
from workflow.forms.fields import CaseForm
from workflow.gather import gather
from workflow.machine import advance
from workflow.ports import UnitOfWork


def stopped_by_step(
    uow: UnitOfWork, trekk: Trekk, form: CaseForm, act: Act
) -> Outcome | None:
    """The stop that the step makes of the act; None where the act exists from there."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, trekk, act)
        if facts.case.sakssteg in facts.fraa_steg:
            return None
        return conclude(uow, form, facts, advance(facts))
