"""Every way to meet ends as one of the serial orders; each planted fault turns a race red."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

import pytest
from sqlalchemy import Connection, Executable, bindparam, update

from adapters.db import postgres_profile, put, sqlite_profile
from adapters.db.driver import Sent, write
from tests.conftest import TEMPLATE
from tests.postgres_server import Server
from tests.proof.acts import ACTS, pairs
from tests.proof.races import NAMED, Ring, illegal, ring

WAYS = 6
"""Three points to be held at, in both orders."""


@pytest.fixture(params=["sqlite", "postgresql"])
def any_ring(request: pytest.FixtureRequest) -> Iterator[Ring]:
    server = request.getfixturevalue("server") if request.param == "postgresql" else None
    with ring(request.param, server) as here:
        yield here
    _drop(server)


@pytest.fixture
def pg_ring(server: Server) -> Iterator[Ring]:
    with ring("postgresql", server) as here:
        yield here
    _drop(server)


def _drop(server: Server | None) -> None:
    """The names of the points are used again."""
    if server is not None:
        with server.connect() as connection:
            made = "SELECT datname FROM pg_database WHERE datname NOT IN ('postgres', %s)"
            for (name,) in connection.execute(f"{made} AND NOT datistemplate", (TEMPLATE,)):
                if name in ("spurde", "eitt_att", "alle", "konsensus", "innmeldt", "utgreiing",
                            "klar", "brev", "paa_vent"):
                    connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def test_withdrawal_against_whoever_answers_or_counts(any_ring: Ring) -> None:
    for pair in NAMED:
        race = any_ring.race(pair, WAYS)
        assert not race.violations
        assert (race.alone_ok, race.rounds) == (2, WAYS)
        assert len(race.ends) == 2, "both orders must have been seen"


def test_two_processes_meet_as_two_threads_do(server: Server) -> None:
    with ring("postgresql", server, processes=True) as here:
        race = here.race(("trekk_svar", "vedta"), WAYS)
    _drop(server)
    assert not race.violations
    assert len(race.ends) == 2


def test_every_pair_is_there_once() -> None:
    made = [frozenset(p) for p in pairs()]
    assert len(ACTS) >= 16
    assert len(made) == len(set(made)) == len(ACTS) * (len(ACTS) + 1) // 2


# -- planted faults ----------------------------------------------------------------------------

PAIR = ("trekk_svar", "konstater_semje")


@contextmanager
def _unlocked(
    connection: Connection, *, writes: bool, ahead: Sequence[Executable]
) -> Iterator[tuple[Sent, ...]]:
    del writes
    connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
    yield tuple(write(connection, statement, {}) for statement in ahead)


def test_without_the_advisory_lock_it_is_red(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres_profile, "unit", _unlocked)
    with ring("postgresql", server) as here:
        assert here.race(PAIR, WAYS).violations
    _drop(server)


def test_without_the_lock_and_the_version_it_is_red(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The case is replaced whatever it has become; then nothing but the chain tells of it."""
    replacement = put._replacement

    def blind(table: Any, given: frozenset[str]) -> Any:
        return update(table).where(table.c.id == bindparam("er_id")).values({
            name: bindparam(name) for name in sorted(given - {"id"})
        }) if table.name == "sak" else replacement(table, given)

    blind = cache(blind)
    monkeypatch.setattr(postgres_profile, "unit", _unlocked)
    monkeypatch.setattr(put, "_replacement", blind)
    with ring("postgresql", server) as here:
        assert here.race(PAIR, WAYS).violations
    _drop(server)


def test_without_the_trigger_that_locks_the_case_it_is_red(pg_ring: Ring) -> None:
    ground = pg_ring.ground("alle")
    assert not list(illegal(ground))
    with ground.database.connection(writes=True) as connection:
        connection.exec_driver_sql("DROP TRIGGER svar_hending_laaser_saka ON svar_hending")
        connection.commit()
    assert any("svar_hending_laaser_saka" in found for found in illegal(ground))


def test_begin_deferred_is_red(monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def deferred(
        connection: Connection, *, writes: bool, ahead: Sequence[Executable]
    ) -> Iterator[tuple[Sent, ...]]:
        cursor = connection.connection.cursor()
        cursor.execute(f"PRAGMA query_only = {0 if writes else 1}")
        cursor.execute("BEGIN")
        yield tuple(write(connection, statement, {}) for statement in ahead)

    monkeypatch.setattr(sqlite_profile, "unit", deferred)
    with ring("sqlite") as here:
        assert here.race(PAIR, WAYS).violations
