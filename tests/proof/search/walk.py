"""Breadth first through every state, by the production verbs; what was seen is kept as a graph."""

from collections import Counter, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from cases.casefile import CaseFile
from cases.register import Register
from cases.steps import Step
from tests.proof.plan import Command
from tests.proof.search.safety import unsafe
from tests.proof.search.state import State, abstract
from tests.proof.search.world import AT, do, facts

Acts = Callable[[Register, CaseFile, datetime], Iterable[Command]]
GIVING_UP = frozenset({"trekk_saka", "feilregistrer", "slaa_saman"})
"""Ways out that are always there; a state with no other way to an end is stuck."""


@dataclass(slots=True)
class Seen:
    """One state: the case it was first reached with, and the edges out of it."""

    file: CaseFile
    at: datetime
    edges: list[tuple[str, State]] = field(default_factory=list)


@dataclass(slots=True)
class Graph:
    """All that one path of the search saw."""

    states: dict[State, Seen] = field(default_factory=dict)
    stops: int = 0
    whole: bool = True
    """Whether the search came to its own end and not to its bound of states."""
    unsafe: list[str] = field(default_factory=list)
    """Why, for each edge into konsensus or vedteke that binds somebody who is not bound."""
    shaken: list[str] = field(default_factory=list)
    """Why semje that was stated no longer holds, for each edge within konsensus; no vedtak there.
    """
    moves: Counter[tuple[Step, str]] = field(default_factory=Counter)
    only: dict[str, tuple[State, Command]] = field(default_factory=dict)
    """Per rule a state and an act that it alone stops."""
    spoke: dict[str, tuple[State, Command]] = field(default_factory=dict)
    """Per rule a state and an act whose receipt holds a ground of it that is not fine."""
    asked: set[str] = field(default_factory=set)
    register: Register | None = None

    @property
    def edges(self) -> int:
        return sum(len(s.edges) for s in self.states.values())

    @property
    def steps(self) -> Counter[Step]:
        return Counter(s.file.case.sakssteg for s in self.states.values())

    def stuck(self) -> list[State]:
        """States from which no end is reached without giving the case up."""
        back: dict[State, list[State]] = {}
        for state, seen in self.states.items():
            for verb, after in seen.edges:
                if verb not in GIVING_UP:
                    back.setdefault(after, []).append(state)
        left = deque(s for s, seen in self.states.items() if seen.file.case.sakssteg.is_end)
        saved = set(left)
        while left:
            new = [s for s in back.get(left.popleft(), ()) if s not in saved]
            saved.update(new)
            left.extend(new)
        return [s for s in self.states if s not in saved]


def walk(register: Register, start: CaseFile, acts: Acts, bound: int) -> Graph:
    """Every state reachable from there, or the first `bound` of them."""
    graph = Graph(register=register)
    first = abstract(register, start)
    graph.states[first] = Seen(start, AT + timedelta(minutes=5))
    left = deque([first])
    while left:
        state = left.popleft()
        for after in _out_of(graph, register, state, acts):
            if len(graph.states) > bound:
                graph.whole = False
                return graph
            left.append(after)
    return graph


def _out_of(graph: Graph, register: Register, state: State, acts: Acts) -> list[State]:
    """Do every act that is meant from the state; the states nobody had seen are returned."""
    seen, new = graph.states[state], []
    at = seen.at + timedelta(seconds=1)
    for command in acts(register, seen.file, at):
        done = do(register, seen.file, command, at)
        if done is None or done.outcome is None:
            continue
        _heard(graph, state, command, done.outcome.kvittering.grunnar)
        if not done.outcome.ok:
            graph.stops += 1
            continue
        after = abstract(register, done.file)
        graph.moves[seen.file.case.sakssteg, command.verb] += 1
        seen.edges.append((command.verb, after))
        if after not in graph.states:
            graph.states[after] = Seen(done.file, at)
            new.append(after)
        if why := unsafe(facts(register, done.file, at)):
            entered = done.file.case.sakssteg is not seen.file.case.sakssteg
            (graph.unsafe if entered else graph.shaken).append(why)
    return new


def _heard(graph: Graph, state: State, command: Command, grounds: Iterable[object]) -> None:
    said = {g.regel for g in grounds if g.dom.value != "ok"}  # type: ignore[attr-defined]
    stopping = {g.regel for g in grounds if g.stansar}  # type: ignore[attr-defined]
    graph.asked |= {g.regel for g in grounds}  # type: ignore[attr-defined]
    for rule in said:
        graph.spoke.setdefault(rule, (state, command))
    if len(stopping) == 1:
        graph.only.setdefault(next(iter(stopping)), (state, command))
