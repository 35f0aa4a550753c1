"""What a moved meeting would mean, looked at before it is moved; and what waits for an organ."""

from collections.abc import Iterable

from cases.actor import Act
from cases.case import Case
from cases.partner import Moete, Organ
from cases.register import Register
from cases.steps import Step
from cases.terms import OrganRole
from workflow.forms.moete_forms import FlyttMoete
from workflow.ports import UnitOfWork
from workflow.register.moete import changed
from workflow.register.moeteflytting import Following, following

LEADERS = frozenset({OrganRole.PARTNARSKAPSMOTE, OrganRole.TOPPLEIARSAMLING})


def if_moved(
    uow: UnitOfWork, register: Register, form: FlyttMoete, act: Act
) -> tuple[Moete, tuple[Following, ...]]:
    """The meeting as it would be, and each round it would change something for. Nothing is
    written; Feil for what could not be done."""
    moved = changed(register, form)
    return moved, following(uow, register, form, act, moved)


def waiting_for(cases: Iterable[Case], organ: Organ, meeting: Moete) -> tuple[Case, ...]:
    """The cases that joint organ was to have before it in that meeting, as far as they say so."""
    return tuple(c for c in cases if not c.paa_vent and _waits(c, organ, meeting))


def _waits(case: Case, organ: Organ, meeting: Moete) -> bool:
    if organ.rolle in LEADERS:
        lifted = case.lyft_pm in (meeting.dato, meeting.flytta_fraa)
        return lifted and not case.sakssteg.is_end
    if case.sakssteg is Step.UTGREIING:
        return case.utgreiing_organ == organ.id
    if case.sakssteg is not Step.HANDSAMA_I_SSU:
        return False
    if organ.rolle is OrganRole.OMRAADEUTVAL:
        return case.omraade is not None and case.omraade == organ.omraade
    return organ.rolle is OrganRole.SSU
