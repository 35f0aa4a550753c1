"""Contacts of a partner: entered and ended, by the secretariat or the partner itself."""

from dataclasses import replace

from cases.actor import Act
from cases.listing import listed
from cases.oslo import day_text, local_day
from cases.partner import Contact
from cases.receipt import Outcome
from cases.register import Register
from cases.steps import Trekk
from workflow.conduct import noun_id, repeated
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.register_forms import AvsluttKontakt, NyKontakt
from workflow.ports import UnitOfWork
from workflow.register.keeping import judge_and_keep, own_partner, register_for


def private_contact(uow: UnitOfWork, contact: Contact) -> Contact:
    """The contact with name and address kept apart; only their commitments stay in the noun."""
    return replace(
        contact,
        adresse=uow.keep_private(contact.adresse),
        namn=uow.keep_private(contact.namn) if contact.namn else None,
    )


def ny_kontakt(uow: UnitOfWork, hf: str, form: NyKontakt, act: Act) -> Outcome:
    """Enter a contact of a partner, by the secretariat or the partner itself."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        own_partner(register, form.partnar, act)
        _still_partner(register, form, act)
        contact = Contact(
            id=noun_id(act, "kontakt"), hf=hf, partnar=form.partnar, slag=form.slag,
            stilling=form.stilling, adresse=form.adresse, namn=form.namn, fraa=form.fraa,
        )
        kept = private_contact(uow, contact)
        return judge_and_keep(uow, form, register, Trekk.NY_KONTAKT, act, kept)


def _still_partner(register: Register, form: NyKontakt, act: Act) -> None:
    """Feil where the partner is gone: a letter would go to nobody, and its heir would not hear."""
    day = max(local_day(act.at), form.fraa or local_day(act.at))
    last = register.partnarar[form.partnar].til
    if last is not None and last < day:
        heirs = listed([register.name(p, day) for p in register.heirs(form.partnar, day)])
        raise Feil(
            "partnar",
            f"Partnaren er ikkje med etter {day_text(last)}."
            f" Før inn kontakten hjå {heirs or 'den som tek over'}.",
        )


def avslutt_kontakt(uow: UnitOfWork, hf: str, form: AvsluttKontakt, act: Act) -> Outcome:
    """End a contact from a day on; the row stays."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        contact = next((c for c in register.kontaktar if c.id == form.kontakt), None)
        if contact is None:
            raise UnknownId("kontakt", "Kontakten finst ikkje. Sjå «saksgang partnarar».")
        own_partner(register, contact.partnar, act)
        if contact.fraa and form.til < contact.fraa:
            raise Feil("til", "Siste dag kan ikkje vere før første dag.")
        ended = replace(contact, til=form.til)
        return judge_and_keep(uow, form, register, Trekk.AVSLUTT_KONTAKT, act, ended)
