"""`python -m tests.proof.races`: each pair of commands forced to meet on one case, and judged."""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import product
from time import perf_counter

from adapters.db.place import Place
from adapters.db.read_unit import SqlReadUnit
from adapters.db.uow import SqlUnitOfWork
from adapters.db.verify import verify
from cases.receipt import Outcome
from cases.steps import Step
from cases.terms import Modell
from tests.postgres_server import Server
from tests.proof.acts import ACTS, pairs
from tests.proof.ground import Ground, Rows
from tests.proof.meeting import POINTS_HELD, Ask, Two
from tests.proof.plan import Command
from tests.proof.stage import POINTS, facts, give, stage
from tests.workflow.second_pen import says_yes

IDS = ("den-eine", "den-andre")
NAMED = (("trekk_svar", "svar"), ("trekk_svar", "konstater_semje"), ("trekk_svar", "vedta"))
"""Withdraw against the last answer, and against those who count answers."""


LIKELY = dict(zip(NAMED, ("eitt_att", "alle", "konsensus"), strict=True))
"""Where those pairs are looked for first."""


@dataclass(frozen=True, slots=True)
class End:
    """What both were told, in the order of the pair, and all that lay in the database then."""

    told: tuple[object, object]
    image: Rows


@dataclass(slots=True)
class Race:
    """One pair: where it met, whether each alone would be ok, and what came of the rounds."""

    pair: tuple[str, str]
    point: str
    alone_ok: int
    rounds: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)


class Ring:
    """The grounds of one kind of database, and the two who meet on them."""

    def __init__(self, places: Callable[[str], Place], *, processes: bool = False) -> None:
        self._places, self._grounds = places, dict[str, Ground]()
        self._alone: dict[tuple[str, str, int], bool] = {}
        self._two = Two(processes=processes)

    def close(self) -> None:
        self._two.close()
        for ground in self._grounds.values():
            ground.close()

    def ground(self, point: str) -> Ground:
        if point not in self._grounds:
            self._grounds[point] = Ground(self._places(point), point)
        return self._grounds[point]

    def alone(self, point: str, verb: str, nr: int) -> bool:
        """Whether that command is ok there when nobody else says anything."""
        key = (point, verb, nr)
        if key not in self._alone:
            ground = self.ground(point)
            command = ACTS[verb](ground.facts)[nr]
            told = give(SqlUnitOfWork(ground.database), command, ground.case, "aaleine")
            self._alone[key] = isinstance(told, Outcome) and told.ok
            ground.lay()
        return self._alone[key]

    def chosen(self, pair: tuple[str, str]) -> tuple[Ground, tuple[Command, Command], int]:
        """The first point where both are ok alone, by different speakers if that can be; else
        where one of them is."""
        best: tuple[int, str, int, int] | None = None
        likely = LIKELY.get(pair)
        for point in sorted(POINTS, key=lambda p: p != likely):
            for i, j in self._variants(pair, point):
                ok = self.alone(point, pair[0], i) + self.alone(point, pair[1], j)
                if best is None or ok > best[0]:
                    best = (ok, point, i, j)
                if ok == 2:
                    break
            if best and best[0] == 2:
                break
        assert best is not None
        ground = self.ground(best[1])
        one, other = (ACTS[v](ground.facts)[n] for v, n in zip(pair, best[2:], strict=True))
        return ground, (one, other), best[0]

    def _variants(self, pair: tuple[str, str], point: str) -> list[tuple[int, int]]:
        made = [ACTS[verb](self.ground(point).facts) for verb in pair]
        both = product(range(len(made[0])), range(len(made[1])))
        return sorted(both, key=lambda ij: made[0][ij[0]].som == made[1][ij[1]].som
                      and made[0][ij[0]].person == made[1][ij[1]].person)

    def race(self, pair: tuple[str, str], rounds: int) -> Race:
        """So many rounds, through every way to meet, against the two serial orders."""
        ground, commands, ok = self.chosen(pair)
        race = Race(pair, ground.point, ok)
        serial = [self._serial(race, ground, commands, first) for first in (0, 1)]
        ways = list(product(POINTS_HELD, (0, 1)))
        for nr in range(rounds):
            held, first = ways[nr % len(ways)]
            asks = [Ask(ground.place, held, first == n, commands[n], ground.case, IDS[n])
                    for n in (0, 1)]
            ground.lay()
            one, other = self._two.meet(*asks)
            race.rounds += 1
            self._judge(race, End((one, other), ground.image()), serial, f"{held}/{first}")
        ground.lay()
        return race

    def _serial(self, race: Race, ground: Ground, commands: tuple[Command, Command], first: int
                ) -> End:
        ground.lay()
        told: dict[int, object] = {}
        for n in (first, 1 - first):
            unit = SqlUnitOfWork(ground.database)
            told[n] = give(unit, commands[n], ground.case, IDS[n])
        race.violations += [f"etter tur: {v}" for v in illegal(ground)]
        return End((told[0], told[1]), ground.image())

    def _judge(self, race: Race, end: End, serial: list[End], way: str) -> None:
        if end == serial[0]:
            race.ends["fyrst den eine"] += 1
        elif end == serial[1]:
            race.ends["fyrst den andre"] += 1
        else:
            known = any(end.told == s.told for s in serial)
            why = "enden er ein annan" if known else "svara høver ikkje med noka rekkjefølgje"
            race.violations.append(f"{way}: {why}: {_short(end.told)}")


def illegal(ground: Ground) -> Iterator[str]:
    """What `kontroller` finds, and konsensus or vedteke without each partner's yes by the second
    pen."""
    with SqlReadUnit(ground.database) as unit:
        yield from (f.tekst for f in verify(unit))
    f = facts(ground.database, ground.case)
    agreed = f.case.sakssteg in (Step.KONSENSUS, Step.VEDTEKE)
    if agreed and f.case.forpliktande and f.case.modell is not Modell.KONSENSUS:
        yield from (f"{p} har ikkje sagt ja" for p in f.file.parties if not says_yes(f, p))


def _short(told: tuple[object, object]) -> str:
    return " og ".join(t.utfall.value if isinstance(t, Outcome) else str(t) for t in told)


@contextmanager
def ring(base: str, server: Server | None = None, *, processes: bool = False) -> Iterator[Ring]:
    """A ring on `sqlite` or `postgresql`; the server is borrowed, or one of our own."""
    with stage(base, server) as places:
        made = Ring(places, processes=processes)
        try:
            yield made
        finally:
            made.close()


def main() -> int:
    """1 where some round ended as no serial order does."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rounds", type=int, default=50)
    asked.add_argument("--base", choices=["sqlite", "postgresql", "both"], default="both")
    asked.add_argument("--pairs", default="", help="svar,trekk_svar; else every pair; or named")
    asked.add_argument("--seconds", type=float, default=1e9, help="begin no pair after so long")
    asked.add_argument("--processes", action="store_true", help="two processes, not two threads")
    chosen = asked.parse_args()
    names = tuple(n for n in chosen.pairs.split(",") if n)
    wanted = list(NAMED if names == ("named",) else pairs(names))
    broken = 0
    for base in ("sqlite", "postgresql") if chosen.base == "both" else (chosen.base,):
        started = perf_counter()
        with ring(base, processes=chosen.processes) as here:
            races = [here.race(pair, chosen.rounds) for pair in wanted
                     if perf_counter() - started < chosen.seconds]
        broken += _tell(base, races, len(wanted), perf_counter() - started)
    return 1 if broken else 0


def _tell(base: str, races: list[Race], wanted: int, seconds: float) -> int:
    ends: Counter[str] = Counter()
    for race in races:
        ends += race.ends
    bad = [r for r in races if r.violations]
    verbs = {v for r in races for v in r.pair}
    alone = Counter(r.alone_ok for r in races)
    sys.stdout.write(
        f"{base}: {len(verbs)} verbs, {len(races)} of {wanted} pairs,"
        f" {sum(r.rounds for r in races)} rounds, {seconds:.0f} s;"
        f" ok alone: both {alone[2]}, one {alone[1]}, none {alone[0]}; {dict(ends)};"
        f" violations {sum(len(r.violations) for r in races)}"
        f" in {len(bad)} pairs\n"
        + "".join(f"  {r.pair} ({r.point}): {r.violations[0]}\n" for r in bad[:20])
    )
    sys.stdout.flush()
    return len(bad)


if __name__ == "__main__":
    sys.exit(main())
