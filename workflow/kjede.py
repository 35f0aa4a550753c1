"""Cases that follow of themselves from another act: a vedtak, or a party's termination."""

from dataclasses import replace

from cases.actor import Act
from cases.avtale import Avtale
from cases.case_type import CaseType
from cases.casefile import CaseFile
from cases.register import Register
from cases.steps import Trekk
from rules.avtale.revisjon import under_revision
from rules.facts import Facts
from rules.katalog import KATALOG, Effect
from workflow.conduct import Chained
from workflow.forms.innmelding_forms import MeldInn
from workflow.innmelding import new_case, told_of
from workflow.machine import admit_following
from workflow.ports import UnitOfWork


def opened(uow: UnitOfWork, facts: Facts) -> tuple[Chained, ...]:
    """The cases the type says that its vedtak opens, where the row they rest on is not off."""
    switches = facts.register.hf.brytarar
    wanted = [
        o for o in facts.sakstype.oppfolging
        if KATALOG.effect(o.rad, switches) is not Effect.AV
        and o.sakstype in facts.register.sakstypar
    ]
    made = []
    for number, one in enumerate(wanted, start=1):
        kind = facts.register.sakstypar[one.sakstype]
        concerned = _concerned(facts, kind)
        about = facts.register.avtalar.get(concerned or "")
        points = about.paragraf_6_2 if kind.avtale and about else ()
        form = MeldInn.model_validate({
            "tittel": one.tittel.replace("{tittel}", facts.case.tittel)[:300],
            "sakstype": kind.id, "partnarar": facts.file.parties,
            "opphav": f"vedtaket i sak {facts.case.number}",
            "paragraf_6_2": facts.case.paragraf_6_2 or points, "avtale": concerned,
        })
        made.append(following(uow, facts.register, facts.act, number, form, mor=facts.case.id))
    return tuple(made)


def _concerned(facts: Facts, kind: CaseType) -> str | None:
    """The agreement the new case is about: the framework it revises, or the one just concluded."""
    if kind.avtale:
        framework = facts.register.framework()
        return framework.id if framework else None
    return next((n.id for n in facts.nye if isinstance(n, Avtale)), facts.case.avtale)


def following(
    uow: UnitOfWork, register: Register, act: Act, number: int, form: MeldInn,
    mor: str | None = None,
) -> Chained:
    """A case registered by an act that was about something else; or why it could not be."""
    kind = register.sakstypar[form.sakstype]
    act = replace(act, command_id=f"{act.command_id}/{number}")
    case = replace(new_case(form, act, register, kind), mor=mor)
    child = Facts(
        file=CaseFile(case), register=register, sakstype=kind, trekk=Trekk.MELD_INN, act=act,
        nye=(case,), saker=uow.cases(register.hf.id),
    )
    outcome = admit_following(child)
    if not outcome.ok:
        return Chained(outcome, ())
    case = replace(case, lopenr=uow.next_number(case.hf, case.aar))
    outcome = replace(outcome, sak=case.id, saksnummer=case.number, versjon=1, ny=case.id)
    marked = under_revision(case, kind, register)
    return Chained(outcome, (case, *marked, *told_of(case, register, kind, act)))

