"""A partner's own rules: new versions, and its word that we read them rightly."""

from dataclasses import replace
from datetime import date

from cases.actor import Act
from cases.chain import can_have
from cases.oslo import local_day
from cases.receipt import Outcome
from cases.register import Register
from cases.reglement import Rad, Reglement, in_use, overlap
from cases.steps import Trekk
from workflow.conduct import noun_id, repeated
from workflow.forms.errors import Feil
from workflow.forms.register_forms import NyttReglement, StadfestReglement
from workflow.ports import UnitOfWork
from workflow.register.keeping import judge_and_keep, known_partner, own_partner, register_for


def nytt_reglement(uow: UnitOfWork, hf: str, form: NyttReglement, act: Act) -> Outcome:
    """Enter a new version of a partner's reglement, from its own vedtak. Overlaps are refused."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        own_partner(register, form.partnar, act)
        versions = new_version(register, form, act)
        return judge_and_keep(uow, form, register, Trekk.NYTT_REGLEMENT, act, *versions)


def new_version(register: Register, form: NyttReglement, act: Act) -> tuple[Reglement, ...]:
    """The version as it would be stored, after the earlier ones that it closes.

    One from the same first day as another takes its place: so a version entered wrongly is put
    right. The wrong one stays in the register and the history.
    """
    if form.gjeld_til and form.gjeld_til < form.gjeld_fraa:
        raise Feil("gjeld_til", "Siste dag kan ikkje vere før første dag.")
    _organs_it_can_have(register, form, local_day(act.at))
    versions = register.reglement.get(form.partnar, ())
    own = act.actor.partnar == form.partnar  # what it enters itself, nobody has to read for it
    made = Reglement(
        id=noun_id(act, "reglement"), hf=register.hf.id, partnar=form.partnar,
        versjon=max((v.versjon for v in versions), default=0) + 1,
        gjeld_fraa=form.gjeld_fraa, gjeld_til=form.gjeld_til, kjelde=form.kjelde,
        rader=tuple(Rad(**r.model_dump()) for r in form.rader),
        lesen_av="partnaren sjølv" if own else None,
        lesen_dato=local_day(act.at) if own else None,
        innfoert=None if own else local_day(act.at),
    )
    before = tuple(_closed_before(v, made) for v in versions)
    if overlap(in_use((*before, made))):
        raise Feil(
            "gjeld_fraa",
            "Versjonen overlappar ein som alt gjeld. Vel ein annan dato. Er det den andre som er "
            "feil, før inn ein ny med same første dag som han.",
        )
    changed = tuple(b for b, v in zip(before, versions, strict=True) if b != v)
    return (*changed, made)


def _organs_it_can_have(register: Register, form: NyttReglement, day: date) -> None:
    """Feil for a row that gives mynde to an organ no such partner has (R-009)."""
    partner = register.partnarar[form.partnar]
    for number, rad in enumerate(form.rader, start=1):
        known = register.partner_organ(form.partnar, rad.organ, day) is not None
        if not known and not can_have(partner, rad.organ):
            raise Feil(
                f"rader[{number}].organ",
                f"{register.name(partner.id, day)} kan ikkje ha eit slikt organ. Vel eit anna.",
            )


def _closed_before(version: Reglement, new: Reglement) -> Reglement:
    """An open-ended earlier version ends the day before the new one begins."""
    open_ended = version.stadfesta and version.gjeld_til is None
    if open_ended and version.gjeld_fraa < new.gjeld_fraa:
        day_before = new.gjeld_fraa.fromordinal(new.gjeld_fraa.toordinal() - 1)
        return replace(version, gjeld_til=day_before)
    return version


def stadfest_reglement(uow: UnitOfWork, hf: str, form: StadfestReglement, act: Act) -> Outcome:
    """The partner confirms that the version in force today is read rightly."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        partner = known_partner(register, form.partnar or act.actor.partnar or "")
        day = local_day(act.at)
        version = _meant(register, partner, form.versjon, day)
        read = replace(version, lesen_av=form.stilling, lesen_dato=day)
        return judge_and_keep(uow, form, register, Trekk.STADFEST_REGLEMENT, act, read)


def _meant(register: Register, partner: str, number: int | None, day: date) -> Reglement:
    """The version with that number, else the one in force. Feil if there is none."""
    if number is None:
        found = register.reglement_on(partner, day)
    else:
        versions = register.reglement.get(partner, ())
        found = next((v for v in versions if v.versjon == number), None)
    if found is None:
        raise Feil("versjon", "Partnaren har ikkje noko slikt reglement. Sjå «saksgang partnar».")
    return found
