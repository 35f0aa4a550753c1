"""What a program that acts for partners is told of the others, at every route alike."""

from collections.abc import Sequence
from typing import Any

from adapters.http.desk import Desk
from adapters.views.as_json.sak import case_json
from adapters.views.view import View
from cases.receipt import Ground
from workflow.looking.mellom_partnarar import Innsyn, seen

SECRETARIATS = "TIL-03"
"""The rule that says an act is the secretariat's."""
_HIDDEN = ("purringar", "lovnader")
"""Nouns that nobody sees of another partner."""
_SAID = ("svar", "avklaringar")
"""Nouns by which a partner has said something."""
_PERSONS = ("person", "registrert_av")


def only_own(desk: Desk) -> bool:
    """Whether all that the program may do is for partners."""
    return not desk.visitor.sees_all(desk.hf)


def theirs(grounds: Sequence[Ground]) -> tuple[Ground, ...]:
    """The grounds as a partner is told them: that an act is the secretariat's is all of it."""
    shut = tuple(g for g in grounds if g.regel == SECRETARIATS)
    return shut or tuple(grounds)


def how_much(desk: Desk, view: View, partner: str) -> Innsyn:
    """How much of that partner's answer the program may see now."""
    if not only_own(desk):
        return Innsyn.INNHALD
    mine = desk.visitor.partners(desk.hf)
    if partner in mine:
        return Innsyn.INNHALD
    return max((seen(view.file, view.register, m, partner) for m in mine),
               default=Innsyn.INGENTING)


def case_seen(desk: Desk, view: View) -> dict[str, Any]:
    """The case; of the other partners no more than they show each other."""
    told: dict[str, Any] = case_json(view)
    if not only_own(desk):
        return told
    mine = desk.visitor.partners(desk.hf)
    for kind in _HIDDEN:
        told[kind] = [n for n in told[kind] if n["partnar"] in mine]
    for kind in _SAID:
        told[kind] = [n for one in told[kind] for n in _said(desk, view, one)]
    return told


def _said(desk: Desk, view: View, one: dict[str, Any]) -> list[dict[str, Any]]:
    how = how_much(desk, view, one["partnar"])
    if how is Innsyn.INGENTING:
        return []
    if how is Innsyn.KVEN:
        return [{"partnar": one["partnar"]}]
    if one["partnar"] in desk.visitor.partners(desk.hf):
        return [one]
    return [{k: v for k, v in one.items() if k not in _PERSONS}]

