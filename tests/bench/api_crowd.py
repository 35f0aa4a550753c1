"""`python -m tests.bench.api_crowd`: many contacts who answer in the same second, over the API.

The service is as it is run: uvicorn in processes of its own, on PostgreSQL with the durability it
ships with. Each contact is a thread with a connection and a token of its own; they all let go at
one moment. No answer is sent twice here: what fails, is counted.
"""

import argparse
import json
import socket
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from http.client import HTTPConnection
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from statistics import quantiles
from threading import Barrier, Thread
from time import perf_counter, sleep

from sqlalchemy.engine import URL, make_url

from adapters.bootstrap import House
from adapters.db.engine import Database, open_database
from adapters.db.schema import migrate
from adapters.db.uow import SqlUnitOfWork
from adapters.drift.serving import serve as served
from adapters.service import make_app
from adapters.settings import Settings
from cases.actor import Act, Actor
from cases.terms import ActorRole
from tests.bench.figure import Figure, show
from tests.features.databases import SEEDED
from tests.features.driver import UseCaseDriver
from tests.features.helse_bergen import BERGEN
from tests.features.rest_driver import let_in
from tests.features.world import World
from tests.postgres_server import running
from workflow.register.innfoer import innfoer

DAY = date(2026, 3, 2)
UNDER_WAY = 120
"""Seconds before a service that does not answer is given up."""


@dataclass(frozen=True, slots=True)
class Sending:
    """One contact's answer: whose token, where to, and what."""

    token: str
    path: str
    body: str
    key: str


@dataclass(slots=True)
class Sent:
    """What came of it: the status, how long it took, and what was told."""

    status: int = 0
    seconds: float = 0.0
    told: str = ""
    replayed: bool = False


class _Prepared(UseCaseDriver):
    """The use cases on a database that lies ready."""

    def __init__(self, database: Database) -> None:
        self.setting, self.hf = BERGEN, BERGEN.hf
        self._database, self._count = database, 0


def prepared(place: URL, answers: int) -> list[Sending]:
    """A database with so many demanded answers, each partner's own: who sends which."""
    database = open_database(place)
    try:
        migrate(database)
        register = BERGEN.register({})
        act = Act(Actor(ActorRole.SEKRETARIAT, person="ada"), SEEDED, "innfoer")
        innfoer(SqlUnitOfWork(database), register, act)
        let_in(database, register)
        return _round(database, answers)
    finally:
        database.close()


def _round(database: Database, answers: int) -> list[Sending]:
    """Cases on their round until so many partners are asked; all have cleared them."""
    driver, found = _Prepared(database), list[Sending]()
    while len(found) < answers:
        world = World(lambda *_: driver)
        world.ground = BERGEN
        found += list(_asked(world))
    return found[:answers]


def _asked(world: World) -> Iterator[Sending]:
    world.must("meld_inn", tittel="Felles prosedyre", sakstype="C-05", paragraf_6_2=[1])
    world.must("send_til_utgreiing", organ="mfu")
    world.walk("rundgang")
    for partner in world.parties():
        world.ensure_clarified(partner)
        organ = world.driver.niva(world.nr, partner, world.now).organ[0]
        body = world.answer("ja", organ, proof=False) | {"dato": DAY.isoformat()}
        yield Sending(
            partner, f"/api/v1/{BERGEN.hf}/saker/{world.nr}/svar",
            json.dumps({k: v for k, v in body.items() if v is not None}),
            f"svar-{world.nr.replace('/', '-')}-{partner}",
        )


def serve(place: str, listening: socket.socket) -> None:
    """One process of the service, on a socket that is open already."""
    database = open_database(make_url(place))
    settings = Settings(database=database.address, helsefellesskap=BERGEN.hf)
    served(make_app(House(settings, database)), listening)


@contextmanager
def service(place: URL, processes: int) -> Iterator[int]:
    """The service in so many processes; its port."""
    context = get_context("spawn")
    with socket.create_server(("127.0.0.1", 0), backlog=512) as listening:
        port = int(listening.getsockname()[1])
        address = place.render_as_string(hide_password=False)
        running_now: list[BaseProcess] = [
            context.Process(target=serve, args=(address, listening)) for _ in range(processes)
        ]
        for one in running_now:
            one.start()
        try:
            _awake(port)
            yield port
        finally:
            for one in running_now:
                one.terminate()
                one.join()


def _awake(port: int) -> None:
    for _ in range(UNDER_WAY * 10):
        try:
            with closing(HTTPConnection("127.0.0.1", port, timeout=UNDER_WAY)) as connection:
                connection.request("GET", "/api/v1/hfb/saker")
                if connection.getresponse().status == 401:
                    return
        except OSError:
            sleep(0.1)
    raise RuntimeError("the service does not answer")


def all_at_once(port: int, sendings: Sequence[Sending]) -> list[Sent]:
    """Everybody sends at the same moment, each over a connection that is open."""
    barrier, found = Barrier(len(sendings)), [Sent() for _ in sendings]
    threads = [
        Thread(target=_send, args=(port, one, barrier, sent))
        for one, sent in zip(sendings, found, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def _send(port: int, sending: Sending, barrier: Barrier, sent: Sent) -> None:
    headers = {
        "Authorization": f"Bearer {sending.token}", "Idempotency-Key": sending.key,
        "Content-Type": "application/json", "Saksgang-Person": f"hand-{sending.token}",
    }
    with closing(HTTPConnection("127.0.0.1", port, timeout=UNDER_WAY)) as connection:
        connection.connect()
        barrier.wait()
        begun = perf_counter()
        connection.request("POST", sending.path, sending.body, headers)
        answer = connection.getresponse()
        sent.told = answer.read().decode()
        sent.seconds = perf_counter() - begun
        sent.status = answer.status
        sent.replayed = answer.headers["Idempotency-Replayed"] == "true"


def figure(found: Sequence[Sent], processes: int) -> Figure:
    times = sorted(s.seconds * 1000 for s in found)
    cut = quantiles(times, n=100)
    statuses = Counter(str(s.status) for s in found)
    return Figure(
        f"{len(found)} kontaktar svarar samstundes", "postgresql",
        {"p50_ms": round(cut[49]), "p99_ms": round(cut[98]), "siste_ms": round(times[-1]),
         "feil": sum(s.status != 200 for s in found)},
        goal="0 feil", met=all(s.status == 200 for s in found),
        more={"prosessar": str(processes), "status": json.dumps(statuses)},
    )


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--answers", type=int, default=200)
    asked.add_argument("--processes", type=int, default=2)
    given = asked.parse_args()
    with running({}) as server:
        with server.connect() as connection:
            connection.execute("CREATE DATABASE svar")
        sendings = prepared(server.url("svar"), given.answers)
        with service(server.url("svar"), given.processes) as port:
            found = all_at_once(port, sendings)
    show(figure(found, given.processes))
    for sent in found:
        if sent.status != 200:
            sys.stderr.write(f"{sent.status} {sent.told[:400]}\n")


if __name__ == "__main__":
    main()
