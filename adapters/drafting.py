"""A draft of a case: what may be kept of it, and under which command it is registered."""

from itertools import count
from typing import Any

from pydantic import ValidationError

from adapters.db.drafts import read_draft
from adapters.db.unit import SqlReads
from adapters.forms.faults import FormFaults, form_errors
from cases.receipt import Outcome
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.innmelding_forms import MeldInn


def checked_draft(values: dict[str, Any]) -> dict[str, Any]:
    """The values as they are kept. FormFaults for what is wrong, but not for what is missing."""
    faults: list[Feil] = []
    try:
        MeldInn.model_validate(values)
    except ValidationError as error:
        missing = {str(e["loc"][0]) for e in error.errors() if e["type"] == "missing"}
        faults = [f for f in form_errors(error) if f.felt not in missing]
    if faults:
        raise FormFaults(faults)
    return values


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
