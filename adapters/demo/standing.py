"""What the demonstration remembers: its clock, its postkasse, and what last happened."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Lock

from fastapi import Request

from adapters.bootstrap import House
from adapters.demo.clock import DemoClock
from adapters.drift.sweeps import sweep_named
from adapters.script.clock import Happened, pass_time


@dataclass
class Demo:
    """`houses`: the house of each helsefellesskap in the database, over the same clock."""

    clock: DemoClock
    postkasse: Path
    houses: tuple[House, ...]
    happened: tuple[Happened, ...] = ()
    _turn: Lock = field(default_factory=Lock)

    def move(self, to: datetime) -> None:
        """Let time pass: the sweeps are run as they would have been. ValueError for the past."""
        with self._turn:
            since = self.clock()
            self.clock.move(to)
            told = (line for house in self.houses for line in pass_time(house, since, to))
            self.happened = tuple(sorted(told, key=lambda h: h.tid))

    def post(self) -> None:
        """Deliver what may go now: a receipt comes at once, and nobody waits for the planner."""
        with self._turn:
            for house in self.houses:
                sweep_named("send").gjer(house, self.clock(), False)


def demo_of(request: Request) -> Demo:
    found: Demo = request.app.state.demo
    return found
