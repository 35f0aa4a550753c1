"""Whom a call acts as: never somebody whose role the program has not been given."""

from dataclasses import replace

from adapters.actors import SECRETARIAT, known_person, parse_som
from adapters.http.access import Access
from adapters.http.desk import ADVICE, Desk
from adapters.rest.headers import PERSON, SOM
from cases.actor import Act, Actor
from cases.terms import ActorRole
from cases.tilgang import Rolle, Tillit
from workflow.forms.errors import Feil, UnknownId

_ACTS = frozenset({Rolle.SEKRETARIAT, Rolle.KONTAKT})
HANDLE = Access("handle", _ACTS)
"""The secretariat, and the kontaktperson of a partner: what each may do, the rules judge."""
SAY = Access("uttale", _ACTS | {Rolle.RAADGJEVAR})
_LOOKS = "svar"
"""As whom one may look is as whom one may answer."""


class NotYours(Feil):
    """To act as somebody whose role the program does not have: 403."""


def access_of(verb: str) -> Access:
    """Who may try the verb at all."""
    return SAY if verb in ADVICE else HANDLE


def acting(desk: Desk, verb: str, som: str | None, person: str | None) -> Actor:
    """The actor. Feil for a `Saksgang-Som` that is missing or unknown; NotYours for one that is
    somebody else's. `tillit` names the program, so that history can tell which one it was."""
    try:
        actor = parse_som(som or _only(desk, verb), _person(person), desk.register)
    except UnknownId:
        raise Feil(SOM, "Skriv sse, id-en til ein partnar eller id-en til eit organ.") from None
    if not _may(desk, verb, actor):
        raise NotYours(SOM, "Programmet har ikkje fått den rolla, og kan ikkje handle slik.")
    return replace(actor, tillit=f"{Tillit.TEIKN.value}:{desk.visitor.person}")


def _person(text: str | None) -> str | None:
    try:
        return known_person(text)
    except Feil as fault:
        raise Feil(PERSON, fault.melding) from None


def _only(desk: Desk, verb: str) -> str:
    """The one that is meant where nothing is said."""
    if desk.is_secretariat:
        return SECRETARIAT
    mine = desk.partners_for(verb)
    if len(mine) != 1:
        raise Feil(SOM, "Programmet handlar for fleire. Skriv kven det er denne gongen.")
    return next(iter(mine))


def _may(desk: Desk, verb: str, actor: Actor) -> bool:
    if actor.rolle is ActorRole.PARTNAR:
        return actor.partnar in desk.partners_for(verb)
    return desk.is_secretariat


def looking(desk: Desk) -> Act:
    """An act for looking: as whom the call says, or as the one who would act."""
    som, person = desk.request.headers.get(SOM), desk.request.headers.get(PERSON)
    if som is None and person is None:
        return desk.looking()
    return Act.looking(acting(desk, _LOOKS, som, person), desk.at)
