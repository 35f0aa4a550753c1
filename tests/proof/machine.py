"""The random sequences: a hypothesis state machine over one play, biased so that cases get far."""

from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from cases.steps import Step
from tests.proof import wild
from tests.proof.plan import Command, onwards
from tests.proof.play import Play, Tally
from tests.proof.room import Room

KINDS = ("C-05", "C-04", "C-18", "C-05", "C-04", "C-18", "C-20", "C-23", "C-09", "C-19")
CIRCLES = (
    ("kommune-9901", "hf-lag"), ("kommune-9902", "hf-lag"),
    ("kommune-9901", "kommune-9903", "hf-lag"), ("kommune-9902", "hf-lag", "stift-lag"),
)
AHEAD = st.sampled_from([0, 8, 12, 14, 16, 18, 22, 26])
"""How many commands the first case has behind it when others begin to speak in it."""

PATIENT = "01010750160"
"""A number made for tests; it belongs to nobody."""


def machine(room: Room, tally: Tally) -> type[RuleBasedStateMachine]:
    """The machine over databases of that room."""

    class Saksgang(RuleBasedStateMachine):
        """Commands by several hands on a few cases; every rule ends in `Play` checking all."""

        def __init__(self) -> None:
            super().__init__()
            self.play = Play(room, tally)

        def teardown(self) -> None:
            self.play.whole()

        @initialize(kind=st.sampled_from(KINDS), circle=st.sampled_from(CIRCLES), far=AHEAD)
        def first(self, kind: str, circle: tuple[str, ...], far: int) -> None:
            self._register(kind, circle)
            if self.play.cases:
                self._onwards(self.play.cases[0], far)

        @precondition(lambda self: len(self.play.cases) < 3)
        @rule(kind=st.sampled_from(KINDS), circle=st.sampled_from(CIRCLES), one=st.integers(0, 3))
        def register(self, kind: str, circle: tuple[str, ...], one: int) -> None:
            if one == 0 or not self.play.cases:
                self._register(kind, circle)

        def _register(self, kind: str, circle: tuple[str, ...]) -> None:
            self.play.do(Command("meld_inn", {
                "tittel": "Prosedyre", "sakstype": kind, "partnarar": circle,
                "forpliktande": None, "kostnad": "ingen", "ekstern_frist": "2026-12-01",
                "graasone": kind == "C-20", "eigar": "SSU" if kind == "C-20" else None,
            }))

        @precondition(lambda self: self.play.cases)
        @rule(case=st.integers(0, 2), times=st.integers(1, 4))
        def go_on(self, case: int, times: int) -> None:
            """A few commands in a row that bring the case onwards."""
            self._onwards(self._case(case), times)

        def _onwards(self, number: str, times: int) -> None:
            for _ in range(times):
                facts = self.play.facts(number)
                command = facts and onwards(facts)
                if command is None:
                    return
                outcome = self.play.do(command, number)
                if outcome is None or not outcome.ok:
                    return

        @precondition(lambda self: self.play.cases)
        @rule(case=st.integers(0, 2), data=st.data(), how=st.sampled_from([
            wild.about_an_answer, wild.about_an_answer, wild.about_the_case, wild.statement,
            wild.anything,
        ]))
        def say(self, case: int, data: st.DataObject, how: Any) -> None:
            self._wild(case, data, how)

        @precondition(lambda self: len(self.play.cases) > 1)
        @rule(case=st.integers(0, 2), data=st.data(), seldom=st.integers(0, 4))
        def end(self, case: int, data: st.DataObject, seldom: int) -> None:
            self._wild(case, data, wild.ending if seldom == 0 else wild.about_an_answer)

        def _wild(self, case: int, data: st.DataObject, how: Any) -> None:
            number = self._case(case)
            facts = self.play.facts(number)
            assert facts is not None
            early = facts.case.sakssteg in (Step.INNMELDT, Step.UTGREIING)
            if early and how is wild.about_an_answer and data.draw(st.integers(0, 3)):
                how = wild.about_the_case  # hardly anything can be answered yet
            command = how(data.draw, facts)
            self.play.do(command, None if command.verb == "meld_inn" else number)

        @precondition(lambda self: self.play.given)
        @rule(number=st.integers(0, 200))
        def repeat(self, number: int) -> None:
            self.play.again(number)

        @rule(days=st.integers(1, 20))
        def look_and_wait(self, days: int) -> None:
            """Somebody looks, and time goes: neither moves a case."""
            self.play.now += timedelta(days=days)
            self.play.look()

        @rule(days=st.sampled_from([1, 40, 80, 100]))
        def wait_and_be_reminded(self, days: int) -> None:
            self.play.now += timedelta(days=days)
            self.play.chase()

        @precondition(lambda self: self.play.cases)
        @rule(case=st.integers(0, 2))
        def name_a_patient(self, case: int) -> None:
            named = Command("fraasegn", {"tekst": f"Gjeld {PATIENT}."}, "hf-lag", "pia")
            self.play.do(named, self._case(case))

        def _case(self, number: int) -> str:
            return self.play.cases[number % len(self.play.cases)]

    return Saksgang


def bounds(sequences: int, length: int, *, derandomize: bool) -> settings:
    """So many sequences of so many rules; nothing is shrunk, and no clock decides."""
    return settings(
        max_examples=sequences, stateful_step_count=length, derandomize=derandomize,
        deadline=None, database=None, phases=(Phase.generate,), print_blob=False,
        suppress_health_check=list(HealthCheck),
    )
