"""Joint organs: set up, changed, and filled with people for a period."""

from dataclasses import replace

from cases.actor import Act
from cases.partner import Organ, Sete, Setekrav
from cases.receipt import Outcome
from cases.register import Register
from cases.steps import Trekk
from rules.katalog import KATALOG
from workflow.conduct import noun_id, repeated
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.organ_forms import AvsluttVerv, EndreOrgan, NyttOrgan, Oppnemn
from workflow.ports import UnitOfWork
from workflow.register.keeping import (
    case_behind,
    judge_and_keep,
    known_organ,
    known_partner,
    register_for,
)


def nytt_organ(uow: UnitOfWork, hf: str, form: NyttOrgan, act: Act) -> Outcome:
    """Set up a joint organ."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        if form.id in register.organ:
            raise Feil("id", "Id-en er alt i bruk. Vel ein annan.")
        if form.til and form.til < form.fraa:
            raise Feil("til", "Siste dag kan ikkje vere før første dag.")
        _known(register, oppretta_av=form.oppretta_av, vel=form.vel, valnemnd=form.valnemnd)
        said = form.model_dump(exclude_none=True)
        made = Organ(hf=hf, **said)
        return judge_and_keep(uow, form, register, Trekk.NYTT_ORGAN, act, made, ny=made.id)


def endre_organ(uow: UnitOfWork, hf: str, form: EndreOrgan, act: Act) -> Outcome:
    """Rename a joint organ, give it another mandate, extend it or end it."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        organ = known_organ(register, form.organ)
        if form.til and form.til < organ.fraa:
            raise Feil("til", "Siste dag kan ikkje vere før første dag.")
        said = form.model_dump(exclude={"organ", "grunn", "krav", "saksnummer"}, exclude_none=True)
        if not said and not form.krav:
            raise Feil("organ", "Skriv kva som skal endrast, til dømes namn eller siste dag.")
        ground = case_behind(uow, hf, form.saksnummer)
        changed = replace(organ, **said, samansetjing=composition(register, organ, form))
        return judge_and_keep(
            uow, form, register, Trekk.ENDRE_ORGAN, act, changed, grunnlag=ground
        )


def composition(register: Register, organ: Organ, form: EndreOrgan) -> tuple[Setekrav, ...]:
    """The demands on the organ after the act: those of the rows it names are replaced."""
    made = tuple(Setekrav(**k.model_dump()) for k in form.krav)
    for demand in made:
        if demand.rad not in KATALOG:
            raise UnknownId("krav", "Rada finst ikkje. Sjå «saksgang reglar».")
        for partner in demand.partnarar:
            known_partner(register, partner, "krav")
    rows = {d.rad for d in made}
    return (*(d for d in organ.samansetjing if d.rad not in rows), *made)


def oppnemn(uow: UnitOfWork, hf: str, form: Oppnemn, act: Act) -> Outcome:
    """Enter who holds a seat in an organ, for how long, and who elected."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        _check_seat(register, form)
        ground = case_behind(uow, hf, form.saksnummer)
        said = form.model_dump(exclude={"observator", "namn", "saksnummer"}, exclude_none=True)
        made = Sete(
            id=noun_id(act, "sete"), hf=hf, teljande=not form.observator,
            sak=ground.case.number if ground else None,
            namn=uow.keep_private(form.namn) if form.namn else None, **said,
        )
        return judge_and_keep(
            uow, form, register, Trekk.OPPNEMN, act, made, ny=made.id, grunnlag=ground
        )


def _known(register: Register, **chosen: str | None) -> None:
    """UnknownId for the first field that names neither an organ nor a partner."""
    for field, one in chosen.items():
        if one and one not in register.organ and one not in register.partnarar:
            raise UnknownId(field, "Skriv id-en til eit organ eller ein partnar.")


def _check_seat(register: Register, form: Oppnemn) -> None:
    known_organ(register, form.organ)
    own = ((form.partnar, "partnar"),) if form.partnar else ()
    for partner, field in (*own, *((p, "paa_vegne_av") for p in form.paa_vegne_av)):
        if not register.partnarar[known_partner(register, partner, field)].member_on(form.fraa):
            raise Feil("fraa", "Partnaren er ikkje med i helsefellesskapet den dagen.")
    _known(register, vald_av=form.vald_av, innstilt_av=form.innstilt_av)
    if form.til and form.til < form.fraa:
        raise Feil("til", "Siste dag kan ikkje vere før første dag.")


def avslutt_verv(uow: UnitOfWork, hf: str, form: AvsluttVerv, act: Act) -> Outcome:
    """End somebody's period in a seat; the row stays."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        seat = next((s for s in register.sete if s.id == form.sete), None)
        if seat is None:
            raise UnknownId("sete", "Plassen finst ikkje. Sjå «saksgang organ».")
        if form.til < seat.fraa:
            raise Feil("til", "Siste dag kan ikkje vere før første dag.")
        if seat.til == form.til:
            raise Feil("til", "Vervet er alt avslutta den dagen.")
        ended = replace(seat, til=form.til)
        return judge_and_keep(uow, form, register, Trekk.AVSLUTT_VERV, act, ended)
