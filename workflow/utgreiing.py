"""Prepare a case: send it to an organ, lay papers on it, give it a wording, send it on."""

from dataclasses import replace
from hashlib import sha256

from cases.actor import Act
from cases.document import Document
from cases.fellesskap_terms import Innkomeutfall
from cases.oslo import local_day
from cases.receipt import Outcome
from cases.steps import Trekk
from rules.facts import Facts
from workflow.conduct import amended, conclude, noun_id, repeated
from workflow.filetype import accepted_type
from workflow.forms.case_forms import LeggVed, SendTilSsu, SendTilUtgreiing
from workflow.forms.errors import Feil
from workflow.fraa_innboks import Brukt, used_on_case
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
        came = used_on_case(
            uow, facts, form.innkome, form.vedlegg, Innkomeutfall.VEDLEGG, form.slag
        )
        made, content = _laid(form, facts, came)
        told = () if came.innkome is None else (came.innkome,)
        outcome = advance(with_new(facts, made, *told))
        if outcome.ok:
            uow.put_bytes(made.sha256, content)
            outcome = replace(outcome, ny=str(made.nr))
        return conclude(uow, form, facts, outcome, made, *told)


def _laid(form: LeggVed, facts: Facts, came: Brukt) -> tuple[Document, bytes]:
    """The document with its bytes; of what came by mail, the rest is as the form says."""
    if came.dokument is None:
        content, name = _content(form)
        return _document(form, facts, content, name, accepted_type(content, name)), content
    paper = came.dokument
    form = form.model_copy(update={
        "journal": form.journal or "I", "fraa": form.fraa or paper.fraa,
        "dato": form.dato or paper.dato,
    })
    return _document(form, facts, came.innhald, paper.filnamn, paper.mime), came.innhald


def _content(form: LeggVed) -> tuple[bytes, str]:
    if form.fil is not None:
        return form.fil.innhald, form.fil.filnamn
    if form.tekst is not None:
        return form.tekst.encode("utf-8"), f"{form.slag.value}.txt"
    raise Feil("fil", "Legg ved ei fil med --fil, eller skriv teksten med --tekst.")


def _document(
    form: LeggVed, facts: Facts, content: bytes, name: str, mime: str
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
        mime=mime,
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
