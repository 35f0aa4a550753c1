"""The demonstration as a service: the real one, with a few doors more and a clock to move."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Receive, Scope, Send

from adapters.bootstrap import House
from adapters.db.reads import fellesskap
from adapters.demo import postkasse, roles, stil, time_passes
from adapters.demo.clock import DemoClock
from adapters.demo.standing import Demo
from adapters.service import make_app
from adapters.settings import Settings


def demo_app(house: House, began: datetime) -> FastAPI:
    """The service over a played database. Its letters go to the folder in the settings."""
    clock = DemoClock(began)
    with house.writing() as unit:
        there = [h.id for h in fellesskap(unit)]
    houses = tuple(_house(house, hf, clock) for hf in there)
    ours = next(h for h in houses if h.hf == house.hf)
    doors = (roles.router, postkasse.router, time_passes.router, stil.router)
    app = make_app(ours, doors)
    app.state.demo = demo = Demo(clock, Path(house.settings.post), houses)
    app.add_middleware(Delivered, demo=demo)
    return app


def _house(house: House, hf: str, clock: DemoClock) -> House:
    settings: Settings = house.settings.model_copy(update={"helsefellesskap": hf})
    return replace(house, settings=settings, clock=clock)


class Delivered:
    """After each form that was sent, what may go is delivered: nobody waits for a planner."""

    def __init__(self, app: ASGIApp, demo: Demo) -> None:
        self._app, self._demo = app, demo

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)
        if scope["type"] == "http" and scope["method"] == "POST":
            await run_in_threadpool(self._demo.post)
