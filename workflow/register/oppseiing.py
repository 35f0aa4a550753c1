"""A party terminates an agreement for itself, and all the others are told."""

from dataclasses import replace

from cases.actor import Act
from cases.avtale import Avtale, AvtaleHending
from cases.fellesskap_terms import Avtaletilstand
from cases.nouns import Noun
from cases.oslo import day_text, local_day
from cases.receipt import Outcome
from cases.register import Register
from cases.steps import Trekk
from cases.terms import ActorRole, PartnerKind
from rules.avtale.avtalegrunn import WAITING
from rules.facts import RegisterFacts
from rules.personar import two_persons
from workflow.conduct import Chained, keep, noun_id, repeated
from workflow.forms.errors import Feil
from workflow.forms.innmelding_forms import MeldInn
from workflow.forms.organ_forms import SeiOppAvtale
from workflow.kjede import following
from workflow.machine import judge_register
from workflow.ports import UnitOfWork
from workflow.register.avtale import known_agreement
from workflow.register.keeping import kept_file, known_partner, register_for

NOTICE = "C-19"
"""An orientering: everybody is told, and nobody is asked."""


def sei_opp_avtale(uow: UnitOfWork, hf: str, form: SeiOppAvtale, act: Act) -> Outcome:
    """A party terminates an agreement for itself: its own organ, with its proof and its day.

    The others are told in a case of its own, and the agreement ends where no two sides are left.
    """
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        agreement = known_agreement(register, form.avtale)
        event = _event(uow, register, agreement, form, act)
        nouns: tuple[Noun, ...] = (event, *_ended(register, agreement, event))
        outcome = judge_register(RegisterFacts(
            register=register, trekk=Trekk.SEI_OPP_AVTALE, act=act, nye=nouns
        ))
        if not outcome.ok:
            return keep(uow, form, act, hf, outcome, ())
        told = () if event.slag == WAITING else _told(uow, register, agreement, event, act)
        return keep(uow, form, act, hf, outcome, nouns, chained=told)


def _event(
    uow: UnitOfWork, register: Register, agreement: Avtale, form: SeiOppAvtale, act: Act
) -> AvtaleHending:
    named = form.partnar or act.actor.partnar
    if named is None:
        raise Feil("partnar", "Skriv kva partnar som seier opp avtalen.")
    partner = known_partner(register, named)
    if partner not in agreement.partar:
        raise Feil("partnar", "Partnaren er ikkje part i avtalen.")
    waiting = _waiting(register, agreement, form, partner)
    own = act.actor.rolle is not ActorRole.SEKRETARIAT
    read = own or any(two_persons(act.actor.person, h.person) for h in waiting)
    return AvtaleHending(
        id=noun_id(act, "avtale_hending"), hf=register.hf.id, avtale=agreement.id,
        slag="oppseiing" if read else WAITING, dato=form.dato,
        registrert=act.at, registrert_av=act.actor.name,
        partnar=partner, organ=form.organ, eige_saksnummer=form.eige_saksnummer,
        verknad=form.verknad,
        prov=kept_file(uow, form.fil) or next((h.prov for h in waiting), None),
        merknad=form.grunn or "",
        person=act.actor.person,
    )


def _waiting(
    register: Register, agreement: Avtale, form: SeiOppAvtale, partner: str
) -> list[AvtaleHending]:
    """The same termination, as somebody has entered it already."""
    said = (partner, form.organ, form.dato, form.verknad, form.eige_saksnummer)
    return [
        h for h in register.avtale_hendingar
        if h.avtale == agreement.id and h.slag == WAITING
        and (h.partnar, h.organ, h.dato, h.verknad, h.eige_saksnummer) == said
    ]


def _ended(register: Register, agreement: Avtale, event: AvtaleHending) -> tuple[Avtale, ...]:
    """The agreement itself, where after this there is no kommune or no specialist party left."""
    if event.slag == WAITING:
        return ()
    leaving = {h.partnar for h in register.terminations(agreement.id)} | {event.partnar}
    known = register.partnarar
    left = {known[p].slag for p in agreement.partar if p not in leaving and p in known}
    if PartnerKind.KOMMUNE in left and PartnerKind.HELSEFORETAK in left:
        return ()
    return (replace(agreement, tilstand=Avtaletilstand.OPPSAGD, gjeld_til=event.verknad),)


def _told(
    uow: UnitOfWork, register: Register, agreement: Avtale, event: AvtaleHending, act: Act
) -> tuple[Chained, ...]:
    """An orientering to the other parties; hol. § 6-5 says who tells the directorate."""
    day = local_day(act.at)
    others = tuple(p for p in register.bound_by(agreement, day) if p != event.partnar)
    if NOTICE not in register.sakstypar or not others:
        return ()
    name = register.name(event.partnar or "", day)
    until = day_text(event.verknad) if event.verknad else ""
    law = (
        " Det regionale helseføretaket skal varsle Helsedirektoratet (hol. § 6-5 andre ledd)."
        if agreement.by_law else ""
    )
    ended = bool(_ended(register, agreement, event))
    rest = "Avtalen sluttar då." if ended else "Avtalen gjeld framleis mellom dei andre."
    form = MeldInn.model_validate({
        "tittel": f"{name} har sagt opp «{agreement.tittel}»"[:300], "sakstype": NOTICE,
        "partnarar": others, "avtale": agreement.id, "opphav": f"oppseiing frå {name}",
        "samandrag": f"Oppseiinga gjeld frå {until}. {rest}{law}",
    })
    return (following(uow, register, act, 1, form),)
