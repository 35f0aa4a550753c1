"""One sequence of commands through the real use cases, and what is checked after each of them."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from pydantic import ValidationError

from adapters.db.engine import Database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.reads import list_cases
from adapters.db.sweep_unit import SqlSweepUnit
from adapters.db.uow import SqlUnitOfWork
from adapters.db.verify import verify
from cases.actor import Act
from cases.receipt import Outcome
from cases.register import Register
from cases.steps import Trekk
from rules.facts import Facts
from tests.proof.invariants import CHECKS, Taken
from tests.proof.plan import Command, looking
from tests.proof.room import HF, Image, Replayed, Room, changed, image
from workflow.forms.errors import CommandConflict, Feil
from workflow.looking.oversyn import overseen
from workflow.looking.overview import facts_of, partner_views, preview, waiting_for
from workflow.sweeps.purr import purr
from workflow.verbs import VERBS

EVERY = 8
"""After so many commands the whole of `kontroller` is asked as well, and when a play ends."""

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Violation(AssertionError):
    """An invariant did not hold; its name stands first."""


@dataclass(slots=True)
class Tally:
    """What all sequences together have reached."""

    sequences: int = 0
    steps: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    verbs_ok: Counter[str] = field(default_factory=Counter)
    verbs_stopped: Counter[str] = field(default_factory=Counter)
    statements: Counter[str] = field(default_factory=Counter)
    checked: int = 0
    repeats: int = 0
    looks: int = 0
    chased: int = 0
    reminded: int = 0


class Play:
    """A database of its own, the cases in it, and the commands given so far."""

    def __init__(self, room: Room, tally: Tally) -> None:
        self.database: Database = room.fresh()
        self.tally = tally
        self.now = START
        self.cases: list[str] = []
        self.given: list[tuple[Command, str | None, str, Outcome]] = []
        self._count = 0
        self._image: Image = image(self.database)
        self._replayed = Replayed()
        self._held(Command("innfoer"))
        tally.sequences += 1

    # -- doing -----------------------------------------------------------------------------------

    def do(self, command: Command, case: str | None = None) -> Outcome | None:
        """Give the command about that case (its number), and check all that must hold after."""
        self._count += 1
        self.now += timedelta(seconds=7)
        identity = f"c{self._count}"
        before = self.facts(case)
        outcome = self._run(command, case, identity)
        self._see(command, outcome)
        after = self.facts(case)
        now = image(self.database)
        tables, self._image = changed(self._image, now), now
        actor = command.actor(self.register().partnarar)
        self._check(Taken(command, actor, outcome, before, after, tables))
        if outcome is not None:
            self.given.append((command, case, identity, outcome))
        return outcome

    def _run(self, command: Command, case: str | None, identity: str) -> Outcome | None:
        verb = VERBS[command.verb]
        fields = dict(command.fields) if verb.needs_hf else {"sak": case, **command.fields}
        act = Act(command.actor(self.register().partnarar), self.now, identity)
        try:
            form = verb.form.model_validate(fields)
            return verb.run(SqlUnitOfWork(self.database), HF, form, act)
        except CommandConflict:
            raise
        except (Feil, ValidationError):
            return None

    def _see(self, command: Command, outcome: Outcome | None) -> None:
        told = "feil" if outcome is None else outcome.utfall.value
        self.tally.outcomes[told] += 1
        if outcome is None:
            return
        (self.tally.verbs_ok if outcome.ok else self.tally.verbs_stopped)[command.verb] += 1
        if outcome.ok and outcome.til is not None:
            self.tally.steps[outcome.til.value] += 1
            if command.verb == "fraasegn":
                self.tally.statements[outcome.til.value] += 1
        if outcome.ok and command.verb in ("meld_inn", "innfoer_sak") and outcome.saksnummer:
            self.cases.append(f"HFT {outcome.saksnummer}")

    # -- checking --------------------------------------------------------------------------------

    def _check(self, taken: Taken) -> None:
        for check in CHECKS:
            if found := list(check(taken)):
                raise Violation(f"{check.__name__}: {found} etter {taken.command}")
        self._held(taken.command)
        if self._count % EVERY == 0:
            self.whole()
        self.tally.checked += 1

    def _held(self, command: Command) -> None:
        if found := list(self._replayed.follow(self._image)):
            raise Violation(f"historia: {found[:3]} etter {command}")

    def whole(self) -> None:
        """All that `kontroller` looks at, from the first entry on."""
        with SqlReadUnit(self.database) as unit:
            if findings := verify(unit):
                raise Violation(f"kontroller: {'; '.join(f.tekst for f in findings[:3])}")

    def again(self, number: int) -> None:
        """An earlier command once more: the same outcome and no new row. With other content it is
        refused, and nothing is written either."""
        command, case, identity, outcome = self.given[number % len(self.given)]
        same = self._run(command, case, identity)
        if same != outcome:
            raise Violation(f"gjentaking: anna utfall av {command}: {same}")
        self._unchanged(f"gjentaking av {command}")
        other = Command(command.verb, command.fields, command.som, "ein-annan")
        try:
            self._run(other, case, identity)
        except CommandConflict:
            self._unchanged(f"konflikt om {command}")
        else:
            raise Violation(f"gjentaking: konflikt ikkje sedd ved {command}")
        self.tally.repeats += 1

    def look(self) -> None:
        """Everything people may look at; nothing of it is written, in either kind of unit."""
        act = looking(self.now)
        for opened in (SqlReadUnit, SqlUnitOfWork):
            with opened(self.database) as unit:
                overseen(unit, HF, act)
                register = unit.register(HF)
                for case in list_cases(unit, HF):
                    file = unit.case_file(case.id)
                    preview(file, register, act)
                    partner_views(file, register, act)
                    waiting_for(file, register, act)
        self._unchanged("å sjå")
        self.tally.looks += 1

    def chase(self) -> None:
        """The clock reminds whoever owes. The same day again it writes nothing, and it never moves
        a case (no. 10)."""
        stood = self._standing()
        reminded = purr(lambda: SqlSweepUnit(self.database), HF, self.now)
        self._image = image(self.database)
        if self._standing() != stood:
            raise Violation("i10: purringa flytta ei sak")
        if lost := [p for p in reminded.purra if not p.ok]:
            raise Violation(f"i10: klokka prøvde noko ho ikkje får: {lost}")
        self._held(Command("purr"))
        purr(lambda: SqlSweepUnit(self.database), HF, self.now + timedelta(minutes=1))
        self._unchanged("purring ein gong til same dag")
        self.tally.chased += 1
        self.tally.reminded += len(reminded.purra)

    def _standing(self) -> dict[str, str]:
        with SqlReadUnit(self.database) as unit:
            return {c.id: c.sakssteg.value for c in list_cases(unit, HF)}

    def _unchanged(self, why: str) -> None:
        if tables := changed(self._image, image(self.database)):
            raise Violation(f"uendra: {sorted(tables)} er endra av {why}")

    # -- seeing ----------------------------------------------------------------------------------

    def facts(self, case: str | None) -> Facts | None:
        """The case with that number as an act on it would be judged now."""
        if case is None:
            return None
        with SqlReadUnit(self.database) as unit:
            file, register = unit.case_file(unit.case_id(HF, case)), unit.register(HF)
        return facts_of(file, register, Trekk.SVAR, looking(self.now))

    def register(self) -> Register:
        with SqlReadUnit(self.database) as unit:
            return unit.register(HF)

