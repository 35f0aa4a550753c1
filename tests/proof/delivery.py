"""Delivery under kill -9: four workers that die at every boundary of SQL, and what became of the
mail. `python -m tests.proof.delivery --kills 1000 --base both`, or `--sends 100000`."""

import argparse
import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count, islice
from pathlib import Path
from signal import SIGKILL
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlalchemy import insert, text, update

from adapters.db.chase_tables import UTSENDING
from adapters.db.engine import Database, commit
from adapters.db.outbox import SqlOutbox
from adapters.db.outbox_rows import count_mails, list_mails
from adapters.db.place import Place
from adapters.db.schema import migrate
from adapters.db.sweep_unit import row_of_mail
from cases.register import Register
from cases.utsending import Tilstand
from tests.edge.smtp_room import AT, mail, waiting
from tests.postgres_server import Server
from tests.proof.delivery_report import Report
from tests.proof.mail_kill import NEVER, Job, limits
from tests.proof.mail_sink import Sink, sink
from tests.proof.stage import opened, stage

WORKERS = 4
LIFE = 3
"""Mails a worker that shall die is given; it has at most BOUNDARIES before it is done."""
BOUNDARIES = 38
LEASE = 0.3
LONG = 600.0
"""No lease runs out by itself: what a worker does then hangs on its own steps alone."""
_NUMBER = count(1)


@dataclass(frozen=True, slots=True)
class Room:
    """A database with mails that wait, and a server that takes them."""

    place: Place
    sink: Sink
    register: Register
    book: Path

    def job(self, lease: float, batch: int, fault: Callable[[], None] | None) -> Job:
        patience = limits(lease, batch)
        return Job(self.place, self.sink.port, self.register, patience, self.book, fault)


@contextmanager
def room(place: Place, mails: int) -> Iterator[Room]:
    with TemporaryDirectory(prefix="levering-") as made:
        folder = Path(made)
        with opened(place) as database:
            migrate(database)
            with waiting(database) as unit:
                register = unit.register("hfb")
            _fill(database, mails)
        with sink(folder) as server:
            (folder / "drepne").touch()
            yield Room(place, server, register, folder / "drepne")


def _fill(database: Database, mails: int) -> None:
    made = (mail(f"m{n}") for n in range(mails))
    with database.connection(writes=True) as connection:
        number = 0
        while part := list(islice(made, 1000)):
            rows = [{**row_of_mail(m), "rekkje": number + n + 1} for n, m in enumerate(part)]
            connection.execute(insert(UTSENDING), rows)
            number += len(part)
        commit(connection)


@dataclass(frozen=True, slots=True)
class Pace:
    """How many workers there are at once, and how long (seconds) what they take is theirs."""

    workers: int
    lease: float


CROWD = Pace(WORKERS, LEASE)
ONE_BY_ONE = Pace(1, LONG)
"""Each dies at the same step on a slow machine as on a quick one."""


def killing(
    place: Place,
    points: Sequence[int],
    fault: Callable[[], None] | None = None,
    pace: Pace = CROWD,
) -> Report:
    """Kill a worker at each of those boundaries, at that pace; then let the rest be done."""
    started, report = perf_counter(), Report()
    with room(place, len(points) * LIFE) as there:
        job = there.job(pace.lease, LIFE, fault)
        alive: set[int] = set()
        for point in points:
            alive.add(job.start(point, LIFE))
            if len(alive) == pace.workers:
                _buried(alive, report)
        while alive:
            _buried(alive, report)
        report.kills = Counter(there.book.read_text(encoding="ascii").splitlines())
        _time_goes_by(place)
        _run_out(job, report)
        _judge(there, report, job)
    report.seconds = perf_counter() - started
    return report


def sending(place: Place, mails: int, fault: Callable[[], None] | None = None) -> Report:
    """Send so many, four workers at once, with nobody killed."""
    report = Report()
    with room(place, mails) as there:
        started = perf_counter()
        job = there.job(600, 50, fault)
        alive = {job.start(NEVER, mails) for _ in range(WORKERS)}
        while alive:
            _buried(alive, report)
        report.seconds = perf_counter() - started
        _judge(there, report, job)
    return report


def _buried(alive: set[int], report: Report) -> None:
    child, status = os.wait()
    if child not in alive:
        return
    alive.remove(child)
    died = os.WIFSIGNALED(status) and os.WTERMSIG(status) == SIGKILL
    if not died and os.waitstatus_to_exitcode(status) != 0:
        report.failed += 1


def _time_goes_by(place: Place) -> None:
    """Every lease runs out."""
    with opened(place) as database, database.connection(writes=True) as connection:
        past = update(UTSENDING).where(UTSENDING.c.leige_til.is_not(None))
        connection.execute(past.values(leige_til="2000-01-01T00:00:00.000000Z"))
        commit(connection)


def _run_out(job: Job, report: Report) -> None:
    """One worker that nobody kills does what is left."""
    alive = {job.start(NEVER, 10**9)}
    while alive:
        _buried(alive, report)


def _judge(there: Room, report: Report, job: Job) -> None:
    with opened(there.place) as database:
        taken = there.sink.taken()
        with SqlOutbox(database) as unit:
            report.states = count_mails(unit, "hfb")
            sent = _ids(unit, Tilstand.SENDT)
            report.flagged = _ids(unit, Tilstand.USIKKER)
            known = {f"<{a.gjeld}@example.org>" for a in unit.alarms("hfb")}
        report.lost = [key for key in sent if not taken[key]]
        report.doubled = [key for key, times in taken.items() if times > 1]
        report.untold = [key for key in report.flagged if key not in known]
        _let_go_again(database)
        if report.flagged:
            _run_out(job, report)
        with database.connection(writes=False) as connection:
            every = connection.scalars(text("SELECT message_id FROM utsending")).all()
    taken = there.sink.taken()
    report.lost_at_last = [key for key in every if not taken[key]]
    report.doubled_at_last = [key for key, times in taken.items() if times > 1]


def _ids(unit: SqlOutbox, state: Tilstand) -> list[str]:
    return [m.message_id for m in list_mails(unit, "hfb", (state,), 10**9)]


def _let_go_again(database: Database) -> None:
    """A person says of each that is in doubt that it shall go again."""
    with SqlOutbox(database) as unit:
        for one in list_mails(unit, "hfb", (Tilstand.USIKKER,), 10**9):
            assert unit.again(one, AT, "Send på nytt")
        unit.commit()


def on(base: str, run: Callable[[Place], Report], server: Server | None = None) -> Report:
    with stage(base, server) as places:
        return run(places(f"levering_{next(_NUMBER)}"))


def main() -> None:
    asked = argparse.ArgumentParser(prog="tests.proof.delivery")
    asked.add_argument("--kills", type=int, default=0)
    asked.add_argument("--sends", type=int, default=0)
    asked.add_argument("--base", choices=["sqlite", "postgresql", "both"], default="both")
    given = asked.parse_args()
    bases = ("sqlite", "postgresql") if given.base == "both" else (given.base,)
    wrong = False
    for base in bases:
        points = [1 + n % BOUNDARIES for n in range(given.kills)]
        for name, many, run in (
            ("drep", given.kills, partial(killing, points=points)),
            ("send", given.sends, partial(sending, mails=given.sends)),
        ):
            if many:
                report = on(base, run)
                print(f"{name} {base}: {report.told()}", flush=True)  # noqa: T201
                wrong = wrong or any(report.wrong())
    raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
