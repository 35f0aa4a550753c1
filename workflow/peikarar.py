"""What a new case points at: the ids of its form that lead to nothing, each told at its own field.
"""

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from cases.register import Register
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.innmelding_forms import MeldInn

NO_SUCH_TYPE = "Sakstypen finst ikkje. Sjå «saksgang sakstypar»."
NO_SUCH_PARTNER = "Partnaren finst ikkje. Sjå «saksgang partnarar»."
NO_SUCH_ORGAN = "Organet finst ikkje. Sjå «saksgang partnarar --organ»."
SECRETARIAT = "sse"


class KnowsCases(Protocol):
    """What can tell whether there is a case: a unit of work, or one that only reads."""

    def case_id(self, hf: str | None, number: str) -> str:
        """The id behind «2026/14». UnknownId if there is no such case."""


def lost(reads: KnowsCases, register: Register, form: MeldInn, day: date) -> Iterator[Feil]:
    """Everything in the form that points at something which is not there, or is not for it."""
    if form.sakstype not in register.sakstypar:
        yield UnknownId("sakstype", NO_SUCH_TYPE)
    yield from _partners(register, form, day)
    if form.avtale and form.avtale not in register.avtalar:
        yield UnknownId("avtale", "Avtalen finst ikkje i registeret. Sjå «saksgang avtalar».")
    for field in ("val_organ", "styringsgruppe"):
        chosen = getattr(form, field)
        if chosen and chosen not in register.organ:
            yield UnknownId(field, NO_SUCH_ORGAN)
    if form.omraade and not register.in_area(form.omraade, day):
        yield UnknownId("omraade", "Ingen partnarar høyrer til det området.")
    if form.innkome and all(i.nr != form.innkome for i in register.innkome):
        yield UnknownId("innkome", "Innboksen har ikkje noko med det nummeret.")
    if form.mor:
        try:
            case_at(reads, register.hf.id, form.mor, "mor")
        except UnknownId as fault:
            yield fault


def _partners(register: Register, form: MeldInn, day: date) -> Iterator[Feil]:
    members = {p.id for p in register.members(day)}
    if any(p not in register.partnarar for p in form.partnarar):
        yield UnknownId("partnarar", NO_SUCH_PARTNER)
    elif not members.issuperset(form.partnarar):
        yield Feil("partnarar", "Ein av partnarane er ikkje part i helsefellesskapet.")
    if form.arkivansvarleg and form.arkivansvarleg not in register.partnarar:
        yield UnknownId("arkivansvarleg", NO_SUCH_PARTNER)
    reporters = {SECRETARIAT, *register.partnarar, *register.organ}
    if form.innmeldar not in reporters:
        yield UnknownId("innmeldar", "Innmeldaren finst ikkje som partnar eller organ.")


def case_at(reads: KnowsCases, hf: str, number: str, field: str) -> str:
    """The id of the case with that number. UnknownId, of the field it is typed in, if there is
    none."""
    try:
        return reads.case_id(hf, number)
    except UnknownId as fault:
        raise UnknownId(field, fault.melding) from None
