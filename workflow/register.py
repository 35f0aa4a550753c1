"""What a helsefellesskap knows of its partners: read in, and changed by logged acts."""

from dataclasses import replace

from pydantic import BaseModel

from cases.actor import Act
from cases.nouns import Noun
from cases.partner import Contact
from cases.receipt import Outcome, Receipt
from cases.register import Register
from cases.reglement import Rad, Reglement, overlap
from cases.steps import Trekk
from cases.terms import ActorRole, Result
from workflow.conduct import keep, noun_id, repeated
from workflow.errors import Feil, UnknownId
from workflow.fields import Form
from workflow.ports import UnitOfWork
from workflow.register_forms import AvsluttKontakt, NyKontakt, NyttReglement


class Innfoer(Form):
    """Read the data of a helsefellesskap into the database."""

    hf: str


def innfoer(uow: UnitOfWork, register: Register, act: Act) -> Outcome:
    """Enter a helsefellesskap with all its partners, organs, contacts and reglement, once."""
    form = Innfoer(hf=register.hf.id)
    with uow:
        if done := repeated(uow, act, form, register.hf.id):
            return done
        contacts = tuple(private_contact(uow, c) for c in register.kontaktar)
        nouns: tuple[Noun, ...] = (
            register.hf,
            *register.partnarar.values(),
            *register.organ.values(),
            *contacts,
            *(r for versions in register.reglement.values() for r in versions),
            *register.sakstypar.values(),
        )
        return keep(uow, form, act, register.hf.id, _done(Trekk.INNFOER), nouns)


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
        register = uow.register(hf)
        _own_partner(register, form.partnar, act)
        contact = Contact(
            id=noun_id(act, "kontakt"), hf=hf, partnar=form.partnar, slag=form.slag,
            stilling=form.stilling, adresse=form.adresse, namn=form.namn, fraa=form.fraa,
        )
        return _kept(uow, form, act, hf, Trekk.NY_KONTAKT, private_contact(uow, contact))


def avslutt_kontakt(uow: UnitOfWork, hf: str, form: AvsluttKontakt, act: Act) -> Outcome:
    """End a contact from a day on; the row stays."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = uow.register(hf)
        contact = next((c for c in register.kontaktar if c.id == form.kontakt), None)
        if contact is None:
            raise UnknownId("kontakt", "Kontakten finst ikkje. Sjå «saksgang partnarar».")
        _own_partner(register, contact.partnar, act)
        return _kept(uow, form, act, hf, Trekk.AVSLUTT_KONTAKT, replace(contact, til=form.til))


def nytt_reglement(uow: UnitOfWork, hf: str, form: NyttReglement, act: Act) -> Outcome:
    """Enter a new version of a partner's reglement, from its own vedtak. Overlaps are refused."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = uow.register(hf)
        _own_partner(register, form.partnar, act)
        if form.gjeld_til and form.gjeld_til < form.gjeld_fraa:
            raise Feil("gjeld_til", "Siste dag kan ikkje vere før første dag.")
        versions = register.reglement.get(form.partnar, ())
        made = Reglement(
            id=noun_id(act, "reglement"), hf=hf, partnar=form.partnar,
            versjon=max((v.versjon for v in versions), default=0) + 1,
            gjeld_fraa=form.gjeld_fraa, gjeld_til=form.gjeld_til, kjelde=form.kjelde,
            rader=tuple(Rad(**r.model_dump()) for r in form.rader),
        )
        before = tuple(_closed_before(v, made) for v in versions)
        if overlap((*before, made)):
            raise Feil("gjeld_fraa", "Versjonen overlappar ein som alt gjeld. Vel ein annan dato.")
        changed = tuple(b for b, v in zip(before, versions, strict=True) if b != v)
        return _kept(uow, form, act, hf, Trekk.NYTT_REGLEMENT, *changed, made)


def _closed_before(version: Reglement, new: Reglement) -> Reglement:
    """An open-ended earlier version ends the day before the new one begins."""
    open_ended = version.stadfesta and version.gjeld_til is None
    if open_ended and version.gjeld_fraa < new.gjeld_fraa:
        day_before = new.gjeld_fraa.fromordinal(new.gjeld_fraa.toordinal() - 1)
        return replace(version, gjeld_til=day_before)
    return version


def _own_partner(register: Register, partner: str, act: Act) -> None:
    if partner not in register.partnarar:
        raise UnknownId("partnar", "Partnaren finst ikkje. Sjå «saksgang partnarar».")
    if act.actor.rolle is not ActorRole.SEKRETARIAT and act.actor.partnar != partner:
        raise Feil("som", "Berre sekretariatet eller partnaren sjølv kan gjere dette.")


def _kept(
    uow: UnitOfWork, form: BaseModel, act: Act, hf: str, trekk: Trekk, *nouns: Noun
) -> Outcome:
    return keep(uow, form, act, hf, _done(trekk), nouns)


def _done(trekk: Trekk) -> Outcome:
    return Outcome(Result.OK, trekk, None, None, Receipt(trekk, ()))
