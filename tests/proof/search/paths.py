"""What is walked: case paths, the themes on each, and how far each theme goes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from cases.casefile import CaseFile
from cases.register import Register
from cases.steps import Step
from rules.facts import Facts
from tests.proof.plan import Command
from tests.proof.search import acts
from tests.proof.search.state import one_of_each
from tests.proof.search.walk import Graph, walk
from tests.proof.search.world import AT, Counts, class_of, do, world

SPOKEN = (Step.HANDSAMA_I_SSU, Step.RUNDGANG, Step.KONSENSUS)
PAIR: Counts = (("kommune", 1), ("hf", 1))


@dataclass(frozen=True, slots=True)
class Theme:
    """What is tried beside the plan: which clarifications, which answers, how many of each."""

    cleared: tuple[str, ...] = ("vanleg",)
    answers: tuple[str, ...] = ("ja", "nei")
    most_answers: int = 1
    most_wordings: int = 1
    ssu: bool = False
    moves: bool = True
    done_to_answers: bool = False
    signing: bool = False
    focus: str | None = None
    """Only this class speaks in every way; the others say yes."""
    counting: bool = False
    """Only yes, no and what the case then may do: for many partners."""

    def __call__(self, register: Register, file: CaseFile, now: datetime) -> Iterator[Command]:
        f = acts.at(register, file, now)
        if self.counting:
            yield from self._counted(f)
            return
        yield from acts.helping(f, acts.SAID if self.moves else acts.SAID | {"send_attende"})
        yield from acts.moving(f) if self.moves else acts.leaving(f)
        if f.case.sakssteg.is_end:
            return
        if self.ssu and f.case.sakssteg in SPOKEN:
            yield from acts.handling_in_ssu(f)
        if self.most_wordings > 1:
            yield from acts.wording(f, self.most_wordings)
        if self.signing:
            yield from acts.signing(f)
        if f.case.sakssteg in SPOKEN:
            yield from self._spoken(f)

    def _spoken(self, f: Facts) -> Iterator[Command]:
        for p in one_of_each(f.register, f.file):
            mine = self.focus in (None, class_of(f.register.partnarar[p]))
            yield from acts.clarifying(f, p, self.cleared if mine else ("vanleg",))
            given = sum(a.partnar == p for a in f.file.svar)
            if given < self.most_answers:
                yield from acts.answering(f, p, self.answers if mine else ("ja",))
            if self.done_to_answers and mine:
                yield from acts.on_answers(f, p)

    def _counted(self, f: Facts) -> Iterator[Command]:
        if f.case.sakssteg is Step.RUNDGANG:
            for p in one_of_each(f.register, f.file):
                if f.file.demand_on(p) and f.file.position(p) is None:
                    yield from acts.answering(f, p, self.answers)
            yield Command("meld_usemje", acts.WHY | {"eigar": "SSU"})
            yield Command("konstater_semje")
        elif f.case.sakssteg is Step.USEMJE:
            yield Command("send_til_tvisteloysing", acts.WHY)
        elif f.case.sakssteg is Step.KONSENSUS:
            yield Command("vedta")


@dataclass(frozen=True, slots=True)
class Path:
    """One search: the case type and fields, who is in the circle, and the theme."""

    name: str
    kind: str
    theme: Theme
    counts: Counts = PAIR
    more: Mapping[str, Any] = field(default_factory=dict)
    start: Step = Step.INNMELDT
    bound: int = 4000

    def begin(self) -> tuple[Register, CaseFile]:
        """The case as it is registered, brought to `start` by the plan."""
        register = world(self.counts)
        circle = tuple(register.partnarar)
        fields = {"tittel": "Sak", "sakstype": self.kind, "partnarar": circle, **self.more}
        done = do(register, None, Command("meld_inn", fields), AT)
        assert done is not None, self.name
        return register, self._brought(register, done.file)

    def _brought(self, register: Register, file: CaseFile) -> CaseFile:
        for second in range(60 + 2 * len(register.partnarar)):
            now = AT + timedelta(seconds=1 + second)
            f = acts.at(register, file, now)
            ready = all(f.file.clarification(p) for p in f.file.parties if "stift" not in p)
            if f.case.sakssteg is self.start and (self.start is not Step.RUNDGANG or ready):
                return file
            command = next(c for c in acts.helping(f, frozenset()) if not (
                c.verb == "handsam" and f.file.handsamingar))
            done = do(register, file, command, now)
            assert done is not None, (self.name, command)
            assert done.outcome is not None, (self.name, command)
            assert done.outcome.ok, (self.name, command, done.outcome.stops)
            file = done.file
        raise AssertionError(f"{self.name} came never to {self.start}")

    def run(self) -> Graph:
        register, file = self.begin()
        return walk(register, file, self.theme, self.bound)
