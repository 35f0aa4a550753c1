"""What befalls a contact: an absence, a confirmation, a letter that came back."""

from dataclasses import replace

from cases.actor import Act
from cases.fellesskap_terms import Innkomeutfall
from cases.kontakthending import Kontakthending, Kontaktslag
from cases.mottakar import absences
from cases.oslo import local_day
from cases.partner import Contact
from cases.receipt import Outcome
from cases.register import Register
from cases.steps import Trekk
from cases.terms import ActorRole
from workflow.conduct import noun_id, repeated
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.purre_forms import Fravaer, Retur, StadfestKontakt
from workflow.fraa_innboks import became, in_inbox
from workflow.ports import UnitOfWork
from workflow.register.keeping import judge_and_keep, own_partner, register_for


def fravaer(uow: UnitOfWork, hf: str, form: Fravaer, act: Act) -> Outcome:
    """A contact is away those days. Why is nobody's business, and is nowhere written."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        contact = _contact(register, form.kontakt, act)
        made = _absence(register, contact, form, act)
        told = () if form.innkome is None else (
            became(in_inbox(register, form.innkome), Innkomeutfall.FRAVAER, None),
        )
        return judge_and_keep(uow, form, register, Trekk.FRAVAER, act, made, *told)


def _absence(register: Register, contact: Contact, form: Fravaer, act: Act) -> Kontakthending:
    """That the contact is away, or that it is not after all. Feil where no such absence holds."""
    if not form.bort:
        return replace(_event(contact, Kontaktslag.FRAVAER, act), fraa=form.fraa, til=form.til)
    if all(held.fraa != form.fraa for held in absences(register, contact)):
        raise Feil("fraa", "Det er ikkje ført inn noko fråvær som byrjar den dagen.")
    return replace(_event(contact, Kontaktslag.FRAVAER_BORT, act), fraa=form.fraa)


def stadfest_kontakt(uow: UnitOfWork, hf: str, form: StadfestKontakt, act: Act) -> Outcome:
    """Somebody at the partner says that the contact is still right; post may go there again."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        contact = _contact(register, form.kontakt, act)
        made = _event(contact, Kontaktslag.STADFESTA, act)
        return judge_and_keep(uow, form, register, Trekk.STADFEST_KONTAKT, act, made)


def retur(uow: UnitOfWork, hf: str, form: Retur, act: Act) -> Outcome:
    """A letter came back from the address of a contact: from now on nothing is sent there."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        contact = _contact(register, form.kontakt, act)
        event = _event(contact, Kontaktslag.RETUR, act)
        made = replace(event, grunn=form.grunn, post=form.post)
        return judge_and_keep(uow, form, register, Trekk.RETUR, act, made)


def _event(contact: Contact, kind: Kontaktslag, act: Act) -> Kontakthending:
    """What befell the contact, from the day of the act on."""
    return Kontakthending(
        id=noun_id(act, "kontakthending"), hf=contact.hf, kontakt=contact.id,
        partnar=contact.partnar, slag=kind, fraa=local_day(act.at), registrert=act.at,
        registrert_av=act.actor.name,
    )


def _contact(register: Register, contact_id: str, act: Act) -> Contact:
    contact = next((c for c in register.kontaktar if c.id == contact_id), None)
    if contact is None:
        raise UnknownId("kontakt", "Kontakten finst ikkje. Sjå «saksgang partnarar».")
    if act.actor.rolle is not ActorRole.SYSTEM:
        own_partner(register, contact.partnar, act)
    return contact
