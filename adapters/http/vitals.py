"""Two doors for machines that mind the service: is it well, and how much does it do."""

from collections.abc import Iterator
from ipaddress import ip_address
from secrets import compare_digest
from typing import Annotated

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from adapters.bootstrap import House
from adapters.db.figures import last_beat, mails, open_cases
from adapters.http.access import OPE, Access, opens
from adapters.http.desk import Desk
from adapters.http.refusals import NoSuchPage
from adapters.http.threshold import HEALTH
from cases.utsending import Tilstand
from workflow.forms.errors import Feil

METRICS = "/metrics"
MINDER = Access("maaling", ope=True)
"""Open to the machine itself and to whoever has the token: judged by `_may_count`."""
_PASSED_ON = ("forwarded", "x-forwarded-for", "x-real-ip")
router = APIRouter()


@router.get(HEALTH)
def health(desk: Annotated[Desk, opens(OPE)]) -> Response:
    """200 while the database answers, else 503. It tells nothing more: it is open to all."""
    try:
        with desk.house.reading() as unit:
            last_beat(unit)
    except Feil:
        return PlainTextResponse("ikkje klar", 503)
    return PlainTextResponse("klar")


@router.get(METRICS)
def metrics(request: Request, desk: Annotated[Desk, opens(MINDER)]) -> Response:
    if not _may_count(request, desk.house):
        raise NoSuchPage
    measured = generate_latest(request.app.state.measures.registry)
    return Response(measured, media_type=CONTENT_TYPE_LATEST)


def _may_count(request: Request, house: House) -> bool:
    """Whether it is this machine that asks, and not somebody it passes on; or they have the token.

    A proxy on this machine that passes strangers on says so in a header.
    """
    token = house.settings.maaling_teikn
    if token is not None and token.get_secret_value():
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        return compare_digest(given.encode(), token.get_secret_value().encode())
    return not any(h in request.headers for h in _PASSED_ON) and _is_here(request)


def _is_here(request: Request) -> bool:
    try:
        return ip_address(request.client.host if request.client else "").is_loopback
    except ValueError:
        return False


class Standing(Collector):
    """How much is under way in the database, asked when somebody wants to know."""

    def __init__(self, house: House) -> None:
        self._house = house

    def describe(self) -> Iterator[GaugeMetricFamily]:
        """Nothing is asked of the database before somebody wants the figures."""
        return iter(())

    def collect(self) -> Iterator[GaugeMetricFamily]:
        with self._house.reading() as unit:
            cases = open_cases(unit)
            waiting = mails(unit, Tilstand.VENTAR.value, Tilstand.TEKEN.value)
            doubtful = mails(unit, Tilstand.USIKKER.value, Tilstand.DAUD.value)
            beat = last_beat(unit)
        yield GaugeMetricFamily("saksgang_open_cases", "Cases under way", cases)
        yield GaugeMetricFamily("saksgang_waiting_mails", "Mails that are to go", waiting)
        yield GaugeMetricFamily("saksgang_doubtful_mails", "Mails a person must see to", doubtful)
        if beat is not None:
            age = (self._house.clock() - beat).total_seconds()
            yield GaugeMetricFamily("saksgang_pulse_age_seconds", "Since the pulse last beat", age)
