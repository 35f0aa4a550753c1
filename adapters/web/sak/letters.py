"""The letters an act would send, read before it is done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from adapters.bootstrap import new_id
from adapters.doing import Ended
from adapters.forms.faults import FormFaults, filled
from adapters.http.desk import Desk, Tried
from adapters.mail.composing import plain_text
from adapters.mail.foretold import ForetellingUnit
from adapters.mail.letter_text import subject
from adapters.mail.pointing import stand_ins
from adapters.views.words import word
from cases.actor import Act, Actor
from cases.oslo import local_day
from workflow.forms.errors import Feil
from workflow.sweeps.mailing import Mailing
from workflow.verbs import Verb

LINK_TO_COME = "[Her kjem ei lenkje, som vert laga når brevet går.]"
"""Stands in a letter that is read before it goes, where each receiver will have a link of its
own."""


@dataclass(frozen=True, slots=True)
class Brev:
    """A letter as it would be read, and all who would get it."""

    emne: str
    tekst: str
    til: tuple[str, ...]


def foretold(
    desk: Desk, verb: Verb, values: Mapping[str, Any], actor: Actor
) -> tuple[Tried, tuple[Brev, ...]]:
    """What would come of the act, and its letters; nothing of it is kept."""
    act = Act(actor, desk.at, new_id())
    try:
        form = filled(verb.form, values)
        unit = ForetellingUnit(desk.house.database, desk.hf, desk.at)
        outcome = verb.run(unit, desk.hf, form, act)
    except FormFaults as error:
        return Tried(faults=tuple(error.faults)), ()
    except Feil as error:
        return Tried(faults=(error,)), ()
    address = desk.house.settings.adresse
    letters = (stand_ins(m, address, LINK_TO_COME) for m in unit.mailings)
    return Tried(Ended(outcome, None)), tuple(_together(letters))


def _together(mailings: Iterable[Mailing]) -> Iterable[Brev]:
    """The same text is shown once, with all its receivers."""
    texts: dict[tuple[str, str], list[str]] = {}
    for mailing in mailings:
        body = plain_text(mailing).partition("\n-- \n")[0].rstrip()
        texts.setdefault((subject(mailing), body), []).append(_receiver(mailing))
    for (title, body), receivers in texts.items():
        yield Brev(title, body, tuple(receivers))


def _receiver(mailing: Mailing) -> str:
    name = mailing.partnar.name_on(local_day(mailing.tid)).kortnamn
    return f"{name}: {mailing.kontakt.stilling or word(mailing.kontakt.slag.value)}"
