"""All reads before any judging: the case, the register and the ids a form points at."""

from dataclasses import replace

from cases.actor import Act
from cases.document import Document
from cases.nouns import Noun
from cases.partner import Organ
from cases.steps import Trekk
from rules.facts import Facts
from rules.sak.saksgang import OWN_VOICE
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.fields import CaseForm
from workflow.forms.partner_forms import PartnerForm
from workflow.moves import steps_for
from workflow.peikarar import NO_SUCH_ORGAN, NO_SUCH_PARTNER
from workflow.ports import UnitOfWork


def gather(uow: UnitOfWork, form: CaseForm, trekk: Trekk, act: Act) -> Facts:
    """The facts of an act on a case. UnknownId if there is no such case or actor."""
    file = uow.case_file(uow.case_id(None, form.sak))
    register = uow.register(file.case.hf)
    facts = Facts(
        file=file,
        register=register,
        sakstype=register.sakstypar[file.case.sakstype],
        trekk=trekk,
        act=act,
        fraa_steg=steps_for(trekk),
    )
    check_actor(facts)
    return facts


def with_new(facts: Facts, *nouns: Noun) -> Facts:
    """The facts of an act that would add these nouns."""
    return replace(facts, nye=nouns)


def check_actor(facts: Facts) -> None:
    actor = facts.act.actor
    if actor.partnar is not None:
        known_partner(facts, actor.partnar, "som")
    if actor.organ is not None:
        known_organ(facts, actor.organ, "som")


def known_partner(facts: Facts, partner_id: str, field: str) -> str:
    if partner_id not in facts.register.partnarar:
        raise UnknownId(field, NO_SUCH_PARTNER)
    return partner_id


def known_organ(facts: Facts, organ_id: str, field: str) -> Organ:
    organ = facts.register.organ.get(organ_id)
    if organ is None:
        raise UnknownId(field, NO_SUCH_ORGAN)
    return organ


def partner_of(facts: Facts, form: PartnerForm) -> str:
    """The partner a form is about: the one it names, else the one who acts."""
    named = form.partnar or facts.act.actor.partnar
    if named is None:
        raise _nobody(facts)
    return known_partner(facts, named, "partnar")


WHICH_PARTNER = "Skriv kva partnar det gjeld, til dømes kommune-4601."


def _nobody(facts: Facts) -> Feil:
    """What only a partner may do is not asked of the secretariat; it must act as the partner."""
    if facts.trekk in OWN_VOICE:
        return Feil("som", "Dette gjer berre partnaren sjølv. Skriv kva partnar som handlar.")
    return Feil("partnar", WHICH_PARTNER)


def document(facts: Facts, number: int | None, field: str) -> Document | None:
    """The document with that number on the case; None for None. UnknownId if there is none."""
    if number is None:
        return None
    for known in facts.file.dokument:
        if known.nr == number:
            return known
    raise UnknownId(field, "Saka har ikkje noko dokument med det nummeret. Legg det ved først.")
