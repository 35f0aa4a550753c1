"""The inbox of the secretariat: what comes in, and what is made of it."""

from dataclasses import replace

from cases.actor import Act
from cases.fellesskap_terms import Innkomeutfall
from cases.innkome import Innkome
from cases.oslo import local_day
from cases.receipt import Outcome
from cases.steps import Trekk
from workflow.conduct import noun_id, repeated
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.organ_forms import HandsamInnkome, Mottak
from workflow.peikarar import case_at
from workflow.ports import UnitOfWork
from workflow.register.keeping import judge_and_keep, kept_file, register_for


def mottak(uow: UnitOfWork, hf: str, form: Mottak, act: Act) -> Outcome:
    """Take something in: minutes of a network, an invitation, a report of avvik."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        if form.dato and form.dato > local_day(act.at):
            raise Feil("dato", "Dagen har ikkje vore enno. Skriv dagen det er datert, eller kom.")
        made = Innkome(
            id=noun_id(act, "innkome"), hf=hf, nr=len(register.innkome) + 1, slag=form.slag,
            fraa=form.fraa, tittel=form.tittel, dato=form.dato or local_day(act.at),
            motteke=act.at, motteke_av=act.actor.name, sha256=kept_file(uow, form.fil),
        )
        return judge_and_keep(
            uow, form, register, Trekk.MOTTAK, act, made, ny=str(made.nr), saker=uow.cases(hf)
        )


def handsam_innkome(uow: UnitOfWork, hf: str, form: HandsamInnkome, act: Act) -> Outcome:
    """Say what became of something in the inbox: a case, an orientering, or nothing."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        found = next((i for i in register.innkome if i.nr == form.nr), None)
        if found is None:
            raise UnknownId("nr", "Innboksen har ikkje noko med det nummeret.")
        if form.utfall is Innkomeutfall.SAK and form.saksnummer is None:
            raise Feil("saksnummer", "Skriv kva sak det vart. Meld henne inn først.")
        if form.utfall is Innkomeutfall.INGEN and not form.grunn:
            raise Feil("grunn", "Skriv kvifor det ikkje vert følgt opp.")
        if form.saksnummer is not None:
            case_at(uow, hf, form.saksnummer, "saksnummer")
        seen = replace(found, utfall=form.utfall, sak=form.saksnummer, grunn=form.grunn or "")
        return judge_and_keep(
            uow, form, register, Trekk.HANDSAM_INNKOME, act, seen, saker=uow.cases(hf)
        )
