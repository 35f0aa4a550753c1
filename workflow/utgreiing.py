"""Prepare a case: send it to an organ, lay papers on it, give it a wording, send it on."""

from dataclasses import replace
from hashlib import sha256

from cases.actor import Act
from cases.document import Document
from cases.oslo import local_day
from cases.receipt import Outcome
from cases.steps import Trekk
from rules.facts import Facts
from workflow.conduct import amended, conclude, noun_id, repeated
from workflow.filetype import accepted_type
from workflow.forms.case_forms import LeggVed, SendTilSsu, SendTilUtgreiing
from workflow.forms.errors import Feil
from workflow.gather import gather, known_organ, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork


def send_til_utgreiing(uow: UnitOfWork, form: SendTilUtgreiing, act: Act) -> Outcome:
    """Give the case to the organ that shall elucidate it."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.SEND_TIL_UTGREIING, act)
        organ = known_organ(facts, form.organ, "organ")
        facts = amended(facts, utgreiing_organ=organ.id)
        return conclude(uow, form, facts, advance(facts))


def send_til_ssu(uow: UnitOfWork, form: SendTilSsu, act: Act) -> Outcome:
    """Send the case to SSU, or to the organs that stood in its place, inside a window if given."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.SEND_TIL_SSU, act)
        start, end = form.vindauge_fraa, form.vindauge_til
        if (start is None) != (end is None) or (start and end and end < start):
            raise Feil("vindauge_til", "Vindauget treng både første og siste dag, i rett rekkje.")
        facts = amended(
            facts,
            vindauge_fraa=start or facts.case.vindauge_fraa,
            vindauge_til=end or facts.case.vindauge_til,
            avtaleform=form.avtaleform or facts.case.avtaleform,
        )
        return conclude(uow, form, facts, advance(facts))


def legg_ved(uow: UnitOfWork, form: LeggVed, act: Act) -> Outcome:
    """Lay a document on the case; its bytes are kept with it, found by their sha256."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.LEGG_VED, act)
        content, name = _content(form)
        made = _document(form, facts, content, name)
        outcome = advance(with_new(facts, made))
        if outcome.ok:
            uow.put_bytes(made.sha256, content)
            outcome = replace(outcome, ny=str(made.nr))
        return conclude(uow, form, facts, outcome, made)


def _content(form: LeggVed) -> tuple[bytes, str]:
    if form.fil is not None:
        return form.fil.innhald, form.fil.filnamn
    if form.tekst is not None:
        return form.tekst.encode("utf-8"), f"{form.slag.value}.txt"
    raise Feil("fil", "Legg ved ei fil med --fil, eller skriv teksten med --tekst.")


def _document(
    form: LeggVed, facts: Facts, content: bytes, name: str
) -> Document:
    act = facts.act
    handed_in = act.actor.partnar is not None
    return Document(
        id=noun_id(act, "dokument"),
        sak=facts.case.id,
        nr=len(facts.file.dokument) + 1,
        slag=form.slag,
        tittel=form.tittel,
        filnamn=name,
        mime=accepted_type(content, name),
        storleik=len(content),
        sha256=sha256(content).hexdigest(),
        dato=form.dato or local_day(act.at),
        registrert=act.at,
        registrert_av=act.actor.name,
        person=act.actor.person,
        journal=form.journal or ("I" if handed_in else "X"),
        fraa=form.fraa or (facts.name(act.actor.partnar or "") if handed_in else ""),
        til=form.til or "",
        offentleg=form.offentleg,
        heimel=form.heimel or "",
        avsnitt=form.avsnitt,
    )
