"""Statements that decide nothing: eiga fråsegn and innspel in every state, and advice."""

from dataclasses import replace
from datetime import date

from cases.actor import Act
from cases.fellesskap_terms import Innkomeutfall, Medverking
from cases.receipt import Outcome
from cases.steps import Trekk
from cases.terms import ActorRole, DocumentKind
from cases.uttale import Uttale
from rules.facts import Facts
from workflow.conduct import conclude, noun_id, repeated
from workflow.forms.errors import Feil
from workflow.forms.partner_forms import Fraasegn, Raadgjeving
from workflow.fraa_innboks import used_on_case
from workflow.gather import document, gather, partner_of, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork


def fraasegn(uow: UnitOfWork, form: Fraasegn, act: Act) -> Outcome:
    """File a partner's own statement, unedited, in any state (also after vedtak)."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.FRAASEGN, act)
        came = used_on_case(
            uow, facts, form.innkome, form.vedlegg, Innkomeutfall.FRAASEGN, DocumentKind.FRAASEGN
        )
        attached = document(facts, form.dokument, "dokument") or came.dokument
        text = form.tekst or came.tekst
        if not text:
            raise Feil("tekst", "Skriv fråsegna, ordrett.")
        made = _statement(
            facts, form.slag, _speaker(facts, form), text, form.dato,
            attached.id if attached else None,
        )
        outcome = advance(with_new(facts, made, *came.nouns))
        if outcome.ok:
            came.keep_bytes(uow)
        return conclude(uow, form, facts, outcome, made, *came.nouns)


def _speaker(facts: Facts, form: Fraasegn) -> str:
    """Whose statement it is: a partner's, or for an innspel also the organ's that gives it."""
    organ = facts.act.actor.organ
    joint = facts.act.actor.rolle is ActorRole.ORGAN and form.slag == "innspel"
    if joint and organ and form.partnar is None:
        return organ
    return partner_of(facts, form)


def raadgjeving(uow: UnitOfWork, form: Raadgjeving, act: Act) -> Outcome:
    """File advice. It is never counted."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.RAADGJEVING, act)
        adviser = partner_of(facts, form)
        asked = any(
            m.kven == adviser and m.korleis is Medverking.SPURD for m in facts.file.medverknad
        )
        said = _statement(facts, "raad", adviser, form.tekst, form.dato, None)
        made = replace(said, spurd=asked)
        return conclude(uow, form, facts, advance(with_new(facts, made)), made)


def _statement(
    facts: Facts, kind: str, speaker: str, text: str, day: date | None, attached: str | None
) -> Uttale:
    return Uttale(
        id=noun_id(facts.act, "uttale"),
        sak=facts.case.id,
        nr=len(facts.file.uttalar) + 1,
        slag=kind,
        av=speaker,
        av_namn=organ.namn if (organ := facts.register.organ.get(speaker)) else facts.name(speaker),
        tekst=text,
        dato=day or facts.day,
        registrert=facts.act.at,
        registrert_av=facts.act.actor.name,
        dokument=attached,
    )
