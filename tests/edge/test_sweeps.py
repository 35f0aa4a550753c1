"""The sweeps by hand and by the pulse: each thing is told once, and a wrong clock stops all."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from adapters.bootstrap import House, opened
from adapters.drift.scheduler import Pulse
from adapters.drift.sweeps import DAY, SWEEPS, Sweep, Swept, held_by_clock, run_by_hand, run_if_due
from adapters.settings import Settings
from cases.utsending import Alarm
from tests.edge.cli_room import Terminal
from workflow.forms.errors import Feil
from workflow.sweeps.varsling import KLOKKE, acknowledged

NOW = datetime(2026, 11, 29, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def house(terminal: Terminal) -> Iterator[House]:
    with opened(Settings(database=str(terminal.path))) as found:
        yield found


def alarms(house: House) -> tuple[Alarm, ...]:
    with house.sweeping() as unit:
        return unit.alarms(house.hf)


def counting(house: House, times: list[datetime], every: timedelta = HOUR) -> Sweep:
    def do(given: House, at: datetime, dry: bool) -> Swept:
        assert given is house
        assert not dry
        times.append(at)
        return Swept(("gjort",))

    return Sweep("teljar", every, do)


def test_a_sweep_is_run_when_its_time_has_come_and_not_before(house: House) -> None:
    times: list[datetime] = []
    sweep = counting(house, times)
    for minutes in (0, 1, 59, 60, 61, 119, 120):
        run_if_due(house, sweep, NOW + timedelta(minutes=minutes))
    assert times == [NOW, NOW + HOUR, NOW + 2 * HOUR]


def test_after_a_week_down_it_is_run_once(house: House) -> None:
    times: list[datetime] = []
    for at in (NOW, NOW + timedelta(days=7), NOW + timedelta(days=7, minutes=1)):
        run_if_due(house, counting(house, times), at)
    assert times == [NOW, NOW + timedelta(days=7)]


def test_who_dies_in_a_sweep_is_followed_by_the_next_round(house: House) -> None:
    def dies(_house: House, _at: datetime, _dry: bool) -> Swept:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_if_due(house, Sweep("teljar", HOUR, dies), NOW)
    times: list[datetime] = []
    run_if_due(house, counting(house, times), NOW + HOUR)
    assert times == [NOW + HOUR]


@pytest.mark.parametrize("went", [-HOUR, timedelta(days=3653)])
def test_a_clock_that_jumps_stops_every_sweep_until_a_person_says_it_is_right(
    house: House, went: timedelta
) -> None:
    times: list[datetime] = []
    told: list[tuple[str, Swept]] = []
    clock = [NOW]
    pulse = Pulse(house, lambda: clock[0], lambda name, done: told.append((name, done)),
                  (counting(house, times, timedelta(0)),))
    pulse.beat()
    clock[0] = NOW + went
    pulse.beat()
    pulse.beat()
    assert times == [NOW]
    assert [name for name, done in told if done.held] == ["klokka", "klokka"]
    (alarm,) = (a for a in alarms(house) if a.slag == KLOKKE)
    with house.sweeping() as unit:
        assert acknowledged(unit, alarm.id, "p1", clock[0])
        unit.commit()
    pulse.beat()
    assert times == [NOW, clock[0]]


def test_the_clock_set_back_while_the_pulse_goes(house: House) -> None:
    """Less than a sweep would notice by itself: the steady clock tells."""
    assert held_by_clock(house, NOW) is None
    why = held_by_clock(house, NOW + HOUR, wall=HOUR, steady=timedelta(seconds=30))
    assert "60 minutt fram" in (why or "")
    assert held_by_clock(house, NOW + HOUR) == alarms(house)[-1].tekst


def test_a_time_that_a_person_chose_is_not_doubted_and_leaves_no_trace(house: House) -> None:
    sweep = Sweep("teljar", HOUR, lambda _h, at, _d: Swept((at.isoformat(),)))
    later = NOW + timedelta(days=3653)
    assert run_by_hand(house, sweep, later, NOW, dry=False).linjer == (later.isoformat(),)
    assert run_by_hand(house, sweep, None, NOW, dry=False).linjer == (NOW.isoformat(),)


@pytest.mark.parametrize("sweep", SWEEPS, ids=lambda s: s.namn)
def test_only_to_tell_writes_nothing(house: House, sweep: Sweep) -> None:
    first = run_by_hand(house, sweep, NOW, NOW, dry=True)
    assert alarms(house) == ()
    assert run_by_hand(house, sweep, NOW, NOW, dry=True) == first


def test_what_the_year_lacks_is_told_once_a_year(house: House) -> None:
    (year,) = (s for s in SWEEPS if s.namn == "aarshjul")
    first = year.gjer(house, NOW, False)
    assert first.linjer
    assert year.gjer(house, NOW + DAY, False) == Swept()
    for alarm in alarms(house):
        with house.sweeping() as unit:
            assert acknowledged(unit, alarm.id, "p1", NOW)
            unit.commit()
    assert year.gjer(house, NOW + 2 * DAY, False) == Swept()
    assert year.gjer(house, NOW + 40 * DAY, False).linjer


def test_a_database_that_was_tampered_with_is_told_of_in_the_night(house: House) -> None:
    (night,) = (s for s in SWEEPS if s.namn == "sjolvsjekk")
    assert night.gjer(house, NOW, False) == Swept()
    with house.database.connection(writes=True) as connection:
        connection.exec_driver_sql("UPDATE partnar SET orgnr = '999999999' WHERE id LIKE '%4621'")
        connection.commit()
    told = night.gjer(house, NOW + DAY, False).linjer
    assert "er ikkje slik historia seier. Det gjeld orgnr." in told[0]
    assert night.gjer(house, NOW + 2 * DAY, False) == Swept()


def test_what_the_settings_do_not_let_it_do_stops_that_sweep_alone(house: House) -> None:
    def cannot(_house: House, _at: datetime, _dry: bool) -> Swept:
        raise Feil("SAKSGANG_POST", "Skriv ei mappe eller adressa til ein posttenar.")

    times: list[datetime] = []
    told: list[tuple[str, Swept]] = []
    sweeps = (Sweep("send", timedelta(0), cannot), counting(house, times, timedelta(0)))
    pulse = Pulse(house, lambda: NOW, lambda name, done: told.append((name, done)), sweeps)
    pulse.beat()
    pulse.beat()
    assert times == [NOW, NOW]
    assert all("kan ikkje køyrast: Skriv ei mappe" in done.held for n, done in told if n == "send")
    assert [a.slag for a in alarms(house)] == ["hindra"]


def test_what_nobody_foresaw_ends_the_pulse(house: House) -> None:
    def breaks(_house: House, _at: datetime, _dry: bool) -> Swept:
        raise ZeroDivisionError

    pulse = Pulse(house, lambda: NOW, lambda *_: None, (Sweep("send", HOUR, breaks),))
    with pytest.raises(ZeroDivisionError):
        pulse.beat()
    assert isinstance(pulse.failure, ZeroDivisionError)
