"""The web service: doors, threshold and static files, put together once at start."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path

from fastapi import APIRouter, FastAPI
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import BaseRoute
from starlette.staticfiles import StaticFiles

from adapters.bootstrap import House
from adapters.http import vitals
from adapters.http.access import demand_rules
from adapters.http.errors import answer_faults
from adapters.http.headers import STATIC, Headers
from adapters.http.hosts import behind_proxies, guard_hosts
from adapters.http.measured import Measured, Measures
from adapters.http.threshold import Threshold
from adapters.http.traffic import Traffic
from adapters.oidc.provider import provider_of
from adapters.rest.routes import api
from adapters.web.kontakt.caller import RoundOver
from adapters.web.kontakt.over import round_is_over
from adapters.web.routes import pages

_SMALL = 800
"""Bytes below which an answer is not worth packing."""
_EFFORT = 6
"""How hard it is packed, of 9: a book at 9 takes four times as long, and is 2 % smaller."""


def make_app(house: House, first: Sequence[APIRouter] = ()) -> FastAPI:
    """The service over an open database. RuntimeError if a route has no access rule.

    `first`: doors that go before all others; only the demonstration has any.
    """
    app = FastAPI(
        title="Saksgang", openapi_url=None, docs_url=None, redoc_url=None,
        redirect_slashes=False, routes=[*_opened(first), *_doors()],
    )
    app.state.house = house
    app.state.provider = provider_of(house.settings)
    app.state.measures = measures = Measures()
    measures.registry.register(vitals.Standing(house))
    answer_faults(app)
    app.add_exception_handler(RoundOver, round_is_over)
    static = Path(str(files("adapters.web"))) / "statisk"
    app.mount(STATIC.rstrip("/"), StaticFiles(directory=static), name="statisk")
    demand_rules(app, without=(STATIC.rstrip("/"),))
    app.add_middleware(Traffic)
    app.add_middleware(Threshold)
    guard_hosts(app, house.settings)
    app.add_middleware(Headers)
    app.add_middleware(GZipMiddleware, minimum_size=_SMALL, compresslevel=_EFFORT)
    app.add_middleware(Measured, measures=measures, settings=house.settings)
    behind_proxies(app, house.settings)
    return app


@cache
def _doors() -> list[BaseRoute]:
    """The doors every service has, put together once however many services there are."""
    return _opened((vitals.router, pages(), api()))


def _opened(routers: Sequence[APIRouter]) -> list[BaseRoute]:
    together = APIRouter()
    for router in routers:
        together.include_router(router)
    return together.routes
