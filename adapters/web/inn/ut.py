"""Log-out: here, everywhere, and the way on to log out of the log-in service too."""

from typing import Annotated, TypeAlias
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from adapters.db.sessions import end_session, end_sessions_of, sessions_of
from adapters.http.access import INNLOGGA, OPE, opens
from adapters.http.desk import Desk
from adapters.http.entering import let_out
from adapters.http.page import page
from adapters.http.submitted import Sent, Submitted, submitted
from adapters.oidc.faults import LoginFault
from adapters.oidc.provider import Provider, is_safe

router = APIRouter()
OUT = "/ute"


async def _leaving(request: Request) -> Submitted | None:
    """The form, where somebody is logged in; to leave twice is no fault."""
    return await submitted(request) if request.state.visitor.logged_in else None


Leaving: TypeAlias = Annotated[Submitted | None, Depends(_leaving)]


@router.post("/ut")
def leave(desk: Annotated[Desk, opens(OPE)], sent: Leaving) -> Response:  # noqa: ARG001
    answer = RedirectResponse(OUT, 303)
    let_out(desk.house, desk.request, answer)
    return answer


@router.post("/ut/overalt")
def leave_everywhere(desk: Annotated[Desk, opens(INNLOGGA)], sent: Sent) -> Response:  # noqa: ARG001
    with desk.house.writing() as unit:
        end_sessions_of(unit, desk.visitor.person)
        unit.commit()
    answer = RedirectResponse(OUT, 303)
    let_out(desk.house, desk.request, answer)
    return answer


@router.post("/ut/oekt")
def leave_there(desk: Annotated[Desk, opens(INNLOGGA)], sent: Sent) -> Response:
    """End one of one's own sessions, as on a machine that was left behind."""
    with desk.house.writing() as unit:
        mine = {o.id for o in sessions_of(unit, desk.visitor.person, desk.at)}
        if sent.one("oekt") in mine:
            end_session(unit, sent.one("oekt"))
            unit.commit()
    return RedirectResponse("/min-side", 303)


@router.get(OUT)
def is_out(desk: Annotated[Desk, opens(OPE)]) -> HTMLResponse:
    provider: Provider | None = desk.request.app.state.provider
    return page(desk, "inn/ute.html", teneste=provider, ut_der=_out_there(desk, provider))


def _out_there(desk: Desk, provider: Provider | None) -> str:
    """Where one logs out of the log-in service too (RP-Initiated Logout 1.0); nothing where it has
    no such place, or does not answer."""
    if provider is None:
        return ""
    try:
        place = provider.metadata(desk.at).end_session_endpoint
    except LoginFault:
        return ""
    back = {
        "client_id": provider.client,
        "post_logout_redirect_uri": f"{provider.settings.adresse}{OUT}",
    }
    return f"{place}?{urlencode(back)}" if place and is_safe(place) else ""
