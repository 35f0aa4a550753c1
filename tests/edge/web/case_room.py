"""Cases for the tests of pages: begun, worded and sent on as the secretariat does it."""

from collections.abc import Mapping
from typing import Any

from adapters.bootstrap import new_id
from adapters.doing import Ended, do_verb
from adapters.forms.faults import filled
from cases.actor import Act, Actor
from cases.terms import ActorRole
from tests.edge.web.web_room import Room
from workflow.forms.fields import Attachment
from workflow.verbs import VERBS

SECRETARIAT = Actor(ActorRole.SEKRETARIAT, person="ada", tillit="lokal")


def number_of(shown: str) -> str:
    """«HFB 2026/1» as it stands in an address."""
    return shown.rpartition(" ")[2]


def do(web: Room, verb: str, actor: Actor = SECRETARIAT, **values: Any) -> Ended:
    """The act, done; AssertionError with the grounds if it is stopped."""
    with web.house.reading() as unit:
        register = unit.register("hfb")
    form = filled(VERBS[verb].form, values)
    ended = do_verb(web.house, register, VERBS[verb], form, Act(actor, web.clock(), new_id()))
    stops = [g.grunn for g in ended.outcome.kvittering.stops]
    assert ended.outcome.ok, (verb, stops)
    return ended


def begun(web: Room, **values: Any) -> str:
    """A new case of a plain kind; its number."""
    fields: Mapping[str, Any] = {
        "tittel": "Felles rutine for utskriving", "sakstype": "C-05",
        "samandrag": "Korleis pasientar vert melde utskrivne.", **values,
    }
    ended = do(web, "meld_inn", **fields)
    assert ended.outcome.saksnummer
    return ended.outcome.saksnummer


def paper(web: Room, number: str, kind: str, title: str, **values: Any) -> None:
    """A document laid on the case."""
    content = Attachment(filnamn=f"{kind}.txt", innhald=f"{title}\n".encode())
    do(web, "legg_ved", sak=number, slag=kind, tittel=title, fil=content, **values)


def partner(name: str, person: str = "grete") -> Actor:
    return Actor(ActorRole.PARTNAR, partnar=name, person=person, tillit="lokal")
