"""A commit whose answer is lost, and what the same command id says of it afterwards."""

import os
import signal
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from pathlib import Path
from threading import Event, Thread
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy.engine import URL

from adapters.db.engine import Database
from adapters.db.faults import CommitUnknown
from adapters.db.place import Place
from adapters.db.uow import SqlUnitOfWork
from cases.actor import Act
from cases.receipt import Outcome
from tests.features.databases import fjordlandet
from tests.proof.acts import ACTS
from tests.proof.ground import Ground
from tests.proof.plan import Command
from tests.proof.room import HF
from tests.proof.stage import POINTS, START, Fault, give, opened
from tests.proof.wild import filled
from workflow.forms.errors import CommandConflict, Feil
from workflow.verbs import VERBS

ID = "tapt"
FIRST = "innmeldt"


@contextmanager
def deaf(database: Database) -> Iterator[None]:
    """SQLite: every commit is kept, and then it is told that it failed."""
    dialect: Any = database.engine.dialect
    keep = dialect.do_commit

    def lose(connection: Any) -> None:
        keep(connection)
        raise sqlite3.OperationalError("disk I/O error")

    dialect.do_commit = lose
    try:
        yield
    finally:
        del dialect.do_commit


class Cut:
    """PostgreSQL: a wire between program and server that breaks when the server has answered a
    COMMIT, before the answer is passed on."""

    def __init__(self, url: URL, folder: Path) -> None:
        self._server = f"{url.query['host']}/.s.PGSQL.5432"
        self.url = url.set(query={"host": str(folder)})
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(folder / ".s.PGSQL.5432"))
        self._listening.listen()
        Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                server = socket.socket(socket.AF_UNIX)
                server.connect(self._server)
                Thread(target=self._carry, args=(client, server), daemon=True).start()

    def _carry(self, client: socket.socket, server: socket.socket) -> None:
        committing = Event()
        Thread(target=self._back, args=(server, client, committing), daemon=True).start()
        with suppress(OSError):
            while data := client.recv(65536):
                if b"COMMIT\0" in data:  # alone, or behind the last rows in one journey
                    committing.set()
                server.sendall(data)
        _shut(server)

    def _back(self, server: socket.socket, client: socket.socket, committing: Event) -> None:
        """Pass on what the server says, but not that it has committed: then the wire is broken."""
        with suppress(OSError):
            while data := server.recv(65536):
                if not committing.is_set():
                    client.sendall(data)
                elif b"COMMIT\0" in data:
                    break
        _shut(client)
        _shut(server)


def _shut(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()


def storing(grounds: dict[str, Ground], verb: str) -> tuple[Ground, Command, bool] | None:
    """Where that verb writes, by which command, and whether it is ok there: ok if it can be, else
    stopped, which is written too."""
    stopped = None
    for point, ground in grounds.items():
        made = ACTS[verb](ground.facts) if verb in ACTS else _known(ground, verb, point)
        for command in made:
            told = give(SqlUnitOfWork(ground.database), command, ground.case, "prove")
            ground.lay()
            if isinstance(told, Outcome) and told.ok:
                return ground, command, True
            if isinstance(told, Outcome) and stopped is None:
                stopped = ground, command, False
    return stopped


def _known(ground: Ground, verb: str, point: str) -> list[Command]:
    """What is drawn at random; where the fields of a verb must fit each other, what does."""
    return [WHOLE[verb]] if verb in WHOLE else _drawn(ground, verb, point)


WHOLE = {"nytt_moete": Command("nytt_moete", {"organ": "ssu", "dato": ("2026-09-01",)})}


def _drawn(ground: Ground, verb: str, point: str) -> list[Command]:
    made: list[Command] = []

    @settings(max_examples=12 if point == FIRST else 2, derandomize=True, deadline=None,
              database=None, phases=(Phase.generate,), suppress_health_check=list(HealthCheck))
    @given(st.data())
    def collect(data: st.DataObject) -> None:
        made.append(Command(verb, filled(data.draw, VERBS[verb].form, ground.facts.day)))

    collect()
    return made


def first_try(unit: SqlUnitOfWork, command: Command, case: str) -> Outcome:
    """The use case itself, as it is before the verb looks again. Raises what the commit said."""
    verb = VERBS[command.verb]
    fields = dict(command.fields) if verb.needs_hf else {"sak": case, **command.fields}
    form = verb.form.model_validate(fields)
    act = Act(command.actor(fjordlandet().partnarar), START, ID)
    args = (unit, HF) if verb.needs_hf else (unit,)
    try:
        return verb.use_case(*args, form, act)
    except CommitUnknown:
        raise
    except Feil:  # the step stops it: that is written by the verb
        return verb.run(unit, HF, form, act)


def lost(ground: Ground, command: Command, through: Database) -> Iterator[str]:
    """What is not as it must be when the answer is lost and the command is given again.

    `through` is the way to the database that loses answers; the ground's own loses none.
    """
    before = ground.image()
    try:
        first_try(SqlUnitOfWork(through), command, ground.case)
        yield "ingen feil vart sagd"
    except CommitUnknown as error:
        if "same kommando-id" not in error.melding:
            yield f"ikkje sagt som ukjent: {error}"
    kept = ground.image()
    if kept == before:
        yield "ingenting vart lagra"
    again = give(SqlUnitOfWork(ground.database), command, ground.case, ID)
    if isinstance(again, Fault):
        yield f"gjentaking: {again.kind}: {again.words}"
    if ground.image() != kept:
        yield "gjentakinga skreiv noko"
    other = Command(command.verb, command.fields, command.som, "ein-annan")
    told = give(SqlUnitOfWork(ground.database), other, ground.case, ID)
    if not isinstance(told, Fault) or told.kind != CommandConflict.__name__:
        yield f"anna innhald under same id: {told}"
    if ground.image() != kept:
        yield "konflikten skreiv noko"
    stored = [row for row in kept if row[0] == "kommando" and row not in before]
    if len(stored) != 1:
        yield f"{len(stored)} utfall er lagra"


class Killed(SqlUnitOfWork):
    """A unit whose process is killed right before or right after its commit."""

    after = True

    def commit(self) -> None:
        if self.after:
            super().commit()
        os.kill(os.getpid(), signal.SIGKILL)


class KilledBefore(Killed):
    """Killed when all is written and nothing kept."""

    after = False


def _die(place: Place, command: Command, case: str, after: bool) -> None:
    with opened(place) as database:
        give((Killed if after else KilledBefore)(database), command, case, ID)


def killed(ground: Ground, command: Command, *, after: bool) -> Iterator[str]:
    """What is not as it must be when the process dies at the commit and another asks again."""
    before = ground.image()
    child = get_context("spawn").Process(
        target=_die, args=(ground.place, command, ground.case, after)
    )
    child.start()
    child.join()
    if child.exitcode != -signal.SIGKILL:
        yield f"prosessen enda med {child.exitcode}"
    kept = ground.image()
    if (kept != before) is not after:
        yield "det som vart lagra, er ikkje det som skulle"
    again = give(SqlUnitOfWork(ground.database), command, ground.case, ID)
    told = ground.image()
    if not isinstance(again, Outcome) or (after and told != kept):
        yield f"gjentaking: {again}"
    if sum(row[0] == "kommando" for row in told) != 1 + sum(r[0] == "kommando" for r in before):
        yield "ikkje nett eitt utfall"


def grounds_of(places: Any, points: tuple[str, ...] = tuple(POINTS)) -> dict[str, Ground]:
    return {point: Ground(places(point), point) for point in points}
