"""`python -m tests.proof.crowd --operations N --processes 4`: a crowd, and history as witness."""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from multiprocessing import get_context
from time import monotonic_ns, perf_counter

from sqlalchemy import select

from adapters.db.engine import Database
from adapters.db.faults import CommitUnknown, DatabaseBusy
from adapters.db.ledger_tables import HISTORIE
from adapters.db.place import Place
from adapters.db.read_unit import SqlReadUnit
from adapters.db.uow import SqlUnitOfWork
from adapters.db.verify import verify
from cases.receipt import Outcome
from rules.facts import Facts
from tests.proof.plan import Command, answer, said, withdrawal
from tests.proof.stage import (
    ASKED,
    START,
    Fault,
    Told,
    bring,
    entered,
    facts,
    give,
    number,
    opened,
    stage,
    take_there_too,
)
from workflow.forms.errors import ConcurrentChange

UNKNOWN = frozenset({CommitUnknown.__name__, DatabaseBusy.__name__, ConcurrentChange.__name__})
"""After these a person gives the same command again, under the same id."""

TRIES = 20
LOST, GONE = 0.01, 0.002
"""How often the answer of the database is lost on the way, and how often nobody asks again."""


@dataclass(frozen=True, slots=True)
class Given:
    """One operation as whoever gave it saw it; times in ns of one clock for all processes.

    `told` is None where nobody waited for the answer; `lost` tells how often it was lost.
    """

    identity: str
    begun: int
    ended: int
    told: Told | None
    tries: int
    lost: int


@dataclass(slots=True)
class Crowd:
    """What a run came to."""

    given: list[Given] = field(default_factory=list)
    seconds: float = 0.0
    violations: list[str] = field(default_factory=list)

    def counts(self) -> Counter[str]:
        made: Counter[str] = Counter()
        for one in self.given:
            told = one.told
            made["ukjend" if told is None
                 else told.utfall.value if isinstance(told, Outcome) else "feil"] += 1
        return made


class Gone(BaseException):
    """Whoever gave the command is gone before the answer came."""


class Shaky(SqlUnitOfWork):
    """A unit whose commit happens, and whose answer now and then is lost."""

    def __init__(self, database: Database, chance: random.Random) -> None:
        super().__init__(database)
        self._chance = chance
        self.lost = 0

    def commit(self) -> None:
        drawn = self._chance.random()
        if GONE / 2 <= drawn < GONE:
            raise Gone  # nothing was kept
        super().commit()
        if drawn < GONE / 2:
            raise Gone
        if drawn < GONE + LOST:
            self.lost += 1
            raise CommitUnknown


def cheap(f: Facts) -> tuple[Command, ...]:
    """What people may say of a case that is on its round, again and again."""
    why = {"grunn": "Vi ventar på meir."}
    made = [
        Command("milepael", {"namn": "utkast", "planlagt": "2026-05-01"}), Command("varsle"),
        Command("paa_vent", why), *[Command("ta_opp_att", why)] * 3, Command("konstater_semje"),
    ]
    for partner, organ in zip(ASKED, ("kommunestyre", "styre"), strict=True):
        final = {"organ": organ, "avgjerd": "vedtak"}
        made += [
            said(f, partner), answer(f, partner, **final),
            answer(f, partner, **final, svar="nei", grunngjeving="Vi er ikkje samde."),
            Command("fraasegn", {"tekst": "Vi står ved vårt."}, partner, "pia"),
            Command("eige_saksnummer", {"nummer": "26/9"}, partner, "pia"),
            Command(**_of_organ(withdrawal(f, partner), organ)),
        ]
    return tuple(made)


def _of_organ(command: Command, organ: str) -> dict[str, object]:
    return {"verb": command.verb, "fields": {**command.fields, "organ": organ},
            "som": command.som, "person": command.person}


def work(place: Place, name: str, seed: int, operations: int, cases: int) -> list[Given]:
    """One process: so many operations, drawn from the seed."""
    chance = random.Random(f"{seed}/{name}")  # noqa: S311 - it must be drawn the same again
    done = []
    with opened(place) as database:
        commands = cheap(facts(database, number(1)))
        for nr in range(operations):
            command, case = chance.choice(commands), number(chance.randint(1, cases))
            done.append(_one(database, chance, command, case, f"{name}-{nr}", nr))
    return done


def _one(
    database: Database, chance: random.Random, command: Command, case: str, identity: str, nr: int
) -> Given:
    begun, told, tries = monotonic_ns(), None, 0
    unit, at = Shaky(database, chance), START + timedelta(seconds=nr)
    try:
        while told is None or (isinstance(told, Fault) and told.kind in UNKNOWN and tries < TRIES):
            tries += 1
            told = give(unit, command, case, identity, at)
    except Gone:
        told = None
    return Given(identity, begun, monotonic_ns(), told, tries, unit.lost)


def run(place: Place, operations: int, processes: int, cases: int, seed: int) -> Crowd:
    """Prepare the cases, let the crowd at them, and judge."""
    with opened(place) as database:
        entered(database)
        script = bring(database, "spurde")
        for one in range(2, cases + 1):
            take_there_too(database, script, one)
    crowd, each = Crowd(), operations // processes
    started = perf_counter()
    with get_context("spawn").Pool(processes) as pool:
        jobs = [pool.apply_async(work, (place, f"p{n}", seed, each, cases))
                for n in range(processes)]
        for job in jobs:
            crowd.given += job.get()
    crowd.seconds = perf_counter() - started
    with opened(place) as database:
        crowd.violations = list(judge(database, crowd.given))
    return crowd


def judge(database: Database, given: list[Given]) -> Iterator[str]:
    """All that is not as it must be, by the stored history and the stored answers."""
    with SqlReadUnit(database) as unit:
        yield from (f.tekst for f in verify(unit))
        rows = unit.connection.execute(select(HISTORIE.c.kommando, HISTORIE.c.lopenr)).all()
        places = {row.kommando: row.lopenr for row in rows}
        if len(places) != len(rows):
            yield "ein kommando står to gonger"
        for one in given:
            yield from _kept(unit, places, one)
    yield from out_of_order(given, places)


def _kept(unit: SqlReadUnit, places: dict[str, int], one: Given) -> Iterator[str]:
    stored = unit.stored_outcome(one.identity)
    if (stored is None) != (one.identity not in places):
        yield f"{one.identity}: historia og kommandoen er usamde"
    if isinstance(one.told, Outcome):
        if stored is None:
            yield f"{one.identity}: kvittert ut, men borte"
        elif stored[1] != one.told:
            yield f"{one.identity}: lagra med anna utfall"
    elif one.told is not None:
        if stored is not None:
            yield f"{one.identity}: {one.told.kind}, men lagra"
        if one.told.kind not in ALLOWED:
            yield f"{one.identity}: {one.told.kind}: {one.told.words}"


ALLOWED = frozenset({"Feil", "UnknownId"})
"""What a person may be told instead of an outcome when all tries are done: that it cannot be."""


def out_of_order(given: Iterable[Given], places: dict[str, int]) -> Iterator[str]:
    """Who began after another had his answer, stands after him in history."""
    moments = []
    for one in given:
        if one.identity in places:
            moments.append((one.begun, 1, one))
            if one.told is not None:  # nobody knows when one who is gone would have had it
                moments.append((one.ended, 0, one))
    latest = 0
    for _, begins, one in sorted(moments, key=lambda m: m[:2]):
        place = places[one.identity]
        if begins and place < latest:
            yield f"{one.identity} står som {place}, men tok til etter {latest}"
        if not begins:
            latest = max(latest, place)


def main() -> int:
    """1 where something was not as it must be."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--operations", type=int, default=100_000)
    asked.add_argument("--processes", type=int, default=4)
    asked.add_argument("--cases", type=int, default=300)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--base", choices=["sqlite", "postgresql", "both"], default="sqlite")
    chosen = asked.parse_args()
    broken = False
    for base in ("sqlite", "postgresql") if chosen.base == "both" else (chosen.base,):
        with stage(base) as places:
            crowd = run(places("flokk"), chosen.operations, chosen.processes, chosen.cases,
                        chosen.seed)
        lost, again = (sum(one.lost for one in crowd.given),
                       sum(one.tries > 1 for one in crowd.given))
        sys.stdout.write(
            f"{base}: {len(crowd.given)} operations by {chosen.processes} processes on"
            f" {chosen.cases} cases, seed {chosen.seed}: {dict(crowd.counts())},"
            f" answers lost {lost},"
            f" given again {again}, {crowd.seconds:.0f} s, violations {len(crowd.violations)}\n"
            + "".join(f"  {v}\n" for v in crowd.violations[:10])
        )
        sys.stdout.flush()
        broken = broken or bool(crowd.violations)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
