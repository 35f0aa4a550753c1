"""Cases become one: one of them ends, and says in which the matter goes on."""

from dataclasses import replace

from cases.actor import Act
from cases.casefile import CaseFile
from cases.receipt import Outcome
from cases.steps import Trekk
from rules.facts import Facts
from workflow.conduct import amended, conclude, repeated
from workflow.forms.errors import Feil
from workflow.forms.follow_forms import SlaaSaman
from workflow.gather import gather
from workflow.machine import advance
from workflow.peikarar import case_at
from workflow.ports import UnitOfWork
from workflow.post import letters


def slaa_saman(uow: UnitOfWork, form: SlaaSaman, act: Act) -> Outcome:
    """End the case as merged with another one. Answers never travel between cases."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.SLAA_SAMAN, act)
        other = _other(uow, form, facts)
        if other.case.id == facts.case.id or other.case.sakssteg.is_end:
            raise Feil("med", "Vel ei anna sak i helsefellesskapet som ikkje er avslutta.")
        ended = tuple(
            replace(k, gjeld=False, bortfalle="slegen saman") for k in facts.file.demands
        )
        number = other.case.number
        facts = amended(facts, slegen_saman_med=number, sluttgrunn=form.grunn)
        told = letters(
            facts.register, facts.case, act, "slegen_saman", facts.case.krins,
            tekst=f"{facts.register.hf.prefiks} {number}",
        )
        outcome = advance(replace(facts, annan=other))
        return conclude(uow, form, facts, outcome, *ended, *told)


def _other(uow: UnitOfWork, form: SlaaSaman, facts: Facts) -> CaseFile:
    return uow.case_file(case_at(uow, facts.case.hf, form.med, "med"))
