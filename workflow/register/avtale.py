"""The agreement register: entered, reviewed, sent in, ended, and terminated by a party itself."""

from dataclasses import replace
from hashlib import sha256

from cases.actor import Act
from cases.avtale import Avtale, AvtaleHending
from cases.fellesskap_terms import Avtaletilstand
from cases.receipt import Outcome
from cases.register import Register
from cases.steps import Trekk
from workflow.conduct import noun_id, repeated
from workflow.errors import Feil, UnknownId
from workflow.filetype import accepted_type
from workflow.ports import UnitOfWork
from workflow.register.keeping import judge_and_keep, known_organ, known_partner, register_for
from workflow.register.organ_forms import Avtalehending, NyAvtale, SeiOppAvtale


def ny_avtale(uow: UnitOfWork, hf: str, form: NyAvtale, act: Act) -> Outcome:
    """Enter an agreement, or the next version of one that is there."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        for partner in form.partar:
            known_partner(register, partner, "partar")
        if form.mor and (form.mor == form.id or form.mor not in register.avtalar):
            raise UnknownId("mor", "Avtalen han skal henge under, finst ikkje i registeret.")
        if form.eigar:
            known_organ(register, form.eigar, "eigar")
        before = register.avtalar.get(form.id)
        said = form.model_dump(exclude={"saksnummer"}, exclude_none=True)
        version = before.versjon + 1 if before else 1
        made = Avtale(hf=hf, versjon=version, sak=form.saksnummer, **said)
        return judge_and_keep(uow, form, register, Trekk.NY_AVTALE, act, made, ny=made.id)


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
        event = AvtaleHending(
            id=noun_id(act, "avtale_hending"), hf=hf, avtale=agreement.id, slag=form.slag,
            dato=form.dato, registrert=act.at, registrert_av=act.actor.name,
            merknad=form.merknad or "",
        )
        changed = _after(agreement, form)
        return judge_and_keep(
            uow, form, register, Trekk.AVTALEHENDING, act, event, changed
        )


def _after(agreement: Avtale, form: Avtalehending) -> Avtale:
    match form.slag:
        case "gjennomgang":
            return replace(agreement, gjennomgang=form.dato, neste_gjennomgang=form.neste)
        case "oppheving":
            return replace(agreement, tilstand=Avtaletilstand.OPPHEVA, gjeld_til=form.dato)
        case "innsending":
            return agreement


def sei_opp_avtale(uow: UnitOfWork, hf: str, form: SeiOppAvtale, act: Act) -> Outcome:
    """A party terminates an agreement for itself: its own organ, with its proof and its day."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        agreement = known_agreement(register, form.avtale)
        partner = known_partner(register, form.partnar or act.actor.partnar or "")
        if partner not in agreement.partar:
            raise Feil("partnar", "Partnaren er ikkje part i avtalen.")
        event = AvtaleHending(
            id=noun_id(act, "avtale_hending"), hf=hf, avtale=agreement.id, slag="oppseiing",
            dato=form.dato, registrert=act.at, registrert_av=act.actor.name, partnar=partner,
            organ=form.organ, eige_saksnummer=form.eige_saksnummer, verknad=form.verknad,
            prov=_proof(uow, form), merknad=form.grunn or "",
        )
        return judge_and_keep(uow, form, register, Trekk.SEI_OPP_AVTALE, act, event)


def _proof(uow: UnitOfWork, form: SeiOppAvtale) -> str | None:
    if form.fil is None:
        return None
    accepted_type(form.fil.innhald, form.fil.filnamn)
    name = sha256(form.fil.innhald).hexdigest()
    uow.put_bytes(name, form.fil.innhald)
    return name
