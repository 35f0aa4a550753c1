"""The pulse: beats at even intervals, and at each beat runs the sweeps that are due."""

import signal
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import Event
from time import monotonic

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

from adapters.bootstrap import House
from adapters.drift.sweeps import SWEEPS, Sweep, Swept, held_by_clock, run_if_due

Told = Callable[[str, Swept], None]


@dataclass(slots=True)
class Beat:
    """When the pulse last beat, by the clock on the wall and by one that only goes forward."""

    wall: datetime
    steady: float


class Pulse:
    """One process that beats. Any number of them may run: what is due is asked of the database, and
    whoever comes second finds nothing to do."""

    def __init__(
        self, house: House, clock: Callable[[], datetime], told: Told,
        sweeps: tuple[Sweep, ...] = SWEEPS,
    ) -> None:
        self._house, self._clock, self._told, self._sweeps = house, clock, told, sweeps
        self._stopped = Event()
        self._last: Beat | None = None
        self.failure: BaseException | None = None

    def beat(self) -> None:
        """Run each sweep that is due. A sweep that fails ends the pulse: whoever minds the process
        starts it anew, and nothing is half done."""
        try:
            self._beat()
        except BaseException as error:
            self.failure = error
            self._stopped.set()
            raise

    def _beat(self) -> None:
        now, steady = self._clock(), monotonic()
        before, self._last = self._last, Beat(now, steady)
        wall = now - before.wall if before else None
        went = timedelta(seconds=steady - before.steady) if before else None
        if held := held_by_clock(self._house, now, wall, went):
            self._told("klokka", Swept(held=held))
            return
        for sweep in self._sweeps:
            if self._stopped.is_set():
                return
            done = run_if_due(self._house, sweep, self._clock())
            if done is not None:
                self._told(sweep.namn, done)

    def stop(self) -> None:
        """The pulse ends when the sweep that goes on has ended."""
        self._stopped.set()

    def heed_signals(self) -> None:
        """From now on SIGTERM and SIGINT stop the pulse when the sweep that goes on has ended."""
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: self.stop())

    def run(self, every: timedelta) -> None:
        """Beat until it is stopped, or until a sweep fails: its exception is raised here.

        The scheduler keeps nothing on disk and knows nothing but the interval: no job can be lost,
        and no day is skipped when the clock is put forward.
        """
        scheduler = BackgroundScheduler(timezone=UTC)
        scheduler.add_job(
            self.beat, IntervalTrigger(seconds=every.total_seconds(), timezone=UTC),
            next_run_time=self._clock(), misfire_grace_time=None, coalesce=True, max_instances=1,
        )
        scheduler.start()
        self._stopped.wait()
        scheduler.shutdown(wait=True)
        if self.failure is not None:
            raise self.failure
