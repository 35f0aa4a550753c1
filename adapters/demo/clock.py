"""The clock of the demonstration: it goes as clocks do, and can be moved forward."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic


@dataclass(slots=True)
class DemoClock:
    """`began` is what it showed when it was last set."""

    began: datetime
    steady: Callable[[], float] = monotonic
    _since: float = 0.0

    def __post_init__(self) -> None:
        self._since = self.steady()

    def __call__(self) -> datetime:
        return self.began + timedelta(seconds=self.steady() - self._since)

    def move(self, to: datetime) -> None:
        """It shows that now, and goes on from there. ValueError for what has been."""
        if to < self():
            raise ValueError("the clock goes forward")
        self.began, self._since = to, self.steady()
