"""The agreement register: entered, reviewed, sent in and ended."""

from dataclasses import replace

from cases.actor import Act
from cases.avtale import Avtale, AvtaleHending
from cases.fellesskap_terms import Avtaletilstand
from cases.receipt import Outcome
from cases.register import Register
from cases.steps import Trekk
from rules.frist import months_after
from rules.parametrar import statutory
from workflow.conduct import noun_id, repeated
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.organ_forms import Avtalehending, NyAvtale
from workflow.ports import UnitOfWork
from workflow.register.keeping import (
    case_behind,
    judge_and_keep,
    known_organ,
    known_partner,
    register_for,
)


def ny_avtale(uow: UnitOfWork, hf: str, form: NyAvtale, act: Act) -> Outcome:
    """Enter an agreement, or the next version of one that is there."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        for partner in form.partar:
            known_partner(register, partner, "partar")
        if form.gjeld_fraa and form.gjeld_til and form.gjeld_til < form.gjeld_fraa:
            raise Feil("gjeld_til", "Siste dag kan ikkje vere før første dag.")
        if form.mor and (form.mor == form.id or form.mor not in register.avtalar):
            raise UnknownId("mor", "Avtalen han skal henge under, finst ikkje i registeret.")
        if form.eigar:
            known_organ(register, form.eigar, "eigar")
        before = register.avtalar.get(form.id)
        ground = case_behind(uow, hf, form.saksnummer)
        said = form.model_dump(exclude={"saksnummer"}, exclude_none=True)
        if before is not None and "tilstand" not in form.model_fields_set:
            said["tilstand"] = before.tilstand
        version = before.versjon + 1 if before else 1
        number = ground.case.number if ground else before.sak if before else None
        made = Avtale(hf=hf, versjon=version, sak=number, **said)
        return judge_and_keep(
            uow, form, register, Trekk.NY_AVTALE, act, made, ny=made.id, grunnlag=ground
        )


def known_agreement(register: Register, agreement: str, field: str = "avtale") -> Avtale:
    found = register.avtalar.get(agreement)
    if found is None:
        raise UnknownId(field, "Avtalen finst ikkje i registeret. Sjå «saksgang avtalar».")
    return found


def avtalehending(uow: UnitOfWork, hf: str, form: Avtalehending, act: Act) -> Outcome:
    """Enter that an agreement was reviewed, sent to the directorate, or lapsed."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        agreement = known_agreement(register, form.avtale)
        if form.neste and form.neste <= form.dato:
            raise Feil("neste", "Neste gjennomgang må vere etter denne.")
        event = AvtaleHending(
            id=noun_id(act, "avtale_hending"), hf=hf, avtale=agreement.id, slag=form.slag,
            dato=form.dato, registrert=act.at, registrert_av=act.actor.name,
            merknad=form.merknad or "", person=act.actor.person,
        )
        changed = _after(agreement, form)
        return judge_and_keep(
            uow, form, register, Trekk.AVTALEHENDING, act, event, changed,
            grunnlag=case_behind(uow, hf, form.saksnummer),
        )


def _after(agreement: Avtale, form: Avtalehending) -> Avtale:
    match form.slag:
        case "gjennomgang":
            months = statutory("gjennomgang_maanader")
            return replace(
                agreement, gjennomgang=form.dato,
                neste_gjennomgang=form.neste or months_after(form.dato, months),
            )
        case "oppheving":
            return replace(agreement, tilstand=Avtaletilstand.OPPHEVA, gjeld_til=form.dato)
        case "innsending":
            return agreement
