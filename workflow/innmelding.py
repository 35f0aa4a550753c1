"""Register a case, and tell every partner in its circle from the first day."""

from dataclasses import replace

from cases.actor import Act
from cases.case import Case
from cases.case_type import CaseType
from cases.casefile import CaseFile
from cases.fellesskap_terms import Innkomeslag, Innkomeutfall
from cases.innkome import Innkome
from cases.nouns import Noun
from cases.oslo import day_text, local_day
from cases.receipt import Outcome
from cases.register import Register
from cases.steps import Trekk
from cases.terms import Avtaleform, Modell
from cases.vedtak import Post
from rules.avtale.revisjon import under_revision
from rules.facts import Facts
from workflow.conduct import conclude, keep, noun_id, repeated
from workflow.forehandsvarsel import notices
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.innmelding_forms import MeldInn, Varsle
from workflow.gather import check_actor, gather
from workflow.innspel import advisers_asked
from workflow.machine import admit, advance
from workflow.peikarar import NO_SUCH_TYPE, case_at, lost
from workflow.ports import UnitOfWork


def meld_inn(uow: UnitOfWork, hf: str, form: MeldInn, act: Act) -> Outcome:
    """Register a case in a helsefellesskap: number, circle, forehandsvarsel.

    A stop takes no number. Feil for an unknown case type, partner or organ.
    """
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = uow.register(hf)
        check_ids(uow, register, form, act)
        kind = register.sakstypar[form.sakstype]
        case = linked(uow, form, new_case(form, act, register, kind), register)
        facts = Facts(
            file=CaseFile(case), register=register, sakstype=kind, trekk=Trekk.MELD_INN, act=act,
            nye=(case,), saker=uow.cases(hf),
        )
        check_actor(facts)
        outcome = admit(facts)
        if not outcome.ok:
            return keep(uow, form, act, hf, outcome, ())
        case = replace(case, lopenr=uow.next_number(hf, case.aar))
        outcome = replace(
            outcome, sak=case.id, saksnummer=case.number, versjon=1, ny=case.id
        )
        told = told_of(case, register, kind, act)
        marked: tuple[Noun, ...] = (
            *under_revision(case, kind, register), *became_case(register, case)
        )
        asked = advisers_asked(case, kind, register, act)
        return keep(uow, form, act, hf, outcome, (case, *marked, *told, *asked))


def became_case(register: Register, case: Case) -> tuple[Innkome, ...]:
    """What in the inbox the case came from, marked with it. Minutes may hold several matters; the
    first case stands there."""
    came_in = next((i for i in register.innkome if i.id == case.innkome), None)
    if came_in is None or came_in.utfall is Innkomeutfall.SAK:
        return ()
    return (replace(came_in, utfall=Innkomeutfall.SAK, sak=case.number),)


def told_of(case: Case, register: Register, kind: CaseType, act: Act) -> tuple[Post, ...]:
    """The forehandsvarsel of a case that has just been registered."""
    facts = Facts(
        file=CaseFile(case), register=register, sakstype=kind, trekk=Trekk.MELD_INN, act=act,
    )
    return notices(facts, _told(case, register, kind))


def _told(case: Case, register: Register, kind: CaseType) -> tuple[str, ...]:
    """The circle; of a særavtale and of a plan also those outside it, who are not asked."""
    if kind.krins != "namngjevne" and not kind.plan:
        return case.krins
    others = (p.id for p in register.members(local_day(case.innmeldt)))
    return tuple(dict.fromkeys((*case.krins, *others)))


def known_type(register: Register, type_id: str) -> CaseType:
    kind = register.sakstypar.get(type_id)
    if kind is None:
        raise UnknownId("sakstype", NO_SUCH_TYPE)
    return kind


def check_ids(uow: UnitOfWork, register: Register, form: MeldInn, act: Act) -> None:
    """Raise the first thing the form points at that is not there."""
    for fault in lost(uow, register, form, local_day(act.at)):
        raise fault


def new_case(form: MeldInn, act: Act, register: Register, kind: CaseType) -> Case:
    """The case as it would be registered, still without a number."""
    day = local_day(act.at)
    everyone = tuple(p.id for p in register.members(day))
    if kind.krins == "alle" and not form.partnarar and not everyone:
        raise Feil("partnarar", "Helsefellesskapet har ingen partnarar den dagen.")
    if form.omraade:
        everyone = tuple(p.id for p in register.in_area(form.omraade, day))
    circle = form.partnarar or (everyone if kind.krins == "alle" else ())
    binding = kind.forpliktande or bool(form.forpliktande)  # may be raised, never lowered
    if binding and not any(move is Trekk.OPNE_RUNDE for _, move in kind.veg):
        raise Feil("forpliktande", "Sakstypen bind ingen. Vel ein sakstype med rundgang.")
    return Case(
        id=noun_id(act, "sak"),
        hf=register.hf.id,
        aar=day.year,
        lopenr=0,
        tittel=form.tittel,
        sakstype=kind.id,
        innmeldar=form.innmeldar,
        innmeldt=act.at,
        krins=tuple(dict.fromkeys(circle)),
        samandrag=form.samandrag or "",
        forpliktande=binding,
        begge_nivaa=form.begge_nivaa,
        gjeld_enkeltpasient=form.gjeld_enkeltpasient or kind.enkeltsak,
        kostnad=form.kostnad,
        paragraf_6_2=tuple(sorted(set(form.paragraf_6_2))),
        avtaleform=Avtaleform.SAERAVTALE if kind.krins == "namngjevne" else None,
        modell=Modell.TO_TRINN if kind.val and binding else kind.modell,
        struktur_dato=day,
        opphav=form.opphav,
        ekstern_frist=form.ekstern_frist,
        innspelsfrist=form.innspelsfrist,
        graasone=form.graasone or kind.graasone,
        **form.model_dump(include=CARRIED, exclude_none=True),
    )


CARRIED = {
    "eigar", "saksansvarleg", "arkivansvarleg", "omraade", "pasientgrupper", "merkelappar",
    "anonymisert", "fellesplan", "planform", "prosjektleiar", "oppstart", "styringsgruppe",
    "mellombels_tiltak", "avtale", "val_organ",
}
"""What the case takes from the form as it stands."""


def linked(uow: UnitOfWork, form: MeldInn, case: Case, register: Register) -> Case:
    """The case with the ids of what it comes from."""
    came_in = next((i for i in register.innkome if i.nr == form.innkome), None)
    mother = case_at(uow, case.hf, form.mor, "mor") if form.mor else None
    origin = form.opphav or (origin_of(register, came_in) if came_in else None)
    return replace(case, mor=mother, opphav=origin, innkome=came_in.id if came_in else None)


def origin_of(register: Register, came_in: Innkome) -> str:
    """Where a case from the inbox comes from, in words: «invitasjon frå …» (R-165)."""
    sender, day = register.organ.get(came_in.fraa), came_in.dato
    name = sender.namn if sender else register.name(came_in.fraa, day)
    kind = "melding" if came_in.slag is Innkomeslag.ANNA else came_in.slag.value
    return f"{kind} frå {name} {day_text(day)}"


def varsle(uow: UnitOfWork, form: Varsle, act: Act) -> Outcome:
    """Send the forehandsvarsel to those that shall have it and have not had it."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.VARSLE, act)
        all_told = _told(facts.case, facts.register, facts.sakstype)
        untold = tuple(p for p in all_told if p not in facts.file.varsla)
        asked = {k.partnar for k in facts.file.demands}
        told = notices(facts, untold, asked)
        return conclude(uow, form, facts, advance(facts), *told)
