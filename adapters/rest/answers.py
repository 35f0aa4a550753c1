"""What came of an act as an HTTP answer: done, stopped by a rule, or not understood."""

from collections.abc import Mapping
from typing import Any

from fastapi import Request
from fastapi.responses import JSONResponse

from adapters.doing import Ended
from adapters.forms.faults import FormFaults
from adapters.http.errors import status_of
from adapters.http.problems import STOPPED, USED, problem
from adapters.rest.acting import NotYours
from adapters.rest.between import theirs
from adapters.rest.headers import ETAG, REPLAYED, BadHeader, etag
from adapters.rest.unmoved import Moved
from adapters.views.as_json.grounds import ground_json
from adapters.views.as_json.outcome import outcome_json
from workflow.forms.errors import CommandConflict, Feil, UnknownId

DONE, MADE, CONFLICT = 200, 201, 409
STATUS: Mapping[type[Feil], int] = {BadHeader: 400, NotYours: 403, Moved: 412, UnknownId: 422}
"""What else a fault of one who acts is told as."""


def ended(
    request: Request, done: Ended, *, made: str | None = None, only: bool = False
) -> JSONResponse:
    """The outcome with its receipt. `made` is where a case that the act made is found. With
    `only`, an act that is the secretariat's tells a partner that, and not what else is missing."""
    outcome = done.outcome
    told = outcome_json(outcome, done.number)
    told["reglar"] = list(dict.fromkeys(g.regel for g in outcome.kvittering.grunnar))
    if only and (shut := theirs(outcome.kvittering.stops)) != outcome.kvittering.stops:
        told |= {"hinder": [ground_json(g) for g in shut], "atvaringar": []}
    headers = {}
    if outcome.versjon is not None:
        headers[ETAG] = etag(outcome.versjon)
    if done.again:
        headers[REPLAYED] = "true"
    if not outcome.ok:
        grounds = told.pop("hinder")
        return problem(request, CONFLICT, kind=STOPPED, grounds=grounds, headers=headers, **told)  # type: ignore[arg-type]
    if made:
        headers["Location"] = made
    return JSONResponse(told, MADE if made else DONE, headers)


def not_done(request: Request, fault: Feil, **more: Any) -> JSONResponse:
    """Why nothing was done. An id that is not known in what was sent is the sender's to mend."""
    faults = fault.faults if isinstance(fault, FormFaults) else (fault,)
    kind = USED if isinstance(fault, CommandConflict) else None
    return problem(request, _status(fault), kind=kind, faults=faults, **more)


def _status(fault: Feil) -> int:
    known = (s for kind, s in STATUS.items() if isinstance(fault, kind))
    return next(known, status_of(fault))
