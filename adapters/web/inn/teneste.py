"""Log-in by the service that is set: the way there, the way back, and whom it turned out to be."""

from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import RedirectResponse, Response

from adapters.http import cookies
from adapters.http.access import OPE, opens
from adapters.http.desk import Desk
from adapters.http.noted import noted
from adapters.http.page import page
from adapters.http.refusals import NoSuchPage
from adapters.http.representing import unspoken_for
from adapters.oidc.faults import Kvifor, LoginFault
from adapters.oidc.provider import Provider
from adapters.oidc.way import Innlogga, address_of_log_in, who_came_back
from adapters.tilgang.recognising import recognised
from adapters.web.inn.ways import INVITED, OWN_PAGE, UNDER_WAY, arrived, begin, under_way
from cases.tilgang import Brukar, Tillit

router = APIRouter()
STATUS = {Kvifor.NEDE: 503, Kvifor.UKJEND: 403, Kvifor.NIVAA: 403, Kvifor.KNYTT: 403}
"""The rest are requests that cannot be used: 400."""


@router.get("/inn/oidc")
def go(desk: Annotated[Desk, opens(OPE)], til: str = "/") -> Response:
    """Nothing is written: what must be known again follows from a secret in the browser."""
    provider = _provider(desk)
    secret = cookies.new_secret()
    try:
        answer = RedirectResponse(address_of_log_in(provider, secret, desk.at), 303)
    except LoginFault as fault:
        return _told(desk, provider, fault)
    begin(answer, desk, secret, til)
    return answer


@router.get("/inn/oidc/attende")
def back(desk: Annotated[Desk, opens(OPE)]) -> Response:
    """The one GET that begins something: that is how code flow is made. Only the browser that went
    can come back, and once."""
    provider = _provider(desk)
    secret, place = under_way(desk.request)
    try:
        who = who_came_back(provider, secret, dict(desk.request.query_params), desk.at)
        user = _user(desk, who)
    except LoginFault as fault:
        return _told(desk, provider, fault)
    with desk.house.reading() as unit:
        lacks = unspoken_for(unit, user.id, who.representerer, desk.at)
    return arrived(desk, user, Tillit.OIDC, OWN_PAGE if lacks else place, who.representerer)


def _user(desk: Desk, who: Innlogga) -> Brukar:
    secret = cookies.read(desk.request, INVITED)
    with desk.house.writing() as unit:
        user = recognised(unit, who, cookies.hash_of(secret) if secret else "", desk.at)
        unit.commit()
    return user


def _provider(desk: Desk) -> Provider:
    found: Provider | None = desk.request.app.state.provider
    if found is None:
        raise NoSuchPage
    return found


def _told(desk: Desk, provider: Provider, fault: LoginFault) -> Response:
    noted(desk.request, "innlogging_feila", grunn=fault.kvifor.value, detalj=fault.detail)
    _, place = under_way(desk.request)
    answer = page(
        desk, "inn/feila.html", STATUS.get(fault.kvifor, 400), kvifor=fault.kvifor.value,
        teneste=provider, til=place,
    )
    cookies.take(answer, desk.request, UNDER_WAY)
    return answer
