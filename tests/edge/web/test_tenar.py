"""The service as a real process, and the doors for those who mind it."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Self
from urllib.request import urlopen

import pytest
from pydantic import SecretStr

from adapters.db.engine import Database
from adapters.db.faults import DatabaseFailed
from adapters.service import make_app
from tests.edge.cli_room import Terminal, flat
from tests.edge.web.web_room import ADDRESS, Room
from tests.in_process import client_of

PROGRAM = str(Path(sys.executable).parent / "saksgang")
READY = "Tenesta er klar på "


@contextmanager
def started(path: Path, *args: str, **settings: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process, and the address it says it is met at; killed at the latest when we leave."""
    environment = {**os.environ, "SAKSGANG_DATABASE": str(path), "COLUMNS": "200", **settings}
    with subprocess.Popen(  # noqa: S603
        (PROGRAM, "tenar", "--port", "0", *args), env=environment,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    ) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line.startswith(READY), line
            yield process, line.removeprefix(READY).split()[0].removesuffix(".")
        finally:
            process.kill()


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.read()


def asked(address: str) -> tuple[int, str]:
    with urlopen(address) as answer:  # noqa: S310
        return answer.status, answer.read().decode()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_serves_until_it_is_told_to_stop(terminal: Terminal, how: signal.Signals) -> None:
    with started(terminal.path, "--utan-planleggjar") as (process, address):
        assert asked(f"{address}/helse") == (200, "klar")
        assert "Saksgang" in asked(address)[1]
        process.send_signal(how)
        assert process.wait(30) == 0
        told = said(process).splitlines()
        assert len(told) == 3, "how the first one logs in, and nothing of how it ended"
        assert told[0].startswith("Ingen kan logge inn enno.")


def test_the_planner_goes_with_it(terminal: Terminal) -> None:
    with started(terminal.path) as (process, address):
        assert process.stdout is not None
        assert any("aarshjul: " in line for line in process.stdout)
        assert "saksgang_pulse_age_seconds" in asked(f"{address}/metrics")[1]
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0


def test_a_port_that_is_taken_is_told_of(terminal: Terminal) -> None:
    with started(terminal.path, "--utan-planleggjar") as (_, address):
        port = address.rsplit(":", 1)[1]
        assert terminal("tenar", "--port", port, "--utan-planleggjar") == 2
        assert f"Det går ikkje å ta imot på port {port}" in flat(terminal.err)


def test_the_log_holds_routes_and_never_what_was_asked_for(terminal: Terminal) -> None:
    settings = {"SAKSGANG_LOGG": "info", "SAKSGANG_LOGGFORMAT": "json"}
    with started(terminal.path, "--utan-planleggjar", **settings) as (process, address):
        asked(f"{address}/tilgjenge?loynleg=hemmeleg")
        asked(f"{address}/statisk/saksgang.css?v=hemmeleg")
        process.send_signal(signal.SIGTERM)
        process.wait(30)
        told = said(process)
    assert "hemmeleg" not in told
    lines = [json.loads(x) for x in told.splitlines() if '"rute"' in x]
    assert [(x["metode"], x["rute"], x["status"]) for x in lines] == [
        ("GET", "/tilgjenge", 200), ("GET", "/statisk/…", 200)
    ]


def test_a_database_that_does_not_answer_is_told_to_those_who_mind_it(
    web: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert web.nobody().get("/helse").text == "klar"

    def away(*_: object, **__: object) -> None:
        raise DatabaseFailed

    monkeypatch.setattr(Database, "begun", away)
    answer = web.nobody().get("/helse")
    assert (answer.status_code, answer.text) == (503, "ikkje klar")
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(("client", "headers", "status"), [
    ("127.0.0.1", {}, 200),
    ("::1", {}, 200),
    ("127.0.0.1", {"x-forwarded-for": "198.51.100.7"}, 404),
    ("127.0.0.1", {"forwarded": "for=198.51.100.7"}, 404),
    ("198.51.100.7", {}, 404),
    ("198.51.100.7", {"authorization": "Bearer feil"}, 404),
])
def test_the_figures_are_for_the_machine_itself(
    web: Room, client: str, headers: dict[str, str], status: int
) -> None:
    visitor = client_of(web.app, ADDRESS, came_from=(client, 1))
    assert visitor.get("/metrics", headers=headers).status_code == status


@pytest.mark.parametrize(("given", "status"), [("rett", 200), ("feil", 404), ("", 404)])
def test_with_a_token_all_must_have_it(web: Room, given: str, status: int) -> None:
    settings = web.house.settings.model_copy(update={"maaling_teikn": SecretStr("rett")})
    app = make_app(type(web.house)(settings, web.house.database, web.clock))
    visitor = client_of(app, ADDRESS)
    headers = {"authorization": f"Bearer {given}"} if given else {}
    assert visitor.get("/metrics", headers=headers).status_code == status


def test_the_figures_count_by_route_and_know_what_is_under_way(web: Room) -> None:
    visitor = client_of(web.app, ADDRESS)
    for path in ("/tilgjenge", "/tilgjenge?a=1", "/finst/ikkje/8c1f", "/statisk/saksgang.css"):
        visitor.get(path)
    told = visitor.get("/metrics").text
    counted = 'saksgang_http_requests_total{method="GET",route="%s",status="%s"} %s'
    assert counted % ("/tilgjenge", 200, "2.0") in told
    assert counted % ("(inga)", 404, "1.0") in told
    assert counted % ("/statisk/…", 200, "1.0") in told
    assert "8c1f" not in told
    assert "saksgang_open_cases 0.0" in told
    assert "saksgang_waiting_mails 0.0" in told


class AYearLater(datetime):
    """The clock a year after the one of the other tests."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return cls(2027, 11, 22, 9, 0, tzinfo=tz)


class TestSjekk:
    """`saksgang sjekk`."""

    def test_a_fresh_installation_has_nothing_wrong_and_is_told_what_lacks(
        self, terminal: Terminal
    ) -> None:
        assert terminal("sjekk") == 0
        told = flat(terminal.last)
        assert "Database · rett" in told
        assert "Planleggjar · manglar: Han har aldri gått" in told
        assert "Post ut · manglar: Ingen post går ut av huset" in told
        assert "Utsjånad · rett" in told
        assert told.endswith("Ingenting er feil. Det som manglar, kan vente til de treng det.")

    def test_what_is_wrong_is_said_and_gives_exit_code_one(
        self, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SAKSGANG_POST", "smtp://127.0.0.1:1")
        monkeypatch.setenv("SAKSGANG_AVSENDAR", "a@example.org")
        monkeypatch.setattr("adapters.drift.self_check.LEAST_ROOM", 1.1)
        assert terminal("planleggjar", "--ein-gong") == 0
        monkeypatch.setattr("adapters.bootstrap.datetime", AYearLater)
        found = {f["kva"]: f for f in terminal.json("sjekk")["funn"]}
        wrong = {kva for kva, f in found.items() if f["merke"] == "feil"}
        assert wrong == {"Disk", "Klokke", "Planleggjar", "Post ut"}
        assert "127.0.0.1:1 svarar ikkje" in found["Post ut"]["tekst"]
        assert terminal("sjekk") == 1

    def test_no_database_is_a_finding(self, bare: Terminal) -> None:
        assert bare("sjekk") == 1
        assert "Køyr «saksgang klargjer»" in flat(bare.last)
