"""The calendar of an organ: meetings are entered, moved and called off."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from cases.actor import Act
from cases.partner import Moete, Organ
from cases.receipt import Outcome
from cases.register import Register
from cases.steps import Trekk
from cases.terms import ActorRole
from workflow.conduct import noun_id, repeated
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.moete_forms import FlyttMoete, NyttMoete
from workflow.ports import UnitOfWork
from workflow.register.keeping import (
    judge_and_keep,
    known_organ,
    own_partner,
    register_for,
)
from workflow.register.moeteflytting import following, told_in_inbox

PAPERS_AFTER = "Fristen kan ikkje vere etter møtet."


def nytt_moete(uow: UnitOfWork, hf: str, form: NyttMoete, act: Act) -> Outcome:
    """Enter meeting dates of an organ, or the paper day of one that is entered."""
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        organ = known_organ(register, form.organ)
        _own_calendar(register, organ, act)
        _check(form)
        made = tuple(_entered(register, organ, form, act))
        return judge_and_keep(uow, form, register, Trekk.NYTT_MOETE, act, *made)


def _own_calendar(register: Register, organ: Organ, act: Act) -> None:
    """Feil unless the secretariat, the organ itself or its partner acts."""
    if organ.partnar:
        own_partner(register, organ.partnar, act)
    elif act.actor.rolle is not ActorRole.SEKRETARIAT and act.actor.organ != organ.id:
        raise Feil("som", "Berre sekretariatet eller organet sjølv kan gjere dette.")


def _check(form: NyttMoete) -> None:
    if form.frist and len(form.dato) > 1:
        raise Feil("frist", "Før inn eitt møte om gongen når det har frist.")
    if form.frist and form.frist_dagar is not None:
        raise Feil("frist_dagar", "Skriv anten fristen eller kor mange dagar før møtet han er.")
    if form.frist and form.frist > form.dato[0]:
        raise Feil("frist", PAPERS_AFTER)
    if form.uid and len(form.uid) != len(form.dato):
        raise Feil("uid", "Skriv éin id for kvart møte, i same rekkjefølgje som datoane.")


def _entered(register: Register, organ: Organ, form: NyttMoete, act: Act) -> Iterator[Moete]:
    """New meetings, and those that are there with what the form says more of them."""
    known = {m.dato: m for m in register.meetings(organ.id)}
    uids = form.uid or ("",) * len(form.dato)
    named = {m.uid: m for m in register.moete if m.organ == organ.id and m.uid}
    for number, (day, uid) in enumerate(_once(form.dato, uids), start=1):
        papers = _papers(form, day)
        same = named.get(uid)
        if day in known:
            more = _more(known[day], papers, uid)
            yield from (more,) if more != known[day] else ()
        elif same is None:
            yield Moete(
                noun_id(act, "moete", number), register.hf.id, organ.id, day, papers, uid=uid
            )
        elif same.avlyst:
            yield replace(same, dato=day, frist=papers, flytta_fraa=None, avlyst=False)
        else:
            raise Feil("uid", "Møtet er ført inn ein annan dag. Bruk «saksgang flytt-moete».")


def _once(days: tuple[date, ...], uids: tuple[str, ...]) -> Iterator[tuple[date, str]]:
    seen: set[date] = set()
    for day, uid in zip(days, uids, strict=True):
        if day not in seen:
            seen.add(day)
            yield day, uid


def _papers(form: NyttMoete, day: date) -> date | None:
    if form.frist_dagar is not None:
        return day - timedelta(days=form.frist_dagar)
    return form.frist


def _more(known: Moete, papers: date | None, uid: str) -> Moete:
    return replace(known, frist=papers or known.frist, uid=known.uid or uid)


def flytt_moete(uow: UnitOfWork, hf: str, form: FlyttMoete, act: Act) -> Outcome:
    """Move a meeting or call it off, and give everybody the time that it takes from one of them.

    Deadlines are moved by the secretariat alone; where a partner moves its own meeting, what that
    puts out of reach lies in the inbox.
    """
    with uow:
        if done := repeated(uow, act, form, hf):
            return done
        register = register_for(uow, hf, act)
        organ = known_organ(register, form.organ)
        _own_calendar(register, organ, act)
        moved = changed(register, form)
        found = following(uow, register, form, act, moved)
        return judge_and_keep(
            uow, form, register, Trekk.FLYTT_MOETE, act, moved,
            *told_in_inbox(register, act, moved, found),
            uroerte=tuple(f.as_unreached for f in found if f.uroert),
            chained=tuple(f.chained for f in found if f.chained),
        )


def changed(register: Register, form: FlyttMoete) -> Moete:
    """The meeting as it is after the act. Feil where there is none that day, or one already."""
    known = register.meetings(known_organ(register, form.organ).id)
    meeting = next((m for m in known if m.dato == form.fraa), None)
    if meeting is None:
        raise UnknownId("fraa", "Organet har ikkje noko møte den dagen. Sjå «saksgang kalender».")
    why = form.grunn or meeting.kjelde
    if form.avlys:
        if form.til or form.frist:
            raise Feil("avlys", "Eit møte er anten avlyst eller flytta. Skriv ikkje ny dag òg.")
        return replace(meeting, avlyst=True, kjelde=why)
    if form.til is None or form.til == form.fraa:
        raise Feil("til", "Skriv kva dag møtet er flytta til, eller at det er avlyst.")
    if any(m.dato == form.til for m in known):
        raise Feil("til", "Organet har alt eit møte den dagen.")
    papers = form.frist or (meeting.frist and meeting.frist + (form.til - form.fraa))
    if papers and papers > form.til:
        raise Feil("frist", PAPERS_AFTER)
    return replace(meeting, dato=form.til, frist=papers, flytta_fraa=form.fraa, kjelde=why)



