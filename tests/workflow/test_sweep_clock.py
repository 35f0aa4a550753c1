"""Whether the clock can be trusted: on the limit it can, a second past it it cannot."""

from datetime import UTC, datetime, timedelta

import pytest

from workflow.sweeps.klokke import APART, BACK, FORWARD, drifted, jumped

NOW = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_before_the_first_time_any_clock_is_right() -> None:
    assert jumped(NOW, None) is None


@pytest.mark.parametrize("went", [-BACK, timedelta(0), timedelta(days=7), FORWARD])
def test_what_a_clock_may_do(went: timedelta) -> None:
    assert jumped(NOW + went, NOW) is None


@pytest.mark.parametrize(
    ("went", "said"),
    [
        (-BACK - SECOND, "ho var 29. mars 2026 kl. 03.30 sist, og er no 29. mars 2026 kl. 03.24."),
        (-timedelta(hours=1), "og er no 29. mars 2026 kl. 01.30."),
        (FORWARD + SECOND, "Klokka har gått 60 dagar fram sidan 29. mars 2026."),
        (timedelta(days=3653), "Klokka har gått 3653 dagar fram sidan 29. mars 2026."),
    ],
)
def test_what_it_may_not(went: timedelta, said: str) -> None:
    assert said in (jumped(NOW + went, NOW) or "")


@pytest.mark.parametrize("gained", [-APART, timedelta(0), APART])
def test_two_clocks_may_differ_a_little(gained: timedelta) -> None:
    assert drifted(timedelta(hours=3) + gained, timedelta(hours=3)) is None


@pytest.mark.parametrize(
    ("gained", "said"),
    [(timedelta(hours=1), "60 minutt fram"), (-timedelta(hours=1), "60 minutt attende"),
     (APART + SECOND, "5 minutt fram"), (-APART - SECOND, "5 minutt attende")],
)
def test_but_not_more(gained: timedelta, said: str) -> None:
    assert said in (drifted(timedelta(hours=3) + gained, timedelta(hours=3)) or "")
