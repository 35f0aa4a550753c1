"""What was sent by a link whose round was over by then: not taken, and none of it lost."""

from fastapi import Request
from fastapi.responses import RedirectResponse, Response

from adapters.http.submitted import Submitted
from adapters.web.kontakt.caller import Caller
from adapters.web.kontakt.sett import done_before
from adapters.web.kontakt.svarside import Back, shown
from adapters.web.kontakt.utkast import lasting, written

CONFLICT = 409


def round_is_over(request: Request, _error: Exception) -> Response:
    """The page as the link shows it now, with all that was typed, which is kept. What is sent once
    more was taken in time."""
    caller: Caller = request.state.caller
    sent: Submitted = request.state.sent
    with caller.view() as view:
        if done_before(view, sent):
            return RedirectResponse(caller.sti, 303)
    fields = lasting(sent.typed)
    if written(fields):
        caller.keep(fields)
    return shown(caller, CONFLICT, Back(sent.typed, over=True))
