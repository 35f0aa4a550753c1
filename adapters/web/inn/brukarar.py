"""Who may come in to the helsefellesskap: the secretariat enters, invites and ends them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from adapters.db.users import all_grants_of, find_user, grants_in, grants_of
from adapters.forms.faults import FormFaults, filled
from adapters.http.access import SEKRETARIAT, opens
from adapters.http.desk import Desk
from adapters.http.errors import UNPROCESSABLE
from adapters.http.noted import noted
from adapters.http.page import page
from adapters.http.refusals import NoSuchPage
from adapters.http.submitted import Sent
from adapters.tilgang.grenser import limit
from adapters.tilgang.people import (
    NyBrukar,
    NyRolle,
    end_user,
    enter_user,
    give_role,
    invite,
    only_here,
    take_role,
)
from adapters.web.fields import Shown, shown_fields
from adapters.web.inn.roles import NAMES, told_roles
from cases.tilgang import Brukar
from workflow.forms.errors import Feil
from workflow.forms.fields import Form

router = APIRouter()
Secretariat = Annotated[Desk, opens(SEKRETARIAT)]
Typed = Mapping[str, Sequence[str]]


@router.get("/{hf}/brukarar")
def users(desk: Secretariat) -> HTMLResponse:
    return _list(desk)


@router.post("/{hf}/brukarar")
def enter(desk: Secretariat, sent: Sent) -> Response:
    """The id follows from the command: to send the form twice enters one person."""
    person = f"p{sha256(sent.command.encode()).hexdigest()[:11]}"
    try:
        form = filled(NyBrukar, sent.values)
        with desk.house.writing() as unit:
            if find_user(unit, person) is None:
                enter_user(unit, desk.register, form, person, desk.visitor.person, desk.at)
                unit.commit()
    except FormFaults as error:
        return _list(desk, sent.typed, error.faults)
    except Feil as error:
        return _list(desk, sent.typed, (error,))
    desk.forget_typed()
    noted(desk.request, "brukar_ny", gjeld=person)
    return RedirectResponse(f"/{desk.hf}/brukarar/{person}", 303)


@router.get("/{hf}/brukarar/{brukar}")
def user(desk: Secretariat, brukar: str) -> HTMLResponse:
    return _one(desk, _known(desk, brukar))


@router.post("/{hf}/brukarar/{brukar}/roller")
def give(desk: Secretariat, sent: Sent, brukar: str) -> Response:
    found = _known(desk, brukar)
    try:
        form = filled(NyRolle, sent.values)
        with desk.house.writing() as unit:
            give_role(unit, desk.register, found, form, desk.visitor.person, desk.at)
            unit.commit()
    except FormFaults as error:
        return _one(desk, found, sent.typed, error.faults)
    except Feil as error:
        return _one(desk, found, sent.typed, (error,))
    noted(desk.request, "rolle_gitt", gjeld=brukar)
    return RedirectResponse(f"/{desk.hf}/brukarar/{brukar}", 303)


@router.post("/{hf}/brukarar/{brukar}/ta/{tildeling:path}")
def take(desk: Secretariat, sent: Sent, brukar: str, tildeling: str) -> Response:  # noqa: ARG001
    found = _known(desk, brukar)
    try:
        with desk.house.writing() as unit:
            for grant in grants_of(unit, brukar, desk.day):
                if (grant.id, grant.hf) == (tildeling, desk.hf):
                    take_role(unit, grant, desk.at)
            unit.commit()
    except Feil as error:
        return _one(desk, found, {}, (error,))
    noted(desk.request, "rolle_teken", gjeld=brukar)
    return RedirectResponse(f"/{desk.hf}/brukarar/{brukar}", 303)


@router.post("/{hf}/brukarar/{brukar}/slutt")
def end(desk: Secretariat, sent: Sent, brukar: str) -> Response:  # noqa: ARG001
    """One who is something elsewhere too is only ended here."""
    found = _known(desk, brukar)
    try:
        with desk.house.writing() as unit:
            if only_here(unit, found, desk.hf):
                end_user(unit, found, desk.at)
            else:
                for grant in grants_of(unit, brukar, desk.day):
                    if grant.hf == desk.hf:
                        take_role(unit, grant, desk.at)
            unit.commit()
    except Feil as error:
        return _one(desk, found, {}, (error,))
    noted(desk.request, "brukar_slutt", gjeld=brukar)
    return RedirectResponse(f"/{desk.hf}/brukarar", 303)


@router.post("/{hf}/brukarar/{brukar}/invitasjon")
def send_invitation(desk: Secretariat, sent: Sent, brukar: str) -> Response:  # noqa: ARG001
    """The link is shown once: it is stored nowhere."""
    found = _known(desk, brukar)
    if not _may_invite(desk, found):
        raise NoSuchPage
    life = timedelta(days=limit(desk.house.settings, "invitasjon_dagar"))
    with desk.house.writing() as unit:
        secret = invite(unit, found, life, desk.at)
        unit.commit()
    noted(desk.request, "invitasjon", gjeld=brukar)
    address = f"{desk.house.settings.adresse}/inn/lenkje/{secret}"
    return _one(desk, found, invitasjon=address)


def _may_invite(desk: Desk, found: Brukar) -> bool:
    """Only where the link is not enough alone: nobody lets another in and acts as them."""
    with desk.house.reading() as unit:
        here = only_here(unit, found, desk.hf)
    return bool(here and desk.request.app.state.provider and not found.subjekt)


def _known(desk: Desk, person: str) -> Brukar:
    """The user, if they are or have been something in this helsefellesskap."""
    with desk.house.reading() as unit:
        found = find_user(unit, person)
        here = any(g.hf == desk.hf for g in all_grants_of(unit, person))
    if found is None or not here:
        raise NoSuchPage
    return found


def _list(desk: Desk, typed: Typed | None = None, faults: Sequence[Feil] = ()) -> HTMLResponse:
    with desk.house.reading() as unit:
        grants = grants_in(unit, desk.hf, desk.day)
        people = (find_user(unit, person) for person in {g.brukar for g in grants})
        here = sorted((p for p in people if p), key=lambda p: (p.namn.casefold(), p.id))
        mine = {p.id: told_roles(unit, [g for g in grants if g.brukar == p.id], desk.day)
                for p in here}
    kept = typed if typed is not None else desk.typed_before()
    return page(
        desk, "inn/brukarar.html", UNPROCESSABLE if faults else 200, folk=here, roller=mine,
        felt=_fields(desk, NyBrukar, kept, faults), kommando=desk.fresh(),
        andre=_others(NyBrukar, faults),
    )


def _one(
    desk: Desk, found: Brukar, typed: Typed | None = None, faults: Sequence[Feil] = (),
    invitasjon: str = "",
) -> HTMLResponse:
    with desk.house.reading() as unit:
        held = [g for g in grants_of(unit, found.id, desk.day) if g.hf == desk.hf]
        roles = told_roles(unit, held, desk.day)
    return page(
        desk, "inn/brukar.html", UNPROCESSABLE if faults else 200, brukar=found, roller=roles,
        felt=_fields(desk, NyRolle, typed or {}, faults), invitasjon=invitasjon,
        kan_invitere=_may_invite(desk, found), andre=_others(NyRolle, faults),
    )


def _others(form: type[Form], faults: Sequence[Feil]) -> list[str]:
    """What was wrong with no field of the form."""
    return [f.melding for f in faults if f.felt not in form.model_fields]


def _fields(
    desk: Desk, form: type[Form], typed: Typed, faults: Sequence[Feil]
) -> tuple[Shown, ...]:
    """The fields, with roles and partners by the names people know them by."""
    partners = sorted(
        ((p.id, p.name_on(desk.day).namn) for p in desk.register.partnarar.values()
         if p.member_on(desk.day)),
        key=lambda pair: pair[1],
    )
    choices = {
        "rolle": tuple((r.value, name) for r, name in NAMES.items()), "partnar": tuple(partners),
    }
    return tuple(
        replace(f, kind="choice", options=choices[f.name]) if f.name in choices else f
        for f in shown_fields(form, typed, faults, verb="brukar")
    )
