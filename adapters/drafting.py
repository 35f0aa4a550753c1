"""A draft of a case: what may be kept of it, and under which command it is registered."""

from collections.abc import Mapping
from datetime import date
from itertools import count
from typing import Any

from pydantic import ValidationError

from adapters.db.drafts import read_draft
from adapters.db.unit import SqlReads
from adapters.forms.faults import FormFaults, form_errors
from cases.receipt import Outcome
from cases.register import Register
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.innmelding_forms import MeldInn
from workflow.peikarar import lost

UNNAMED = "Kladd"
"""Stands for the title where none is given yet."""


def checked_draft(
    unit: SqlReads, register: Register, values: Mapping[str, Any], day: date
) -> dict[str, Any]:
    """The values as they are kept. FormFaults for what is wrong, and for what points at nothing
    that is there; but not for what is missing."""
    if faults := _unreadable(values):
        raise FormFaults(faults)
    unsaid = {"tittel": UNNAMED, "sakstype": next(iter(register.sakstypar))}
    form = MeldInn.model_validate({**unsaid, **values})
    if faults := list(lost(unit, register, form, day)):
        raise FormFaults(faults)
    return dict(values)


def _unreadable(values: Mapping[str, Any]) -> list[Feil]:
    try:
        MeldInn.model_validate(values)
    except ValidationError as error:
        missing = {str(e["loc"][0]) for e in error.errors() if e["type"] == "missing"}
        return [f for f in form_errors(error) if f.felt not in missing]
    return []


def draft_command(unit: SqlReads, number: int) -> tuple[str, Outcome | None]:
    """The command id to use, and the outcome if the draft is registered already.

    A stop does not use the draft up, so an attempt after a stop has an id of its own.
    """
    for attempt in count(1):
        command = f"kladd-{number}-{attempt}"
        stored = unit.stored_outcome(command)
        if stored is None or stored[1].ok:
            return command, stored[1] if stored else None
    raise AssertionError("count has no end")


def own_draft(unit: SqlReads, hf: str, number: int) -> dict[str, Any]:
    """What a draft holds. UnknownId for one that belongs to another helsefellesskap."""
    draft = read_draft(unit, number)
    if draft.hf != hf:
        raise UnknownId("kladd", "Kladden høyrer til eit anna helsefellesskap.")
    return dict(draft.innhald)
