"""Which numbers and reglement a rule looks at while it judges, against rules/regeltal.toml."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

import pytest

from cases.receipt import Ground
from cases.register import Register
from cases.reglement import Reglement
from rules import parametrar
from rules.facts import RegisterFacts
from rules.regeltal import looks_at
from rules.rule import Rule

SEEN: dict[str, set[str]] = defaultdict(set)
"""By rule, since the tests began."""
_judging: list[str] = []


class Watched(Mapping[str, object]):
    """Numbers by name, where it is noted which rule asks for which."""

    def __init__(self, kind: str, numbers: Mapping[str, object]) -> None:
        self.kind, self.numbers = kind, numbers

    def __getitem__(self, name: str) -> object:
        note(f"{self.kind}.{name}")
        return self.numbers[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.numbers)

    def __len__(self) -> int:
        return len(self.numbers)


def note(what: str) -> None:
    if _judging:
        SEEN[_judging[-1]].add(what)


def watch(patch: pytest.MonkeyPatch) -> None:
    """From here on, what each rule looks at stands in SEEN."""
    shipped, law = Watched("tal", parametrar.defaults()), Watched("lov", parametrar.statutes())
    judge, reglement_on = Rule.judge, Register.reglement_on

    def judged(self: Rule, facts: RegisterFacts) -> tuple[Ground, ...]:
        _judging.append(self.id)
        try:
            return judge(self, facts)
        finally:
            _judging.pop()

    def looked_up(self: Register, partner: str, day: date) -> Reglement | None:
        note("reglement")
        return reglement_on(self, partner, day)

    patch.setattr(parametrar, "defaults", lambda: shipped)
    patch.setattr(parametrar, "statutes", lambda: law)
    patch.setattr(Rule, "judge", judged)
    patch.setattr(Register, "reglement_on", looked_up)


def untold() -> list[str]:
    """What a rule has looked at that rules/regeltal.toml does not say, as words."""
    return [
        f"{rule} ser på {what}"
        for rule, seen in SEEN.items() for what in sorted(seen - _told(rule))
    ]


def _told(rule: str) -> set[str]:
    here = looks_at(rule)
    numbers = {f"tal.{n}" for n in here.tal} | {f"lov.{n}" for n in here.lov}
    return numbers | ({"reglement"} if here.reglement else set())
